import { source } from '../../text/source.ts';
import { patternLists } from '../pattern.ts';

/** How the parties of an agreement are named: sources of patterns, flags `gu`. */

const any = patternLists(import.meta.url);

const subject = any('portfolio-words');
const generic = source`
  (?:governments?|ministry|ministries|army|navy|air force|police|coast guard|central bank
  |authorities|embassy|department)
`;
const field = any('body-kinds');
const trade = any('trades');

const edge = String.raw`(?<![\p{L}\p{N}-])`;
const capital = String.raw`\p{Lu}[\p{L}\p{N}&.]*(?:['’](?!s(?![\p{L}]))[\p{L}]+)*(?<!\.)`;
const linked = source`
  ${capital}
  (?:(?:(?<=s)['’](?= (?:Association|Union|Federation|Committee|Society|Congress|Council|Fund|Club
  |Front|League|Organi[sz]ation)(?![\p{L}])))?(?: (?:of|for|de|du|del|&)(?: the)? | |-)
  (?!(?:Corp|Inc|Ltd|Co)\.)${capital})*
`;
const owner = String.raw`(?:['’]s|(?<=s)['’])`;
const office = '(?:Ministry|Department|Government|State|National|Central|Federal|General)';
const more = source`
  (?:(?<=${subject})(?:, ${subject})*,? and ${subject}(?: ${subject})*
  (?: (?:of|in|for)(?: the)? ${linked}| ${capital})*)?
`;
const form = String.raw`(?:,? (?:(?:Corp|Inc|Ltd|Co|Pte|S\.A|N\.V)\b\.?|plc|PLC|LLC|AG|SA|SE|NV|GmbH|Bhd|JSC))?`;

/** "Viet Nam's defence ministry", "province of Alberta", "Ministry of Industry and Trade". */
export const party = new RegExp(
  [
    source`
      ${edge}(?!${any('not-parties')}(?![\p{L}]))
      (?:${capital}(?: ${capital})*${owner}? (?:${field} ){0,2}${generic}(?![\p{L}])
    `,
    source`
      (?:${capital}(?: ${capital})*${owner} (?=${office}))?${linked}${more}${form}
      (?![\p{L}\p{N}]|-\p{Lu}|['’]s| (?:[\p{Ll}-]+ ){0,2}${trade} \p{Lu})
    `,
    source`
      (?:(?:${field} )?(?:government|state|province|city|region|kingdom|municipality
      |port)) of (?:the )?${linked})
    `,
  ].join('|'),
  'gu',
);

/** What stands before a party and is no part of its name: "Algeria's", "the Chilean state miner". */
export const before = source`
  (?:[Tt]he )?(?:${capital}(?: ${capital})*${owner} )?
  (?:(?:\p{Lu}[\p{L}-]+ )?(?:[\p{Ll}-]+ ){0,2}?${trade} )?
`;
/** What stands after one and is none either: "(EVN)", ", the maker of vaccines". */
export const aside = String.raw`(?:,? \([^)]{1,40}\)|, (?:the|an?) [^,()]{3,60}(?=, and|,))?`;
