import type { PeopleGrammar, SubjectGrammar } from '../grammar.ts';
import { readPeopleWords } from '../people-words.ts';
import { wordLists } from '../word-lists.ts';
import { namesakes } from './namesakes.ts';

const body =
  '(?:Ministry|Department|Office|Agency|Embassy|Commission|Committee|Bureau|Council|Bank|Mission|Institute)';
const words = String.raw`(?:\p{Lu}[\p{L}-]*)(?:(?:,? and | of | for | of the |, | )(?:\p{Lu}[\p{L}-]*))*?`;
const heads =
  'governments?|ministr(?:y|ies)|ministers?|departments?|authorit(?:y|ies)|officials?|compan(?:y|ies)|firms?|banks?|groups?|unions?|' +
  'associations?|agenc(?:y|ies)|bod(?:y|ies)|committees?|commissions?|councils?|parliaments?|lawmakers?|senators?|part(?:y|ies)|' +
  'countries|country|nations?|states?|province|city|district|town|village|communes?|mayor|governor|president|premier|chancellor|' +
  'leaders?|chiefs?|chairman|chairwoman|chair|director|commander|army|navy|military|police|court|judges?|prosecutors?|embass(?:y|ies)|' +
  'ambassador|envoys?|delegations?|delegates?|donors?|partners?|investors?|lenders?|creditors?|owners?|airlines?|carriers?|makers?|' +
  'suppliers?|exporters?|importers?|retailers?|chain|foundations?|charit(?:y|ies)|organi[sz]ations?|universit(?:y|ies)|schools?|hospitals?|' +
  'clinics?|clubs?|teams?|experts?|scientists|researchers|doctors|nurses|teachers|students|pupils|parents|farmers|fishermen|workers|' +
  'residents|villagers|locals|citizens|people|voters|victims|survivors|families|households|veterans|activists|protesters|campaigners|' +
  'critics|opponents|supporters|customers|passengers|patients|employees|employers|staff|spokes(?:man|woman|person)|sides|armies|allies|' +
  'members|coalition|alliance|bloc|consortium|cooperative|monks|priests|bishops|pope|king|queen|prince|princess|rebels|neighbours|neighbors|' +
  'lawyers|engineers|economists|analysts|journalists|editors|newspaper|artists|players|coach|federation|league|board|panel|guard|office|' +
  'mission|forces|troops|commissioner|secretary|businesses|enterprises|traders|shops|hotels|landlords|tenants|migrants|refugees|' +
  'museums?|galler(?:y|ies)|theatres?|theaters?|librar(?:y|ies)|zoo|church(?:es)?|mosque|temple|studio|festival|society|institute|college|academy|unit|arm|subsidiary|division|branch|brand|manufacturer|builder|developers?|' +
  'operators?|publishers?|station|network|watchdog|regulators?|tribunal|jury|giant|start-up|startup|producers?|growers?|brewery?|utility|insurers?|contractors?|landowner|organisers?|organizers?|sponsors?|trust|fund|' +
  'captain|manager|chef|owner|founder|captain|skipper|siblings?|brothers|sisters|couple|widow|father|mother|cabinet|senate|assembly|congress|monarch|duke|clinic|laborator(?:y|ies)|port|airport|railway|shipyard|mine|mill|factory|plant|farm|' +
  'astronomers|historians|academics|economists|diplomats|mediators|negotiators|inspectors|investigators|auditors|trustees|directors|managers|executives|shareholders|bosses|captains|fans|readers|spectators|visitors|tourists|' +
  'vendors|drivers|pilots|crews?|firefighters|paramedics|midwives|surgeons|pharmacists|psychologists|charities|volunteers|' +
  '(?:groups?|coalition|alliance|network|number|dozens|hundreds|thousands|majority|handful|pair|team|panel) of (?:[\\p{Ll}-]+ )?[\\p{Ll}-]+s|' +
  '[\\p{Ll}-]{3,}(?:smiths|keepers?|holders?|makers?|workers?|ologists?|grapher?s|woman|women|men)';
const small =
  'the|that|and|or|but|of|on|in|at|to|for|from|with|by|as|is|was|were|are|be|been|has|have|had|will|would|said|says|when|while|if|after|before|' +
  'because|who|which|than|not|then|where|it|he|she|they|did|does|asked|told';
const opening =
  'On|In|At|But|And|Earlier|Later|Meanwhile|However|After|Before|Yet|Also|Then|When|While|If|As|For|From|Since|Last|This|That|These|Those|It|He|She|' +
  'They|We|I|You|There|What|Who|No|Not|Nobody|Under|With|By|To|Its|His|Her|Their|Our|My|The|A|An|So|Still|Now|Today|Yesterday|Monday|Tuesday|Wednesday|' +
  'Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Asked|Speaking|During|Both|Some|Many|Most|All|One|Each|None|Nothing|Everyone|Mr|Mrs|Ms|According';
const capital = String.raw`(?!(?:${opening})(?![\p{L}]))\p{Lu}[\p{L}\p{N}&'’-]*`;
const proper = String.raw`${capital}(?:(?: (?:of|for|and|de|&)(?: the)? | )${capital})*`;
const common = String.raw`(?:(?:(?!(?:${small}) )[\p{L}-]+ ){0,3}?(?:${heads})|(?:embassy|consulate|government|parliament|province|city|municipality|state|university|chamber) of (?:the )?${capital}(?: (?:of )?${capital})*)`;
const phrase = String.raw`(?:(?:${proper} )?${common}|${proper})`;

const subjects = {
  auxiliaries:
    /(?:\s(?:also|has|have|had|then|again|once|later|already|formally|publicly|repeatedly|jointly|strongly|recently|now|today|yesterday|will|would|is|are|was|were|been|may|could|meanwhile|further|earlier|itself|themselves|just|both|each|this week|last week|this month|last month|this year|last year|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)))*\s*$/u,
  before: new RegExp(
    String.raw`(?:^|[\s"“(])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Aa]ll) )?(?<name>${phrase})$`,
    'u',
  ),
  nobody:
    /^(?:Prices?|Sales|Shares|Stocks|Results|Reports?|Studies|Plans?|Rules|Laws?|Tests|Talks|Weather|Season|Summer|Winter|Spring|Autumn|Tickets|Demand|Supply|Growth|Inflation|Rates?|Exports|Imports|News|Work|Technology|Nothing|Everything|Asking|More|Other|Others|Few|People of)$/u,
  pronoun: /(?:^|[\s"“(])(?:he|she|they|we|I)$/iu,
  ownVoice: /(?:^|[\s"“(])(?:we|I)\s(?:will\s)?$/iu,
  agent: new RegExp(String.raw`\sby (?:the |its |their )?(?<name>${phrase})`, 'u'),
  addressee: new RegExp(
    String.raw`^\s(?!an? (?![^.;,]* to ))(?:that |on |upon |to |with )?(?:the |its |their |his |her )?(?<name>(?:both|all|other|neighbouring|rich|local) [\p{Ll}]+|${phrase}|donors)(?= )`,
    'u',
  ),
} satisfies SubjectGrammar;

export const people = {
  ...readPeopleWords(wordLists(import.meta.url)),
  modifiersFirst: true,
  bareGivenNames: true,
  bodies: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${body}|Minister) (?:of|for) (?:the )?(?:Industry and Trade|Agriculture and Rural Development|Agriculture and Environment|Education and Training|Science and Technology|Planning and Investment|Information and Communications|Natural Resources and Environment|Culture, Sports,? and Tourism|Labou?r, (?:War )?Invalids,? and Social Affairs|Energy and Natural Resources|Trade and Industry|Economy, Trade and Industry|Land, Infrastructure, Transport and Tourism|Health and Welfare|Women and Family|Health and Human Services|Housing and Urban Development|Agriculture and Rural Affairs|Finance and Economy|Climate and Environment)`,
      'gu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:US|U\.S\.|EU|UK|Vietnamese|Japanese|Chinese|Russian|Korean|Vietnam) )?${body} (?:of|for) (?:the )?${words}(?: of (?:Viet Nam|Vietnam|the United States|Japan|Laos))?(?=[\s,.;:)'’]+(?:\p{Ll}|(?:US|U\.S\.|the)\b|[,.;:)]|$)|[,.;:)'’]|$|\s+(?:and|the|in|at|of|to)\s)`,
      'gu',
    ),
    /(?<![\p{L}\p{N}])(?:US|U\.S\.) (?:State Department|Defense Department|Congress|Embassy|Government|government|side)/gu,
    /(?<![\p{L}\p{N}])(?:[Tt]he )?(?:ministry|ministries|department|European Commission|European partners|EU partners|Vietnamese side|Vietnamese government|two ministries|two defence ministries|White House|Party Central Committee)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:(?:[Bb]oth|[Tt]he two) (?:sides|countries|ministers|ministries|nations|governments|parties)|[Ee]mbassies and international bodies|[Ee]mbassies)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:AFD|EIB|KfW|PROPARCO|JICA|KOICA|MAG|NPA|PTVN|DPAA|VNOSMP|NACCET|Team Europe|Vietnam Airlines|World Bank|ADB)(?![\p{L}\p{N}])/gu,
  ],
  subjects,
  namesakes,
} satisfies PeopleGrammar;
