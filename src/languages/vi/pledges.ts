import type { PledgeGrammar } from '../grammar.ts';

const give =
  '(?:tài trợ|viện trợ|hỗ trợ|trao tặng|tặng|cấp|dành|đóng góp|quyên góp|ủng hộ|giúp|giúp đỡ|cung cấp|góp|cho vay|chi|bổ sung|rót|đầu tư|trao|gửi tặng|miễn phí|đào tạo|xây tặng)';
// What makes a request or promise a noun: "theo đề nghị", "lời hứa", "các yêu cầu".
const notNoun =
  '(?<!(?:[Tt]heo|[Ll]ời|[Cc]ác|[Nn]hững|[Gg]iấy|[Đđ]ơn|[Hh]ồ sơ|bản|một|mọi|đáp ứng|thực hiện|trả lời|phản hồi|nhận được|tờ trình|văn bản|phiếu|công văn|số|vốn|giữ|giữ đúng|đúng|tổng|Tổng|nhiều|trước|từ|về|của|với|sự|việc|có|ngoài|xem xét|bác|chấp nhận|chấp thuận|ủng hộ|hoan nghênh|bác bỏ|trái|thất hứa|nuốt|gửi|nêu|đưa ra|kèm|hai|ba) )';

export const pledges = {
  cues: [
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:đã )?(?:đề nghị|đề xuất|ngỏ ý) (?:cung cấp|tặng|trao tặng|cho vay|tài trợ|viện trợ|giúp|hỗ trợ|đào tạo)(?=[^.;]* (?:miễn phí|không hoàn lại|cho))(?![^.;]{0,20}(?:thông tin|hồ sơ|tài liệu|giấy))/giu,
    },
    {
      kind: 'request',
      pattern: new RegExp(
        String.raw`(?<![\p{L}])(?=[đkythgmx])${notNoun}(?:(?:đề nghị|kêu gọi|yêu cầu|thúc giục|hối thúc|kiến nghị|đề xuất|thỉnh cầu|khẩn cầu|đòi|giục)(?! (?:của|này|đó|trên|về|là|bị|cao|khắt khe|kỹ thuật|bình luận|như|nào|gì|mới|chung|cụ thể|bắt buộc|tối thiểu|đặc biệt|ấy|nói trên|hỏi|mức án|truy tố|xét xử|khởi tố|vay|kết hôn|phát triển)(?![\p{L}]))(?= [\p{L}\p{N}])|(?:mong muốn|mong|xin)(?= \p{Lu}| (?:hai|các|những|mọi|phía|bên|chính phủ|người|nhân dân|thêm|được|nước|cộng đồng|hỗ trợ|cho phép|doanh nghiệp|địa phương|đối tác)))`,
        'gu',
      ),
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
    { kind: 'pledge', pattern: /(?<![\p{L}])sẽ (?:tiếp tục|duy trì)(?![\p{L}])/gu },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:tái )?(?:khẳng định|tuyên bố|cho biết|thông báo|xác nhận|nhấn mạnh)(?: \p{Lu}\p{L}*){0,4} sẽ (?:hoàn tất|hoàn thành|hỗ trợ|giúp|cung cấp|bồi thường|trả|chi|tài trợ|viện trợ|đồng hành|dành|không tăng|hoàn|ủng hộ|bảo vệ|cấp|xây|mở)(?![\p{L}])/gu,
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
        /(?<![\p{L}])(?<!(?:[Kk]hoản|[Gg]ói|[Tt]iền|[Vv]ốn|[Nn]guồn|[Qq]uà|[Hh]àng|[Mm]ức|[Cc]hính sách|[Qq]uỹ|[Kk]inh phí|các|được|đã được|những) )(?:dành|viện trợ|hỗ trợ|tài trợ|trao tặng|quyên góp|đóng góp)(?: (?:thêm|cho \p{Lu}\p{L}+(?: \p{L}+)?))?(?= (?:gói|khoản|số tiền|\p{Nd}|hơn|gần|khoảng|ít nhất|thêm))/gu,
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
  joined: /(?:,|(?:^|\s)(?:và|đồng thời|hoặc|rồi|nhưng))\s(?:đồng thời\s|cũng\s|đã\s|còn\s)*$/iu,
  between:
    /^(?:,[^,]*,)?\s?(?:(?:đã|đang|sẽ|cũng|còn|vừa|tiếp tục|nhấn mạnh|khẳng định|cho biết|nói|và|hồi|rất|luôn|hỗ trợ|hoặc|rằng|một lần nữa|chính thức|ngày [\d/]+)\s)*$/iu,
  recipientWords: 'cho|tài trợ|viện trợ|tặng|hứa cho|cam kết cho|giúp|dành cho|đối với|hỗ trợ|ủng hộ',
  adjectival: undefined,
} satisfies PledgeGrammar;
