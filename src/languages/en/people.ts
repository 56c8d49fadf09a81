import { source } from '../../text/source.ts';
import type { PeopleGrammar, SubjectGrammar } from '../grammar.ts';
import { patternLists } from '../pattern.ts';
import { readPeopleWords } from '../people-words.ts';
import { wordLists } from '../word-lists.ts';
import { namesakes } from './namesakes.ts';

const any = patternLists(import.meta.url);

const body =
  '(?:Ministry|Department|Office|Agency|Embassy|Commission|Committee|Bureau|Council|Bank|Mission|Institute)';
const words = String.raw`(?:\p{Lu}[\p{L}-]*)(?:(?:,? and | of | for | of the |, | )(?:\p{Lu}[\p{L}-]*))*?`;
const actor = [
  any('actors'),
  source`
    (?:groups?|coalition|alliance|network|number|dozens|hundreds|thousands|majority|handful|pair|team
    |panel) of (?:[\p{Ll}-]+ )?[\p{Ll}-]+s
  `,
  String.raw`[\p{Ll}-]{3,}(?:smiths|keepers?|holders?|makers?|workers?|ologists?|grapher?s|woman|women|men)`,
].join('|');
const capital = String.raw`(?!${any('not-actors')}(?![\p{L}]))\p{Lu}[\p{L}\p{N}&'’-]*`;
const proper = String.raw`${capital}(?:(?: (?:of|for|and|de|&)(?: the)? | )${capital})*`;
const common = source`
  (?:(?:(?!${any('not-in-actors')} )[\p{L}-]+ ){0,3}?(?:${actor})
  |(?:embassy|consulate|government|parliament|province|city|municipality|state|university
  |chamber) of (?:the )?${capital}(?: (?:of )?${capital})*)
`;
const phrase = String.raw`(?:(?:${proper} )?${common}|${proper})`;

const subjects = {
  auxiliaries: new RegExp(
    source`
      (?:\s(?:${any('auxiliaries')}|(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday
      |Sunday)))*\s*$
    `,
    'u',
  ),
  before: new RegExp(
    source`
      (?:^|[\s"“(])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Ss]ome|[Mm]any|[Mm]ost
      |[Ss]everal|[Aa]ll) )?(?<name>${phrase})$
    `,
    'u',
  ),
  nobody: new RegExp(`^${any('things')}$`, 'u'),
  pronoun: /(?:^|[\s"“(])(?:he|she|they|we|I)$/iu,
  ownVoice: /(?:^|[\s"“(])(?:we|I)\s(?:will\s)?$/iu,
  agent: new RegExp(String.raw`\sby (?:the |its |their )?(?<name>${phrase})`, 'u'),
  addressee: new RegExp(
    source`
      ^\s(?!an? (?![^.;,]* to ))(?:that |on |upon |to |with )?(?:the |its |their |his |her )?
      (?<name>(?:both|all|other|neighbouring|rich|local) [\p{Ll}]+|${phrase}|donors)(?= )
    `,
    'u',
  ),
} satisfies SubjectGrammar;

export const people = {
  ...readPeopleWords(wordLists(import.meta.url)),
  modifiersFirst: true,
  bareGivenNames: true,
  bodies: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${body}|Minister) (?:of|for) (?:the )?${any('portfolios')}`,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}])(?:(?:US|U\.S\.|EU|UK|Vietnamese|Japanese|Chinese|Russian|Korean|Vietnam) )?
        ${body} (?:of|for) (?:the )?${words}(?: of (?:Viet Nam|Vietnam|the United States|Japan|Laos))?
        (?=[\s,.;:)'’]+(?:\p{Ll}|(?:US|U\.S\.|the)\b|[,.;:)]|$)|[,.;:)'’]|$
        |\s+(?:and|the|in|at|of|to)\s)
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}])(?:US|U\.S\.) (?:State Department|Defense Department|Congress|Embassy
        |Government|government|side)
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}])(?:[Tt]he )?(?:ministry|ministries|department|European Commission
        |European partners|EU partners|Vietnamese side|Vietnamese government|two ministries
        |two defence ministries|White House|Party Central Committee)(?![\p{L}\p{N}])
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}])(?:(?:[Bb]oth|[Tt]he two) (?:sides|countries|ministers|ministries|nations
        |governments|parties)|[Ee]mbassies and international bodies|[Ee]mbassies)(?![\p{L}\p{N}])
      `,
      'gu',
    ),
    new RegExp(String.raw`(?<![\p{L}\p{N}])${any('bodies')}(?![\p{L}\p{N}])`, 'gu'),
  ],
  subjects,
  namesakes,
} satisfies PeopleGrammar;
