import { source } from '../../text/source.ts';
import { patternLists } from '../pattern.ts';
import type { Questions } from '../questions.ts';
import { narrowKinds, shapes, wideKinds } from './asked-kinds.ts';

const any = patternLists(import.meta.url);

const few = '(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';

export const questions = {
  types: [
    ...narrowKinds,
    {
      type: 'percent',
      pattern: new RegExp(source`
        bao nhiêu (?:phần trăm|%)|mấy (?:phần trăm|%)|(?:tỷ|tỉ) lệ (?:\S+ ){0,6}
        (?:bao nhiêu|nào|gì)|(?:tăng|giảm|tăng trưởng) (?:\S+ ){0,3}bao nhiêu$
      `),
    },
    {
      type: 'duration',
      pattern:
        /bao lâu|bao nhiêu (?:năm|tháng|tuần|ngày|giờ|phút|thế kỷ|thập kỷ)|mấy (?:năm|tháng|tuần|ngày|giờ)/,
    },
    {
      type: 'money',
      pattern: new RegExp(source`
        bao nhiêu (?:tiền|usd|đô|đô la|đồng|euro|triệu|tỷ|tỉ|vốn)|mấy (?:triệu|tỷ|tỉ)|số tiền
        |${any('asked-sums')}(?: \S+){0,14} (?:bao nhiêu|là mấy|thế nào)
        |bao nhiêu(?: \S+){0,3} (?:viện trợ|tài trợ)
      `),
    },
    {
      type: 'count',
      pattern: new RegExp(String.raw`bao nhiêu ${any('asked-counts')}|có bao nhiêu|bao nhiêu|mấy`),
    },
    {
      type: 'date',
      pattern: new RegExp(source`
        khi nào|lúc nào|bao giờ|(?:ngày|năm|tháng|thời gian|thời điểm|thế kỷ|thập niên|thập kỷ
        |giai đoạn|mùa|hôm) (?:nào|gì|mấy|bao nhiêu)|vào (?:năm|ngày|tháng) (?:nào|bao nhiêu)
      `),
    },
    {
      type: 'person',
      pattern: new RegExp(
        String.raw`(?:^|\s)ai(?:[\s?!.,]|$)|${any('asked-people')} nào|tên (?:của )?(?:\S+ ){0,4}là gì`,
      ),
    },
    {
      type: 'place',
      pattern: new RegExp(
        String.raw`ở đâu|tại đâu|đến đâu|từ đâu|nơi nào|${any('asked-places')} (?:nào|gì)|nơi đâu`,
      ),
    },
    {
      type: 'reason',
      pattern: new RegExp(source`
        tại sao|vì sao|vì lý do gì|do đâu|lý do (?:gì|nào)|nguyên nhân (?:gì|nào|là gì)|để làm gì
        |(?:^|\s)sao (?:lại )?
      `),
    },
    {
      type: 'number',
      pattern:
        /(?:cao|xa|dài|rộng|sâu|nặng|nhanh|lớn|to) (?:bao nhiêu|thế nào|cỡ nào)|tỷ số|tỉ số|diện tích|dân số|nhiệt độ/,
    },
    ...wideKinds,
  ],
  typical: {
    person: 'ai',
    place: 'ở đâu',
    date: 'khi nào',
    duration: 'bao lâu',
    money: 'bao nhiêu tiền',
    percent: 'bao nhiêu phần trăm',
    count: 'bao nhiêu',
    number: 'bao nhiêu',
    temperature: 'bao nhiêu độ',
    weight: 'bao nhiêu',
    length: 'bao nhiêu',
    area: 'bao nhiêu',
    speed: 'bao nhiêu',
    age: 'bao nhiêu tuổi',
    rank: 'thứ mấy',
    score: 'bao nhiêu',
    title: 'gì',
    organisation: 'nào',
    named: 'tên gì',
    list: 'những gì',
    reason: 'vì sao',
    manner: 'như thế nào',
  },
  shapes,
  yesNo: new RegExp(source`
    (?:phải|đúng|có|thật) (?:không|ko|hông|chăng)(?: vậy| ạ| nhỉ)?\s*\?*$|có (?:phải|đúng|thật)(?: là)?(?:\s|$)
    |\s(?:không|ko|chưa|à|hả|sao)\s*\?*$|đúng hay sai
  `),
  reasons: /(?<!\p{L})(?:vì|bởi|do|nhằm|để|nhờ|lý do|nguyên nhân|khiến|dẫn đến|cho nên)(?!\p{L})/giu,
  durations: new RegExp(
    source`
      (?<!\p{L})(?:\p{N}+(?:[.,]\p{N}+)*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều) (?:năm
      |tháng|tuần|ngày|giờ|phút|giây|thập kỷ|thập niên|thế kỷ)(?!\p{L})
    `,
    'giu',
  ),
  times: new RegExp(
    source`
      (?<!\p{L})(?:năm |những năm |thập niên |thập kỷ )(?:1[0-9]|20)\p{N}{2}
      |thế kỷ(?: thứ)? (?:\p{N}{1,2}|[XVI]+)|(?<!\p{L})mùa (?:xuân|hè|hạ|thu|đông)(?!\p{L})
      |(?<![\p{N}.,])(?:1[0-9]|20)\p{N}{2}(?![\p{N}.,])
    `,
    'giu',
  ),
  places: new RegExp(
    source`
      (?<=(?:^|\s)(?:[Ởở]|[Tt]ại|[Tt]ừ|[Đđ]ến|[Tt]ới|[Vv]ề|[Nn]goài khơi|[Tt]ỉnh|[Tt]hành phố
      |[Tt]hủ đô|[Ss]ân bay|[Hh]uyện|[Qq]uận|[Bb]ang|[Nn]ước|[Tt]rụ sở)
      (?: (?:tỉnh|thành phố|thủ đô|sân bay|huyện|quận|bang|nước|vùng|miền|khu vực
      |trụ sở))* )\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*
    `,
    'gu',
  ),
  newest: /mới nhất|gần đây nhất|gần đây|vừa qua|vừa mới/,
  joins: {
    between: /[?;]\s+(?:và\s+|còn\s+)?|,?\s+(?:và|rồi|với lại)\s+|,\s+(?=\S+ (?:nào|gì|bao))/,
    opens:
      /(?:vào |ở |tại |do |cho )?(?:khi nào|lúc nào|bao giờ|ai|ở đâu|đâu|vì sao|tại sao|bao nhiêu|bao lâu|mấy)(?= )/,
    isAnywhere: true,
  },
  leads: /(?:(?:thế|vậy|thì|ok|à)[, ]+)?(?:còn|thế còn|vậy còn|và|nhưng|thế)(?: về| ở)?(?= )/,
  inYear: 'năm ',
  periods: [
    { pattern: /(?:ngày )?(?:hôm|bữa) nay/, unit: 'day', back: 0 },
    { pattern: /(?:ngày )?(?:hôm|bữa) qua|tối qua|đêm qua/, unit: 'day', back: 1 },
    { pattern: /(?:hôm|bữa) kia/, unit: 'day', back: 2 },
    ...(
      [
        ['day', '(?:ngày|hôm)'],
        ['week', 'tuần'],
        ['month', 'tháng'],
        ['quarter', 'quý'],
        ['year', 'năm'],
      ] as const
    ).flatMap(([unit, named]) => [
      {
        pattern: new RegExp(
          String.raw`${few} ${named} (?:trước|rồi)(?! (?:đó|khi))|cách đây ${few} ${named}`,
        ),
        unit,
      },
      {
        pattern: new RegExp(
          String.raw`(?:trong )?(?:vòng )?${few} ${named} (?:qua|gần đây|gần nhất|vừa qua|vừa rồi|trở lại đây)`,
        ),
        unit,
        lasting: true as const,
      },
    ]),
    { pattern: /tuần này/, unit: 'week', back: 0 },
    { pattern: /tuần (?:trước|rồi|vừa rồi)/, unit: 'week', back: 1 },
    { pattern: /(?:trong )?tuần (?:vừa )?qua/, unit: 'week', lasting: true },
    { pattern: /tháng này/, unit: 'month', back: 0 },
    { pattern: /tháng (?:trước|rồi|vừa rồi)/, unit: 'month', back: 1 },
    { pattern: /(?:trong )?tháng (?:vừa )?qua/, unit: 'month', lasting: true },
    { pattern: /quý này/, unit: 'quarter', back: 0 },
    { pattern: /quý (?:trước|rồi|vừa rồi|vừa qua)/, unit: 'quarter', back: 1 },
    { pattern: /năm nay/, unit: 'year', back: 0 },
    { pattern: /năm (?:ngoái|trước|rồi|vừa rồi)/, unit: 'year', back: 1 },
    { pattern: /(?:trong )?năm (?:vừa )?qua/, unit: 'year', lasting: true },
  ],
} satisfies Questions;
