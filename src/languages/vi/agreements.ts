import type { AgreementGrammar } from '../grammar.ts';

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
    { kind: 'convention', pattern: /(?<![\p{L}])(?:công ước|nghị định thư)(?![\p{L}])/giu },
    {
      kind: 'framework',
      pattern:
        /(?<![\p{L}])(?:khuôn khổ hiệp định|hiệp định khung|thỏa thuận khung|thoả thuận khung|khuôn khổ này|khung hiệp định)(?![\p{L}])/giu,
    },
    {
      kind: 'agreement',
      pattern:
        /(?<![\p{L}])(?<!(?:đã|được|cùng|để|tự|cần) )(?:hiệp định|thỏa thuận|thoả thuận|hiệp ước)(?![\p{L}])/giu,
    },
  ],
  events:
    /(?<![\p{L}])(?:ký kết|ký|công bố|ra(?= (?:tuyên bố|thông cáo|nghị))|thông qua|phê chuẩn|phê duyệt|đạt được|đạt|trao đổi|trao|cập nhật|gia hạn|có hiệu lực|kết thúc đàm phán|đưa ra|ban hành|khởi động|thống nhất)(?![\p{L}])/giu,
  evidence: [
    /(?:các )?bên (?:tham gia|ký|ký kết) (?:\p{L}+ ){0,1}NOUN/iu,
    /NOUN[^.;]{0,20}?(?<![\p{L}])(?:gồm|bao gồm|quy định|nêu|dựa trên|được xây dựng|đề cập)(?![\p{L}])/iu,
    /(?<![\p{L}])có (?:một |các )?NOUN (?:về|giữa|với)/iu,
    /NOUN(?: \p{L}+){0,4}? (?:năm )?(?:19|20)\d\d/iu,
  ],
  aside: [
    /(?<![\p{L}])(?:sẽ|dự kiến|sắp|chuẩn bị|tiến tới|hướng tới)(?: \p{L}+){0,2}? (?:ký|ký kết) (?:một )?NOUN/iu,
    /(?<![\p{L}])(?:coi|gọi|đánh giá|hoan nghênh|ca ngợi|trình bày nội dung) (?:\p{L}+ )?NOUN/iu,
    /(?<![\p{L}])(?:không có|chưa có|thay vì|chưa phải(?: là)?|không phải(?: là)?) (?:một )?NOUN/iu,
    /(?<![\p{L}])(?:để|nhằm|sẽ|phải|cần|tiếp tục)(?: \p{L}+){0,4}? (?:hoàn tất|hoàn thiện|đàm phán|thảo luận|hướng tới) (?:một )?NOUN/iu,
  ],
  apart:
    /(?<![\p{L}])(?:theo|trong khuôn khổ|thông qua|, song|nhưng|căn cứ|cho biết|viết|nói|khi)(?![\p{L}])/iu,
  partyWords: 'giữa|với|bởi|là|gồm',
  listed: /^(?:,| và|, và|–|-| cùng)\s?$/iu,
  notParty: /(?:tại|ở|trụ sở|đến|tới|thăm|sang|thuộc|ngoài khơi)\s$/iu,
} satisfies AgreementGrammar;
