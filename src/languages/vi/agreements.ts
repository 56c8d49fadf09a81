import type { AgreementGrammar } from '../grammar.ts';

const small =
  'và|ký|với|được|đã|sẽ|là|có|về|tại|ở|để|cho|hôm|ngày|vừa|ra|của|trong|đang|có thể|dự kiến|cùng|tháng|năm|lúc|khi|theo|do|chứng|kiến|hết|gồm|hướng|nói|từ';
const body =
  '(?:[Tt]ập đoàn|[Cc]ông ty|[Tt]ổng công ty|[Hh]ãng|UBND(?: tỉnh| thành phố)?|[Nn]gân hàng|[Đđ]ại học|[Hh]ọc viện|[Vv]iện|[Hh]iệp hội|[Hh]ội|[Qq]uỹ|[Cc]ục|[Ss]ở|[Bb]ộ|[Ủủ]y ban|[Tt]ỉnh|[Tt]hành phố|[Cc]hính phủ|[Tt]rường|[Bb]ệnh viện|[Ll]iên đoàn|TP\\.?) ';
const word = String.raw`\p{Lu}[\p{L}\p{N}&-]*`;
const name = String.raw`(?:${body})?(?!(?:Ngày|Sáng|Chiều|Tối|Trước|Tại|Trong|Thứ|Hôm|Theo|Sau|Khi|Lễ|Hai|Công ước|Hiệp|Tuyên|Thỏa|Bản|Biên|Khung|Khuôn|Nghị|Đại sứ|Thứ trưởng|Bộ trưởng|Chủ tịch|Thủ tướng|Ông|Bà)(?![\p{L}]))${word}(?:(?: (?!(?:${small}) )\p{Ll}+){0,2} ${word})*(?:(?<=(?:Bộ|Sở|Cục) \p{Lu}\p{L}*) (?!(?:${small})(?![\p{L}]))\p{Ll}+)?`;
const names = String.raw`(?<names>${name}(?:(?:, | và | và hãng | – | - )(?:hãng )?${name})*)`;
const edge = String.raw`(?<![\p{L}\p{N}])`;

export const agreements = {
  nouns: [
    {
      kind: 'letter-of-intent',
      pattern: /(?<![\p{L}])(?:ý định thư|thư (?:bày tỏ )?ý định|thư ngỏ ý)(?![\p{L}])/giu,
    },
    { kind: 'memorandum', pattern: /(?<![\p{L}])(?:biên bản ghi nhớ|bản ghi nhớ|MOU|MoU)(?![\p{L}])/giu },
    {
      kind: 'joint-statement',
      pattern:
        /(?<![\p{L}])(?:tuyên bố tầm nhìn chung|tuyên bố chung|thông cáo chung)(?: về (?:một )?khuôn khổ(?: hiệp định)?)?(?![\p{L}])/giu,
    },
    { kind: 'convention', pattern: /(?<![\p{L}])(?:công ước|nghị định thư|hiệp ước)(?![\p{L}])/giu },
    {
      kind: 'framework',
      pattern:
        /(?<![\p{L}])(?:khuôn khổ hiệp định|hiệp định khung|thỏa thuận khung|thoả thuận khung|khuôn khổ này|khung hiệp định)(?![\p{L}])/giu,
    },
    {
      kind: 'agreement',
      pattern:
        /(?<![\p{L}])(?<!(?:đã|được|cùng|để|tự|cần) )(?:hiệp định|thỏa thuận|thoả thuận|hợp đồng (?:mua bán|mua sắm|đặt mua|mua|cung cấp|cung ứng)|hợp đồng(?= với [^.;]{2,60} mua (?:\d|máy bay|tàu|xe|vũ khí)))(?![\p{L}])/giu,
    },
  ],
  events:
    /(?<![\p{L}])(?:ký kết|ký|công bố|ra(?= (?:tuyên bố|thông cáo|nghị))|thông qua|phê chuẩn|phê duyệt|đạt được|đạt|trao đổi|trao|đặt bút ký|bắt đầu từ|cập nhật|gia hạn|có hiệu lực|kết thúc đàm phán|đưa ra|ban hành|khởi động|thống nhất)(?![\p{L}])/giu,
  evidence: [
    /(?:các )?bên (?:tham gia|ký|ký kết) (?:\p{L}+ ){0,1}NOUN/iu,
    /NOUN[^.;]{0,20}?(?<![\p{L}])(?:gồm|bao gồm|quy định|nêu|dựa trên|được xây dựng|đề cập)(?![\p{L}])/iu,
    /(?<![\p{L}])có (?:một |các )?NOUN (?:về|giữa|với)/iu,
    /NOUN(?: \p{L}+){0,4}? (?:năm )?(?:19|20)\d\d/iu,
  ],
  planned: [
    /(?<![\p{L}])(?:sẽ|dự kiến|sắp|chuẩn bị|tiến tới|hướng tới|hướng đến|có thể|có khả năng|mong muốn|muốn|hy vọng|kỳ vọng|nhằm|để|đặt mục tiêu|phấn đấu|cần|phải|sớm)(?: [\p{L}-]+){0,3}? (?:ký|ký kết|ra|công bố|hoàn tất|hoàn thiện|đàm phán|thảo luận|đạt|đạt được|trao đổi|thông qua|gia hạn)(?: (?:một|các|được))* NOUN/iu,
    /(?<![\p{L}])(?:hướng tới|hướng đến|tiến tới|đàm phán(?: về)?|thương lượng(?: về)?|soạn thảo|xây dựng|chuẩn bị|thúc đẩy|xúc tiến|bàn về|thảo luận(?: về)?|sớm hoàn tất|nghiên cứu|cân nhắc) (?:một |việc ký |ký |ký kết |việc ký kết )?(?:dự thảo )?NOUN/iu,
    /(?:[Ll]ễ ký|[Vv]iệc ký|ký kết)(?: kết)? (?:một |các )?NOUN[^.;]{0,50}?(?:bị hoãn|hoãn|lùi|tạm dừng|dự kiến|sẽ|bị hủy|chưa)/iu,
    /NOUN[^.;]{0,60}?(?:(?<![\p{L}])chưa (?:được )?(?:ký|ký kết|hoàn tất|phê chuẩn)|sẽ được|dự kiến được|dự kiến ký|đang (?:được )?(?:đàm phán|soạn thảo|thương lượng|xây dựng)|bị hoãn|vẫn (?:còn )?(?:là )?dự thảo)/iu,
    /(?<![\p{L}])(?:dự thảo|bản thảo) (?:\p{L}+ )?NOUN/iu,
  ],
  aside: [
    /(?<![\p{L}])(?:coi|gọi|đánh giá|hoan nghênh|ca ngợi|trình bày nội dung) (?:\p{L}+ )?NOUN/iu,
    /(?<![\p{L}])(?:không có|chưa có|thay vì|chưa phải(?: là)?|không phải(?: là)?) (?:một )?NOUN/iu,
    /(?<![\p{L}])(?:vi phạm|xé bỏ|phá vỡ|nếu có|bác bỏ) (?:một |các )?NOUN/iu,
  ],
  apart:
    /(?<![\p{L}])(?:theo|trong khuôn khổ|thông qua|, song|nhưng|căn cứ|cho biết|viết|nói|khi)(?![\p{L}])/iu,
  apartAfter: /(?<![\p{L}])(?:nhưng|, song|cho biết|nói|viết|theo)(?![\p{L}])/iu,
  passive: /,|(?<![\p{L}])(?:được|do|mà|đã|giữa)(?![\p{L}])/iu,
  signers: [
    new RegExp(
      String.raw`${edge}${names}(?: (?:đã|sẽ|vừa|đang|dự kiến|có thể|cùng|hướng tới|sắp|chuẩn bị|chính thức|ngày [\d/]+|hôm [\d/]+))* (?:ký|ký kết|ra|công bố|trao đổi|đàm phán|soạn thảo|thương lượng)(?![\p{L}])`,
      'gu',
    ),
    new RegExp(String.raw`${edge}(?:giữa) (?:hãng )?${names}`, 'gu'),
    new RegExp(
      String.raw`(?<=(?:ký|thỏa thuận|hiệp định|bản ghi nhớ|hiệp ước|ý định thư)(?: [^,.;]{0,40})? )với (?:hãng )?${names}`,
      'gu',
    ),
    /(?<=(?:hiệp định|tuyên bố chung|khuôn khổ|thỏa thuận|hiệp ước)(?: \p{Ll}+){0,4} )(?<names>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)? ?[–-] ?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)/giu,
  ],
  divided: /(?:, | và (?:hãng )?| – | - |(?<=\p{L})[–](?=\p{L}))/gu,
  nobody: /^(?:hai|ba|các|cả hai|72) |^(?:Thứ|Hôm|Ngày)$/iu,
  partyWords: 'giữa|với|bởi|là|gồm',
  listed: /^(?:,| và|, và|–|-| cùng)\s?$/iu,
  notParty: /(?:tại|ở|trụ sở|đến|tới|thăm|sang|thuộc|ngoài khơi)\s$/iu,
} satisfies AgreementGrammar;
