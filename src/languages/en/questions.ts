import { source } from '../../text/source.ts';
import { patternLists } from '../pattern.ts';
import type { Questions } from '../questions.ts';
import { narrowKinds, shapes, wideKinds } from './asked-kinds.ts';

const any = patternLists(import.meta.url);

const few = '(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a|an|one)';

export const questions = {
  types: [
    ...narrowKinds,
    {
      type: 'percent',
      pattern: new RegExp(source`
        \b(?:what|which) (?:percent|percentage|per cent|share|proportion)|\bhow many percent
        |\bby how much (?:percent|did .* (?:grow|rise|fall|increase|drop))|\bwhat (?:was |is )?
        (?:the )?(?:\w+ )?rate\b
      `),
    },
    {
      type: 'duration',
      pattern: /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|decades|centuries))\b/,
    },
    {
      type: 'money',
      pattern: new RegExp(source`
        \bhow much (?:\w+ )?(?:\w+ )?(?:money|funding|aid|cost|is .* worth|does .* cost
        |did .* (?:cost|pay|give|pledge|announce|spend|invest|commit|grant|provide))
        |\bhow much (?:did|does|do|has|have|will|is|was|were)\b.*\b${any('asked-sums')}
        |\bwhat (?:sum|amount|price|cost)|\bhow many (?:dollars|euros|dong|usd|vnd|pounds|yen)
      `),
    },
    {
      type: 'count',
      pattern: new RegExp(source`
        \bhow many\b|\bwhat number of\b|\bwhat (?:was|is) the (?:total )?number\b
        |\bwhat (?:was|is) the (?:population|death toll|toll)\b
      `),
    },
    {
      type: 'number',
      pattern: new RegExp(source`
        \bhow (?:much|far|tall|high|big|large|fast|deep|wide|heavy|often|hot|cold)\b
        |\bwhat (?:\w+ )?(?:score|temperature|distance|height|speed|length|area|size|record)\b
      `),
    },
    {
      type: 'date',
      pattern:
        /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|era|period)\b|\bsince when\b/,
    },
    {
      type: 'person',
      pattern: new RegExp(source`
        \bwho\b|\bwhom\b|\bwhose\b|\b(?:what|which) (?:\w+ )?${any('asked-people')}\b
        |\bname of the (?:person|man|woman|president|minister)
      `),
    },
    {
      type: 'place',
      pattern: new RegExp(String.raw`\bwhere\b|\b(?:what|which) (?:\w+ )?${any('asked-places')}\b`),
    },
    {
      type: 'reason',
      pattern:
        /\bwhy\b|\bwhat (?:was|is) the (?:reason|cause)|\bwhat caused\b|\bfor what (?:reason|purpose)\b/,
    },
    ...wideKinds,
  ],
  typical: {
    person: 'who',
    place: 'where',
    date: 'when',
    duration: 'how long',
    money: 'how much',
    percent: 'what percentage',
    count: 'how many',
    number: 'how much',
    temperature: 'how hot',
    weight: 'how heavy',
    length: 'how far',
    area: 'how large',
    speed: 'how fast',
    age: 'how old',
    rank: 'what',
    score: 'what score',
    title: 'what',
    organisation: 'which',
    named: 'what name',
    list: 'which',
    reason: 'why',
    manner: 'how',
  },
  shapes,
  yesNo: new RegExp(source`
    ^(?:so |and |but )?(?:is|are|am|was|were|did|does|do|has|have|had|will|would|can|could|should)\b
    |\b(?:is it|it is|it's) (?:true|right|correct)\b|\btrue or false\b|\b(?:right|correct|true)\?*$
    |\b(?:isn't|wasn't|aren't|weren't|didn't|doesn't|don't|hasn't|haven't|won't) (?:it|he|she|they|there)\?*$
  `),
  reasons:
    /\b(?:because|since|due to|owing to|as a result|in order to|so that|caused by|thanks to|therefore|reason)\b/giu,
  durations: new RegExp(
    source`
      \b(?:\p{N}+(?:[.,]\p{N}+)*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several
      |many)[ -](?:more )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?
      |centur(?:y|ies))\b
    `,
    'giu',
  ),
  times: new RegExp(
    source`
      \b(?:1[0-9]|20)\p{N}{2}s?\b|\b\p{N}{1,2}(?:st|nd|rd|th) centur(?:y|ies)\b
      |\b(?:spring|summer|autumn|fall|winter) of\b|\b\p{N}{2,4} (?:BC|AD|BCE|CE)\b
    `,
    'giu',
  ),
  places: new RegExp(
    source`
      (?<=\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]ff|[Tt]o|[Oo]f|[Aa]cross
      |[Aa]round) (?:the (?:\p{Ll}+ )*)?)\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*
    `,
    'gu',
  ),
  newest: /\b(?:latest|newest|most recent|recently|just now)\b/,
  joins: {
    between: /[?;]\s+(?:and\s+)?|,?\s+and\s+(?:also\s+)?/,
    opens: new RegExp(
      source`
        (?:(?:in|on|at|by|for|from|with|to) )?(?:who|whom|what|which|when|where|why|how)
        (?: (?:many|much|long|far|old|big))?(?: \S+){0,4} (?:is|are|was|were|did|do|does|has|have|had|will
        |would|can|could|paid|pays|signed|runs|leads|met)\b
      `,
    ),
    isAnywhere: false,
  },
  leads: /(?:and|or|but|so|ok|okay|then)?,?\s*(?:and|what about|how about|in|for)\b/,
  inYear: 'in ',
  periods: [
    { pattern: /\b(?:earlier )?today\b/, unit: 'day', back: 0 },
    { pattern: /\bthe day before yesterday\b/, unit: 'day', back: 2 },
    { pattern: /\byesterday\b|\blast night\b/, unit: 'day', back: 1 },
    ...(['day', 'week', 'month', 'quarter', 'year'] as const).flatMap((unit) => [
      { pattern: new RegExp(String.raw`\b${few} ${unit}s? ago\b`), unit },
      {
        pattern: new RegExp(String.raw`\b(?:in |over |during )?the (?:last|past) (?:${few} )?${unit}s?\b`),
        unit,
        lasting: true as const,
      },
      {
        pattern: new RegExp(String.raw`\b(?:last|past) ${few} ${unit}s?\b|\bpast ${unit}\b`),
        unit,
        lasting: true as const,
      },
      { pattern: new RegExp(String.raw`\b(?:earlier )?this ${unit}\b`), unit, back: 0 },
      { pattern: new RegExp(String.raw`\b(?:last|previous) ${unit}\b`), unit, back: 1 },
    ]),
  ],
} satisfies Questions;
