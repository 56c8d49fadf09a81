import type { PledgeGrammar } from '../grammar.ts';

const give =
  '(?:give|gives|giving|gave|given|provide|provides|provided|providing|offer|offers|offered|offering|grant|grants|granted|granting|donate|donates|donated|donating|contribute|contributes|contributed|contributing|fund|funds|funding)';
const giveTo =
  '(?:give|provide|offer|grant|donate|contribute|fund|finance|send|supply|deliver|lend|cover the cost|help|assist|support|train|sponsor|build|pay)';
const aid =
  '(?:support|aid|assistance|grants?|package|loans?|relief|funding|scholarships?|training|equipment|help|funds?|donations?|credits?|medicines?|vaccines?|tents|food|blankets)';
// What makes a promise, request or offer a noun: "its promise", "old demands".
const notNoun =
  "(?<!\\b(?:the|a|an|any|no|its|his|her|their|our|your|my|this|that|these|those|old|new|past|empty|broken|such|of|keep|kept|keeps|keeping|broke|break|breaks|election|campaign|political|many|more|all|some|few|two|three|most|other|false|key|meet|met|renewed|repeated|amid|despite)\\s)(?<!['’]s?\\s)";
const verb = (forms: string, after = '') =>
  new RegExp(String.raw`\b(?=(?:${forms})\b)${notNoun}(?:${forms})\b${after}`, 'giu');

export const pledges = {
  cues: [
    {
      kind: 'request',
      pattern: verb(
        'asked|asks|asking|demand (?=an?|the|that|more|at least)|urge(?= )|call on|call for|requested|requests|requesting|urged|urges|urging|pressed|presses|lobbied|pleaded with|pleads with|pleaded for|begged|implored|beseeched|' +
          'petitioned|petitions|pushed for|called on|calls on|calling on|called upon|calls upon|called for|calls for|calling for|has called|appealed to|appealed for|appeals to|appeals for|' +
          'appealing to|proposed (?:that|to|an?|the)|proposes (?:that|to)|proposed|proposes|propose to|suggested that|suggests that|recommended that|recommends that|insisted that|demanded|demands|demanding|' +
          'instructed|instructs',
        String.raw`(?! (?:[^,.;]{1,40}? )?(?:about|whether|how|why|what)\b)(?! (?:about|whether|if|how|why|what|when|where|who|which|anonymity|not to be|questions?|himself|herself|themselves|price|prices))`,
      ),
    },
    {
      kind: 'request',
      pattern:
        /\b(?:has |have |had )?(?:filed|submitted|lodged|put forward|made|sent|issued|repeated|renewed) (?:a|an|its|their|the|his|her) (?:\p{L}+ )?(?:proposal|request|application|appeal|plea|call|demand|petition)s?\b(?! for comment)/giu,
    },
    {
      kind: 'request',
      pattern:
        /(?<!\b(?:keep|keeps|kept|continue|by|of|from|before|after|while) )\b(?:is |are |was |were |has been )?(?:seeking|sought|seeks|requesting)\b(?=[^.;]{2,70}\bfrom\b)/giu,
    },
    { kind: 'request', pattern: /\bwants? (?:to see )?(?:more|closer|stronger|deeper|further|greater)\b/giu },
    { kind: 'request', pattern: /\bwants? (?:the )?\p{Lu}[\p{L} ]{1,40}? to\b/gu },
    {
      kind: 'pledge',
      pattern: verb(
        'pledged|pledges|pledge (?:to|that)|promise (?:that|you)|pledging|promised|promises|promise to|promising|vowed|vows|vowing|undertook|undertakes|guaranteed|guarantees|swore|gave (?:his|her|its|their) word|' +
          'assured|has assured|vow (?:to|that)',
        String.raw`(?! (?:of|to be an?)\b)`,
      ),
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:is|are|was|were|remains?|stands?|stood) (?:\w+ )?(?:committed|ready|prepared|willing) to\b/giu,
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:has |have |had )?(?:also )?committed (?:itself |themselves |himself |herself )?(?:to\b|(?=(?:at least |up to |about |over |more than |nearly |an? |another |some )*(?:US\$|A\$|C\$|\$|€|£|¥|\p{Nd})))/giu,
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:reaffirm|reaffirmed|reaffirms|reiterated|reiterates|renewed|renews|restated|repeated|confirmed|stressed|underlined|affirmed) (?:its|his|her|their|the|a) (?:\p{L}+ )?(?:commitment|promise|pledge|vow|readiness|offer) to\b/giu,
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:made|makes|gave|issued) (?:a|an|its|their|his|her|the) (?:\p{L}+ )?(?:commitment|promise|pledge|vow|undertaking) (?:to|of|that)\b/giu,
    },
    { kind: 'pledge', pattern: /\b(?:will|would|shall) (?:go on|continue|keep)\b/giu },
    { kind: 'pledge', pattern: /\b(?:offered|offers|offering) to\b/giu },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`\b(?:has |have |had )?offered (?=[^.;]{2,80}\bto\b)|\b(?:offered|offers) (?=[^.;]{0,50}\b${aid}\b)`,
        'giu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`\b(?:has |have |had )?(?:also )?(?:agreed|promised|decided|undertaken|consented) to ${giveTo}\b`,
        'giu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`\b(?:will|would|shall|is to|are to) (?:also )?${giveTo}\b(?=[^.;]{0,80}\b(?:${aid}|million|billion|\p{Nd}+)\b|[^.;]{0,60}[$€£¥]| (?:the )?\p{Lu}\p{L}+)`,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:announced|announces|announcing|unveiled|approved|earmarked|allocated|set aside) (?=[^.;]{0,60}\b(?:support|aid|assistance|grants?|funding|package|loan|relief|donation|gift|help|scholarships?|fund)\b)/giu,
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`\b(?:will |would |is |are |has |have |had )(?:also )?${give}\b(?=[^.;]{0,60}\b(?:support|aid|assistance|grants?|package|loan|relief|funding)\b)`,
        'giu',
      ),
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:package|grant|loan|donation)s? (?:will |would )?(?:provides?|gives?|brings?|offers?|of|worth)\b/giu,
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern:
        /^(?:[^,]{0,40}, )?(?:a|an|the|another|new|fresh|further) (?:\p{L}+ )?(?:commitment|pledge|promise|offer)s?\b(?=[^.;]*\bby\b)/giu,
      needs: 'agent',
    },
    {
      kind: 'pledge',
      pattern: /\b(?:commitment|pledge|promise)s? (?:of|to (?:give|provide)|worth)\b/giu,
      needs: 'amount',
    },
  ],
  denied:
    /(?:\b(?:not|never|no|refused to|declined to|without having|neither|nor|failed to|yet to|far from|stopped short of|cannot|without)|n['’]t)(?:\s\w+)?\s$/iu,
  doubted:
    /\b(?:den(?:y|ied|ies|ying) (?:that|reports?|claims?|having|any)|doubt(?:s|ed)?(?: that| whether| if)?\b|reject(?:s|ed)? (?:reports?|claims?|the claim)|dismiss(?:es|ed)? (?:reports?|claims?)|broke (?:its|his|her|their) promise|retracted|withdrew|rumou?rs? that|as if|if only)/iu,
  giving:
    /^(?:(?:will|would|shall|is to|are to|is|are|has|have|had) .*|announc.*|unveiled.*|approved.*|package.*|grant.*|loan.*|donation.*|commitment.*|pledges? (?:of|to|worth).*|promises? (?:of|to).*)$/iu,
  says: /^,?\s(?:said|says|added|told \p{L}+|noted|stressed|announced|affirmed|confirmed|declared|stated|insisted)(?: on \p{L}+)?(?: that)?(?: the)?\s$/iu,
  passive: /\b(?:was|were|been|be|being|is|are|get|got)\s(?:\w+ly\s|also\s)?$/iu,
  agent: 'by',
  joined: /(?:,|\b(?:and|then|but|while))\s(?:also\s|then\s|has\s|have\s|had\s)*$/iu,
  between:
    /^(?:,[^,]*,)?\s?(?:(?:also|has|have|had|then|again|once|later|further|strongly|formally|publicly|repeatedly|jointly|said|says|that|it|he|she|they|itself|himself|herself|given|or|on \w+|there|already)\s)*$/iu,
  recipientWords: 'to|for|help|helping|helped|assist|assisting|supporting|support',
  adjectival: /^(?:US|U\.S\.|UK|EU|UN|\p{L}+(?:ese|ish|an|ch)) \p{Ll}/u,
} satisfies PledgeGrammar;
