import { source } from '../../text/source.ts';
import type { PeopleGrammar, SubjectGrammar } from '../grammar.ts';
import { anyOf, patternLists } from '../pattern.ts';
import { readPeopleWords } from '../people-words.ts';
import { wordLists } from '../word-lists.ts';
import { namesakes } from './namesakes.ts';

const any = patternLists(import.meta.url);

const actor = anyOf(
  wordLists(import.meta.url)
    .phrases('patterns/actors')
    .flatMap(withCapital),
);
const more = String.raw`(?: (?:bị (?=cáo|can|đơn|hại)|(?!${any('not-in-actors')}(?![\p{L}])))[\p{L}\p{N}&.-]+)`;
const proper = source`
  (?!${any('not-actors')}(?![\p{L}]))\p{Lu}[\p{L}\p{N}&.-]*(?: (?:và )?\p{Lu}[\p{L}\p{N}&.-]*)*
`;
const many = '(?:(?:[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ột số|[Mm]ột|[Hh]ai|[Cc]ả hai|[Bb]a|[Mm]ỗi|[Hh]àng loạt) )?';
const phrase = String.raw`(?:${many}${actor}${more}{0,8}|${proper})`;

/** A head of a noun phrase with a small first letter and with a capital. */
function withCapital(head: string): [string, string] {
  return [head, head[0]!.toUpperCase() + head.slice(1)];
}

const subjects = {
  auxiliaries: new RegExp(
    source`
      (?:\s(?:${any('auxiliaries')}|ngày [\d/]+|hôm [\d/]+|hôm thứ (?:hai|ba|tư|năm|sáu|bảy)))*\s*$
    `,
    'iu',
  ),
  before: new RegExp(
    source`
      (?:^|[,;:"“(]\s*|\s(?:và|còn|nhưng|rằng|thì|được|bị) )
      (?<name>${many}${actor}${more}{0,8}(?: (?:này|trên|nói trên|kia))?)$|(?:^|[\s"“(])
      (?<name>${proper})$
    `,
    'u',
  ),
  nobody: new RegExp(`^(?:${any('things')}|Trường hợp.*|Bên cạnh.*|Hội nghị.*|Đoạn.*)$`, 'u'),
  pronoun: /(?:^|[\s"“(,;:])(?:ông|bà|ông ấy|bà ấy|anh ấy|chị ấy|họ|cô|chúng tôi|tôi)$/iu,
  ownVoice: /(?:^|[\s"“(])(?:chúng tôi|chúng ta|tôi)\s(?:sẽ\s|đã\s|luôn\s)*$/iu,
  agent: new RegExp(
    String.raw`\s(?:được|do|bởi) (?<name>${phrase}) (?:đưa ra|công bố|cam kết|thông báo|nêu|hứa)`,
    'u',
  ),
  addressee: new RegExp(
    source`
      ^\s(?:với |tới |đến )?
      (?<name>${many}${actor}
      (?: (?:liên quan|láng giềng|chức năng|thành viên|y tế|địa phương|\p{Lu}[\p{L}-]*
      (?: \p{Lu}[\p{L}-]*)*))*|${proper})
    `,
    'u',
  ),
} satisfies SubjectGrammar;

export const people = {
  ...readPeopleWords(wordLists(import.meta.url)),
  modifiersFirst: false,
  bareGivenNames: false,
  bodies: [
    new RegExp(
      source`
        (?<![\p{L}\p{N}])${any('body-openers')} \p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}?
        (?: \p{Lu}\p{Ll}+(?: \p{Ll}+)?)??(?: (?:Việt Nam|Mỹ|Hoa Kỳ|Nhật Bản|Hàn Quốc|Lào|Quảng Trị))?
        (?=\s+${any('after-bodies')}(?![\p{L}])|[,.;:)]|$)
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}])(?:[Cc]hính phủ|[Pp]hía|[Qq]uốc hội) (?:Việt Nam|Mỹ|Hoa Kỳ|Nhật Bản|Hàn Quốc
        |Trung Quốc|Nga|Lào)
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}])(?:[Hh]ai|[Bb]a) (?:bộ quốc phòng|bộ ngoại giao|bên|nước|phía|bộ|chính phủ
        |quốc gia|bộ trưởng|Bộ Quốc phòng|Bộ)(?![\p{L}\p{N}])
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}])(?:[Cc]ác (?:đối tác|nước thành viên|nhà tài trợ)
        (?: của)? (?:châu Âu|EU|Liên minh châu Âu)|[Cc]ác đại sứ quán và tổ chức quốc tế
        |[Cc]ác đại sứ quán|Nhà Trắng)(?![\p{L}\p{N}])
      `,
      'gu',
    ),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${any('bodies')}(?![\p{L}\p{N}])`, 'gu'),
  ],
  subjects,
  namesakes,
} satisfies PeopleGrammar;
