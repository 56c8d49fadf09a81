import type { PeopleGrammar, SubjectGrammar } from '../grammar.ts';
import { namesakes } from './namesakes.ts';

const lands =
  'Việt Nam|Mỹ|Hoa Kỳ|Anh|Vương quốc Anh|Pháp|Đức|Italy|Italia|Ý|Tây Ban Nha|Bồ Đào Nha|Nhật Bản|Nhật|Hàn Quốc|Triều Tiên|Trung Quốc|Nga|Liên bang Nga|' +
  'Ấn Độ|Lào|Campuchia|Thái Lan|Singapore|Malaysia|Indonesia|Philippines|Myanmar|Brunei|Timor-Leste|Australia|Úc|New Zealand|Canada|Mexico|Brazil|' +
  'Argentina|Chile|Cuba|' +
  'Peru|Colombia|Venezuela|Ecuador|Bolivia|Paraguay|Uruguay|Costa Rica|Panama|Guatemala|Honduras|Nicaragua|El Salvador|Haiti|Jamaica|Armenia|Azerbaijan|Kazakhstan|Uzbekistan|Turkmenistan|Tajikistan|Kyrgyzstan|Albania|Serbia|Croatia|Slovakia|Slovenia|Romania|Bulgaria|Moldova|Belarus|Latvia|Estonia|Iceland|Luxembourg|Malta|Syria|Lebanon|Yemen|Oman|Bahrain|Palestine|Afghanistan|Nepal|Bhutan|Maldives|Ethiopia|Kenya|Nigeria|Ghana|Angola|Mozambique|Tanzania|Uganda|Rwanda|Sudan|Somalia|Senegal|Algeria|Tunisia|Libya|Zambia|Zimbabwe|Namibia|Botswana|Cameroon|Papua New Guinea|Fiji|Litva|Maroc|Morocco|Kazakhstan|Belarus|Palestine|Vatican|Na Uy|Thụy Điển|Phần Lan|Đan Mạch|Hà Lan|Bỉ|Thụy Sĩ|Áo|Ba Lan|Séc|Cộng hòa Séc|Ukraine|Israel|Iran|Iraq|Ả Rập Xê Út|Saudi Arabia|' +
  'UAE|Qatar|Kuwait|Thổ Nhĩ Kỳ|Ai Cập|Nam Phi|Đài Loan|Hong Kong|Mông Cổ|Hungary|Hy Lạp|Ireland|Pakistan|Bangladesh|Sri Lanka|Liên minh châu Âu|EU|ASEAN|' +
  'Liên Hợp Quốc|Liên hợp quốc|LHQ|NATO|UNICEF|UNDP|WHO|USAID|Ngân hàng Thế giới|ADB';

const heads = either(
  'bộ|sở|cục|tổng cục|ban|ủy ban|uỷ ban|UBND|HĐND|hội|hiệp hội|liên đoàn|liên minh|tổng công ty|công ty|tập đoàn|hãng|ngân hàng|quỹ|đại học|trường|' +
    'học viện|viện|bệnh viện|chính phủ|chính quyền|quốc hội|nghị viện|nhóm|tổ chức|đại sứ quán|lãnh sự quán|cơ quan|tòa|tòa án|viện kiểm sát|công an|cảnh sát|' +
    'quân đội|phía|nước|quốc gia|bên|người dân|bà con|công dân|hộ|doanh nghiệp|nông dân|công nhân|phụ huynh|cư dân|chuyên gia|nhà khoa học|nhà tài trợ|nhà đầu tư|' +
    'lãnh đạo|đại biểu|nghị sĩ|địa phương|tỉnh|thành phố|TP|huyện|xã|phường|đảng|mặt trận|đoàn|đối tác|khách hàng|cử tri|sinh viên|học sinh|giáo viên|' +
    'bác sĩ|nạn nhân|gia đình|hộ dân|cựu binh|cựu chiến binh|ngư dân|tiểu thương|nhà thầu|chủ đầu tư|chủ tàu|nhà máy|xí nghiệp|hợp tác xã|trung tâm|' +
    'câu lạc bộ|đội|báo|đài|bộ trưởng|thứ trưởng|thủ tướng|chủ tịch|giám đốc|tổng giám đốc|đại sứ|phái đoàn|lực lượng|phe|luật sư|viện trưởng|' +
    'nghiệp đoàn|công đoàn|giáo hội|Nhà Trắng|Lầu Năm Góc|Điện Kremlin|EU|UNICEF|nhà chức trách|giới chức|quan chức|thị trưởng|thống đốc|tổng thống|ngoại trưởng|' +
    'sàn|chuỗi|siêu thị|văn phòng|kiến trúc sư|vận động viên|cầu thủ|huấn luyện viên|nhà sản xuất|nhà xuất khẩu|người lao động|người biểu tình|' +
    'bảo tàng|nhà hát|thư viện|nhà trường|nhà chùa|giáo xứ|ban tổ chức|ban giám hiệu|chủ nhà|chủ quán|chủ trọ|tài xế|lái xe|đơn vị|nhà hàng|khách sạn|cổ đông|nhà mạng|nhà đài|nhà vườn|thương lái|hội đồng|tòa soạn|nghệ sĩ|ca sĩ|diễn viên|đạo diễn|giảng viên|' +
    'thí sinh|thanh niên|phụ nữ|người nhà|người thân|người hâm mộ|người bán|người mua|người thuê|người trồng|người nuôi|cổ động viên|bị cáo|bị can|bị hại|nguyên đơn|bị đơn|thẩm phán|chủ tọa|kiểm sát viên|đội tuyển|ban huấn luyện|ban quản lý|ban lãnh đạo|thân nhân|' +
    'bạn đọc|hành khách|du khách|thuyền viên|chủ xe|chủ đất|chủ rừng|chủ nợ|trái chủ|nhà băng|nhà phân phối|nhà bán lẻ|nhà nhập khẩu|nhà cung cấp|nhà vận hành|nhà phát triển|nhà nghiên cứu|nhà hảo tâm|mạnh thường quân|nhà sáng lập|nhà tổ chức|nhà nước|giới khoa học|giới chuyên gia|giới đầu tư|cộng đồng|dân làng|hội viên|thành viên',
);
const small =
  'là|được|bị|để|khi|rằng|cho|đã|đang|sẽ|không|chưa|vì|nên|mà|theo|nếu|thì|vừa|mới|cũng|do|bởi|nói|cho biết|gồm|có|trong|ngoài|sau|trước|từ|đến|tới|năm|ngày|tháng|hôm|này|đó|phải|cần|muốn|lại|như';
const more = String.raw`(?: (?:bị (?=cáo|can|đơn|hại)|(?!(?:${small})(?![\p{L}])))[\p{L}\p{N}&.-]+)`;
const proper = String.raw`(?!(?:Theo|Trong|Tại|Trước|Sau|Khi|Nếu|Ngày|Sáng|Chiều|Tối|Hôm|Ông|Bà|Anh ấy|Họ|Đây|Đó|Cũng|Còn|Và|Nhưng|Vì|Do|Từ|Đến|Ngoài|Riêng|Giá|Mùa|Cam kết|Giấy|Lời|Khoản|Gói|Số|Tiền|Nguồn|Mức|Việc|Điều|Dù|Tuy|Hiện|Nay|Chỉ|Mới|Vừa|Đến|Tính|Phát biểu|Trả lời|Theo đó|Tuy nhiên)(?![\p{L}]))\p{Lu}[\p{L}\p{N}&.-]*(?: (?:và )?\p{Lu}[\p{L}\p{N}&.-]*)*`;
const many = '(?:(?:[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ột số|[Mm]ột|[Hh]ai|[Cc]ả hai|[Bb]a|[Mm]ỗi|[Hh]àng loạt) )?';
const phrase = String.raw`(?:${many}(?:${heads})${more}{0,8}|${proper})`;

/** Heads of noun phrases with a small first letter and a capital. */
function either(list: string): string {
  return list
    .split('|')
    .flatMap((head) => [head, head[0]!.toUpperCase() + head.slice(1)])
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const subjects = {
  auxiliaries:
    /(?:\s(?:đã|đang|sẽ|cũng|còn|vừa|mới|rất|luôn|lại|vẫn|đều|cùng|hiện|từng|liền|lập tức|ngay lập tức|sau đó|khi đó|đồng loạt|tha thiết|khẩn thiết|trực tiếp|công khai|tiếp tục|chính thức|một lần nữa|nhiều lần|tuyên bố|khẳng định|cho biết|thông báo|nhấn mạnh|nói|tái khẳng định|rằng|tới|ngày [\d/]+|hôm [\d/]+|hôm nay|hôm qua|sáng nay|chiều nay|tuần này|tuần trước|tháng này|năm nay|năm ngoái|hôm thứ (?:hai|ba|tư|năm|sáu|bảy)))*\s*$/iu,
  before: new RegExp(
    String.raw`(?:^|[,;:"“(]\s*|\s(?:và|còn|nhưng|rằng|thì|được|bị) )(?<name>${many}(?:${heads})${more}{0,8}(?: (?:này|trên|nói trên|kia))?)$|(?:^|[\s"“(])(?<name>${proper})$`,
    'u',
  ),
  nobody:
    /^(?:Trời|Thời tiết|Mưa|Lũ|Nắng|Nhiệt độ|Nước|Giá|Mùa|Thị trường|Cơn bão|Bão|Dự án|Chương trình|Kết quả|Luật|Việc|Điều|Số|Ban ngày|Ban đêm|Trường hợp.*|Bên cạnh.*|Hội nghị.*|Đoạn.*|Xin|Mong)$/u,
  pronoun: /(?:^|[\s"“(,;:])(?:ông|bà|ông ấy|bà ấy|anh ấy|chị ấy|họ|cô|chúng tôi|tôi)$/iu,
  ownVoice: /(?:^|[\s"“(])(?:chúng tôi|chúng ta|tôi)\s(?:sẽ\s|đã\s|luôn\s)*$/iu,
  agent: new RegExp(
    String.raw`\s(?:được|do|bởi) (?<name>${phrase}) (?:đưa ra|công bố|cam kết|thông báo|nêu|hứa)`,
    'u',
  ),
  addressee: new RegExp(
    String.raw`^\s(?:với |tới |đến )?(?<name>${many}(?:${heads})(?: (?:liên quan|láng giềng|chức năng|thành viên|y tế|địa phương|\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*))*|${proper})`,
    'u',
  ),
} satisfies SubjectGrammar;

export const people = {
  roles:
    'Tổng Bí thư|Chủ tịch nước|Phó Chủ tịch nước|Thủ tướng|Thủ tướng Chính phủ|Phó Thủ tướng|Phó Thủ tướng Thường trực|Chủ tịch Quốc hội|Phó Chủ tịch Quốc hội|Thường trực Ban Bí thư|' +
    'Bộ trưởng|Thứ trưởng|Thứ trưởng Thường trực|Ngoại trưởng|Tổng thống|Phó Tổng thống|Quốc vương|Nữ hoàng|Thái tử|Thủ hiến|Thống đốc|Phó Thống đốc|Thị trưởng|' +
    'Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn tướng|Tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Đô đốc|Phó Đô đốc|Chuẩn Đô đốc|' +
    'Đại sứ|Phó Đại sứ|Tổng Lãnh sự|Đại biện|Đại biện lâm thời|Cục trưởng|Phó Cục trưởng|Vụ trưởng|Phó Vụ trưởng|Tổng cục trưởng|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Phó Tổng Giám đốc|' +
    'Giám đốc điều hành|Giám đốc quốc gia|Chánh Văn phòng|Phó Chánh Văn phòng|Chánh Thanh tra|Chánh án|Viện trưởng|Phó Viện trưởng|Trưởng ban|Trưởng Ban|Phó Trưởng ban|Trưởng phòng|Trưởng đoàn|' +
    'Phó Trưởng đoàn|Trưởng Cơ quan|Trưởng đại diện|Bí thư|Phó Bí thư|Bí thư Tỉnh ủy|Phó Bí thư Tỉnh ủy|Chủ tịch|Phó Chủ tịch|Chủ tịch UBND|Phó Chủ tịch UBND|Chủ nhiệm|Phó Chủ nhiệm|Tư lệnh|Phó Tư lệnh|' +
    'Tổng Tham mưu trưởng|Phó Tổng Tham mưu trưởng|Tham mưu trưởng|Chính ủy|Phó Chính ủy|Ủy viên|Ủy viên Bộ Chính trị|Ủy viên Trung ương Đảng|Ủy viên Thường vụ|Cao ủy|Thượng nghị sĩ|Hạ nghị sĩ|Nghị sĩ|Dân biểu|' +
    'Tổng thư ký|Tổng Thư ký|Thư ký|Người phát ngôn|Phát ngôn viên|Phó Người phát ngôn|Hiệu trưởng|Phó Hiệu trưởng|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|Nhà báo|Kỹ sư|Kiến trúc sư|Nghệ sĩ|Chuyên gia|' +
    'Đặc phái viên|Cố vấn|Cố vấn An ninh Quốc gia|Đại diện|Đại diện Thương mại|Đại diện thường trú|Điều phối viên|Lãnh đạo|Thủ lĩnh|Nhà sáng lập|CEO|Chủ tịch HĐQT|Tổng Tư lệnh|Đại diện cấp cao|Thủ tướng nước|Trợ lý Bộ trưởng|' +
    'Tổng biên tập|Giám mục|Giáo hoàng|Hòa thượng|Thượng tọa|Quyền Bộ trưởng|Thành viên|Tùy viên|Tham tán|Quyền Đại sứ|Ngoại trưởng Mỹ|Đại biểu|Đại biểu Quốc hội|Chủ tịch tỉnh|Chủ tịch huyện|Chủ tịch xã|Phó Chủ tịch tỉnh|Chủ tịch thành phố|Chủ tịch UBND tỉnh|Chủ tịch UBND thành phố|Phó Tổng Thư ký|Phó Tổng thư ký|Đồng Chủ tịch|Nhà sử học|Nhà văn|Nhà thơ|Nhạc sĩ|Họa sĩ|Ca sĩ|Diễn viên|Đạo diễn|Huấn luyện viên|HLV|Cầu thủ|Phi công|Thuyền trưởng|Trưởng thôn|Trưởng bản|Già làng|Bí thư Thành ủy|Phó Bí thư Thành ủy|Bí thư Huyện ủy|Bí thư Đảng ủy|Trưởng Công an|Giám đốc Công an|Phó Giám đốc Công an|Thẩm phán|Kiểm sát viên|Trung sĩ|Thượng sĩ|Hạ sĩ|Binh nhất|Nguyên soái|Thống chế|Hoàng tử|Công chúa|Nhật hoàng|Tổng Thanh tra|Tổng Kiểm toán|Phó Viện trưởng|Trưởng khoa|Phó Trưởng khoa|Phó Trưởng phòng|Trưởng Phòng|Đội trưởng|Đồn trưởng|Trạm trưởng|Trợ lý|Quốc vụ khanh|Tổng trưởng|Đồng Giám đốc|Nhà nghiên cứu|Nhà khoa học|Đại diện Tổng thống|Chuyên viên|Nhà hoạt động|Giám đốc Sở|Hồng y|Linh mục|Mục sư|Ni sư|Đại đức|Bếp trưởng|Phóng viên|Biên tập viên|Nhà kinh tế|Nông dân|Chủ tịch Hội|đồng chủ tịch|người đứng đầu|' +
    'Vua|Hoàng đế|Hoàng hậu|Hoàng thái hậu|Thái hậu|Nữ tướng|Hoa hậu|Á hậu|Nam vương|Tỷ phú|Doanh nhân|Chủ tịch kiêm Tổng Giám đốc|Đại gia|Chủ nhà hàng|Siêu mẫu|Người mẫu|MC|Biên đạo|Nghệ nhân|Nghệ nhân Nhân dân|Nghệ nhân Ưu tú|' +
    'Tiền đạo|Tiền vệ|Hậu vệ|Trung vệ|Thủ môn|Thủ thành|Tay vợt|Kỳ thủ|Võ sĩ|Vận động viên|VĐV|Trọng tài|Thủ quân|Đội phó|Trợ lý HLV|Đại kiện tướng|' +
    'Điều tra viên|Điều dưỡng|Y tá|Dược sĩ|Y sĩ|Nữ hộ sinh|Giảng viên|Giáo viên|Nghiên cứu sinh|Nghiên cứu viên|Nhà ngoại giao|Nhà phê bình|Nhà báo tự do|Nhà địa chất|Nhà vật lý|Nhà toán học|Nhà thiết kế|Nhà sản xuất|' +
    'Phó Trạm trưởng|Phó Đồn trưởng|Phó Đội trưởng|Phó Hiệu trưởng|Tổ trưởng|Tổ phó|Trưởng ấp|Trưởng buôn|Trưởng làng|Trưởng xóm|Bí thư Chi bộ|Chi hội trưởng|Bí thư Đoàn|Trưởng tộc|Trụ trì|Sư cô|Phó Thủ tướng thứ nhất|' +
    'Thứ trưởng Thường trực|Thứ trưởng thường trực|Quyền Chủ tịch|Phó Thị trưởng|Thẩm phán chủ tọa|Chủ tọa|Công tố viên|Tổng Công tố|Tổng chưởng lý|Chưởng lý|Bác sĩ chuyên khoa I|Bác sĩ chuyên khoa II|Bác sĩ nội trú|Chủ hộ|Chủ tàu|Tài công|Máy trưởng|Trưởng tàu|' +
    'Lái tàu|Lái xe|Cơ trưởng|Cơ phó|Tiếp viên|Tiếp viên trưởng|Kế toán trưởng|Thủ quỹ|Trưởng nhóm|Trưởng bộ phận|Giám sát|Quản lý|Quản đốc|Chủ biên|Tổng đạo diễn|Dịch giả|Nhiếp ảnh gia|Blogger|YouTuber|TikToker|Rapper|DJ|' +
    'Chi cục trưởng|Phó Chi cục trưởng|Chánh Văn phòng Bộ|Phó Chánh án|Phó Trưởng Công an|Trưởng trạm|Phó Trưởng trạm|Hạt trưởng|Phó Hạt trưởng|Lữ đoàn trưởng|Trung đoàn trưởng|Tiểu đoàn trưởng|Đại đội trưởng|Sư đoàn trưởng|Hải đội trưởng|Chính trị viên|' +
    'Cựu binh|Cựu chiến binh|Người sáng lập|Người đồng sáng lập|Nhà đầu tư|Nhà nghiên cứu|Phó phát ngôn|Phó phát ngôn Bộ Ngoại giao|Nhà hoạt động|Nhà khoa học|Nhà nông học|' +
    'Nhà sưu tập|Nhà phân tích|Nhà đồng sáng lập|Đồng sáng lập|Nhà đàm phán|Nhà giáo|Nhà khảo cổ|Nhà thiên văn|Nhà xã hội học|Nhà tâm lý|Nhà nhân chủng học|Nhà sinh học|Nhà hóa học|Nhà biên kịch|Nhà quay phim|Nhà điêu khắc|Nhà giám tuyển|Giám tuyển|Nhà vô địch|Nhà đấu giá|Nhà leo núi|Nhà thám hiểm|Nhà bình luận|Bình luận viên|' +
    'Ngoại binh|Chân sút|Tiền vệ trung tâm|Hậu vệ biên|Đội trưởng đội tuyển|Lực sĩ|Xạ thủ|Kiếm thủ|Cung thủ|Tay đua|Cơ thủ|Võ sư|Quản lý đội|Sinh viên|Nhạc công|Nhạc trưởng|Nghệ sĩ violin|Nghệ sĩ piano|Biên kịch|Hướng dẫn viên|Kiểm lâm viên|Cán bộ|Chiến sĩ|Kỹ thuật viên|Tình nguyện viên|Kế toán|Kiểm toán viên|Thanh tra viên|Chấp hành viên|Công chứng viên|Thư ký tòa|Hội thẩm',
  strongRoles:
    'Tổng thống|Phó Tổng thống|Thủ tướng|Phó Thủ tướng|Thượng nghị sĩ|Hạ nghị sĩ|Nghị sĩ|Đại sứ|Phó Đại sứ|Ngoại trưởng|Bộ trưởng|Thứ trưởng|Tướng|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|' +
    'Đô đốc|Giáo sư|Tiến sĩ|Quốc vương|Giáo hoàng|Thị trưởng|Thống đốc|Dân biểu|Đại biểu|Nguyên soái|Hoàng tử|Công chúa|Linh mục|Mục sư|Thuyền trưởng|Huấn luyện viên|HLV|Vua|Hoàng đế|Hoàng hậu|Nhật hoàng|Nữ hoàng|Thái tử|Hoa hậu|Á hậu',
  listings: {
    people: 'danh tính là|tên là|được xác định là|gồm các ông|gồm các bà|gồm ông|gồm bà',
    any: 'gồm|bao gồm|trong đó có|như|đó là',
    nouns:
      'nạn nhân|người|người chết|người bị thương|người mất tích|nghi phạm|bị cáo|bị can|bị hại|đối tượng|học sinh|sinh viên|công nhân|ngư dân|nông dân|bệnh nhân|cầu thủ|vận động viên|nghệ sĩ|ca sĩ|diễn viên|nhà văn|nhà thơ|chuyên gia|bộ trưởng|thứ trưởng|đại biểu|lãnh đạo|thành viên|phi công|thuyền viên|binh sĩ|liệt sĩ|chiến sĩ|tác giả|bác sĩ|giáo viên|nhà khoa học|nhà báo|luật sư',
  },
  firms:
    'công ty|tập đoàn|tổng công ty|hãng|doanh nghiệp|ngân hàng|Công ty|Tập đoàn|Tổng công ty|Hãng|Doanh nghiệp|Ngân hàng',
  honorifics:
    'bạn|Bạn|bạn học|Bạn học|bạn đại học|Bạn đại học|bạn thân|Bạn thân|bạn cùng lớp|Bạn cùng lớp|bạn cùng phòng|Bạn cùng phòng|bạn trung học|bạn cấp ba|bạn phổ thông|bạn gái|bạn trai|bạn chạy xe|các ông|Các ông|các bà|Các bà|các anh|Các anh|các chị|Các chị|' +
    'ông|bà|Ông|Bà|anh|chị|Anh hùng|cô|Cô|đồng chí|Đồng chí|TS|TS.|PGS|PGS.|GS|GS.|ThS|ThS.|BS|BS.|BS.CKI|BS.CKII|BS CKI|BS CKII|BSCKI|BSCKII|BSCK1|BSCK2|BS.CK1|BS.CK2|ThS.BSCKII|TS.BS.|ĐD|ThS.LS|GS.TSKH|TSKH|CN|GS.TS|PGS.TS|PGS.TS.|Mr|Ms|Mrs|ngài|Ngài|thầy|Thầy|cụ|Cụ|nghi phạm|bị cáo|bị can|liệt sĩ|em|cháu|phu nhân|Phu nhân|vợ|chồng|con trai|con gái|anh trai|chị gái|em trai|em gái|cha|mẹ|GS.TS.|GS. TS|PGS. TS|TS.BS|ThS.|BS.|ThS.BS|KTS|KTS.|LS|LS.|KS|KS.|NSND|NSƯT|Anh|Chị|nạn nhân|nhân chứng|Cháu|Em|ngư dân|bé|Bé|chú|Chú|bác|Bác|dì|Dì|cậu|Cậu|bầu|Bầu|mế|Mế|đối tượng|bệnh nhân|tài xế|Tài xế|nghi can|bị đơn|nguyên đơn|thí sinh|thủ khoa|Thủ khoa|danh thủ|Danh thủ|kình ngư|Kình ngư|cua-rơ|người đồng cấp|đồng đội|đàn em|đàn anh|cháu trai|cháu gái|con dâu|con rể|chị dâu|anh rể|cụ bà|cụ ông|Cụ bà|Cụ ông|bà mẹ|người mẹ|người cha|Mẹ Việt Nam Anh hùng|lão nông|Thầy thuốc Nhân dân|Nghệ sĩ Nhân dân|Nghệ sĩ Ưu tú',
  entitling:
    'TS|TS.|PGS|PGS.|GS|GS.|ThS|ThS.|BS|BS.|GS.TS|GS.TS.|PGS.TS|PGS.TS.|GS. TS|PGS. TS|TS.BS|ThS.BS|BS.CKI|BS.CKII|BS CKI|BS CKII|BSCKI|BSCKII|BSCK1|BSCK2|BS.CK1|BS.CK2|GS.TSKH|TSKH|KTS|KTS.|LS|LS.|KS|KS.|NSND|NSƯT|NGND|AHLLVTND|Thầy thuốc Nhân dân|Nghệ sĩ Nhân dân|Nghệ sĩ Ưu tú|Anh hùng',
  actions:
    'cho biết|nói|khẳng định|nhấn mạnh|chia sẻ|kể|phát biểu|tuyên bố|đề nghị|cam kết|hứa|kêu gọi|yêu cầu|tiếp|gặp|thăm|dự|chủ trì|đến|đọc|viết|' +
    'cảm ơn|hoan nghênh|chào mừng|bày tỏ|đánh giá|nhận định|cho rằng|cho hay|thông báo|ký|trả lời|giải thích|thừa nhận|đã nói|đã gặp|đã đến|đã ký|' +
    'dẫn đầu|trao|đón|hội đàm|điện đàm|trình bày|lưu ý|đồng ý|từ chối|qua đời|sinh ra|từ trần|cũng cho biết|gửi|chỉ đạo|khẳng định',
  personalActions:
    'kể|qua đời|từ trần|sinh ra|bật khóc|nhớ lại|tâm sự|giãi bày|bộc bạch|bị bắt|bị tuyên phạt|được bổ nhiệm|được bầu|từ chức|lập cú đúp|lập hat-trick|đánh đầu|kiến tạo|giành huy chương|giành HCV|giành HCB|giành HCĐ',
  personalObjects:
    'bắt giữ|bắt tạm giam|tạm giữ|khởi tố|truy tố|xét xử|bổ nhiệm|truy nã|dẫn độ|sa thải|kết hôn với|do huấn luyện viên|vào thay|thay cho',
  eponyms: 'Hồ Chí Minh|Hồ Chủ tịch',
  titleWords: new Set(
    (
      'phái bộ ngoại giao quốc phòng công thương an tài chính chiến tranh y tế giáo dục và đào tạo khoa học sự công nghệ môi trường nông nghiệp nông thôn phát triển xây dựng giao thông vận tải ' +
      'lao động thương binh xã hội tư pháp văn hóa thể thao du lịch nội vụ thông tin truyền thông kế hoạch đầu tư quốc vụ khanh ngân khố năng lượng thương mại ' +
      'chính phủ nhà nước đảng trung ương quân ủy ban bí thư thường trực thường vụ quốc hội cục vụ sở thống kê thanh tra văn phòng cơ quan phụ trách lâm thời quyền cựu nguyên ' +
      'tại kiêm hải quân không quân lục quân quân đội cảnh sát biển biên phòng binh chủng hóa học tổng hợp tác quốc tế đối ngoại hành chính tỉnh ủy thành ủy đại diện đặc biệt châu âu á ' +
      'hoàng gia tổ chức thế giới hợp quốc hội đồng liên minh liên đoàn hiệp hội câu lạc bộ đội tuyển công ty tổng công ty cổ phần học viện đại học trường khoa phòng ban đoàn thanh niên phụ nữ cựu chiến binh lực lượng vệ binh chuyên khoa nội trú i ii nguyên tử lương thực tài nguyên hàng không vũ trụ công đoàn khối nghị viện ' +
      'ubnd ubmttq hđnd hđqt tp thành phố tỉnh huyện xã phường khí hậu tòa án nhân dân tối cao viện kiểm sát ngân hàng nhà trưởng tham mưu mục điều hành mặt trận tổ quốc chiến lược nghiên cứu'
    ).split(' '),
  ),
  titleLinks: new Set('tại của và về phụ trách kiêm nước'.split(' ')),
  titlePrefixes: 'cựu|nguyên|quyền|tân|Cựu|Nguyên|Quyền|Tân|nữ',
  titleEnds:
    'thuộc|cho biết|nói|khẳng định|nhấn mạnh|cho rằng|đã|đang|sẽ|tiếp|gặp|đề nghị|cam kết|hứa|cảm ơn|trình bày|công bố|đánh giá|phát biểu|chia sẻ|bày tỏ|' +
    'đến|tới|thăm|dẫn đầu|chủ trì|đồng chủ trì|nêu|hoan nghênh|chào|thông báo|ký|hội đàm|đón|tham dự|dự|theo|khi|trong|vào|nhận định|kêu gọi|người|mà|được',
  relatives: 'người từng|người đang|người đã|người giữ',
  relations:
    'vợ|chồng|con trai|con gái|anh trai|chị gái|em trai|em gái|cha|mẹ|bố|con dâu|con rể|cháu trai|cháu gái|người đồng cấp|người kế nhiệm|người tiền nhiệm|đối thủ|phu nhân|vợ ông|vợ anh|chồng bà|chồng chị',
  namingWords: new Set('một trong những các con tuyến cái tên của ngôi'.split(' ')),
  openers: new Set(
    'ông bà theo tại ngày sáng chiều tối hôm sau trước khi trong ngoài cùng với và còn'.split(' '),
  ),
  modifiersFirst: false,
  copulas: 'là|hiện là|cũng là|đồng thời là|nay là|nguyên là|từng là|giữ chức|được bổ nhiệm làm',
  articles: 'một',
  roleJoiners: 'và|kiêm|đồng thời là',
  bareGivenNames: false,
  particles: new Set('van von de der den del della di da bin ibn al el la le du'.split(' ')),
  places:
    'Châu Âu|Châu Á|Châu Phi|Châu Mỹ|Châu Đốc|Châu Thành|Châu Đức|Châu Đại Dương|Châu Úc|Dương Minh Châu|Dương Kinh|Ấn Độ Dương|Thái Bình Dương|Đại Tây Dương|Bắc Băng Dương|Morgan Stanley|Lockheed Martin|Goldman Sachs|JP Morgan|Johnson & Johnson|Standard Chartered|Wells Fargo|' +
    'Hồ Chí Minh|TP Hồ Chí Minh|Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|Huế|Khánh Hòa|Khánh Hoà|Quảng Trị|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Bình|Biên Hòa|Biên Hoà|Đồng Nai|Đồng Tháp|Lâm Đồng|' +
    'Đắk Lắk|Đắk Nông|Gia Lai|Kon Tum|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Ninh Thuận|Ninh Bình|Nam Định|Hà Nam|Hà Giang|Hà Tĩnh|Hà Tây|Hà Đông|Nghệ An|Thanh Hóa|Thanh Hoá|Thái Bình|Thái Nguyên|' +
    'Lạng Sơn|Cao Bằng|Bắc Kạn|Bắc Giang|Bắc Ninh|Bác Ái|Lào Cai|Lai Châu|Sơn La|Điện Biên|Điện Biên Phủ|Hòa Bình|Yên Bái|Tuyên Quang|Phú Thọ|Vĩnh Phúc|Hưng Yên|Hải Dương|Hậu Giang|Sóc Trăng|' +
    'Bạc Liêu|Cà Mau|Kiên Giang|An Giang|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Tây Ninh|Bà Rịa|Bà Nà|Vũng Tàu|Phú Yên|Phú Quốc|Côn Đảo|Nội Bài|Tân Sơn Nhất|Long Thành|Nha Trang|Đà Lạt|' +
    'Hội An|Hạ Long|Vân Đồn|Trường Sa|Hoàng Sa|Ba Đình|Cam Ranh|Lao Bảo|Đông Hà|Khe Sanh|Lý Sơn|Tô Lịch|Hồ Gươm|Hồ Tây|Hoàn Kiếm|Trường Sơn|Hoàng Liên Sơn|Đại La|Phù Cát|A Lưới|Sơn Trà|' +
    'Hai Bà Trưng|Bà Trưng|Thái Lan|Hà Lan|Phần Lan|Ba Lan|Đài Loan|Triều Tiên|Kuala Lumpur|Phnom Penh|New York|Los Angeles|Hong Kong|San Francisco|Lao Động|Dân Trí|Thanh Niên|Tuổi Trẻ|Việt Nam|' +
    'Hòa Lạc|Dung Quất|Hòa Phát|Bà Đen|Cao Lãnh|Mai Châu|Mộc Châu|Cửu Long|Mê Kông|Trung Bộ|Nam Bộ|Bắc Bộ|Tây Nguyên|Chu Lai|Chu Prông|Đồng Hới|Hà Tiên|Tạ Bú|Kim Bôi|Ngô Mây|Đỗ Xá|Văn Miếu|Mỹ Lai|Cao Nguyên',
  notNames: new Set(
    (
      'bộ sở cục vụ ban ủy viện trường công tổng trung tâm cơ quan văn phòng chính phủ quốc hội đảng nhà mặt trận ngân hàng tập đoàn hội đồng liên minh hợp hiệp bản tuyên khuôn nghị sắc thông quyết ' +
      'việt mỹ hoa pháp đức nhật hàn nga úc italy lào campuchia singapore malaysia indonesia philippines australia canada india ukraine eu asean usaid dpaa brussels hawaii washington ' +
      'trong ngoài theo sau trước khi từ đến tại ở và hai các những một phía bên cùng cũng đây đó này dự gói khoản thỏa hợp chuyến buổi lễ ngày sáng chiều tối thứ tháng năm quý ' +
      'đối diễn báo thặng tính riêng khu ngành mưa lũ bão tình lô nguồn mục kinh kết khoảng hơn gần group airlines airways bank corp inc times news post daily press university team europe ' +
      'bible league football cup bowl pro boeing airbus google meta microsoft apple nvidia samsung intel tesla command post foundation company center university college museum tower retail industries management marine logistics partners capital holdings solutions technologies energy foods pharma media entertainment ' +
      'đồn trạm đội hạt xưởng kho chuỗi hãng quỹ'
    ).split(' '),
  ),
  placeWords: new Set(
    'đường phố phường quận huyện tỉnh xã thôn viện trường chuyên thpt thcs cầu sông hồ núi đèo đảo vịnh cảng sân bay lăng bảo tàng công viên quảng trường chợ chùa đền giải thưởng khách sạn tàu bãi thành lăng đền tượng đài tượng phố quỹ ngõ kiệt hẻm đại lộ tập đoàn hãng ty nhạc tư tưởng huân chương cộng sản đoàn khu thương hiệu bệnh số đồn trạm ngách chi'.split(
      ' ',
    ),
  ),
  placeLeads:
    'đại học|học viện|mang tên|đặt tên|cao đẳng|trung học|tiểu học|nhà hát|bảo tàng|công ty|cảng hàng không|sân bay|nghĩa trang|di tích|khu lưu niệm|đường sách|đường hoa|phố sách|phố đi bộ|bến xe|bến phà|bến tàu|nhà ga|ga|chung cư|khu đô thị|khu dân cư|khu công nghiệp|bộ luật|phong trào|cuộc vận động|quỹ học bổng|quỹ|chi nhánh|vòng xoay|ngã tư|ngã ba|ngã năm|ngã sáu|nút giao|hầm|rạp|sân vận động|nhà thi đấu|nhà thờ|khởi nghĩa|phố cổ|vở|phim|bài hát|ca khúc|cuốn|tiểu thuyết|tập thơ|giống lúa|kênh|rạch|bờ kè|vườn hoa|hội quán|nhà lưu niệm|lễ hội|hội đền',
  countries: lands,
  bodies: [
    /(?<![\p{L}\p{N}])(?:Bộ|Sở|Cục|Vụ|Tổng cục|Ủy ban|Uỷ ban|Đại sứ quán|Cơ quan|Ban Chỉ đạo|Ngân hàng|Tập đoàn|Quân ủy|Viện|Binh chủng|Trung tâm) \p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}?(?: \p{Lu}\p{Ll}+(?: \p{Ll}+)?)??(?: (?:Việt Nam|Mỹ|Hoa Kỳ|Nhật Bản|Hàn Quốc|Lào|Quảng Trị))?(?=\s+(?:và|đã|đang|sẽ|đề nghị|cam kết|ký|cho|với|tại|ở|hứa|kêu gọi|mong|giúp|công bố|về|là|cũng|phối hợp|của|do|trong|gồm|hỗ trợ|thống nhất|nhất trí|phê duyệt)(?![\p{L}])|[,.;:)]|$)/gu,
    /(?<![\p{L}\p{N}])(?:[Cc]hính phủ|[Pp]hía|[Qq]uốc hội) (?:Việt Nam|Mỹ|Hoa Kỳ|Nhật Bản|Hàn Quốc|Trung Quốc|Nga|Lào)/gu,
    /(?<![\p{L}\p{N}])(?:[Hh]ai|[Bb]a) (?:bộ quốc phòng|bộ ngoại giao|bên|nước|phía|bộ|chính phủ|quốc gia|bộ trưởng|Bộ Quốc phòng|Bộ)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:[Cc]ác (?:đối tác|nước thành viên|nhà tài trợ)(?: của)? (?:châu Âu|EU|Liên minh châu Âu)|[Cc]ác đại sứ quán và tổ chức quốc tế|[Cc]ác đại sứ quán|Nhà Trắng)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:AFD|EIB|KfW|PROPARCO|JICA|KOICA|MAG Việt Nam|MAG|NPA|PTVN|DPAA|VNOSMP|NACCET|Nhóm châu Âu|Vietnam Airlines)(?![\p{L}\p{N}])/gu,
  ],
  subjects,
  namesakes,
} satisfies PeopleGrammar;
