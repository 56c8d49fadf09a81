import type { PeopleGrammar, SubjectGrammar } from '../grammar.ts';
import { readPeopleWords } from '../people-words.ts';
import { wordLists } from '../word-lists.ts';
import { namesakes } from './namesakes.ts';

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
  ...readPeopleWords(wordLists(import.meta.url)),
  modifiersFirst: false,
  bareGivenNames: false,
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
