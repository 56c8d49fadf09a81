import type { NamesakeGrammar } from '../grammar.ts';

const place = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`;
const unit = '(?:thôn|ấp|bản|buôn|làng|xã|phường|thị trấn|quận|huyện|thị xã|tỉnh|thành phố|TP\\.?)';

export const namesakes = {
  callings: {
    office:
      'UBND|HĐND|Ủy ban Nhân dân|Ủy ban nhân dân|Quốc hội|Bộ|Sở|Cục|Tỉnh ủy|Thành ủy|Mặt trận Tổ quốc|Công an|Quân khu|Hải quân',
    leader:
      'chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|giám đốc điều hành|chuyên gia|trưởng phòng|trưởng ban|thành viên|đại diện|quản lý|trợ lý|cố vấn|trưởng đoàn|' +
      'tổng thư ký|chủ nhiệm|ceo|thủ lĩnh|lãnh đạo|người đứng đầu|phó chủ nhiệm|đội trưởng|thư ký|trưởng nhóm|chuyên viên|tổ trưởng|giám đốc quốc gia|nhà sáng lập|nhà hoạt động|đồng chủ tịch|trưởng đại diện',
    business:
      'doanh nhân|tỷ phú|công ty|tập đoàn|tổng công ty|hđqt|hội đồng quản trị|ngân hàng|doanh nghiệp|cổ phần|đại gia|kế toán trưởng',
    learning:
      'gs|pgs|ts|ths|gs.ts|pgs.ts|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|nhà khoa học|nhà nghiên cứu|nhà sử học|nhà kinh tế|kỹ sư|kts|ks|kiến trúc sư|viện trưởng|phó viện trưởng',
    medicine: 'bác sĩ|bs|y tá|điều dưỡng|dược sĩ|bệnh viện|trưởng khoa|phó trưởng khoa|y sĩ',
    teaching: 'thầy|giáo viên|giảng viên|hiệu trưởng|phó hiệu trưởng',
    law: 'luật sư|ls',
    press: 'nhà báo|phóng viên|biên tập viên|tổng biên tập',
    sport:
      'hlv|huấn luyện viên|cầu thủ|vận động viên|vđv|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|tay vợt|kỳ thủ|võ sĩ|trọng tài|danh thủ|kình ngư|cua-rơ|đội tuyển',
    art: 'ca sĩ|nhạc sĩ|diễn viên|đạo diễn|nhà văn|nhà thơ|họa sĩ|nghệ sĩ|nsnd|nsưt|nghệ nhân|người mẫu|siêu mẫu|hoa hậu|á hậu|mc|rapper|dịch giả|nhiếp ảnh gia',
    faith: 'linh mục|mục sư|giám mục|hòa thượng|thượng tọa|đại đức|ni sư|sư thầy|hồng y|trụ trì|sư cô',
    plain:
      'nông dân|ngư dân|lão nông|tài xế|lái xe|công nhân|tiểu thương|người dân|chủ hộ|chủ vườn|thợ|bảo vệ|học sinh|sinh viên|bé|bệnh nhân|người bán|chủ quán|chủ tàu|thuyền viên|hộ dân|nội trợ|thủ khoa|cựu học sinh|làm ruộng|trồng lúa|nuôi tôm|chăn nuôi',
    accused: 'bị cáo|bị can|nghi phạm|nghi can|đối tượng|kẻ|phạm nhân|tử tù',
    victim: 'nạn nhân|người bị nạn|người mất tích',
    fallen: 'liệt sĩ|anh hùng liệt sĩ',
  },
  services: {
    police: 'công an|cảnh sát',
    army: 'lục quân|quân khu|quân đoàn|bộ tổng tham mưu|tổng cục chính trị',
    navy: 'hải quân',
    air: 'không quân|phòng không - không quân|phòng không không quân',
    border: 'biên phòng',
    coastguard: 'cảnh sát biển',
  },
  former: /(?<![\p{L}])(?:cựu|nguyên|từng là)(?![\p{L}])/iu,
  changes:
    /(?<![\p{L}])(?:cựu|nguyên|từng là|trước đây là|khi còn là|thời còn là|bổ nhiệm|điều động|luân chuyển|giữ chức|thôi giữ|miễn nhiệm|phong hàm|thăng hàm|thăng quân hàm)(?![\p{L}])/iu,
  agesAfter: [
    /^,? (?:năm nay )?(?<age>\d{1,3}) tuổi/u,
    /^ \((?<age>\d{1,3}) tuổi/u,
    /^,? \(?(?:sinh năm|SN) (?<born>(?:19|20)\d\d)/u,
  ],
  agesBefore: [/(?<age>\d{1,3}) tuổi,? $/u],
  homes: new RegExp(
    String.raw`(?:\b|\s|\()(?:ở|ngụ|trú|trú tại|thường trú|thường trú tại|quê|quê ở|sống ở|sống tại|người|tại) (?<place>(?:${unit} )?${place}(?:, (?:${unit} )?${place})*)`,
    'u',
  ),
  homeWords: new Set('thôn ấp bản buôn làng xã phường thị trấn quận huyện tỉnh thành phố tp'.split(' ')),
  bodies:
    'EU|Liên minh châu Âu|ASEAN|Liên Hợp Quốc|Liên hợp quốc|LHQ|NATO|UNICEF|UNDP|WHO|USAID|Ngân hàng Thế giới|ADB',
} satisfies NamesakeGrammar;
