/** How the parties of an agreement are named: sources of patterns, flags `gu`. */

/** Words that end a name. */
const stop =
  'và|diễn ra|diễn|ký|kí|với|được|bị|đã|đang|sẽ|vừa|mới|sắp|là|có|về|tại|ở|để|cho|hôm|ngày|sáng|trưa|chiều|tối|đêm|tuần|tháng|năm|lúc|khi|theo|do|bởi|từ|đến|tới|vào|ra|trao|đạt|công bố|thông báo|tuyên bố|cam kết|hủy|huỷ|bác|chấm dứt|đình chỉ|hoàn tất|hoàn thành|thống nhất|nhất trí|đồng ý|đàm phán|thảo luận|soạn thảo|thương lượng|chưa|(?<![Hh]àng )không(?! biên giới)|cùng|một|hai|ba|các|những|biên bản|bản ghi nhớ|ghi nhớ|thỏa thuận|thoả thuận|hiệp định|hợp đồng|ý định thư|cũng|còn|vẫn|nhưng|mà|trong|trên|dưới|sau|trước|giữa|hướng|hết|gồm|bao gồm|nói|cho biết|chứng kiến|thay mặt|đại diện|dự kiến|chuẩn bị|chính thức|có thể|phê chuẩn|gia hạn|nâng cấp|triển khai|hợp tác|tăng cường|tiếp|thăm|đề nghị|kêu gọi|yêu cầu|kiến nghị|đề xuất|hứa|hỗ trợ|tài trợ|viện trợ|giúp|ủng hộ|của|này|đó|xin|lùi|tăng|giảm|khẳng định|cung cấp|hối thúc|thúc giục|thành lập|mở|nêu|gửi|nhằm|vì|nếu|thì|như|lần|khoảng|hơn|gần|tiến|tổ chức|thực hiện|lần lượt|bắt đầu';
const lead =
  '(?:[Bb]ộ|[Ss]ở|[Cc]ục|[Tt]ổng cục|[Vv]ụ|[ỦUủu][ỷy] ban(?: nhân dân)?|UBND|[Tt]ập đoàn|[Tt]ổng công ty|[Cc]ông ty|[Nn]gân hàng|[Tt]rường|[Đđ]ại học|[Hh]ọc viện|Viện|[Hh]iệp hội|Hội|[Ll]iên đoàn|[Ll]iên minh|[Qq]uỹ|[Tt]rung tâm|[Bb]ệnh viện|[Tt]ỉnh|[Tt]hành phố|TP\\.?|[Hh]uyện|[Bb]ang|[Cc]hính phủ|[Cc]hính quyền|Ban|[Ll]iên danh|[Cc]ơ quan|Tổ chức|[Tt]hành đoàn|[Tt]ỉnh đoàn|[Nn]hóm|[Hh]ãng|Báo|Đài|Lực lượng|Quân đội|[Cc]ông đoàn|[Cc]âu lạc bộ|Phòng)';
const field =
  '(?:Bảo hiểm|Bưu chính|Chuyển đổi|Công nghệ|Công nghiệp|Công Thương|Dân số|Dân tộc|Di trú|Du lịch|Đào tạo|Đầu tư|Đô thị|Gia đình|Giáo dục|Giao thông|Hạ tầng|Khoa học|Kinh tế|Kế hoạch|Kỹ thuật|Lâm nghiệp|Lao động|Môi trường|Năng lượng|Ngoại thương|Nghề cá|Nhân quyền|Nội vụ|Nông nghiệp|Nông thôn|Phát triển|Phúc lợi|Quản lý|Tài chính|Tài nguyên|Thể thao|Thông tin|Thực phẩm|Thương binh|Thương mại|Thủy lợi|Thủy sản|Tiền tệ|Tôn giáo|Truyền thông|Văn hóa|Vận tải|Viễn thông|Việc làm|Xã hội|Xây dựng|Y tế)';
const opening =
  'Dịp|Ngoài|Bên cạnh|Riêng|Còn|Qua|Được|Trên|Cả|Cũng|Đến|Nếu|Do|Vì|Để|Tuy|Nhưng|Ngược|Hiện|Gần|Khoảng|Hơn|Đó|Ngày|Sáng|Trưa|Chiều|Tối|Đêm|Trước|Tại|Trong|Thứ|Hôm|Theo|Sau|Khi|Lễ|Hai|Ba|Bốn|Các|Những|Một|Nhiều|Dự kiến|Công ước|Hiệp|Tuyên|Thỏa|Thoả|Bản|Biên|Khung|Khuôn|Nghị|Ý|Đại sứ|Thứ trưởng|Bộ trưởng|Chủ tịch|Thủ tướng|Phó|Tổng thống|Tổng Bí thư|Ông|Bà|Tháng|Năm|Tuần|Hồi|Bên lề|Nhân|Hợp đồng|Đại diện|Thay mặt|Văn|Cùng|Mới|Vừa|Đây|Đầu|Cuối|Giữa|Với|Từ|Tính|Phát|Việc';

const word = String.raw`(?!(?:${stop})(?![\p{L}]))(?:\p{L}[\p{L}\p{N}&.-]*(?<![.-])|(?<=(?:dự án|số|khu|Khu|đoàn|Đà) )\p{N}+)`;
const capital = String.raw`\p{Lu}[\p{L}\p{N}&-]*(?<!-)`;
const more = String.raw`(?:(?:, ${field}(?![\p{L}]))*,? và ${field}(?![\p{L}])(?: ${word})*)?`;

const edge = String.raw`(?<![\p{L}\p{N}-])`;
const led = String.raw`(?!hãng \p{Lu})${lead}(?! (?:trưởng|phó|trợ|đàm|nghị|thảo|hành|đầu|cáo|đội|hợp|chống|đất|phí|họp|kiến)(?![\p{L}]))(?=(?: \p{Ll}+){0,4} (?:\p{Lu}|(?<=(?:dự án|số|khu) )\p{N}))(?: ${word}){1,12}(?: - (?!${lead} )\p{Lu}\p{L}*(?: ${word})*)?${more}`;

/** Bodies: "Bộ Khoa học và Công nghệ", "Công ty cổ phần Hàng không Vietjet". */
export const bodies = new RegExp(edge + led, 'gu');

/** Bodies and other names: "Thái Lan". */
export const party = new RegExp(
  String.raw`${edge}(?:${led}|(?!(?:${opening})(?![\p{L}]))${capital}(?:(?: (?!(?:${stop}) )\p{Ll}+){0,2} ${capital})*)`,
  'gu',
);

/** What stands before a party and is no part of its name. */
export const before =
  '(?:(?:hãng|nhà thầu|Quốc hội|Nghị viện|Thượng viện|Hạ viện|đối tác|phía|nhà đầu tư|đại diện|lãnh đạo|hai nước|ba nước|chủ đầu tư) )?';
/** What stands after one: "(EVN)". */
export const aside = String.raw`(?: của [\p{Ll} ]{2,24}?)?(?: \([^)]{1,40}\))?`;
