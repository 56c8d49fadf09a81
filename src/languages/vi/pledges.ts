import type { PledgeGrammar } from '../grammar.ts';

export const pledges = {
  cues: [
    {
      kind: 'request',
      pattern:
        /(?<![\p{L}])(?:đề nghị|kêu gọi|yêu cầu|mong muốn|mong|muốn|thúc giục|hối thúc|kiến nghị|xin|đề xuất)(?= \p{Lu}| (?:hai|các|phía|bên|chính phủ|hợp tác|được|nước|cộng đồng))/gu,
    },
    {
      kind: 'request',
      pattern: /(?<![\p{L}])(?:đã )?(?:nộp|gửi|trình) (?:đề xuất|đơn|kiến nghị|yêu cầu)(?![\p{L}])/gu,
    },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?<!(?:các|những|thực hiện|tổng|Tổng|mọi|đúng|số|lời|bản|một|vốn|giữ|theo) )(?:đã |cũng |còn )*(?:cam kết|hứa|hứa hẹn|tuyên hứa)(?! (?:mới|của|này|đó|về|với nhau|chung))(?![\p{L}])/gu,
    },
    { kind: 'pledge', pattern: /(?<![\p{L}])(?:sẵn sàng)(?![\p{L}])/gu },
    { kind: 'pledge', pattern: /(?<![\p{L}])sẽ (?:tiếp tục|duy trì)(?![\p{L}])/gu },
    {
      kind: 'pledge',
      pattern:
        /(?<=(?:khẳng định|cho biết|nói|nhấn mạnh) (?:\p{Lu}\p{L}* ){0,3}?(?:sẽ )?)tiếp tục (?:hỗ trợ|giúp|hợp tác|phối hợp|ủng hộ|đồng hành)(?![\p{L}])/gu,
    },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:công bố|thông báo|phê duyệt)(?=[^.;]{0,40}(?:hỗ trợ|viện trợ|tài trợ|gói|khoản vay))(?![\p{L}])/gu,
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern:
        /(?<![\p{L}])(?:dành|viện trợ|hỗ trợ|tài trợ|trao tặng|quyên góp|đóng góp)(?: (?:thêm|cho \p{Lu}\p{L}+(?: \p{L}+)?))?(?= (?:gói|khoản|số tiền|\p{Nd}|hơn|gần|khoảng|ít nhất|thêm))/gu,
      needs: 'amount',
    },
    { kind: 'pledge', pattern: /(?<![\p{L}])(?:cam kết) (?=của \p{L})/giu, needs: 'amount' },
  ],
  denied: /(?:không|chưa|chẳng|từ chối|chưa từng|đừng)\s(?:\p{L}+\s)?$/iu,
  passive: /(?:được|bị)\s$/iu,
  agent: 'bởi|của',
  joined: /(?:,|(?:^|\s)(?:và|đồng thời|hoặc|rồi|nhưng))\s(?:đồng thời\s|cũng\s|đã\s|còn\s)*$/iu,
  between:
    /^(?:,[^,]*,)?\s?(?:(?:đã|đang|sẽ|cũng|còn|vừa|tiếp tục|nhấn mạnh|khẳng định|cho biết|nói|và|hồi|rất|luôn|hỗ trợ|hoặc|rằng|một lần nữa|chính thức|ngày [\d/]+)\s)*$/iu,
  recipientWords: 'cho|giúp|dành cho|đối với|hỗ trợ|ủng hộ',
  adjectival: undefined,
} satisfies PledgeGrammar;
