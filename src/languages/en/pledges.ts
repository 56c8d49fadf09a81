import type { PledgeGrammar } from '../grammar.ts';

const give =
  '(?:give|gives|giving|gave|given|provide|provides|provided|providing|offer|offers|offered|offering|grant|grants|granted|granting|donate|donates|donated|donating|contribute|contributes|contributed|contributing|fund|funds|funding)';

export const pledges = {
  cues: [
    {
      kind: 'request',
      pattern:
        /\b(?:asked|asks|requested|requests|urged|urges|called on|calls on|called upon|called for|calls for|appealed to|appealed for|appeals to|appeals for|proposed (?:that|to)|proposes (?:that|to)|demanded|demands)\b/giu,
    },
    {
      kind: 'request',
      pattern:
        /\b(?:has |have |had )?(?:filed|submitted|lodged|put forward) (?:a|an|its|their|the) (?:\w+ )?(?:proposal|request|application|appeal)\b/giu,
    },
    { kind: 'request', pattern: /\bwants? (?:to see )?(?:more|closer|stronger|deeper|further|greater)\b/giu },
    {
      kind: 'pledge',
      pattern:
        /\b(?:pledged|pledges|pledge to|pledging|promised|promises|promise to|promising to|vowed|vows|undertook|undertakes)\b(?! of)/giu,
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:has |have |had )?(?:also )?committed (?:itself |themselves |himself |herself )?(?:to\b|(?=(?:at least |up to |about |over |more than |nearly |an? )*(?:US\$|\$|€|£|\p{Nd})))/giu,
    },
    {
      kind: 'pledge',
      pattern:
        /\b(?:is|are|was|were|remains?|stands?|stood) (?:\w+ )?(?:committed|ready|prepared|willing) to\b/giu,
    },
    { kind: 'pledge', pattern: /\b(?:will|would|shall) (?:go on|continue|keep)\b/giu },
    { kind: 'pledge', pattern: /\b(?:offered|offers) to\b/giu },
    {
      kind: 'pledge',
      pattern:
        /\b(?:announced|announces|announcing|unveiled|approved) (?=[^.;]{0,60}\b(?:support|aid|assistance|grants?|funding|package|loan|relief|donation)\b)/giu,
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
      pattern: /\b(?:commitment|pledge|promise)s? (?:of|to (?:give|provide)|worth)\b/giu,
      needs: 'amount',
    },
  ],
  denied: /\b(?:not|never|no|n't|refused to|declined to|without having|neither|nor)(?:\s\w+)?\s$/iu,
  passive: /\b(?:was|were|been|be|being|is|are)\s(?:\w+ly\s|also\s)?$/iu,
  agent: 'by',
  joined: /(?:,|\b(?:and|then|but|while))\s(?:also\s|then\s|has\s|have\s|had\s)*$/iu,
  between:
    /^(?:,[^,]*,)?\s?(?:(?:also|has|have|had|then|again|once|later|further|strongly|formally|publicly|repeatedly|jointly|said|says|that|it|he|she|they|itself|himself|herself|given|or|on \w+|there|already)\s)*$/iu,
  recipientWords: 'to|for|help|helping|helped|assist|assisting|supporting|support',
  adjectival: /^(?:US|U\.S\.|UK|EU|UN|\p{L}+(?:ese|ish|an|ch)) \p{Ll}/u,
} satisfies PledgeGrammar;
