import { source } from '../../text/source.ts';
import { readDateWords } from '../date-words.ts';
import type { DateGrammar } from '../grammar.ts';
import { patternLists } from '../pattern.ts';
import { wordLists } from '../word-lists.ts';

const edge = String.raw`(?<![\p{L}\p{N}/.,-])`;
const stop = String.raw`(?![\p{L}\p{N}]|[/.,]\d)`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const nth = '(?:st|nd|rd|th)?';
const year = String.raw`(?:19|20)\d\d`;
const month = [
  'Jan(?:uary|\\.)?',
  'Feb(?:ruary|\\.)?',
  'Mar(?:ch|\\.)?',
  'Apr(?:il|\\.)?',
  'May',
  'June?\\.?',
  'July?\\.?',
  'Aug(?:ust|\\.)?',
  'Sept?(?:ember|\\.)?',
  'Oct(?:ober|\\.)?',
  'Nov(?:ember|\\.)?',
  'Dec(?:ember|\\.)?',
].join('|');
const to = String.raw`\s*(?:-|–|to|and|until|through)\s*`;
const quarter = String.raw`(?:(?<quarter>first|second|third|fourth|last)[\s-]quarter|[qQ](?<quarter_>[1-4]))`;
const before = String.raw`(?<=\b${patternLists(import.meta.url)('before-dates')}[\s-])`;

/** Names of months are matched with their capital, so that "may" and "march" stay words. */
function pattern(written: string): RegExp {
  return new RegExp(edge + written + stop, 'gu');
}

/** With a year beside it a month is one however it is written. */
function typed(written: string): RegExp {
  return new RegExp(edge + written + stop, 'giu');
}

const weekday = '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const partOfDay = '(?: (?:morning|afternoon|evening|night))?';

export const dates = {
  ...readDateWords(wordLists(import.meta.url)),
  relative: [
    {
      pattern: new RegExp(String.raw`\b${weekday}${partOfDay} last week\b`, 'gu'),
      is: { weekday: 'week before' },
    },
    { pattern: new RegExp(String.raw`\blast week on ${weekday}\b`, 'gu'), is: { weekday: 'week before' } },
    { pattern: new RegExp(String.raw`\blast ${weekday}\b`, 'gu'), is: { weekday: 'last' } },
    {
      pattern: new RegExp(
        source`
          (?<!\b(?:next|every|each|by|until|from|since|last|coming|last week on) )\b${weekday}\b(?!s\b
          |${partOfDay} (?:last|next|after) )
        `,
        'gu',
      ),
      is: { weekday: 'nearest' },
    },
    { pattern: /\b(?:yesterday|last night)\b/giu, is: { days: -1 } },
    {
      pattern: /\b(?:today|this (?:morning|afternoon|evening)|tonight|earlier in the day)\b/giu,
      is: { days: 0 },
    },
    { pattern: /\bthe day before yesterday\b/giu, is: { days: -2 } },
    {
      pattern: /\b(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days ago\b/giu,
      is: { ago: 'publication' },
    },
    {
      pattern:
        /\b(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days (?:earlier|before)\b/giu,
      is: { ago: 'text' },
    },
    {
      pattern: new RegExp(
        source`
          \b(?:(?:on |later )?the same (?:day|morning|afternoon|evening)
          |later that (?:day|morning|afternoon|evening|night)|(?:on )?that (?:same )?day)\b
        `,
        'giu',
      ),
      is: { afterDay: 0 },
    },
    {
      pattern: /\b(?:the (?:next|following) day|a day later|the day after)\b(?! tomorrow)/giu,
      is: { afterDay: 1 },
    },
    {
      pattern: /\b(?:a day earlier|the previous day|the day before)\b(?! yesterday)/giu,
      is: { afterDay: -1 },
    },
    { pattern: /\blast month\b/giu, is: { months: -1 } },
    { pattern: /\b(?:this month|earlier this month)\b/giu, is: { months: 0 } },
    { pattern: /\blast year\b/giu, is: { years: -1 } },
    { pattern: /\b(?:this year|earlier this year)\b/giu, is: { years: 0 } },
  ],
  patterns: [
    pattern(String.raw`(?<year>${year})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>${day})`),
    typed(String.raw`(?<year>${year})(?<mark>[-/.])(?<month>${month})\k<mark>(?<day>${day})`),
    pattern(String.raw`(?<day>${day})\.\s(?<month>${month})\s(?<year>${year})`),
    // the 1990s; the first half of 2025, H1 2025; late March 2025, mid-March
    pattern(String.raw`(?:the\s)?(?<decade>(?:19|20)\d0)s`),
    pattern(String.raw`(?:the\s)?(?<half>first|second|last)[\s-]half\s(?:of\s)?(?<year>${year})`),
    pattern(String.raw`H(?<half>[12])[\s/](?<year>${year})`),
    pattern(
      source`
        (?<part>[Ee]arly|[Ll]ate|[Mm]id)[\s-](?<month>${month})
        (?:,?\s(?<year>${year}))?(?!\s\d)
      `,
    ),
    // 21/04/2025 and 13.5.2025, where it is plain which is the month
    pattern(String.raw`(?<either>)(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>${year})`),
    // 8 to 12 July 2025; 28 June to 3 July 2025
    pattern(
      source`
        (?<day>${day})${nth}(?:\s(?<month>${month}))?${to}(?<day2>${day})${nth}\s(?<month2>${month})
        (?:,?\s(?<year2>${year}))?
      `,
    ),
    // July 8–12, 2025; June 28 to July 3, 2025
    pattern(
      source`
        (?<month>${month})\s(?<day>${day})${nth}${to}(?:(?<month2>${month})\s)?(?<day2>${day})${nth}
        (?:,?\s(?<year2>${year}))?
      `,
    ),
    pattern(String.raw`(?<day>${day})${nth}\s(?:of\s)?(?<month>${month}),?\s(?<year>${year})`),
    pattern(String.raw`(?<month>${month})\s(?<day>${day})${nth},?\s(?<year>${year})`),
    // May to July 2025
    pattern(String.raw`(?<month>${month})${to}(?<month2>${month}),?\s(?<year2>${year})`),
    pattern(String.raw`(?<month>${month}),?\s(?:of\s)?(?<year>${year})`),
    pattern(String.raw`(?<day>${day})${nth}\s(?:of\s)?(?<month>${month})(?!\s\d)`),
    pattern(String.raw`(?<month>${month})\s(?<day>${day})${nth}`),
    pattern(String.raw`${quarter}(?:(?:\s(?:of|in))?,?\s|/)(?<year>${year})`),
    pattern(String.raw`(?<month>${month})\.?[-/ ]?(?<day>${day})${nth}(?!\p{L}|\d)`),
    pattern(String.raw`(?<either>)(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d\d)`),
    pattern(
      source`
        (?<=\b(?:[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]ated)\s{1,4})(?<either>)
        (?<day>\d{1,2})/(?<month>\d{1,2})
      `,
    ),
    // june 2025, as it is typed
    typed(String.raw`(?:(?<day>${day})${nth}\s)?(?<month>${month}),?\s(?<year>${year})`),
    typed(String.raw`(?<month>${month})\s(?<day>${day})${nth},?\s(?<year>${year})`),
    pattern(String.raw`(?<year>${year})\s?(?:Q(?<quarter>[1-4]))`),
    pattern(quarter),
    pattern(String.raw`${before}(?<month>${month})(?!\s\p{Lu})`),
    pattern(String.raw`(?<year>${year})\s*(?:-|–|to|and|until|through)\s*(?<year2>${year})`),
    pattern(
      String.raw`${before}(?<year>${year})(?!\s(?:people|houses|households|cases|ha|km|tonnes|troops)\b)`,
    ),
    pattern(String.raw`(?<=\()(?<year>${year})(?=\))`),
    pattern(
      source`
        (?<year>${year})(?=\s(?:joint|Paris)\b|\s(?:[\p{L}-]+\s){0,3}?(?:[Mm]emorandum|[Aa]greement
        |[Tt]reaty|[Aa]ccord|[Cc]onvention|[Ss]tatement|[Dd]eal|[Pp]act|[Cc]ontract)\b)
      `,
    ),
  ],
  shownDay: { day: 'numeric', month: 'long', year: 'numeric' },
  times: [
    /(?<![\p{L}\p{N}.,/-])\d{1,2}(?::\d{2})?\s?(?:a\.m\.|p\.m\.|am|pm|AM|PM)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}.,/-])\d{1,2}:\d{2}(?::\d{2})?(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}.,/-])\d{1,2}\so['’]clock/giu,
    /(?:GMT|UTC)[+-]\d{1,2}/gu,
  ],
} satisfies DateGrammar;
