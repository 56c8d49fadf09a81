import type { PledgeGrammar } from '../grammar.ts';

const give =
  '(?:tài trợ|viện trợ|hỗ trợ|trao tặng|tặng|cấp|dành|đóng góp|quyên góp|ủng hộ|giúp|giúp đỡ|cung cấp|góp|cho vay|chi|bổ sung|rót|đầu tư|trao|gửi tặng|miễn phí|đào tạo|xây tặng)';
// What makes a request or promise a noun: "theo đề nghị", "lời hứa", "các yêu cầu".
const notNoun =
  '(?<!(?:[Tt]heo|[Ll]ời|[Cc]ác|[Nn]hững|[Gg]iấy|[Đđ]ơn|[Hh]ồ sơ|bản|một|mọi|đáp ứng|thực hiện|trả lời|phản hồi|nhận được|tờ trình|văn bản|phiếu|công văn|số|vốn|giữ|giữ đúng|đúng|tổng|Tổng|nhiều|trước|từ|về|của|với|sự|việc|có|ngoài|xem xét|bác|chấp nhận|chấp thuận|ủng hộ|hoan nghênh|bác bỏ|trái|thất hứa|nuốt|gửi|nêu|đưa ra|kèm|hai|ba) )';

// What a request asks somebody to do: the words between it and the request are who is asked.
const deed =
  '(?:ban hành|báo cáo|buộc|gọi|liên hệ|đăng ký|kiên nhẫn|tài trợ|bảo đảm|bảo vệ|bổ sung|bố trí|bồi thường|bồi dưỡng|cam kết|cấp|chấm dứt|chấn chỉnh|chỉ đạo|chia sẻ|cho|chủ động|chung tay|chuyển|chuẩn bị|công bố|công khai|cung cấp|cử|cùng|dành|di dời|dời|dừng|duy trì|đảm bảo|đẩy mạnh|đẩy nhanh|điều chỉnh|điều tra|đóng|đóng góp|đưa|gia hạn|giải quyết|giải trình|giảm|giao|giữ|giúp|gỡ|hạn chế|hoàn tất|hoàn thành|hoàn trả|hợp tác|hỗ trợ|hủy|khai báo|khẩn trương|khắc phục|khởi xướng|kéo dài|kiểm tra|kiềm chế|làm|làm rõ|lập|lùi|miễn|mở|ngừng|nghiên cứu|nghiêm túc|nhanh chóng|nộp|nới|phải|phát huy|phối hợp|quan tâm|rà soát|rút|sớm|sơ tán|sửa|tạm dừng|tạo|tạo điều kiện|tăng|tăng cường|tập trung|tham gia|tháo gỡ|thả|thanh tra|theo dõi|thông qua|thu hồi|thực hiện|thực thi|tiếp nhận|tiếp tục|tiết kiệm|tìm|tổ chức|tôn trọng|trả|trả lại|trả tự do|trình|triển khai|trừng phạt|tuân thủ|ủng hộ|ưu tiên|vào cuộc|viện trợ|xả|xem xét|xóa|xử lý|xây dựng|bỏ|bàn giao|đối thoại|ngồi|nâng|nhập|mua|bán|không|chưa|cần|nên|đừng|hãy)';
// Who is given something, and where the words for them end.
const given =
  '(?:bà con|bệnh nhân|từng (?:hộ|người|gia đình)|các (?:nước|trường|tỉnh|địa phương|hộ|gia đình|em|cháu|nạn nhân|bệnh viện|doanh nghiệp|quốc gia|xã|huyện|bản)|công nhân|cộng đồng|cư dân|cựu chiến binh|cử tri|doanh nghiệp|đồng bào|gia đình|giáo viên|hành khách|học sinh|hộ dân|hộ nghèo|khách hàng|lực lượng|nạn nhân|người|ngư dân|nhân dân|nông dân|phụ huynh|phụ nữ|sinh viên|tân sinh viên|tiểu thương|tỉnh|thành phố|huyện|xã|phường|trẻ em|tử sĩ|thương binh|thầy cô|quân đội|hai tỉnh|hai địa phương|bệnh viện|trường|tài xế|công dân|người tị nạn|ngư dân|bệnh nhi|thuyền viên)';
const after =
  '(?:cho|để|trong|vào|nhằm|sau|khi|tại|từ|trước|ngay|với|qua|theo|và|là|sẽ|đã|được|thiếu|có|dựng|khắc phục|vượt|xây|làm|mua|sửa|ổn định|phục hồi|phát triển|chống|ứng phó|xử lý|giải quyết|không|mỗi|hơn|gần|khoảng|số|năm|bằng|nếu|do|thêm|một|hai|ba)';

export const pledges = {
  maker: undefined,
  asked: new RegExp(
    String.raw`^\s(?:với |tới |đến )?(?<name>(?!(?:${deed}|rằng|được|thêm|một|việc|ra|đến|lại|hai bên)(?![\p{L}]))(?:(?:các|những|mọi|toàn thể|toàn bộ) )?[\p{L}\p{N}-]+(?:,? [\p{L}\p{N}-]+){0,6}?)(?= ${deed}(?![\p{L}]))`,
    'u',
  ),
  given: new RegExp(
    [
      String.raw`(?:^|\s)(?:cho|giúp|tặng|hỗ trợ|ủng hộ|với|để|tài trợ|viện trợ|bồi thường|đền bù|hoàn tiền|trả lời|sa thải) (?<name>${given}(?: (?!${after}(?![\p{L}]))[\p{L}][\p{L}\p{N}-]*){0,7})(?= ${after}(?![\p{L}])|[,.;:"”]|$| \p{Nd})`,
      String.raw`\scho (?:TP\.? |thành phố )?(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*)*)(?= ${after}(?![\p{L}])|[,.;:]|$)`,
    ].join('|'),
    'u',
  ),
  cues: [
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:đã )?(?:đề nghị|đề xuất|ngỏ ý) (?:cung cấp|tặng|trao tặng|cho vay|tài trợ|viện trợ|giúp|hỗ trợ|đào tạo)(?=[^.;]* (?:miễn phí|không hoàn lại|cho))(?![^.;]{0,20}(?:thông tin|hồ sơ|tài liệu|giấy))/giu,
    },
    {
      kind: 'request',
      pattern: new RegExp(
        String.raw`(?<![\p{L}])(?=[đkythgmx])${notNoun}(?:(?:đề nghị|kêu gọi|yêu cầu|thúc giục|hối thúc|kiến nghị|đề xuất|thỉnh cầu|khẩn cầu|đòi|giục)(?! (?:của|này|đó|trên|về|là|bị|cao|khắt khe|kỹ thuật|bình luận|như|nào|gì|mới|chung|cụ thể|bắt buộc|tối thiểu|đặc biệt|ấy|nói trên|hỏi|mức án|truy tố|xét xử|khởi tố|vay|kết hôn|phát triển)(?![\p{L}]))(?= [\p{L}\p{N}])|(?:mong muốn|mong|xin)(?= \p{Lu}| (?:tỉnh|huyện|xã|phường|thành phố|trung ương|tòa|quốc hội|hai|các|những|mọi|phía|bên|chính phủ|người|phụ huynh|bà con|khán giả|bạn đọc|khách hàng|nhân dân|thêm|được|nước|cộng đồng|hỗ trợ|cho phép|doanh nghiệp|địa phương|đối tác)))`,
        'gu',
      ),
    },
    {
      kind: 'request',
      pattern:
        /(?<![\p{L}])(?:đã )?(?:có|gửi|ra|ban hành|phát|viết) (?:văn bản|công văn|công điện|thư|tâm thư|thông báo|đơn)(?: (?:hỏa tốc|khẩn|ngỏ|chung|tới|đến|gửi|\p{Lu}\p{L}*)){0,6} (?:đề nghị|yêu cầu|kiến nghị|kêu gọi|thúc giục)(?= [\p{L}\p{N}])(?! (?:của|này|đó|trên|về) )/gu,
    },
    {
      kind: 'request',
      pattern: /(?<![\p{L}])muốn(?= (?:\p{Lu}|hai|các|phía|bên|chính phủ|hợp tác|được|nước|cộng đồng))/gu,
    },
    {
      kind: 'request',
      pattern:
        /(?<![\p{L}])(?:đã )?(?:nộp|gửi|trình|đưa ra|ra) (?:\p{L}+ )?(?:đề xuất|đơn|kiến nghị|yêu cầu|lời kêu gọi|đề nghị|thỉnh cầu)(?![\p{L}])(?! bình luận)/gu,
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`(?<![\p{L}])(?=[đcthb])(?<!(?:thực hiện|theo|số|vốn|giữ) )${notNoun}(?:đã |cũng |còn )*(?:cam kết|hứa|hứa hẹn|tuyên hứa|cam đoan|thề|đảm bảo với|bảo đảm với)(?! (?:mới|của|này|đó|về|với nhau|chung|suông|hẹn|với bản thân|nêu trên|bảo lãnh))(?![\p{L}])`,
        'gu',
      ),
    },
    { kind: 'pledge', pattern: /(?<![\p{L}])(?:sẵn sàng)(?![\p{L}])/gu },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:đồng ý|nhất trí|chấp thuận|quyết định|sẽ) cho (?=\p{Lu}[^,.;]{1,40}? vay(?![\p{L}]))/gu,
    },
    {
      kind: 'pledge',
      pattern:
        /(?<=[Cc]húng tôi )sẽ (?:xây|dựng|trả|giúp|hỗ trợ|mở|bảo vệ|hoàn thành|hoàn tất|bồi thường|khôi phục|đầu tư|bảo đảm|đảm bảo|sửa|cấp|tăng gấp)(?![\p{L}])/gu,
    },
    { kind: 'pledge', pattern: /(?<![\p{L}])sẽ (?:tiếp tục|duy trì)(?![\p{L}])/gu },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:tái )?(?:khẳng định|tuyên bố|cho biết|thông báo|xác nhận|nhấn mạnh)(?: \p{Lu}\p{L}*){0,4} sẽ (?:hoàn tất|hoàn thành|hỗ trợ|giúp|cung cấp|bồi thường|trả|chi|tài trợ|viện trợ|đồng hành|dành|không tăng|hoàn|ủng hộ|bảo vệ|cấp|xây|mở|đền bù|sửa|gửi(?=[^.;]{0,60} (?:cho|tới) ))(?![\p{L}])/gu,
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`(?<![\p{L}])(?:đã )?(?:đồng ý|nhất trí|chấp thuận|quyết định|chấp nhận) ${give}(?![\p{L}])(?! (?:nhau|bởi))`,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`(?<![\p{L}])sẽ (?:tiếp tục )?${give}(?![\p{L}])(?=[^.;]{0,80}(?: \p{Nd}|triệu|tỷ|tỉ|cho |học bổng|miễn phí|không hoàn lại| \p{Lu}))`,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern:
        /(?<=(?:khẳng định|cho biết|nói|nhấn mạnh) (?:\p{Lu}\p{L}* ){0,3}?(?:sẽ )?)tiếp tục (?:hỗ trợ|giúp|hợp tác|phối hợp|ủng hộ|đồng hành)(?![\p{L}])/gu,
    },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:công bố|thông báo|phê duyệt|phân bổ|bố trí|trích|xuất)(?=[^.;]{0,40}(?:hỗ trợ|viện trợ|tài trợ|gói|khoản vay|cứu trợ))(?![\p{L}])/gu,
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?<!(?:[Kk]hoản|[Gg]ói|[Tt]iền|[Vv]ốn|[Nn]guồn|[Qq]uà|[Hh]àng|[Mm]ức|[Cc]hính sách|[Qq]uỹ|[Kk]inh phí|các|được|đã được|những) )(?:dành|viện trợ|hỗ trợ|tài trợ|trao tặng|quyên góp|đóng góp|ủng hộ)(?: (?:thêm|cho \p{Lu}\p{L}+(?: \p{L}+)?))?(?= (?:gói|khoản|số tiền|\p{Nd}|hơn|gần|khoảng|ít nhất|thêm))/gu,
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern:
        /(?:cam kết|lời hứa|khoản cam kết)(?=[^.;]* (?:được|do|bởi) [^.;]{2,50} (?:đưa ra|công bố|nêu))/giu,
      needs: 'agent',
    },
    { kind: 'pledge', pattern: /(?<![\p{L}])(?:cam kết) (?=của \p{L})/giu, needs: 'amount' },
  ],
  denied:
    /(?:không|chưa|chẳng|từ chối|chưa từng|đừng|không hề|chưa hề|thôi|ngừng|chưa thể|không thể)\s(?:\p{L}+\s)?$/iu,
  doubted:
    /(?<![\p{L}])(?:bác bỏ|phủ nhận|nghi ngờ|hoài nghi|bác tin|bác thông tin|tin đồn|đính chính|thất hứa|nuốt lời)(?![\p{L}])/iu,
  giving:
    /^(?:sẽ .*|công bố.*|thông báo.*|phê duyệt.*|phân bổ|bố trí|trích|xuất|dành.*|viện trợ.*|hỗ trợ.*|tài trợ.*|trao tặng.*|quyên góp.*|đóng góp.*|(?:đã )?(?:đồng ý|nhất trí|quyết định|chấp thuận|chấp nhận) .*|cam kết .*)$/iu,
  says: /^\s(?:(?:đã|cũng|còn)\s)?(?:nói|cho biết|khẳng định|nhấn mạnh|tuyên bố|thông báo|cho hay|nêu|phát biểu|tái khẳng định)(?: rằng)?\s$/iu,
  passive: /(?:được|bị)\s$/iu,
  agent: 'bởi|của',
  clauses: /, (?:trong khi|còn|nhưng|và) |; /gu,
  company: /(?:,| do) [^,;]{3,60} (?:dẫn đầu|đứng đầu),?\s$/u,
  inverted: /(?!)/u,
  apposed:
    /(?:^|[,.;] )(?:[Đđ]ại diện|[Nn]gười|[Cc]hủ|[Nn]hà|[Hh]ãng)(?: [\p{L}\p{N}]+){1,8}, (?:(?:ông|bà|anh|chị|đại tá|công ty|tập đoàn|hãng) )?(?<name>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}), (?:(?:đã|cũng|còn) )*$/u,
  joined: /(?:,|(?:^|\s)(?:và|đồng thời|hoặc|rồi|nhưng))\s(?:đồng thời\s|cũng\s|đã\s|còn\s)*$/iu,
  aside: /,\s(?:trong khi đó|tuy nhiên|về phần mình|đến lượt mình|ngược lại),\s$/u,
  between:
    /^(?:,[^,]*,)?\s?(?:(?:đã|đang|sẽ|cũng|còn|vừa|tiếp tục|nhấn mạnh|khẳng định|cho biết|nói|và|hồi|rất|luôn|hỗ trợ|hoặc|rằng|một lần nữa|chính thức|ngày [\d/]+)\s)*$/iu,
  recipient:
    /(?<![\p{L}])(?:cho|tài trợ|viện trợ|tặng|hứa cho|cam kết cho|giúp|dành cho|đối với|hỗ trợ|ủng hộ)\s$/iu,
  objectGap: /^\s?$/u,
  addressing: /^\s?(?:\p{L}+\s)?$/u,
  quotedBy: /^["”],?\s(?:ông|bà|anh|chị|cô)\s\p{Ll}/u,
  adjectival: undefined,
} satisfies PledgeGrammar;
