import { source } from '../../text/source.ts';
import { patternLists } from '../pattern.ts';
import type { Questions } from '../questions.ts';

const any = patternLists(import.meta.url);

/** Kinds that are asked for in words of their own, tried before the plainer ones. */
export const narrowKinds = [
  {
    type: 'percent',
    pattern:
      /\bhow (?:fast|quickly|strongly) (?:\S+ ){1,8}(?:grow|grew|expand|rise|rose|fall|fell|shrink|shrank|increase)\b/,
  },
  {
    type: 'money',
    pattern: new RegExp(source`
      \bwhat (?:is|was|were|are|will be) (?:the|his|her|their|its) (?:\S+ ){0,2}
      (?:price|cost|costs|fee|fare|bill|budget|value|sum|amount|salary|wage|pay|fine)\b
      |\bwhat (?:did|does|do|will|would) (?:\S+ ){1,6}cost\b
    `),
  },
  {
    type: 'temperature',
    pattern: /\bhow (?:hot|cold|warm)\b|\b(?:what|which) (?:\S+ ){0,4}temperatures?\b|\bhow many degrees\b/,
  },
  {
    type: 'weight',
    pattern: new RegExp(source`
      \bhow heavy\b|\bhow much (?:\S+ ){1,8}weigh|\b(?:what|which) (?:\S+ ){0,3}weight\b
      |\bhow many (?:tons|tonnes|kilograms|kilos|kg|grams)\b
    `),
  },
  {
    type: 'area',
    pattern: new RegExp(source`
      \bhow many (?:hectares|acres|square)\b|\b(?:total|surface|land|floor|planted) area\b
      |\bhow (?:big|large) (?:is|was|are|were) (?:the|this|that) (?:\S+ )?
      (?:area|estate|factory|farm|field|forest|park|plant|plot|reserve|site|wetland|zone)\b
    `),
  },
  {
    type: 'length',
    pattern: new RegExp(source`
      \bhow (?:far|tall|deep|wide|thick)\b|\bhow many (?:km|kilomet(?:re|er)s|met(?:re|er)s|miles|feet)\b
      |\bhow long (?:is|was|are|were|will) (?:the|this|that) (?:\S+ ){0,4}
      (?:bridge|canal|coast|dyke|line|motorway|pipeline|railway|river|road|route|runway|tunnel)\b
      |\b(?:what|which) (?:\S+ ){0,3}(?:height|length|distance|depth|width)\b
    `),
  },
  { type: 'speed', pattern: /\bhow (?:fast|quickly)\b|\b(?:what|which) (?:\S+ ){0,3}speeds?\b/ },
  { type: 'age', pattern: /\bhow old\b|\b(?:what|which) (?:\S+ ){0,3}ages?\b/ },
  {
    type: 'rank',
    pattern: new RegExp(source`
      \bhow (?:\S+ ){1,8}rank(?:ed|s)?\b|\bwhere (?:\S+ ){1,8}(?:rank|finish)(?:ed|es|s)?\b
      |\b(?:what|which) (?:\S+ ){0,2}(?:rank|ranking|spot|place) (?:did|does|do|was|is|has|have)\b
    `),
  },
  {
    type: 'score',
    pattern: /\b(?:what|which) (?:\S+ ){0,4}(?:score|scoreline)\b|\bhow did the (?:match|game|final) end\b/,
  },
] as const satisfies Questions['types'];

/** Kinds tried after the plainer ones. */
export const wideKinds = [
  {
    type: 'title',
    pattern: /\b(?:what|which) (?:\S+ ){0,4}(?:title|post|position|office|job|role|occupation|profession)\b/,
  },
  {
    type: 'organisation',
    pattern: new RegExp(source`
      \b(?:what|which) (?:(?!(?:is|are|was|were|do|does|did|has|have|will|the|a|an)\b)\S+ ){0,2}
      ${any('asked-organisations')}\b
    `),
  },
  {
    type: 'named',
    pattern: new RegExp(source`
      \b(?:what|which) (?:\S+ ){0,3}
      (?:name|theme|slogan|motto|nickname|operation|exercise|storm|typhoon|film|movie|book|song|ship|vessel)\b
      |\bwhat (?:\S+ ){0,6}(?:called|named|codenamed|titled|dubbed|nicknamed)\b
    `),
  },
  {
    type: 'list',
    pattern: new RegExp(source`
      \b(?:what|which) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)[ ]
      |\bwhat (?:are|were) the (?:\S+ ){0,3}\w+s(?: (?:of|in|for|on|at|about)\b|\?|$)
      |\bname the\b|\bwhat (?:kinds|types|sorts) of\b
      |\bwhat (?:\S+ ){1,8}(?:include|cover|contain|consist of|comprise|made of|made up of)\b
    `),
  },
  {
    type: 'manner',
    pattern: new RegExp(source`
      \bhow (?:did|does|do|will|can|could|is|are|was|were|has|have|would|should|exactly)\b
      |\bin what way\b|\bby what means\b
    `),
  },
] as const satisfies Questions['types'];

const capital = String.raw`\p{Lu}[\p{L}\p{M}&.'’-]*`;

/** What answers of these kinds look like. */
export const shapes = {
  age: /\b\p{N}{1,3}[- ]years?[- ]old\b|\baged (?:about )?\p{N}{1,3}\b|(?<=, )\p{N}{2}(?=,)|\bage of \p{N}{1,3}\b/giu,
  rank: new RegExp(
    source`
      \b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b|\b\p{N}+(?:st|nd|rd|th)\b
      |\btop (?:\p{N}+|three|five|ten)\b|\bNo\.? ?\p{N}+
    `,
    'giu',
  ),
  organisation: new RegExp(
    source`
      (?<!\p{L})(?:${capital} (?:(?:of|and|for|the) ){0,2}){0,5}${any('organisation-heads')}(?!\p{L})
      (?: (?:of|for) (?:the )?${capital}(?: (?:and )?${capital})*)?|(?<!\p{L})\p{Lu}{3,}(?!\p{L})
    `,
    'gu',
  ),
  manner:
    /\bby (?:\p{L}+ly )?\p{L}+ing\b|\b(?:through|via|using|with the help of|by means of|thanks to)\b/giu,
} satisfies Questions['shapes'];
