import { source } from '../../text/source.ts';
import { readDateWords } from '../date-words.ts';
import type { DateGrammar } from '../grammar.ts';
import { wordLists } from '../word-lists.ts';

const edge = String.raw`(?<![\p{L}\p{N}/.,-])`;
const stop = String.raw`(?![\p{L}\p{N}]|[/.,-]\d)`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = '(?:0?[1-9]|1[0-2])';
const year = String.raw`(?:19|20)\d\d`;
const named = 'giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp';
const to = String.raw`\s*(?:-|–|đến|tới|và|,)\s*`;
const lead = '(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|rạng sáng)';
const quarter = String.raw`quý\s+(?<quarter>IV|I{1,3}|[1-4]|một|hai|ba|tư|bốn)`;
// A number before "tháng" makes it a span of time: "9 tháng năm 2025".
const notCounted = String.raw`(?<!\d\s)(?<!(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều)\s)`;

function pattern(written: string): RegExp {
  return new RegExp(edge + written + stop, 'giu');
}

const weekday = '(?<weekday>thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật)';
const partOfDay = '(?:sáng|trưa|chiều|tối|đêm|rạng sáng)';
const few = '(?<count>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|[0-9]{1,2})';

function relative(written: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written})(?![\p{L}\p{N}])`, 'giu');
}

export const dates = {
  ...readDateWords(wordLists(import.meta.url)),
  relative: [
    {
      pattern: relative(String.raw`${weekday},? tuần (?:trước|rồi|vừa qua)`),
      is: { weekday: 'week before' },
    },
    // A lead tells the day from an ordinal: "thứ hai" is also "second".
    {
      pattern: relative(
        String.raw`(?:hôm|ngày|${partOfDay})(?: ngày)? ${weekday}(?! (?:tuần|tới|sau|hàng|hằng|của))`,
      ),
      is: { weekday: 'nearest' },
    },
    { pattern: relative(String.raw`(?:ngày )?hôm qua|${partOfDay} (?:hôm )?qua`), is: { days: -1 } },
    { pattern: relative(String.raw`(?:ngày )?hôm nay|${partOfDay} (?:hôm )?nay`), is: { days: 0 } },
    { pattern: relative('hôm kia'), is: { days: -2 } },
    {
      pattern: relative(
        String.raw`${few} ngày trước(?! (?:đó|khi))|(?:cách đây|cách nay) ${few.replace('count', 'count_')} ngày`,
      ),
      is: { ago: 'publication' },
    },
    {
      pattern: relative(String.raw`${few} ngày trước đó|trước đó ${few.replace('count', 'count_')} ngày`),
      is: { ago: 'text' },
    },
    { pattern: relative('cùng ngày|ngay trong ngày|cùng hôm đó'), is: { afterDay: 0 } },
    { pattern: relative('(?:ngày )?hôm sau|một ngày sau(?: đó)?'), is: { afterDay: 1 } },
    { pattern: relative('một ngày trước đó|trước đó một ngày'), is: { afterDay: -1 } },
    { pattern: relative('tháng (?:trước|vừa qua|rồi)'), is: { months: -1 } },
    { pattern: relative('tháng này'), is: { months: 0 } },
    { pattern: relative('năm (?:ngoái|vừa qua|rồi)'), is: { years: -1 } },
    { pattern: relative('năm nay'), is: { years: 0 } },
  ],
  patterns: [
    pattern(String.raw`(?<year>${year})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])`),
    // những năm 1990, thập niên 90; nửa đầu năm 2025, H1/2025; cuối tháng 3/2025
    pattern(String.raw`(?:những năm|thập niên|thập kỷ)\s+(?<decade>(?:(?:19|20)\d|[3-9])0)(?!s)`),
    pattern(String.raw`nửa\s+(?<half>đầu|cuối|sau)\s+(?:của\s+)?(?:năm\s+)?(?<year>${year})`),
    pattern(String.raw`H(?<half>[12])[\s/](?<year>${year})`),
    pattern(String.raw`Q(?<quarter>[1-4])[\s/](?<year>${year})`),
    pattern(
      source`
        (?<part>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)\s+tháng\s+(?<month>${month})
        (?:(?:/|\s+năm\s+|-)(?<year>${year}))?
      `,
    ),
    // ngày 8 đến ngày 12/7/2025; 9 và 10/10/2025; 8-12/7
    pattern(
      source`
        (?:ngày\s+)?(?<day>${day})(?:/(?<month>${month}))?${to}(?:ngày\s+)?
        (?<day2>${day})/(?<month2>${month})/(?<year2>${year})
      `,
    ),
    pattern(
      source`
        ${lead}\s+(?<day>${day})(?:/(?<month>${month}))?${to}(?:ngày\s+)?
        (?<day2>${day})/(?<month2>${month})(?!/)
      `,
    ),
    pattern(
      source`
        (?:ngày\s+)?(?<day>${day})${to}(?:ngày\s+)?(?<day2>${day})\s+tháng\s+(?<month2>${month})
        (?:(?:\s+năm\s+|/)(?<year2>${year}))?
      `,
    ),
    // ngày 2 tháng 11 năm 2025
    pattern(
      source`
        (?:${lead}\s+)?(?<day>${day})\s+tháng\s+(?<month>${month}|${named})
        (?:(?:\s*,?\s+năm\s+|/)(?<year>${year}))
      `,
    ),
    pattern(String.raw`${lead}\s+(?<day>${day})\s+tháng\s+(?<month>${month})`),
    // ngày 2/11/2025
    pattern(
      String.raw`(?:${lead}\s+)?(?<day>${day})(?<mark>[/.-])(?<month>${month})\k<mark>(?<year>${year})`,
    ),
    pattern(String.raw`${lead}\s+(?<day>${day})[/-](?<month>${month})`),
    // tháng 5 đến tháng 7/2025
    pattern(
      source`
        ${notCounted}tháng\s+(?<month>${month})${to}(?:tháng\s+)?(?<month2>${month})(?:/|\s+năm\s+)
        (?<year2>${year})
      `,
    ),
    pattern(String.raw`${notCounted}tháng\s+(?<month>${month})\s*(?:/|-)\s*(?<year>${year})`),
    pattern(String.raw`${notCounted}tháng\s+(?<month>${month}|${named})\s*,?\s+năm\s+(?<year>${year})`),
    pattern(String.raw`(?<month>${month})/(?<year>${year})`),
    pattern(String.raw`${quarter}(?:\s*/\s*|\s*-\s*|\s*,?\s+năm\s+)(?<year>${year})`),
    pattern(quarter),
    pattern(String.raw`${notCounted}tháng\s+(?<month>${month})`),
    pattern(String.raw`tháng\s+(?<month>giêng|chạp)`),
    pattern(String.raw`(?:năm\s+)?(?<year>${year})\s*(?:-|–|đến|tới)\s*(?:năm\s+)?(?<year2>${year})`),
    pattern(String.raw`(?:năm|thập niên|thập kỷ|mùa|vụ|niên khóa)\s+(?<year>${year})`),
    pattern(String.raw`(?<=\()(?<year>${year})(?=\))`),
  ],
  shownDay: { day: 'numeric', month: 'numeric', year: 'numeric' },
  times: [
    /(?<![\p{L}\p{N}])\d{1,2}\s?(?:h|g|giờ)\s?\d{1,2}(?:\s?(?:phút|'))?(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}.,/-])\d{1,2}h(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}.,/-])\d{1,2}:\d{2}(?::\d{2})?(?![\p{L}\p{N}])/gu,
    /(?<=(?:lúc|hồi|vào|từ|đến|khoảng lúc|trước)\s)\d{1,2}\s(?:giờ|h)(?!\s?đồng hồ)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}.,/-])\d{1,2}\s?giờ(?=\s(?:sáng|trưa|chiều|tối|đêm|ngày|cùng|hôm))/giu,
    /GMT[+-]\d{1,2}/gu,
  ],
} satisfies DateGrammar;
