import { source } from '../../text/source.ts';
import type { AgreementGrammar } from '../grammar.ts';
import { patternLists } from '../pattern.ts';
import { aside, before, bodies, party } from './parties.ts';

const any = patternLists(import.meta.url);

const time = source`
  (?:(?:(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|vào) )+[\p{N}/]+|(?:hôm|sáng|trưa|chiều|tối|đêm) (?:qua
  |nay|thứ \p{L}+)|(?:tuần|tháng|năm) (?:trước|này|qua|ngoái|nay)|cùng ngày|mới đây|vừa qua
  |hồi tháng \p{N}+)
`;
const auxiliary = any('before-signing');
const verb = any('signing');

const plain = source`
  (?:khối [A-Z]+|trường|nhà trường|bệnh viện|hãng|công ty|tập đoàn|ngân hàng|huyện|tỉnh|thành phố|xã
  |đơn vị|quân đội|chính quyền)
`;

export const agreements = {
  nouns: [
    {
      kind: 'letter-of-intent',
      pattern: /(?<![\p{L}])(?:ý định thư|thư (?:bày tỏ )?ý định|thư ngỏ ý)(?![\p{L}])/giu,
    },
    { kind: 'memorandum', pattern: /(?<![\p{L}])(?:biên bản ghi nhớ|bản ghi nhớ|MOU|MoU)(?![\p{L}])/giu },
    {
      kind: 'joint-statement',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:tuyên bố tầm nhìn chung|tuyên bố chung|thông cáo chung)
          (?: về (?:một )?khuôn khổ(?: hiệp định)?)?(?![\p{L}])
        `,
        'giu',
      ),
    },
    { kind: 'convention', pattern: /(?<![\p{L}])(?:công ước|nghị định thư|hiệp ước)(?![\p{L}])/giu },
    {
      kind: 'framework',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:khuôn khổ hiệp định|hiệp định khung|thỏa thuận khung|thoả thuận khung
          |khuôn khổ này|khung hiệp định)(?![\p{L}])
        `,
        'giu',
      ),
    },
    {
      kind: 'agreement',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?<!(?:đã|được|cùng|để|tự|cần) )(?:hiệp định|thỏa thuận|thoả thuận
          |phụ lục hợp đồng|công hàm(?: trao đổi)?|biên bản (?:hợp tác|thỏa thuận|thoả thuận)
          |(?<=(?:ký|ký kết|trao) (?:\p{Ll}+ ){0,1}?)hợp đồng
          (?! (?:lao động|thử việc|thuê|(?:\p{N}+|một|hai|ba) (?:năm|mùa|tháng)
          |với (?:CLB|câu lạc bộ|đội|HLV)|mới))
          |hợp đồng(?= (?:được ký )?(?:\p{Ll}+ ){0,3}?giữa \p{L})
          |hợp đồng (?:mua bán|mua sắm|đặt mua|mua|cung cấp|cung ứng)
          |hợp đồng(?= với [^.;]{2,60} mua (?:\d|máy bay|tàu|xe|vũ khí)))(?![\p{L}])
        `,
        'giu',
      ),
    },
  ],
  events: new RegExp(
    source`
      (?<![\p{L}])(?:ký kết|ký|công bố|ra(?= (?:tuyên bố|thông cáo|nghị))|thông qua|phê chuẩn
      |phê duyệt|đạt được|đạt|trao đổi|trao|đặt bút ký|bắt đầu từ|cập nhật|gia hạn|có hiệu lực
      |kết thúc đàm phán|đưa ra|ban hành|khởi động|thống nhất)(?![\p{L}])
    `,
    'giu',
  ),
  evidence: [
    // Ended, and so once signed.
    new RegExp(
      source`
        (?<![\p{L}])(?:[Hh]ủy bỏ|[Hh]uỷ bỏ|[Đđ]ình chỉ|[Cc]hấm dứt|[Rr]út khỏi
        |[Tt]ạm ngừng) (?:\p{L}+ ){0,3}?NOUN[^.;]{0,60}? với \p{L}
      `,
      'u',
    ),
    /NOUN (?:\p{L}+ )?giữa [^.;]{3,80}? (?:hết hạn|hết hiệu lực|bị hủy|bị đình chỉ|bị chấm dứt)(?![\p{L}])/u,
    /(?:các )?bên (?:tham gia|ký|ký kết) (?:\p{L}+ ){0,1}NOUN/iu,
    new RegExp(
      source`
        NOUN(?: (?:ba bên )?giữa [^.;]{3,80}?)?[^.;]{0,20}?(?<![\p{L}])
        (?:gồm|bao gồm|quy định|nêu|dựa trên|được xây dựng|đề cập)(?![\p{L}])
      `,
      'iu',
    ),
    /(?<![\p{L}])có (?:một |các )?NOUN (?:về|giữa|với)/iu,
    /NOUN(?: [\p{L}–-]+){0,7}? (?:năm )?(?:19|20)\d\d/iu,
  ],
  planned: [
    new RegExp(
      source`
        (?<![\p{L}])${any('after-planned')}(?: [\p{L}-]+){0,3}? (?:ký|ký kết|ra|công bố|hoàn tất
        |hoàn thiện|đàm phán|thảo luận|đạt|đạt được|trao đổi|thông qua|gia hạn)
        (?: (?:một|các|được))* NOUN
      `,
      'iu',
    ),
    new RegExp(
      source`
        (?<![\p{L}])(?:hướng tới|hướng đến|tiến tới|đàm phán(?: về)?|thương lượng(?: về)?|soạn thảo
        |xây dựng|chuẩn bị|thúc đẩy|xúc tiến|bàn về|thảo luận(?: về)?|sớm hoàn tất|nghiên cứu
        |cân nhắc) (?:một |việc ký |ký |ký kết |việc ký kết )?(?:dự thảo )?NOUN
      `,
      'iu',
    ),
    new RegExp(
      source`
        (?:[Ll]ễ ký|[Vv]iệc ký|ký kết)(?: kết)? (?:một |các )?NOUN[^.;]{0,50}?
        (?:bị hoãn|hoãn|lùi|tạm dừng|dự kiến|sẽ|bị hủy|chưa)
      `,
      'iu',
    ),
    new RegExp(
      source`
        NOUN[^.;]{0,60}?(?:(?<![\p{L}])chưa (?:được )?(?:ký|ký kết|hoàn tất)|sẽ được|dự kiến được
        |dự kiến ký|đang (?:được )?(?:đàm phán|soạn thảo|thương lượng|xây dựng)|bị hoãn|vẫn (?:còn )?
        (?:là )?dự thảo)
      `,
      'iu',
    ),
    /(?<![\p{L}])(?:bác tin|bác bỏ thông tin|phủ nhận|bác thông tin)[^.;]{0,40}? (?:ký|ký kết) (?:\p{L}+ ){0,2}?NOUN/iu,
    new RegExp(
      source`
        (?<![\p{L}])(?:chưa|(?<![Hh]àng )không|chưa thể|không thể|chưa từng)
        (?: \p{L}+){0,5}? (?:ký|ký kết|đạt|đạt được) (?:\p{L}+ ){0,2}?NOUN
      `,
      'iu',
    ),
    new RegExp(
      source`
        NOUN[^.;]{0,60}?(?<![\p{L}])(?:sẽ|khó|dự kiến|sắp|chưa|(?<![Hh]àng )không) (?:\p{L}+ ){0,2}?
        (?:ký|ký kết|thông qua|hoàn tất)(?![\p{L}])
      `,
      'iu',
    ),
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
  party,
  scope: new RegExp(
    source`
      (?<![\p{L}])(?:bao gồm|gồm|trong đó có|tập trung vào|quy định về|đề cập(?: đến| tới)?)
      (?: (?:\p{N}+|hai|ba|bốn|năm|sáu|bảy|tám|các) (?:nội dung|lĩnh vực|hạng mục|điểm|phần)
      (?: chính)?)?(?:, trong đó có|, (?:bao )?gồm)?:? (?<items>[^.:“”]{5,400}?)
      (?=, (?:được|do|theo|đã|sẽ)(?![\p{L}])|\.?$|[.;](?=\s\p{Lu}))
    `,
    'u',
  ),
  scopeDivided: /,? và |[,;] (?:và )?(?=\(?\p{N}?)/u,
  bodies: [bodies],
  joint: new RegExp(String.raw`^${aside}(?:, và |, | và | cùng với | cùng | – | - )${before}$`, 'u'),
  leads: new RegExp(
    source`
      (?:(?<![\p{L}])(?:[Gg]iữa|[Tt]hay mặt(?: cho)?)|(?:[Kk]ý|[Tt]hỏa thuận|[Hh]iệp định
      |[Bb]ản ghi nhớ|[Hh]iệp ước|[Ýý] định thư|[Hh]ợp đồng|[Cc]ông ước)(?: [^.;]{0,60})? (?:cùng với
      |với|cùng|bởi)|[Hh]ợp đồng (?:bán|xuất khẩu|cung cấp|cung ứng|giao|cho thuê
      |chuyển giao) (?:[^.;,]|[.,](?=\p{N})){0,60}? cho) ${before}$
    `,
    'u',
  ),
  verbs: new RegExp(String.raw`^${aside}(?:,? (?:${auxiliary}|${time}))* ${verb}(?![\p{L}])`, 'u'),
  pairs: [
    new RegExp(
      source`
        (?<=(?:[Hh]iệp định|[Tt]uyên bố chung|[Kk]huôn khổ|[Tt]hỏa thuận|[Hh]iệp ước|[Bb]ản ghi nhớ)
        (?: \p{L}\p{Ll}*){0,4} )(?<first>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?) ?[–-] ?
        (?<second>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)
      `,
      'gu',
    ),
  ],
  opening: {
    before: new RegExp(
      source`
        ^(?:(?:Ngày|Hôm|Sáng|Chiều|Tối|Trước|Mới|Tuần|Tháng|Năm|Bên lề|Trong|Tại|Dự kiến)
        (?: [^,]{1,40})?, )*${before}$
      `,
      'u',
    ),
    after: /^ \p{Ll}(?:(?!(?:cho biết|nói|rằng|chứng kiến|cho hay|theo)(?![\p{L}]))[^.;“”"])*NOUN/u,
  },
  under: new RegExp(String.raw`^(?:Theo|Trong khuôn khổ|Sau khi|Kể từ khi) [^,]*NOUN[^,]*, ${before}$`, 'u'),
  clauses: /;\s|, (?:trong khi|còn) |,? (?:và|đồng thời) (?=(?:cũng |đã )?(?:ký|ký kết|gia hạn|trao đổi) )/gu,
  bystanders: new RegExp(
    source`
      (?<![\p{L}])do [^,.;]*? (?:làm trung gian|bảo trợ|dàn xếp|môi giới)
      |dưới sự (?:chứng kiến|bảo trợ) của [^,.;]*
      |(?<=(?:[Tt]ập đoàn|[Cc]ông ty|[Hh]ãng|[Đđ]ại học|[Nn]gân hàng|[Qq]uỹ|[Tt]ổ chức)
      (?: \p{L}+){1,5}) của \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?
    `,
    'gu',
  ),
  plain: new RegExp(
    [
      source`
        (?<=^|[,;:] |cho biết )${plain}
        (?= (?:và \p{L}[^.;,]{1,80}? )?(?:(?:${auxiliary}|${time}) )*${verb}(?![\p{L}]))
      `,
      String.raw`(?<=(?<![\p{L}])[Gg]iữa )${plain}(?= và )`,
      String.raw`(?<=(?<![\p{L}])[Gg]iữa [^,.;]{2,60} và )${plain}(?![\p{L}])`,
    ].join('|'),
    'giu',
  ),
  owner: /^ của $/u,
  object: /\svề\s(?:một\s)?$/iu,
  shared: /^ (?:của )?(?:hai|ba|các|đôi) (?:nước|bên|quốc gia)(?![\p{L}])/iu,
  horizon: /(?<![\p{L}])(?:đến|tới|đến hết|trước|hướng đến|hướng tới) (?:năm )?$/iu,
  bothSides:
    /(?<![\p{L}])(?:hai|cả hai|đôi) (?:bên|nước|phía|quốc gia|chính phủ|tỉnh|địa phương)(?![\p{L}])/iu,
  otherEvents: new RegExp(
    source`
      (?<![\p{L}])(?:có hiệu lực|hiệu lực|hết hạn|hết hiệu lực|phê chuẩn|hủy bỏ|huỷ bỏ|hủy|chấm dứt
      |đình chỉ|rút khỏi|khởi động)(?![\p{L}])
    `,
    'giu',
  ),
  nobody: /^(?:hai|ba|các|cả hai|72) |^(?:Thứ|Hôm|Ngày)$/iu,
  pointer: /(?<![\p{L}])(?:giữa|với|bởi|là|gồm) (?:hai )?$/iu,
  listed: /^(?:,| và|, và|–|-| cùng)\s?$/iu,
  notParty: /(?:[Bb]ộ trưởng|[Tt]hứ trưởng|tại|ở|trụ sở|đến|tới|thăm|sang|thuộc|ngoài khơi)\s$/iu,
} satisfies AgreementGrammar;
