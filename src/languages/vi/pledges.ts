import { source } from '../../text/source.ts';
import type { PledgeGrammar } from '../grammar.ts';
import { patternLists } from '../pattern.ts';

const any = patternLists(import.meta.url);

const give = any('give');
// What makes a request or promise a noun: "theo đề nghị", "lời hứa", "các yêu cầu".
const notNoun = `(?<!${any('before-nouns')} )`;

// What a request asks somebody to do: the words between it and the request are who is asked.
const deed = any('asked-deeds');
// Who is given something, and where the words for them end.
const given = any('recipients');
const after = any('after-recipients');

export const pledges = {
  maker: undefined,
  asked: new RegExp(
    source`
      ^\s(?:với |tới |đến )?
      (?<name>(?!(?:${deed}|rằng|được|thêm|một|việc|ra|đến|lại|hai bên)(?![\p{L}]))
      (?:(?:các|những|mọi|toàn thể|toàn bộ) )?[\p{L}\p{N}-]+(?:,? [\p{L}\p{N}-]+){0,6}?)
      (?= ${deed}(?![\p{L}]))
    `,
    'u',
  ),
  given: new RegExp(
    [
      source`
        (?:^|\s)(?:cho|giúp|tặng|hỗ trợ|ủng hộ|với|để|tài trợ|viện trợ|bồi thường|đền bù|hoàn tiền
        |trả lời|sa thải) (?<name>${given}(?: (?!${after}(?![\p{L}]))[\p{L}][\p{L}\p{N}-]*){0,7})
        (?= ${after}(?![\p{L}])|[,.;:"”]|$| \p{Nd})
      `,
      String.raw`\scho (?:TP\.? |thành phố )?(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*)*)(?= ${after}(?![\p{L}])|[,.;:]|$)`,
    ].join('|'),
    'u',
  ),
  cues: [
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:đã )?(?:đề nghị|đề xuất|ngỏ ý) (?:cung cấp|tặng|trao tặng|cho vay|tài trợ
          |viện trợ|giúp|hỗ trợ|đào tạo)(?=[^.;]* (?:miễn phí|không hoàn lại|cho))
          (?![^.;]{0,20}(?:thông tin|hồ sơ|tài liệu|giấy))
        `,
        'giu',
      ),
    },
    {
      kind: 'request',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?=[đkythgmx])${notNoun}
          (?:(?:đề nghị|kêu gọi|yêu cầu|thúc giục|hối thúc|kiến nghị|đề xuất|thỉnh cầu|khẩn cầu|đòi
          |giục)(?! ${any('after-no-request')}(?![\p{L}]))(?= [\p{L}\p{N}])|(?:mong muốn|mong|xin)
          (?= \p{Lu}| ${any('after-wish')}))
        `,
        'gu',
      ),
    },
    {
      kind: 'request',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:đã )?(?:có|gửi|ra|ban hành|phát|viết) (?:văn bản|công văn|công điện|thư
          |tâm thư|thông báo|đơn)
          (?: (?:hỏa tốc|khẩn|ngỏ|chung|tới|đến|gửi|\p{Lu}\p{L}*)){0,6} (?:đề nghị|yêu cầu|kiến nghị
          |kêu gọi|thúc giục)(?= [\p{L}\p{N}])(?! (?:của|này|đó|trên|về) )
        `,
        'gu',
      ),
    },
    {
      kind: 'request',
      pattern: /(?<![\p{L}])muốn(?= (?:\p{Lu}|hai|các|phía|bên|chính phủ|hợp tác|được|nước|cộng đồng))/gu,
    },
    {
      kind: 'request',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:đã )?(?:nộp|gửi|trình|đưa ra|ra) (?:\p{L}+ )?
          (?:đề xuất|đơn|kiến nghị|yêu cầu|lời kêu gọi|đề nghị|thỉnh cầu)(?![\p{L}])(?! bình luận)
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?=[đcthb])(?<!(?:thực hiện|theo|số|vốn|giữ) )${notNoun}(?:đã |cũng |còn )*
          (?:cam kết|hứa|hứa hẹn|tuyên hứa|cam đoan|thề|đảm bảo với|bảo đảm với)
          (?! (?:mới|của|này|đó|về|với nhau|chung|suông|hẹn|với bản thân|nêu trên|bảo lãnh))
          (?![\p{L}])
        `,
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
      pattern: new RegExp(String.raw`(?<=[Cc]húng tôi )sẽ ${any('promised-deeds')}(?![\p{L}])`, 'gu'),
    },
    { kind: 'pledge', pattern: /(?<![\p{L}])sẽ (?:tiếp tục|duy trì)(?![\p{L}])/gu },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:tái )?(?:khẳng định|tuyên bố|cho biết|thông báo|xác nhận|nhấn mạnh)
          (?: \p{Lu}\p{L}*){0,4} sẽ (?:hoàn tất|hoàn thành|hỗ trợ|giúp|cung cấp|bồi thường|trả|chi
          |tài trợ|viện trợ|đồng hành|dành|không tăng|hoàn|ủng hộ|bảo vệ|cấp|xây|mở|đền bù|sửa
          |gửi(?=[^.;]{0,60} (?:cho|tới) ))(?![\p{L}])
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:đã )?(?:đồng ý|nhất trí|chấp thuận|quyết định|chấp nhận) ${give}(?![\p{L}])
          (?! (?:nhau|bởi))
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<![\p{L}])sẽ (?:tiếp tục )?${give}(?![\p{L}])
          (?=[^.;]{0,80}(?: \p{Nd}|triệu|tỷ|tỉ|cho |học bổng|miễn phí|không hoàn lại| \p{Lu}))
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<=(?:khẳng định|cho biết|nói|nhấn mạnh) (?:\p{Lu}\p{L}* ){0,3}?
          (?:sẽ )?)tiếp tục (?:hỗ trợ|giúp|hợp tác|phối hợp|ủng hộ|đồng hành)(?![\p{L}])
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?:công bố|thông báo|phê duyệt|phân bổ|bố trí|trích|xuất)
          (?=[^.;]{0,40}(?:hỗ trợ|viện trợ|tài trợ|gói|khoản vay|cứu trợ))(?![\p{L}])
        `,
        'gu',
      ),
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          (?<![\p{L}])(?<!(?:[Kk]hoản|[Gg]ói|[Tt]iền|[Vv]ốn|[Nn]guồn|[Qq]uà|[Hh]àng|[Mm]ức
          |[Cc]hính sách|[Qq]uỹ|[Kk]inh phí|các|được|đã được|những) )(?:dành|viện trợ|hỗ trợ|tài trợ
          |trao tặng|quyên góp|đóng góp|ủng hộ)(?: (?:thêm|cho \p{Lu}\p{L}+(?: \p{L}+)?))?
          (?= (?:gói|khoản|số tiền|\p{Nd}|hơn|gần|khoảng|ít nhất|thêm))
        `,
        'gu',
      ),
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
  doubted: new RegExp(
    source`
      (?<![\p{L}])(?:bác bỏ|phủ nhận|nghi ngờ|hoài nghi|bác tin|bác thông tin|tin đồn|đính chính
      |thất hứa|nuốt lời)(?![\p{L}])
    `,
    'iu',
  ),
  giving: new RegExp(
    source`
      ^(?:sẽ .*|công bố.*|thông báo.*|phê duyệt.*|phân bổ|bố trí|trích|xuất|dành.*|viện trợ.*
      |hỗ trợ.*|tài trợ.*|trao tặng.*|quyên góp.*|đóng góp.*|(?:đã )?(?:đồng ý|nhất trí|quyết định
      |chấp thuận|chấp nhận) .*|cam kết .*)$
    `,
    'iu',
  ),
  says: new RegExp(
    source`
      ^\s(?:(?:đã|cũng|còn)\s)?(?:nói|cho biết|khẳng định|nhấn mạnh|tuyên bố|thông báo|cho hay|nêu
      |phát biểu|tái khẳng định)(?: rằng)?\s$
    `,
    'iu',
  ),
  passive: /(?:được|bị)\s$/iu,
  agent: 'bởi|của',
  clauses: /, (?:trong khi|còn|nhưng|và) |; /gu,
  company: /(?:,| do) [^,;]{3,60} (?:dẫn đầu|đứng đầu),?\s$/u,
  inverted: /(?!)/u,
  apposed: new RegExp(
    source`
      (?:^|[,.;] )(?:[Đđ]ại diện|[Nn]gười|[Cc]hủ|[Nn]hà|[Hh]ãng)
      (?: [\p{L}\p{N}]+){1,8}, (?:(?:ông|bà|anh|chị|đại tá|công ty|tập đoàn|hãng) )?
      (?<name>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}), (?:(?:đã|cũng|còn) )*$
    `,
    'u',
  ),
  joined: /(?:,|(?:^|\s)(?:và|đồng thời|hoặc|rồi|nhưng))\s(?:đồng thời\s|cũng\s|đã\s|còn\s)*$/iu,
  aside: /,\s(?:trong khi đó|tuy nhiên|về phần mình|đến lượt mình|ngược lại),\s$/u,
  between: new RegExp(
    source`
      ^(?:,[^,]*,)?\s?(?:(?:đã|đang|sẽ|cũng|còn|vừa|tiếp tục|nhấn mạnh|khẳng định|cho biết|nói|và
      |hồi|rất|luôn|hỗ trợ|hoặc|rằng|một lần nữa|chính thức|ngày [\d/]+)\s)*$
    `,
    'iu',
  ),
  recipient:
    /(?<![\p{L}])(?:cho|tài trợ|viện trợ|tặng|hứa cho|cam kết cho|giúp|dành cho|đối với|hỗ trợ|ủng hộ)\s$/iu,
  objectGap: /^\s?$/u,
  addressing: /^\s?(?:\p{L}+\s)?$/u,
  quotedBy: /^["”],?\s(?:ông|bà|anh|chị|cô)\s\p{Ll}/u,
  adjectival: undefined,
} satisfies PledgeGrammar;
