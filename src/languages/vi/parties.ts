import { source } from '../../text/source.ts';
import { patternLists } from '../pattern.ts';

/** How the parties of an agreement are named: sources of patterns, flags `gu`. */

const any = patternLists(import.meta.url);

/** Words that end a name. */
const stop = String.raw`${any('name-ends')}|(?<![Hh]àng )không(?! biên giới)`;
const lead = any('body-heads');
const field = any('portfolio-words');

const word = source`
  (?!(?:${stop})(?![\p{L}]))(?:\p{L}[\p{L}\p{N}&.-]*(?<![.-])
  |(?<=(?:dự án|số|khu|Khu|đoàn|Đà) )\p{N}+)
`;
const capital = String.raw`\p{Lu}[\p{L}\p{N}&-]*(?<!-)`;
const more = String.raw`(?:(?:, ${field}(?![\p{L}]))*,? và ${field}(?![\p{L}])(?: ${word})*)?`;

const edge = String.raw`(?<![\p{L}\p{N}-])`;
const led = source`
  (?!hãng \p{Lu})${lead}(?! ${any('not-body-heads')}(?![\p{L}]))
  (?=(?: \p{Ll}+){0,4} (?:\p{Lu}|(?<=(?:dự án|số|khu) )\p{N}))(?: ${word}){1,12}
  (?: - (?!${lead} )\p{Lu}\p{L}*(?: ${word})*)?${more}
`;

/** Bodies: "Bộ Khoa học và Công nghệ", "Công ty cổ phần Hàng không Vietjet". */
export const bodies = new RegExp(edge + led, 'gu');

/** Bodies and other names: "Thái Lan". */
export const party = new RegExp(
  source`
    ${edge}(?:${led}|(?!${any('not-parties')}(?![\p{L}]))${capital}
    (?:(?: (?!(?:${stop}) )\p{Ll}+){0,2} ${capital})*)
  `,
  'gu',
);

/** What stands before a party and is no part of its name. */
export const before = source`
  (?:(?:hãng|nhà thầu|Quốc hội|Nghị viện|Thượng viện|Hạ viện|đối tác|phía|nhà đầu tư|đại diện
  |lãnh đạo|hai nước|ba nước|chủ đầu tư) )?
`;
/** What stands after one: "(EVN)". */
export const aside = String.raw`(?: của [\p{Ll} ]{2,24}?)?(?: \([^)]{1,40}\))?`;
