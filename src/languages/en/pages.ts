import { source } from '../../text/source.ts';
import { type PageWords, readLabels } from '../pages.ts';
import { wordLists } from '../word-lists.ts';

const network = '(?:Google News|Facebook|YouTube|Twitter|Instagram|WhatsApp|Telegram|LinkedIn|TikTok|X)';
const picture = source`
  (?:Photo|PHOTO|Photos|Photograph|Image|Picture|Illustration|Graphic|Video|File photo|FILE PHOTO)
`;
const agency = '(?:VNA|VNS|VOV|AFP|AP|Reuters|EPA|Xinhua)';
const credited = String.raw`(?:(?!\.\s\p{Lu}\p{Ll})[^!?]){1,80}`;
const month = source`
  (?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?
  |Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?
`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})(?!\d)`;
const zone = String.raw`(?:\s*\(?(?<zone>(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|[A-Z]{2,4})\b\)?)?`;
const clock = source`
  (?<!\d)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2})?(?!\d)
  (?:\s?(?<half>[AaPp]\.?[Mm](?!\p{L})\.?))?${zone}
`;
const after = String.raw`(?:[\s,|·•–—-]*(?:at\s)?${clock})?`;
const before = String.raw`${clock}[\s,|·•–—-]*(?:on\s)?(?:[A-Z][a-z]+day,?\s)?`;
const numeric = String.raw`(?<!\d)(?<one>\d{1,2})(?<mark>[/.-])(?<two>\d{1,2})\k<mark>${year}`;

export const pages = {
  drops: [
    { what: 'related', pattern: /^(?:>{1,3}|»|►|▶|\[\s?(?:read|see|watch) (?:also|more|next)\s?\])/iu },
    {
      what: 'related',
      pattern:
        /^(?:(?:also |must )?read(?: (?:also|more|next|on|full story))?|see also|also see)\s?[:|>»].*$/iu,
    },
    { what: 'related', pattern: /^(?:read more|also read|see also)\b[^.!?]{0,120}$/iu },
    // No full stop: a sentence may begin with these words too.
    {
      what: 'related',
      pattern: new RegExp(
        source`
          ^(?:watch|related(?: (?:news|stories|story|articles?))?|more (?:on|from) [^.:]{2,40}
          |recommended|you may also like|don['’]t miss|explore more)\s?[:|>»].*[^.]$
        `,
        'iu',
      ),
    },
    {
      what: 'caption',
      pattern: new RegExp(
        source`
          (?:^|[.!?…”"’)\]–—|/-]\s?|\s)(?:${picture}|(?:VNA|VNS|VGP|VOV)[/\s](?:VNA|VNS|VOV)?\s?Photo)
          (?:\s(?:by|courtesy of|credit))?\s?:\s?${credited}$|[(\[](?:${picture}|photo|image|source)
          (?:\s(?:by|courtesy of|credit))?\s?:\s?${credited}[)\]]\.?$
        `,
        'u',
      ),
    },
    {
      what: 'caption',
      pattern: new RegExp(
        source`
          (?:—|–|-|\.|^)\s?(?:${agency}|AFP/VNA)(?:/(?:VNA|VNS))? (?:[Ff]ile )?[Pp]hotos?
          (?: [\p{L}\s.]{2,40})?\.?$
        `,
        'u',
      ),
    },
    {
      what: 'caption',
      pattern: new RegExp(
        source`
          (?:^|[.!?]\s)\(?(?:illustrative|illustration|representative|file|archive) (?:photo|image
          |picture)\)?[.)]?(?:\s\([^()]{2,50}\))?$
        `,
        'iu',
      ),
    },
    {
      what: 'caption',
      pattern: new RegExp(
        source`
          (?:[\s/]|^)[[(]?(?:(?:AP|AFP|EPA|Reuters) (?:Photo|photo|Image|image)\/[^.!?]{2,50}
          |(?:Photo|PHOTO|Photos|Photograph|Picture) (?:by \p{Lu}|courtesy of )[^.!?]{2,60}
          |REUTERS\/[^!?]{2,50}|\S{0,40}\/Getty Images
          |(?:AFP|AP|Anadolu|Bloomberg|NurPhoto) via Getty Images)[\])]?\.?$
        `,
        'u',
      ),
    },
    // "(Ministry of Defence via AP, File)", the commonest end of an agency's caption.
    {
      what: 'caption',
      pattern: new RegExp(
        source`
          [([][^()[\]]{2,80}\svia\s(?:${agency}|AAP|REUTERS|Getty Images)(?:\s[Pp]hoto)?
          (?:,\s(?:[Ff]ile|[Pp]ool)(?:\s[Pp]hoto)?)?[)\]]\.?$
        `,
        'u',
      ),
    },
    { what: 'caption', pattern: /^(?:Getty Images|Image (?:source|caption|credit)\b.{0,80})$/u },
    {
      what: 'share',
      pattern: new RegExp(
        String.raw`^(?:follow|join|find|subscribe to) (?:us|.{2,60}) (?:on|at) ${network}\b`,
        'iu',
      ),
    },
    { what: 'share', pattern: /^(?:share this|share on|print this|email this)\b[^.!?]{0,60}$/iu },
    { what: 'share', pattern: /^(?:\d+ )?(?:comments?|shares?|likes?|views?)(?:\s*\(?\d+\)?)?$/iu },
    { what: 'credit', pattern: /^\(?(?:original )?sources?\s?:.{2,160}$/iu },
    { what: 'credit', pattern: /^\(?(?:via\s[^.!?,]{2,60}|with (?:additional )?inputs? from .{2,80})$/iu },
    {
      what: 'credit',
      pattern: new RegExp(
        source`
          ^\(?(?:(?:Additional r|R)eporting|Writing|Editing|Text|Story|Translation)
          (?: in [\p{L}\s]{2,30})? by \p{Lu}.{2,160}$
        `,
        'u',
      ),
    },
    {
      what: 'credit',
      pattern: /^\(?(?:Written|Edited|Translated|Compiled|Produced)(?: and edited)? by \p{Lu}.{2,120}$/u,
    },
    {
      what: 'credit',
      pattern: new RegExp(
        source`
          ^\(?this (?:story|article|report) (?:has not been edited
          |is (?:auto-?generated|published from)|was auto-?generated|was originally published)
        `,
        'iu',
      ),
    },
    { what: 'credit', pattern: /^[–—-]{0,2}\s?(?:VNS|VNA|VNP|VGP|Reuters|AFP|AP|Xinhua)\.?(?:\/\.)?$/u },
    { what: 'tags', pattern: /^(?:tags?|topics?|keywords?|filed under|hashtags?)\s?:.*[^.!?]$/iu },
    {
      what: 'boilerplate',
      pattern: new RegExp(
        source`
          ^(?:©|\(c\)\s|copyright\s?(?:©|\(c\)|\d{4}|:)|all rights reserved|our standards\s?:
          |the thomson reuters trust principles|we use cookies|this (?:web)?site uses cookies
          |accept (?:all )?cookies|by (?:clicking|continuing|signing).{0,80}\b(?:agree|accept
          |consent)\b)
        `,
        'iu',
      ),
    },
    {
      what: 'boilerplate',
      pattern: new RegExp(
        source`
          ^(?:(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|bulletins?|briefings?
          |e-?mails?|alerts|updates|channel|podcast)\b|subscribe now
          |get (?:the|our) .{0,60}newsletter|(?:log|sign) in to (?:your|comment|continue|read|save)
          |already a subscriber)
        `,
        'iu',
      ),
    },
    {
      what: 'boilerplate',
      pattern: new RegExp(
        source`
          ^(?:advertisement(?: ·.*)?$|after newsletter promotion|for immediate release$
          |article continues (?:after|below)|skip (?:to|past) (?:the )?
          (?:main|content|newsletter|navigation)|your browser does not|please enable javascript
          |listen to this article|(?:read|see|view) (?:our|the) privacy policy
          |acquire licensing rights)
        `,
        'iu',
      ),
    },
    { what: 'boilerplate', pattern: /\bpress (?:enter|return) to\b|\bopens? (?:in )?(?:a )?new tab\b/iu },
    {
      what: 'author',
      pattern: new RegExp(
        source`
          ^(?:By|BY|by|Posted by|Author\s?:|Staff [Ww]riter|Staff [Rr]eporter)\s
          (?:\p{Lu}[\p{L}.'’-]*(?:,?\s(?:and\s)?|$)){1,8}[^.]{0,40}$
        `,
        'u',
      ),
    },
    {
      what: 'author',
      pattern: new RegExp(
        source`
          ^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3} is (?:an?|the) .{0,60}\b(?:reporter
          |correspondent|editor|journalist|columnist|writer)\b (?:at|for|with|based
          |covering)\b.{0,100}$
        `,
        'u',
      ),
    },
  ],
  labels: readLabels(wordLists(import.meta.url)),
  tailCredit: new RegExp(
    source`
      \s?[([](?:photo|image|file photo|illustrative (?:photo|image))s?
      (?:\s(?:by|courtesy of))?\s?:?\s?[^()[\]]{1,60}[)\]]\.?$
    `,
    'iu',
  ),
  signOff:
    /(?<=[.!?…”"])\/\.?$|\s?[-–—]+\s?(?:VNS|VNA|VNP|VNA\/VNS|VNA\/VNP|Xinhua|AFP|Reuters)(?:\/VNS)?\.?$/u,
  datelines: [
    // HANOI, Nov. 3 (Reuters) - ; Hanoi (VNA) – ; WASHINGTON, D.C., Nov 3, 2025 (AP) —
    new RegExp(
      source`
        ^(?<place>\p{Lu}[\p{L}.'’/-]*(?:[\s,]+(?!\d)[\p{L}.'’/-]+){0,5}?)
        (?:,?\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8}\.?)(?:,?\s\d{4})?)?,?\s?\(
        (?<agency>\p{Lu}[^()]{1,40})\)\s?[-–—]+\s?
      `,
      'u',
    ),
    /^\((?<agency>\p{Lu}[^()]{1,40})\)\s?[-–—]+\s?/u,
    /^(?<agency>[\p{L}\d]+(?:\.[\p{L}\d]+)*\.(?:vn|net|com|org))\s?[-–—]+\s+/iu,
    // HÀ NỘI — ; WASHINGTON, D.C. – ; HANOI, Vietnam --
    new RegExp(
      source`
        ^(?<place>(?=[\p{Lu}\s.'’-]{4})\p{Lu}[\p{Lu}.'’-]+(?:\s[\p{Lu}.'’-]{2,}){0,4}
        (?:,\s\p{Lu}[\p{L}.\s]{1,24}?)?)(?:,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?
        (?:[–—]|--?)\s(?=["“‘\p{Lu}\d])
      `,
      'u',
    ),
  ],
  shownDates: [
    new RegExp(`${before}${month}\\s${day},?\\s${year}`, 'gu'),
    new RegExp(`${before}${day}\\s${month},?\\s${year}`, 'gu'),
    new RegExp(`(?<![\\p{L}])${month}\\s${day},?\\s${year}${after}`, 'gu'),
    new RegExp(`(?<!\\d)${day}(?:\\s|-)${month}(?:,?\\s|-)${year}${after}`, 'gu'),
    new RegExp(`(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)${after}`, 'gu'),
    new RegExp(`${before}${numeric}`, 'gu'),
    new RegExp(`${numeric}${after}`, 'gu'),
  ],
  afterNoon: /^p/iu,
  updated: /\b(?:updated|modified|revised|last update)\b(?: on| at|:)?/iu,
  classes: [],
  leadClass: new RegExp(
    source`
      (?:^|[-_])(?:lead|lede|standfirst|dek|intro|subhead(?:line)?|sub-?title|excerpt|summary
      |description|teaser)(?:$|[-_])
    `,
    'iu',
  ),
  notFound: /\b404\b|(?:page|article|story)[^.]{0,20} not found|no longer available|does ?n[o']t exist/iu,
  paid: new RegExp(
    source`
      subscri(?:be|ption)[^.]{0,60}(?:to (?:continue|keep|read|unlock)|required)
      |(?:continue|keep) reading (?:with|by)|for subscribers only
      |to (?:continue|keep) reading,? (?:subscribe|sign|log)
      |(?:exclusive|only available) (?:to|for) (?:subscribers|members)
      |this (?:article|story) is for (?:subscribers|members)
    `,
    'iu',
  ),
} satisfies PageWords;
