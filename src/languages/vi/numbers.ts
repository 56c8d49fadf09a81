import type { NumberGrammar } from '../grammar.ts';

export const numbers = {
  decimal: ',',
  groups: '.\u00A0\u202F\u2009',
  words: {
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
  },
  scales: { mươi: 10, chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  shortScales: { tr: 1e6, k: 1e3 },
  shortMoneyScales: {},
  articles: '',
  negative: 'âm|Âm|trừ|Trừ',
  joiners: 'linh|lẻ|không trăm',
  halfBefore: 'nửa',
  halfAfter: 'rưỡi|rưởi',
  looseTail: true,
  notBefore: {
    đồng: 'chí|bào|chủ|đội|nghiệp|minh|hương|hành|phạm|tác|thời|ý|tình|loạt|hồ|ruộng|bằng|tổ chức|sự|diễn|giám đốc|tổng|bảo trợ|dao',
    tổ: 'hợp|quốc|chức|tiên|ấm|trưởng',
    tấn: 'công|phong|kịch',
    cân: 'bằng|nhắc|đối',
    thu: 'hút|hoạch|thập|gọn|hẹp|giữ',
    tiêu: 'diệt|thụ|hủy|huỷ|dùng|chí|chuẩn',
    chi: 'nhánh|tiết|đoàn|bộ',
    trả: 'lời',
    ký: 'kết|hiệu|ức|tự|giả|tên|quỹ|sinh|túc|hợp đồng|thỏa thuận|bản|biên',
    công: 'ty|trình|nhân|an|ước|trường|đoàn|bố|việc|văn|suất|nghệ|cộng|chúa|chức|tác|thức|viên|dân',
    kíp: 'trực|mổ|lái|tàu|xe|thợ|làm',
    cent: 'mét',
    giờ: 'đây|này',
    won: 'giải',
    nhà:
      'máy|thầu|cung cấp|ga|giàn|nước|trường|nghiên cứu|sản xuất|hàng|phân phối|vô địch|văn|thơ|giáo|bếp|sáng lập|' +
      'tù|hát|thờ|xe|bán|tài trợ|hảo tâm|quản lý|ngoại giao|hoạt động|tư vấn|xưởng|kho|điều hành|bè|phát triển|nông|cửa',
    con: 'đường|số|trai|gái|em|phố|sông|đập|dấu|người|đò|suối|rể|dâu|cái|thuyền|chip|ốc',
    ca: 'sĩ|khúc|nô|làm|trực|kíp|dao',
    bài: 'hát|học|toán|thơ|tập|thi|phát biểu|kiểm tra|test|vị',
    vụ: 'mùa|lúa|trưởng|phó|việc làm|đông xuân',
    căn: 'cứ|bệnh|hầm|bản',
    khách: 'sạn|mời',
    mẫu: 'xe|đơn|ruộng|số|máy|điện thoại|sản phẩm|đất',
    hộ: 'chiếu|khẩu|tống|chiếu',
    dân: 'quân|tộc|biểu|sinh|phòng|số|ca',
    bộ: 'trưởng|phận|luật|ngành|sách|phim|ảnh|máy|lạc|tiêu|quy|môn|sưu|tem|bài|tài|quần|tộc|binh|xử|tư lệnh',
    cầu: 'thang|lông|vai|truyền',
    đội: 'hình|trưởng|ngũ|quân',
    điểm: 'nhấn|sáng|mạnh|yếu|đến|mới',
    cây: 'số|vàng|cảnh sát|bút|viết',
    phần: 'lớn|nhiều|mềm|cứng|trăm|nào|còn lại|việc',
    bàn: 'tay|chân|bạc|thảo|giao|về|đạp',
    bản: 'thân|chất|sắc|quyền|tính|địa|mường',
    luật: 'sư|lệ|chơi',
    lớp: 'người|trẻ|trưởng',
    đơn: 'vị|giản|thuần|phương|độc|hàng|thuốc',
    câu: 'lạc bộ|cá|khách',
    hội: 'nghị|thảo|đồng|đàm|viên|nhập|chứng|tụ',
    trái: 'phiếu|phép|đất|tim|tuyến|chiều|với',
    máy: 'bay',
    kho: 'báu|tàng',
    lò: 'xo',
    bò: 'sữa',
    cách: 'mạng|mệnh|ly|thức|biệt|đây|nhau|mặt|trung tâm',
    phòng: 'chống|không|ngừa|bệnh|vệ|thủ|khám|học|trọ|ở|thí nghiệm|giao dịch|dịch|cháy',
    bao: 'gồm|giờ|vây|phủ|nhiêu|che',
    vùng: 'miền|núi|cao',
    chợ: 'đen',
    hồ: 'sơ',
    đảng: 'viên|bộ|ủy',
    ngành: 'nghề',
    lô: 'gô',
    quạt: 'gió',
    môn: 'phái',
    tuyến: 'tính',
    hiệp: 'định|hội|ước|thương',
    giải: 'pháp|quyết|phóng|trí|thích|ngân|tỏa|cứu|đáp|thể|thưởng|đấu|mã',
    nước: 'ngoài|mắm|sông|đi|rút|lũ',
    bà: 'mẹ',
    anh: 'em|hùng',
    em: 'gái|trai',
    tàu: 'sân bay|ngầm|chiến|hỏa',
    xe: 'tăng|đạp|cứu',
    trường: 'phái|ca',
    lần: 'thứ|đầu|lượt',
    cái: 'chết|tên|bắt tay',
    nhóm: 'máu',
    lượt: 'xem|thích|tải|truy cập|đi|về',
    tỷ: 'phú|lệ|giá|số|trọng|suất|muội',
    tỉ: 'phú|lệ|giá|số|trọng|suất|mỉ',
    triệu: 'phú|tập|chứng|hồi|tử',
    vạn: 'vật|sự|lý',
    trăm: 'họ',
    một: 'trong|số|vài|phần|cách',
    hai: 'bà trưng|lúa',
    ba: 'lan|đình|vì|tơ|đồn|tri|bể|lê|na|mẹ|má',
    tư: 'nhân|tưởng|vấn|pháp|liệu|cách|lệnh|do|duy|bản|thục|thù',
    năm: 'nay|ngoái|trước|sau|qua|tới|học|tài khóa|đó|này|ấy|nào|thứ|nhuận|căn|kỷ lục|kỉ lục',
    chín: 'muồi|chắn',
  },
  notAfter: {
    lần: 'gấp|gấp hơn|gấp gần|gấp khoảng|gấp tới|gấp đến|tăng|giảm|tăng hơn|tăng gần|cao hơn|nhiều hơn|lớn hơn',
    số: 'tổng|con|trong|quân|đa|dân|nhân',
    hơn: 'cao|thấp|lớn|nhỏ|dài|rộng|sâu|xa|nhanh|chậm|muộn|sớm|tốt|kém|nặng|nhẹ|đắt|rẻ|đông|khá',
    trên: 'dựa|căn cứ|đặt|nằm|dựa vào|ở|từ|rải|trải',
    quá: 'trong',
    dưới: 'ở|từ',
    đến: 'kéo dài|từ',
    tới: 'năm|tháng|tuần|quý|ngày|giờ|thời gian|sắp',
    độ: 'nhiệt|tốc|mức',
    năm:
      'mỗi|hàng|hằng|nhiều|trong|cả|suốt|đầu|cuối|giữa|theo|các|những|vài|mấy|nửa|một|qua|từng|sau|trước|' +
      'đến|từ|quanh|tháng|thường|bao|kỷ niệm|vào|của|kể từ|tới|so với|hết|là|quý',
    ba: 'thứ|tháng|quý|số|lần thứ|ông|bà|anh|cô|bố|hạng|phía',
    hai: 'thứ|tháng|quý|số|cả|một trong|trong ngày|hạng|ông|bà|anh|cô',
    một: 'thứ|tháng|quý|số|là|hạng',
    tư: 'thứ|tháng|quý|đầu|riêng|nhà|thông|ông|bà|đời|xe',
    bốn: 'thứ|quý|số',
    sáu: 'thứ|tháng|số',
    bảy: 'thứ|tháng|số',
    tám: 'thứ|tháng|số',
    chín: 'thứ|tháng|số',
    mười: 'thứ|tháng|số',
  },
  naming:
    'số|thứ|lần thứ|nghị quyết|nghị định|sắc lệnh hành pháp|sắc lệnh|thông tư|quyết định|chỉ thị|công văn|luật|' +
    'điều|khoản|mục|chương|phụ lục|văn phòng|ban chỉ đạo quốc gia|ban chỉ đạo|quốc lộ|tỉnh lộ|đường|quận|phường|' +
    'khu vực|khu|lô|tầng|phòng|căn hộ|nhà số|tổ|khối|lớp|khóa|khoá|kỳ|kỳ họp|đại hội|hội nghị|hạng|cấp|bậc|loại|tuyến|' +
    'vòng|bảng|trang|bài|tập|kỳ|phần|giai đoạn|vĩ tuyến|kinh tuyến|thế kỷ|thập niên|quý|tháng|năm|ngày|mùng|mồng|lúc|' +
    'sư đoàn|trung đoàn|tiểu đoàn|lữ đoàn|quân khu|quân đoàn|binh đoàn|đại đội|công ty|chuyến bay|tàu|biển số|sea games|asian games|para games|world cup|asian cup|apec|asiad|olympic|expo|' +
    'boeing|airbus|bão số|đợt|lần|chặng|mốc|điện thoại|hotline|đoàn',
  idioms:
    'hai nước|hai bên|hai phía|hai quốc gia|hai bộ|hai bộ trưởng|hai nhà lãnh đạo|hai nhà nước|hai đảng|hai quân đội|' +
    'hai dân tộc|hai chính phủ|hai nền kinh tế|hai miền|hai ngành|hai vị|hai ông|hai bà|hai cựu thù|ba bên|bốn bên|' +
    '4 không|bốn không|một bên|24/7|24/24|hai con số|hai chữ số|ba miền|năm châu|bốn phương|hai mặt|hai tay|ba lô|' +
    'ba ca, bốn kíp|3 ca, 4 kíp|ba ca bốn kíp|3 ca 4 kíp|' +
    'bốn mùa|hai lòng|hai chiều|hai cường quốc|hai láng giềng|hai lực lượng|hai chủ tịch|hai tổng thống|hai thủ tướng|hai ngoại trưởng|hai bên ký|' +
    'Hai thành phố|Hai tỉnh|Hai địa phương|Hai doanh nghiệp|Hai công ty|Hai trường|Hai đơn vị|Hai tập đoàn|Hai cơ quan|Hai hãng|Hai đoàn|ca ba|ca hai',
  partitives: 'trong số|trong tổng số|trong',
  spanTails: 'qua|tới',
  partOfYear: '',
  magnitudes: {
    names: 'độ lớn|độ lớn là|magnitude|magnitude là',
    quakes: 'động đất|dư chấn|rung chấn|địa chấn',
    degrees: 'độ',
    otherDegrees: 'C|F|K|sâu|vĩ|kinh|dốc|ẩm',
  },
  definite: 'cả|các|những|trong số',
  approximateBefore:
    'gần|khoảng|hơn|trên|tới|chừng|xấp xỉ|ước khoảng|ít nhất|tối thiểu|tối đa|' +
    'nhiều nhất|không dưới|không quá|không ít hơn|dưới|vượt|vượt quá|quá|lên tới|lên đến|đến|ngót|cỡ|độ|' +
    'gần như|ước chừng|vào khoảng|nhiều hơn|ít hơn|khoảng hơn|khoảng gần',
  approximateAfter: 'trở lên|trở xuống|hoặc hơn|có lẻ|+',
  currencies: {
    VND: { before: 'VND|VNĐ|₫', after: 'đồng|VND|VNĐ|vnđ|vnd|đ|₫|đồng Việt Nam|Đồng' },
    USD: {
      before: 'US$|USD|$',
      after: 'USD|đô la Mỹ|đô-la Mỹ|đôla Mỹ|đô la|đô-la|đôla|đô Mỹ|US$|usd|$|Đô la Mỹ|đôla mỹ',
    },
    EUR: { before: '€|EUR', after: 'euro|EUR|Euro|ơ-rô|€|eur|EURO' },
    GBP: { before: '£|GBP', after: 'bảng Anh|GBP|£' },
    JPY: { before: '¥|JPY', after: 'yên|yên Nhật|JPY|yen' },
    KRW: { before: '₩|KRW', after: 'won|won Hàn Quốc|KRW' },
    CNY: { before: 'CNY|RMB', after: 'nhân dân tệ|NDT|CNY|RMB' },
    AUD: {
      before: 'A$|AUD',
      after: 'đô la Úc|đô la Australia|đôla Úc|đô Úc|đô-la Úc|đô-la Australia|AUD|A$',
    },
    CAD: { before: 'C$|CAD', after: 'đô la Canada|CAD|C$' },
    SGD: { before: 'S$|SGD', after: 'đô la Singapore|SGD|S$' },
    NZD: { before: 'NZ$|NZD', after: 'đô la New Zealand|NZD' },
    HKD: { before: 'HK$|HKD', after: 'đô la Hong Kong|HKD' },
    CHF: { before: 'CHF', after: 'franc Thụy Sĩ|CHF' },
    THB: { before: 'THB|฿', after: 'baht|bạt|THB' },
    RUB: { before: 'RUB', after: 'rúp|ruble|RUB' },
    INR: { before: 'INR|₹', after: 'rupee|INR' },
    LAK: { before: 'LAK', after: 'kíp|LAK' },
    KHR: { before: 'KHR', after: 'riel|KHR' },
    IDR: { before: 'IDR|Rp', after: 'rupiah|IDR' },
    MYR: { before: 'MYR|RM', after: 'ringgit|MYR' },
    PHP: { before: 'PHP|₱', after: 'peso Philippines|PHP' },
    TWD: { before: 'NT$|TWD', after: 'đô la Đài Loan|đài tệ|TWD' },
    KWD: { before: 'KWD', after: 'dinar Kuwait|KWD' },
    AED: { before: 'AED', after: 'dirham|AED' },
    SAR: { before: 'SAR', after: 'riyal Saudi|SAR' },
    TRY: { before: 'TRY|₺', after: 'lira|TRY' },
    BRL: { before: 'R$|BRL', after: 'real Brazil|BRL' },
    SEK: { before: 'SEK', after: 'krona Thụy Điển|SEK' },
    NOK: { before: 'NOK', after: 'krone Na Uy|NOK' },
    PLN: { before: 'PLN', after: 'zloty|PLN' },
    UAH: { before: 'UAH|₴', after: 'hryvnia|UAH' },
    MMK: { before: 'MMK', after: 'kyat|MMK' },
  },
  scaledCurrencies: {
    GBP: 'bảng',
    USD: 'đô|đôla',
    CNY: 'tệ|đồng nhân dân tệ',
    CHF: 'franc',
    SEK: 'krona|curon',
  },
  moneyContext:
    'giá|trị giá|chi|trả|nộp|phạt|phí|thưởng|lương|vay|nợ|thu|bán với giá|mua với giá|quyên góp|góp|đầu tư|tiêu|tốn|lỗ|lãi|vốn|tài trợ|viện trợ|hỗ trợ',
  weightOf: '',
  moneyThings: 'cổ phiếu|cổ phần|trái phiếu',
  moneyTails: 'tiền mặt|mỗi tháng|mỗi năm|một tháng|một năm|mỗi tuần|mỗi người|một giờ',
  notMoney: 'bạc và|bạc,|HCB và|HCB,|bạc',
  percent: '%|phần trăm',
  percentPoints: 'điểm phần trăm|điểm %',
  measures: {
    ha: 'ha|héc-ta|hécta|héc ta|hecta',
    km: 'km|ki-lô-mét|kilômét|cây số|kilomet',
    km2: 'km²|km2|km vuông|ki-lô-mét vuông|kilômét vuông|cây số vuông',
    m: 'm|mét',
    m2: 'm²|m2|m vuông|mét vuông',
    m3: 'm³|m3|m khối|mét khối',
    cm: 'cm|xăng-ti-mét',
    mm: 'mm|mi-li-mét|milimét',
    t: 'tấn',
    kg: 'kg|ki-lô-gam|kilôgam|cân|ký',
    g: 'gam|gram|g',
    quintal: 'tạ',
    tael: 'lượng vàng|cây vàng',
    l: 'lít',
    MW: 'MW|mê-ga-oát|megawatt',
    GW: 'GW|gigawatt',
    kW: 'kW',
    kWh: 'kWh|kilowatt giờ|số điện',
    MWh: 'MWh',
    GWh: 'GWh',
    TWh: 'TWh',
    kV: 'kV',
    MVA: 'MVA',
    MWp: 'MWp',
    GB: 'GB',
    TB: 'TB',
    Mbps: 'Mbps',
    'rice-field': 'công đất|công lúa|công ruộng|công vườn',
    'km/h': 'km/h|km/giờ|km một giờ',
    '°C': '°C|độ C',
    'nautical-mile': 'hải lý',
    bp: 'điểm cơ bản',
    mile: 'dặm',
    'square-mile': 'dặm vuông',
    ft: 'feet|foot',
    barrel: 'thùng dầu|thùng dầu thô',
    oz: 'ounce',
    magnitude: 'độ Richter|độ richter|độ Rích-te|độ Magnitude|độ magnitude|magnitude|độ Richte',
    ppt: 'ppt',
    year: 'năm',
    quarter: 'quý',
    month: 'tháng',
    week: 'tuần',
    day: 'ngày',
    hour: 'giờ|tiếng|giờ đồng hồ|tiếng đồng hồ',
    minute: 'phút',
    second: 'giây',
  },
  durations: ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'],
  durationLeads: {
    month:
      'kéo dài|thời hạn|trong vòng|suốt|hạn|tù|phạt|mất|cần|lên|thêm|sau|hơn|gần|chỉ|trong khoảng|ít nhất|tối thiểu|tối đa|thời gian|nghỉ|giam|án|treo|kỳ hạn|chờ|còn|tròn|được|thi công|thực hiện|rút ngắn|chậm|chậm tiến độ|sớm|trễ|muộn|tiến độ|bảo hành|gia hạn',
  },
  durationTails:
    'tù|tù giam|liên tiếp|liên tục|ròng rã|thai sản|thử việc|lương|bảo hành|nữa|đàm phán|điều trị|thi công|huấn luyện|một lần|án treo|kể từ|tới|sắp tới',
  durationNotAfter:
    'trước đó|sau đó|lúc|vào|hồi|đầu|mỗi|hàng|hằng|từ|đến|các|những|ngày|quý|trong khoảng|cứ|khung|mốc|chiều|sáng|tối|' +
    'tăng trưởng|GDP|đêm|trưa',
  durationNotBefore:
    'đầu|đầu năm|cuối năm|trước|sau,|sau.|sau đó|sau này|sau cùng|nay|ngoái|học|ấy|nào|tài khóa|nhuận|tuổi|liền trước|sáng|chiều|tối|trưa|ngày|tháng|' +
    'năm|thứ|này|đó|phút|kém|rưỡi sáng|mới|của năm',
  counted: {
    person:
      'người|người chết|nạn nhân|nhân khẩu|dân|cư dân|công dân|cán bộ|chiến sĩ|bộ đội|quân nhân|binh sĩ|binh lính|lính|sĩ quan|' +
      'nhân viên|nhân viên y tế|công nhân|lao động|học sinh|sinh viên|học viên|giáo viên|bác sĩ|y bác sĩ|bệnh nhân|trẻ em|em|cháu|' +
      'cháu bé|em nhỏ|phụ nữ|đàn ông|liệt sĩ|cựu chiến binh|chuyên gia|đại biểu|thành viên|ứng viên|cử tri|nghi phạm|bị cáo|' +
      'bị can|bị hại|đối tượng|hành khách|du khách|khách|lượt người|thuyền viên|ngư dân|tình nguyện viên|phóng viên|nghệ sĩ|vận động viên|' +
      'cầu thủ|hộ lý|dân thường|con tin|tù nhân|tù binh|phi công|thủy thủ|nông dân|ca tử vong|người dân|doanh nhân|nhà khoa học|' +
      'nhà báo|đồng chí|bộ trưởng|nhà lãnh đạo|nhà ngoại giao|nhà nghiên cứu|nhà hoạt động|ca sĩ|lãnh đạo|ông|bà|chị|anh|tướng|đảng viên|đoàn viên|hội viên|người khuyết tật|người mất tích|người bị thương' +
      '|bị thương|mất tích|thiệt mạng|tử vong|người thiệt mạng|người tử vong|người khác|người già|người cao tuổi|người lớn|người nghèo|người nước ngoài|người lao động|người tham gia|người dùng|người Việt|người Mỹ|thanh niên|thiếu niên|thiếu nhi|nhi đồng|trẻ|trẻ nhỏ|trẻ sơ sinh|trẻ mồ côi|bé trai|bé gái|bé|nam giới|nữ giới|nam sinh|nữ sinh|thí sinh|nghiên cứu sinh|giảng viên|giáo sư|tiến sĩ|thạc sĩ|kỹ sư|cử nhân|y tá|điều dưỡng|dược sĩ|luật sư|thẩm phán|kiểm sát viên|thanh tra viên|công chức|viên chức|nhân sự|nhân lực|nhân công|thợ|thợ mỏ|thợ lặn|thợ hàn|lái xe|tài xế|phi hành gia|phi hành đoàn|tiếp viên|thủy thủ đoàn|lính cứu hỏa|cảnh sát|công an|dân quân|kiểm lâm|thủ lĩnh|chủ tịch|đại sứ|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|ủy viên|tu sĩ|nhà sư|tín đồ|giáo dân|phật tử|nhà thơ|nhà văn|nhà thiết kế|họa sĩ|nhạc sĩ|diễn viên|khán giả|độc giả|thính giả|cổ động viên|huấn luyện viên|trọng tài|kiện tướng|võ sĩ|tay vợt|kỳ thủ|vận động viên khuyết tật|thương binh|bệnh binh|người có công|nạn nhân chất độc da cam|tân binh|hạ sĩ quan|lính Mỹ|khách quốc tế|khách du lịch|lượt du khách|khách nội địa|người tị nạn|người di cư|dân tị nạn|người thất nghiệp|người biểu tình|tay súng|phiến quân|kẻ khủng bố|tội phạm|phạm nhân|tử tù|người nhiễm|người mắc|người bệnh|F0|chủ hộ|tiểu thương|cán bộ, chiến sĩ|cán bộ, nhân viên|cán bộ, công chức|cán bộ công đoàn|y, bác sĩ|bác sĩ, điều dưỡng|học sinh, sinh viên|thầy cô|thầy cô giáo|cô giáo|phụ huynh|hội thẩm|cộng tác viên|già làng|trưởng bản|trưởng thôn|đoàn viên thanh niên|chiến sĩ công an|chiến sĩ bộ đội|sĩ quan, binh sĩ|khách tham quan|nhân chứng|cổ đông|nhà khoa học nữ|sinh viên quốc tế|lao động nữ' +
      '|VĐV|HLV|công nhân viên|nhà giáo|giáo viên mầm non|bảo mẫu|bác sỹ|kỹ thuật viên|lập trình viên|kiến trúc sư|phiên dịch viên|thông dịch viên|biên tập viên|nhiếp ảnh gia|đạo diễn|nghệ nhân|người mẫu|hoa hậu|thủ môn|tiền đạo|hậu vệ|tiền vệ|tuyển thủ|kình ngư|võ sư|đô vật|xạ thủ|cua-rơ|cua rơ|tay đua|tay cơ|cung thủ|lực sĩ|người đi bộ|người đi đường|người đi xe máy|người nhà|người thân|thân nhân|trẻ vị thành niên|sản phụ|thai phụ|phụ nữ mang thai|nữ công nhân|nữ sinh viên|nữ tù nhân|cảnh sát giao thông|cán bộ y tế|lính cứu hoả|lính dù|lính đánh thuê|thủy quân lục chiến|nhân viên cứu hộ|nhân viên bảo vệ|tài xế công nghệ|lao công|thợ xây|thợ điện|diêm dân|chủ tàu|chủ xe|chủ cửa hàng|người bán|người mua|người tiêu dùng|người nộp thuế|người đăng ký|người dự|người theo dõi|người hâm mộ|người xem|người trẻ|người hiến|người sống sót|nguyên đơn|bị đơn|nghi can|hung thủ|tên cướp|tên trộm|con nghiện|người nghiện|nguyên thủ|nguyên thủ quốc gia|đại biểu quốc hội|tướng lĩnh|linh mục|giám mục|hồng y|tăng ni|mục sư|thủ khoa|học giả|chuyên viên|trợ lý|nhà đàm phán|nhà quan sát|quan sát viên|nhà phân tích|nhà kinh tế|nhà lập pháp|nhà làm phim|thực tập sinh|du học sinh|lưu học sinh|hướng dẫn viên|tiếp viên hàng không|cứu hộ viên|thợ săn|lâm tặc|hải tặc|cướp biển|tin tặc|người làm|người hưởng lợi|người thụ hưởng|người trúng tuyển|người nhập cư|người hồi hương|hộ sinh|nữ hộ sinh|bác sĩ thú y',
    household: 'hộ|hộ dân|hộ gia đình|gia đình|hộ nghèo',
    house: 'nhà|ngôi nhà|căn nhà|nhà dân|nhà ở|căn hộ|nóc nhà|căn',
    'remains-box': 'hòm hài cốt|hộp hài cốt|hòm|hòm đựng hài cốt|hộp đựng hài cốt',
    remains: 'bộ hài cốt|hài cốt|hài cốt liệt sĩ|bộ hài cốt liệt sĩ|mẫu hài cốt',
    case: 'trường hợp|ca|vụ việc|vụ|ca bệnh|ca mắc|ca nhiễm|vụ án|vụ tai nạn|vụ cháy',
    project: 'dự án|công trình|đề án|chương trình',
    province: 'tỉnh|tỉnh, thành phố|tỉnh, thành|tỉnh thành|địa phương',
    city: 'thành phố',
    district: 'huyện|quận',
    commune: 'xã, phường|xã|phường|xã phường|thị trấn|xã, phường, thị trấn',
    village: 'thôn|làng|ấp|buôn|thôn, bản',
    country: 'nước|quốc gia|nền kinh tế',
    company: 'doanh nghiệp|công ty|tập đoàn',
    investor: 'nhà đầu tư',
    school: 'trường|trường học|trường đại học',
    hospital: 'bệnh viện',
    centre: 'cơ sở|trung tâm|cơ sở y tế',
    customer: 'khách hàng',
    field: 'lĩnh vực|nội dung|mảng',
    point: 'điểm|điểm sạt lở|điểm ngập',
    activity: 'đợt|hoạt động|đợt hoạt động chung|đợt hoạt động hỗn hợp|đợt tìm kiếm',
    meeting: 'cuộc họp|cuộc|hội nghị|buổi|phiên họp',
    aircraft: 'máy bay|máy bay ném bom|chiếc máy bay|trực thăng|tàu bay',
    ship:
      'tàu|tàu cá|chiếc tàu|con tàu|tàu thuyền|thuyền' +
      '|tàu tuần tra|tàu chiến|tàu ngầm|tàu hàng|tàu chở dầu|tàu du lịch|ca nô|ca-nô|xuồng|ghe|chiếc thuyền|chiếc ghe|chiếc xuồng|phà|sà lan|tàu sân bay|tàu khu trục|tàu hộ vệ|tàu cứu hộ|tàu chở hàng|tàu vỏ thép|bè|chiếc ca nô|du thuyền|tàu cảnh sát biển|tàu thuyền đánh cá|chiếc tàu cá|tàu đánh cá',
    vehicle: 'xe|ô tô|ôtô|xe máy|phương tiện|chiếc xe|xe ô tô',
    item: 'mục|hạng mục|vật phẩm',
    ordnance: 'vật nổ|quả bom|bom mìn|quả mìn|quả đạn|vật liệu nổ',
    file: 'hồ sơ',
    document: 'văn kiện|văn bản|thỏa thuận|bản ghi nhớ|hiệp định|tài liệu|thoả thuận|hợp đồng',
    animal:
      'con|con gia súc|con gia súc, gia cầm|gia súc, gia cầm|đầu gia súc|gia súc|gia cầm|con gia cầm|con lợn|con bò',
    tent: 'lều|lều gia đình|lều bạt',
    kit: 'bộ dụng cụ|bộ dụng cụ nhà bếp|bộ đồ dùng|bộ dụng cụ bếp',
    set: 'bộ',
    bridge: 'cây cầu|cầu',
    sample: 'mẫu|mẫu bệnh phẩm|mẫu nước|mẫu ADN|mẫu thử|mẫu xét nghiệm|mẫu máu',
    text: 'bài báo|bài viết|bài',
    vote: 'phiếu|phiếu bầu|lá phiếu|phiếu thuận',
    job: 'việc làm',
    ticket: 'vé',
    order: 'đơn hàng',
    visit: 'lượt|lượt khách|chuyến|chuyến thăm',
    flight: 'chuyến bay',
    gift: 'phần quà|suất quà|suất',
    unit: 'đơn vị|chiếc|cái',
    storm: 'cơn bão|bão',
    goal: 'mục tiêu',
    group: 'nhóm|tổ chức|đoàn|đội',
    medal:
      'bạc|huy chương|huy chương vàng|huy chương bạc|huy chương đồng|HCV|HCB|HCĐ|tấm huy chương|tấm huy chương vàng',
    billionaire: 'tỷ phú|tỉ phú',
    millionaire: 'triệu phú',
    time: 'lần',
    body: 'thi thể|tử thi|xác chết',
    dose: 'liều|liều vắc xin|liều vaccine|liều vắc-xin',
    page: 'trang|trang văn bản|trang giấy',
    shop: 'cửa hàng',
    refrigerator: 'tủ lạnh',
    scholarship: 'học bổng|suất học bổng',
    party: 'bên tham gia',
    tree: 'cây|cây xanh|cây giống|cây đước|cây phi lao|cây rừng|cây keo|gốc cây|cây cổ thụ|gốc|cây ăn quả|cây thông|cây bàng',
    crate: 'kiện hàng|kiện|thùng|thùng hàng',
    ministry: 'bộ, ngành|bộ ngành',
    record: 'kỷ lục|kỉ lục',
    title: 'danh hiệu|chức vô địch|ngôi vô địch',
    sport: 'môn thể thao|môn thi đấu',
    match: 'trận đấu|trận bóng',
    show: 'đêm diễn|buổi diễn|suất diễn|đêm nhạc|buổi hòa nhạc|buổi biểu diễn',
    tank: 'xe tăng|chiếc xe tăng|xe tăng chiến đấu',
    howitzer: 'lựu pháo|khẩu lựu pháo|pháo tự hành|khẩu pháo tự hành',
    missile: 'tên lửa|quả tên lửa',
    drone: 'máy bay không người lái|thiết bị bay không người lái|UAV|drone|chiếc UAV',
    bed: 'giường bệnh|giường|giường điều trị|giường hồi sức',
    classroom: 'phòng học',
    container: 'container|công-te-nơ',
    satellite: 'vệ tinh',
    species: 'loài',
    charge: 'tội danh|cáo buộc',
    river: 'con sông|dòng sông',
    lane: 'làn xe|làn',
    TEU: 'TEU',
    anniversary: 'dịp kỷ niệm|lễ kỷ niệm',
  },
  nouns:
    'tổ hợp|tổ hợp tên lửa|hộ nghèo và cận nghèo|hộ cận nghèo|hộ kinh doanh|hộ nông dân|hộ khẩu|' +
    'hộ đồng bào|gia đình chính sách|ngôi nhà tình nghĩa|căn nhà tình nghĩa|căn nhà tạm|căn hộ chung cư|' +
    'tòa nhà|toà nhà|biệt thự|phòng trọ|phòng ở|phòng|nhà tình nghĩa|nhà tạm|ngôi nhà tạm|mái nhà|' +
    'gian nhà|ki ốt|phòng khách sạn|vụ tấn công|vụ nổ|vụ va chạm|vụ lừa đảo|vụ trộm|vụ kiện|vụ phạm pháp|' +
    'vụ sạt lở|vụ bạo lực|ca phẫu thuật|ca mổ|ca ghép|ca sinh|ca dương tính|ca sốt xuất huyết|ca cấp cứu|' +
    'đơn khiếu nại|đơn|vụ tai nạn giao thông|sự cố|ca sinh mổ|ổ dịch|trận động đất|trận lũ|trận|' +
    'tiểu dự án|hợp phần|gói thầu|nhà máy|nhà máy điện|dự án thành phần|công trình thủy lợi|sáng kiến|' +
    'kế hoạch|bang|tiểu bang|tỉnh và thành phố|tỉnh miền Trung|tỉnh miền núi|vùng|xã vùng cao|' +
    'xã biên giới|xã nghèo|xã đảo|đặc khu|bản|bản làng|xóm|khu phố|tổ dân phố|thôn bản|buôn làng|' +
    'nước thành viên|quốc gia thành viên|nước châu Âu|nước châu Phi|nước ASEAN|bên tham gia|' +
    'vùng lãnh thổ|quốc gia và vùng lãnh thổ|nước láng giềng|châu lục|hãng|hãng hàng không|nhà thầu|' +
    'ngân hàng|hợp tác xã|xí nghiệp|cửa hàng|siêu thị|khách sạn|nhà hàng|quán|chợ|công ty con|chi nhánh|' +
    'phòng giao dịch|start-up|doanh nghiệp nhỏ và vừa|nhà xưởng|xưởng|trang trại|nông trại|' +
    'khu công nghiệp|cụm công nghiệp|đại lý|cây xăng|trạm xăng|trường tiểu học|trường trung học|' +
    'trường mầm non|trường mẫu giáo|trường đại học, cao đẳng|lớp học|lớp|điểm trường|trường cao đẳng|' +
    'trường phổ thông|thư viện|ký túc xá|phòng khám|trạm y tế|bệnh viện dã chiến|viện|viện nghiên cứu|' +
    'phòng thí nghiệm|trạm|trạm bơm|trạm biến áp|trạm sạc|trạm thu phí|kho|bãi|cảng|sân bay|nhà ga|ga|' +
    'bến|bến xe|bến cảng|đồn biên phòng|cửa khẩu|chốt|chốt kiểm soát|lĩnh vực ưu tiên|lĩnh vực hợp tác|' +
    'nhóm nội dung|nhóm vấn đề|định hướng|trọng tâm|nhóm giải pháp|nhóm nhiệm vụ|vấn đề lớn|vị trí|' +
    'địa điểm|khu vực|vùng trũng|tuyến|tuyến đường|tuyến phố|con đường|đường|cột điện|trụ điện|hồ|' +
    'hồ chứa|hồ thủy điện|đập|đập thủy điện|hòn đảo|đảo|bãi biển|di tích|danh thắng|khu di tích|' +
    'ngôi chùa|ngôi đền|nhà thờ|bảo tàng|điểm bỏ phiếu|điểm nóng|lô đất|thửa đất|thửa|mảnh đất|ngôi mộ|' +
    'mộ|phần mộ|nghĩa trang|khu tái định cư|lô|ô|suất tái định cư|giếng|giếng khoan|nhà vệ sinh|bể nước|' +
    'cống|sự kiện|chiến dịch|cuộc khai quật|chương trình nghệ thuật|buổi tập huấn|khóa học|khóa tập huấn|' +
    'lớp tập huấn|hội thảo|cuộc triển lãm|triển lãm|lễ hội|giải đấu|giải thưởng|giải|bàn thắng|hiệp|ván|' +
    'cuộc khảo sát|cuộc đình công|cuộc biểu tình|cuộc tập trận|cuộc tấn công|cuộc không kích|' +
    'cuộc đàm phán|vòng đàm phán|vòng thương lượng|cuộc gặp|cuộc điện đàm|cuộc gọi|đợt mưa|đợt rét|' +
    'đợt lũ|chiếc trực thăng|chiếc tiêm kích|tiêm kích|máy bay chiến đấu|phi cơ|oanh tạc cơ|thiết bị bay|' +
    'chiến đấu cơ|máy bay trực thăng|xe buýt|xe tải|xe khách|xe con|xe đạp|xe cứu thương|xe cứu hỏa|' +
    'xe bọc thép|chiếc ô tô|chiếc xe máy|chiếc xe đạp|xe điện|ô tô điện|xe container|đầu kéo|toa|toa tàu|' +
    'đoàn tàu|chuyến tàu|chuyến xe|máy xúc|máy ủi|máy cày|xe ôm|taxi|xe taxi|xe ô tô điện|xe mô tô|' +
    'xe máy điện|xe chuyên dụng|chiếc taxi|lượt xe|chiếc xe buýt|quả đạn pháo|quả lựu đạn|lựu đạn|' +
    'quả rốc két|đầu đạn|viên đạn|khẩu súng|khẩu pháo|súng|bom|quả bom bi|quả pháo|quả|khẩu|ngư lôi|' +
    'thủy lôi|quả thủy lôi|quả bom chùm|nghị quyết|nghị định|thông tư|luật|dự án luật|dự thảo luật|' +
    'dự thảo|biên bản|hợp đồng|giấy phép|chứng chỉ|bằng sáng chế|sáng chế|sổ đỏ|trang|trang văn bản|' +
    'cuốn sách|đầu sách|cuốn|quyển|quyển sách|bản sao|bức thư|lá thư|công văn|quyết định|tiêu chuẩn|' +
    'quy chuẩn|tuyên bố|tuyên bố chung|ý kiến|kiến nghị|câu hỏi|đề xuất|khuyến nghị|giấy chứng nhận|' +
    'thị thực|hộ chiếu|bản tin|bức ảnh|tấm ảnh|bức tranh|hình ảnh|video|bộ phim|phim|bài hát|ca khúc|' +
    'vở kịch|tác phẩm|hiện vật|cổ vật|bảo vật|kỷ vật|di vật|mẫu vật|con trâu|con bò sữa|con gà|con vịt|' +
    'con chó|con mèo|con voi|con hổ|con ngựa|con dê|con cá|con tôm|con chim|con gấu|con rùa|con khỉ|' +
    'con cừu|trâu bò|trâu, bò|lợn|gà|vịt|đàn|con gà, vịt|cá thể|cá thể voọc|cá thể rùa|con heo|heo|' +
    'con trâu, bò|gia cầm các loại|gia súc các loại|bò|trâu|tổ ong|đàn ong|con giống|loài chim|giống lúa|' +
    'lượt xem|lượt khách quốc tế|lượt hành khách|lượt truy cập|lượt tải|lượt phương tiện|lượt phun|' +
    'lượt khám|lượt người xem|lượt khách tham quan|lượt tàu|lượt máy bay|chuyến công tác|chuyến hàng|' +
    'chuyến đi|suất quà Tết|suất học bổng|học bổng|phần quà Tết|túi an sinh|suất hỗ trợ|sổ tiết kiệm|' +
    'phần thưởng|chiếc lốp|chiếc điện thoại|chiếc máy tính|máy tính|máy tính xách tay|chiếc áo|' +
    'chiếc áo phao|áo phao|áo|đôi giày|đôi|cặp|bộ quần áo|bộ sách|bộ bàn ghế|bộ máy|bộ xét nghiệm|bộ kit|' +
    'tấm chăn|chăn|chiếc chăn|tấm pin|tấm bạt|tấm tôn|tấm|túi|túi quà|túi thuốc|gói|gói hàng|gói mì|chai|' +
    'chai nước|lon|hộp|hộp sữa|hũ|lọ|ống|liều|liều vắc xin|liều vaccine|mũi|mũi tiêm|viên|viên thuốc|' +
    'viên gạch|que|que thử|khẩu trang|bình|bình ắc quy|bình nước|can|bao|bao gạo|bao xi măng|bao cát|bồn|' +
    'bồn nước|máy|máy phát điện|máy bơm|máy lọc nước|máy thở|máy giặt|tủ|tủ lạnh|tủ thuốc|tivi|ti vi|' +
    'quạt|bếp|nồi|bàn|ghế|bộ bàn|chiếc bàn|chiếc ghế|chỗ|chỗ ngồi|chỗ ở|tua bin|tuabin|tổ máy|' +
    'lò phản ứng|lò|trụ|cột|cọc|nhịp|đường băng|tầng|tầng hầm|thang máy|toa xe|robot|rô bốt|camera|' +
    'thiết bị|linh kiện|con chip|chip|sản phẩm|mẫu xe|mẫu mã|mặt hàng|món|món ăn|món quà|món đồ|cây nến|' +
    'lá cờ|cờ|tờ rơi|tờ|tờ tiền|tờ báo|đồng xu|cổ phiếu|cổ phần|trái phiếu|tài khoản|thẻ|thẻ bảo hiểm|' +
    'thuê bao|tin nhắn|bình luận|giao dịch|hóa đơn|lô hàng|thùng sữa|thùng mì|thùng nước|suất ăn|bữa ăn|' +
    'bữa|quả trứng|trứng|trái|trái bưởi|củ|hạt|bó|chậu|bông|bông hoa|bức tượng|tượng|huân chương|' +
    'bằng khen|giấy khen|cúp|chỉ tiêu|tiêu chí|biện pháp|giải pháp|nhiệm vụ|nguyên tắc|trụ cột|ưu tiên|' +
    'lý do|yếu tố|bước|cách|vấn đề|chủ đề|câu|câu chuyện|chương|phần mềm|ứng dụng|tính năng|trang web|' +
    'website|kênh|kênh truyền hình|cơ quan báo chí|ngôn ngữ|dân tộc|tôn giáo|môn|môn thi|môn học|bộ môn|' +
    'ngành|ngành nghề|ngành hàng|nghề|nghề truyền thống|nguyện vọng|giờ bay|câu lạc bộ|đội tuyển|' +
    'đội bóng|đảng|phái đoàn|liên danh|hội|hiệp hội|tổ công tác|tổ|lực lượng|đại đội|tiểu đoàn|' +
    'trung đoàn|lữ đoàn|sư đoàn|nhóm làm việc|nhóm chuyên gia|tổ chức phi chính phủ|tổ chức quốc tế|' +
    'cơ quan|đại sứ quán|đối tác|băng nhóm|ban nhạc|đoàn công tác|trường nghề|chốt kiểm dịch|liên minh|' +
    'phe|bàn gỡ|pha kiến tạo|quả phạt đền|cú sút|thẻ vàng|thẻ đỏ|vòng đấu|lượt trận|mùa giải|' +
    'giải vô địch|chiếc cúp|vở diễn|tiết mục|màn trình diễn|tập phim|album|khẩu đội|bệ phóng|' +
    'hệ thống tên lửa|hệ thống phòng không|hệ thống|radar|xe chiến đấu bộ binh|xe thiết giáp|xe quân sự|' +
    'chiếc xe bọc thép|hành tinh|ngôi sao|tiểu hành tinh|thiên hà|tàu vũ trụ|tên lửa đẩy|thí nghiệm|' +
    'nghiên cứu|bài báo khoa học|tế bào|hóa thạch|bộ xương|loài thực vật|loài động vật|loài côn trùng|' +
    'loài cá|bản án|án tử hình|lệnh bắt|đơn kiện|đơn tố cáo|phiên tòa|phiên xử|hành vi vi phạm|hành vi|' +
    'điều luật|điều khoản|khoản vay|con suối|ngọn núi|đỉnh núi|hang động|ngọn đồi|thác nước|' +
    'vườn quốc gia|khu bảo tồn|núi lửa|khu rừng|cánh rừng|cánh đồng|nút giao|hầm chui|đường hầm|cầu vượt|' +
    'tuyến cao tốc|tuyến metro|tuyến đường sắt|tuyến buýt|trạm dừng nghỉ|trạm BTS|tòa tháp|tòa chung cư|' +
    'chung cư|bến tàu|cầu cảng|bến phà|trụ cầu|cabin|đơn đặt hàng|gian hàng|sạp|quầy|quầy hàng|' +
    'thương hiệu|nhãn hiệu|điểm bán|cửa hàng tiện lợi|chuỗi|mã cổ phiếu|phiên giao dịch|phiên|showroom|' +
    'kho hàng|mũi vắc xin|xét nghiệm|phòng mổ|quả thận|quả tim|lá gan|đơn vị máu|túi máu|ca ghép tạng|' +
    'ca ghép thận|trường THPT|trường THCS|chương trình đào tạo|ngành đào tạo|đề thi|bài thi|cụm thi|' +
    'phòng thi|giáo trình|luận án|luận văn|tín chỉ|vòng chung kết|lần ra sân|cú đúp|hat-trick|lượt bầu|' +
    'cuộc bầu cử|cuộc thi|cuộc đua|cuộc điều tra|cuộc thanh tra|cuộc diễu hành|cuộc hội đàm|' +
    'cuộc tiếp xúc',
  again: '',
  adjectives: 0,
  openNoun: undefined,
  openAfterWords: false,
  notNouns:
    'dài|rộng|nặng|sâu|lớn|nhỏ|nằm|chạy|đi|đưa|mang|khiến|xây|mở|đóng|thi|học|bay|cất|hạ|khởi|dừng|bắt|vừa|sắp|rất|vẫn|lại|ngay|chính|riêng|cả|mỗi|từng|rơi|nổ|cháy|đổ|thắng|thua|hòa|hoà|thăm|krone|cua-ron|và|hoặc|hay|của|ở|tại|trong|ngoài|trên|dưới|với|cho|để|từ|đến|tới|lên|xuống|qua|theo|về|bị|được|đã|đang|sẽ|là|có|' +
    'không|thì|mà|nhưng|nếu|khi|do|vì|bởi|nên|cũng|vẫn|còn|chỉ|rồi|này|đó|kia|ấy|như|so|bằng|giữa|sau|trước|nhằm|quy định|' +
    'cùng|trực|vào|ra|gồm|nữa|lần|thế|tăng|giảm|đạt|chiếm|xếp|tiếp|gặp|nói|cao|thấp|hơn|kém|nhất|giật|mới|đồng|' +
    'gây|làm|thuộc|diễn|nêu|sửa|ban|hành|ngày|tháng|năm|giờ|phần|trăm|rưỡi|đầu|cuối|nay|tuổi|thường|hàng',
  changeFrom: 'từ|Từ',
  falls: 'xuống|xuống còn|còn',
  amountVerbs:
    'là|đạt|lên|lên tới|lên đến|tăng lên|tăng từ|giảm từ|giảm xuống|giảm còn|xuống còn|còn|ở mức|hiện là|hiện có|đã lên tới|' +
    'đã lên đến|tới|vượt|chạm mốc|bằng|tăng thêm|dừng ở|từ',
  amountCopulas: 'là|đạt|lên|lên tới|lên đến|còn|tới|vượt|bằng|từ|ở mức|hiện là|hiện có',
  bareMoney: 'VND',
  during: '',
  duringNotAfter: '',
  headcounts: 'dân số|thủy thủ đoàn|thủy thủ đoàn gồm|tổng quân số|quân số|quy mô dân số',
  changes:
    'tăng|giảm|tăng thêm|giảm thêm|giảm tới|tăng tới|tăng gần|giảm gần|tăng hơn|giảm hơn|tăng khoảng|giảm khoảng',
  changeTo: 'lên|còn|xuống|xuống còn|lên tới|lên thành',
  per: 'trên|mỗi|một|cho mỗi|trên mỗi|mỗi một',
  countHeads: 'số|tổng số|số lượng|lượng|con số|tổng|tổng số các|số các|Số',
  afterJoined: 'trường hợp khác',
  resumes:
    'nâng tổng số lên|nâng con số lên|đưa tổng số lên|nâng tổng số lên thành|tổng cộng|giảm từ|tăng từ|thay vì|so với|nâng lên|đưa con số lên',
  afterBare:
    'trong|sau|vào|so với|năm|cùng kỳ|tính đến|ở|tại|của|và|hồi|kể từ|tăng|giảm|thuộc|theo|nhưng|trước|cho|cùng|ngày|chỉ|vì',
  rangeWords: 'đến|tới|lên|xuống|lên tới|lên đến|xuống còn|xuống|-|–|—|~|hoặc|hay',
  between: ['', ''],
  listVerbs: 'có|ghi nhận|:|mất|là|bị',
  listJoiners: 'và|còn',
  listOf: 'của|ở|tại|thuộc',
  shownScales: [
    { word: 'nghìn tỷ', value: 1e12 },
    { word: 'tỷ', value: 1e9 },
    { word: 'triệu', value: 1e6 },
  ],
} satisfies NumberGrammar;
