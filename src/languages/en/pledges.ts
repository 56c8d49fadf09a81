import { source } from '../../text/source.ts';
import type { PledgeGrammar } from '../grammar.ts';
import { patternLists } from '../pattern.ts';

const any = patternLists(import.meta.url);

const giving = any('giving');
const give = any('give');
const aid = any('aid');
// What makes a promise, request or offer a noun: "its promise", "old demands".
const notNoun = String.raw`(?<!\b${any('before-nouns')}\s)(?<!['’]s?\s)`;
const verb = (forms: string, after = '') =>
  new RegExp(String.raw`\b(?=(?:${forms})\b)${notNoun}(?:${forms})\b${after}`, 'giu');

const people = any('recipients');
const needy = source`
  (?:\p{Lu}\p{Ll}+(?:ese|ish|ian|an)|[\p{Ll}]+-[\p{Ll}]+|affected|bereaved|developing|disabled
  |displaced|elderly|flooded|injured|local|neighbouring|poor|poorer|poorest|rich|rural|small
  |vulnerable|young)
`;
const number = source`
  (?:\p{Nd}|[$€£¥]|US\$|compensation|help|support|aid|(?:an?|another|about|at least|up to|more|nearly
  |over|further|some|two|three|four|five|six|full|free|new) )
`;

export const pledges = {
  maker: /^ (?:[\p{L}-]+ )?by the (?<name>\p{Ll}[\p{L}-]*(?: [\p{Ll}-]+){0,3}?)(?= (?:not )?to \p{Ll})/u,
  asked: new RegExp(
    source`
      ^(?:,? (?:on|upon|to|with))? (?:the |its |their |all the )?
      (?:[\p{Ll}-]+, (?=\p{Lu}[^,]{2,40}, to ))?
      (?<name>(?!(?:by|an?|more|immediate|him|her|them|it|us|me|that|for|to|not|if)\b)
      (?:[\p{L}\p{N}’'.&-]+ ){0,5}?[\p{L}\p{N}’'.&-]+)
      (?:,? (?:in|on|last|this|by|during) (?:an? |the )?[\p{L}\p{N}]+)?,? (?:to|not to|for)
      (?= (?!the )\p{L})
    `,
    'u',
  ),
  given: new RegExp(
    [
      source`
        \b(?:promised|promises|promise|pledged|offered|offers|guaranteed|guarantees|give|gives|gave
        |provide|send|grant|lend|offer|pay) (?:the )?
        (?<name>(?!(?:to|that|an?|more|its|their|his|her|new|further|another|about|over|up|not|also|no
        |for|full|each|all|two|three|some)\b)[\p{L}’'-]+(?: (?!to |that )[\p{L}’'-]+){0,4}?)
        (?= ${number})
      `,
      source`
        \b(?:promised|promises|offered|offers|guaranteed) (?:the |all )?
        (?<name>(?:(?:both|each) )?(?:${people}|family|firm|company|club|town|village|islands?
        |hospital|school|ministry|bank|city))(?= (?!to |that |for |by |and |or )[\p{L}\p{N}€£$])
      `,
      source`
        \b(?:refund|reimburse|compensate|repay|told|assured) (?:the |all )?
        (?<name>(?!(?:it|him|her|them|reporters|journalists|to|that|an?|its|their|for)\b)[\p{L}’'-]+
        (?: (?:of|from|in) (?:the )?[\p{L}’'-]+)?)(?= \p{Ll}|[.,;]|$)
      `,
      source`
        \b(?:promised|guaranteed|assured) (?:the |all )?(?<name>${people}|lenders|creditors|investors
        |shareholders|regulators|staff|fans)(?= that\b)
      `,
      source`
        \b(?:train|teach|house|feed|treat|retrain|rehouse|evacuate|vaccinate) (?:the |all )?
        (?<name>(?:${needy} )?${people})(?![\p{L}])
      `,
      source`
        \b(?:to|for|help|helping) (?:the |all )?(?<name>(?:${needy} ){0,2}${people}
        (?: (?:from|in|of) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)?)(?![\p{L}])
      `,
      source`
        \b(?:million|billion|loans?|grants?|aid|tents|boats|doses|tonnes|vaccines|books|trucks|troops)
        (?: [\p{Ll}-]+){0,3} to (?:the )?(?<name>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)(?![\p{L}])
      `,
    ].join('|'),
    'u',
  ),
  cues: [
    {
      kind: 'request',
      pattern: new RegExp(
        source`
          \b(?:is|are|was|were|has been|have been) (?:also )?
          (?:appealing (?:to|for)|calling (?:on|for)|asking|urging|pressing|demanding|pushing for
          |lobbying)\b(?! (?:about|whether|how|why|what|if|where|when)\b)
        `,
        'giu',
      ),
    },
    {
      kind: 'request',
      pattern: verb(
        'asked|asks|asking|requested|requests|requesting|proposed|proposes|instructed|instructs',
        source`
          (?! (?:(?:(?!\bto\b)[^,.;]){1,40}? )?(?:about|whether|how|why|what)\b)
          (?! (?:about|whether|if|how|why|what|when|where|who|which|anonymity|not to be|questions?
          |himself|herself|themselves|price|prices))
        `,
      ),
    },
    {
      kind: 'request',
      pattern: verb(
        source`
          demand (?=an?|the|that|more|at least)|urge(?= )|call on|call for|urged|urges|urging|pressed
          |presses|lobbied|pleaded with|pleads with|pleaded for|begged|implored|beseeched|petitioned
          |petitions|pushed for|called on|calls on|calling on|called upon|calls upon|called for
          |calls for|calling for|has called|appealed to|appealed for|appeals to|appeals for
          |appealing for|appealing to|propose to|suggested that|suggests that|recommended that
          |recommends that|insisted that|demanded|demands|demanding
        `,
        source`
          (?! (?:about|whether|if|how|why|what|when|where|who|which|anonymity|not to be|questions?
          |himself|herself|themselves|price|prices))
        `,
      ),
    },
    {
      kind: 'request',
      pattern: new RegExp(
        source`
          \b(?:has |have |had )?(?:filed|submitted|lodged|put forward|made|sent|issued|repeated
          |renewed) (?:a|an|its|their|the|his|her) (?:\p{L}+ )?(?:proposal|request|application
          |appeal|plea|call|demand|petition)s?\b(?! for comment)
        `,
        'giu',
      ),
    },
    {
      kind: 'request',
      pattern: new RegExp(
        source`
          (?<!\b(?:keep|keeps|kept|continue|by|of|from|before|after|while) )\b
          (?:is |are |was |were |has been )?(?:seeking|sought|seeks|requesting)\b
          (?=[^.;]{2,70}\bfrom\b)
        `,
        'giu',
      ),
    },
    { kind: 'request', pattern: /\bwants? (?:to see )?(?:more|closer|stronger|deeper|further|greater)\b/giu },
    {
      kind: 'request',
      pattern: new RegExp(
        source`
          \bwant(?:s|ed)? (?:the )?\p{Lu}[\p{L} ]{1,40}? to\b|\bwant(?:s|ed)?
          (?= (?:the |its |their |all )?(?:${people}|council|government|ministers|ministry|city|state
          |company|bank|board|court|club|league|police|regulators?|lawmakers|owners?|employers?
          |authorities) to\b)
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:said|says|announced) (?:that )?(?:it|he|she|they) (?:will|would) (?:also )?
          (?:give|repay|refund|compensate|reimburse|donate|provide|help|fund|waive|rehouse|rebuild
          |replace)\b
        `,
        'giu',
      ),
    },
    {
      kind: 'pledge',
      pattern: verb(
        source`
          pledged|pledges|pledge (?:to|that)|promise (?:that|you)|pledging|promised|promises
          |promise to|promising (?=to|that|an?|more|him|her|them|us|its)|vowed|vows|vowing|undertook
          |undertakes|guaranteed|guarantees|swore|gave (?:his|her|its|their) word|assured|has assured
          |vow (?:to|that)
        `,
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
      pattern: new RegExp(
        source`
          \b(?:has |have |had )?(?:also )?committed (?:itself |themselves |himself |herself )?
          (?:to\b|(?=(?:at least |up to |about |over |more than |nearly |an? |another |some )*
          (?:US\$|A\$|C\$|\$|€|£|¥|\p{Nd})))
        `,
        'giu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:reaffirm|reaffirmed|reaffirms|reiterated|reiterates|renewed|renews|restated|repeated
          |confirmed|stressed|underlined|affirmed) (?:its|his|her|their|the|a) (?:\p{L}+ )?
          (?:commitment|promise|pledge|vow|readiness|offer) to\b
        `,
        'giu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:made|makes|gave|issued) (?:a|an|its|their|his|her|the) (?:\p{L}+ )?
          (?:commitment|promise|pledge|vow|undertaking) (?:to|of|that)\b
        `,
        'giu',
      ),
    },
    { kind: 'pledge', pattern: /\b(?:will|would|shall) (?:go on|continue|keep)\b/giu },
    { kind: 'pledge', pattern: /\b(?:offered|offers|offering) to\b/giu },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:has |have |had )?offered (?=(?:US\$|[$€£]
          |\p{Nd})[^.;]{0,30} for (?!(?:the |its |an? )?(?:company|firm|stake|shares|rival|unit
          |business|club|whole)))
        `,
        'gu',
      ),
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern: new RegExp(String.raw`(?<=\b[Ww]e )(?:will|shall) ${any('promised-deeds')}\b`, 'gu'),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:said|says|announced) (?:that )?(?:it|he|she|they) (?:will|would) (?:also )?
          (?:invest|spend|hire|buy|build)\b
        `,
        'giu',
      ),
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:offered|offers) (?=(?:the )?\p{Lu}[\p{L} ]{1,40}? (?:\p{Nd}|an?|another|two|three
          |more|new|further)(?![\p{L}]))
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:has |have |had )?offered (?=[^.;]{2,80}\bto\b
          |(?:the |his |her |its |their |all )?${people}\b)
          |\b(?:offered|offers) (?=[^.;]{0,50}\b${aid}\b)
        `,
        'giu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        String.raw`\b(?:has |have |had )?(?:also )?(?:agreed|promised|decided|undertaken|consented) to ${give}\b`,
        'giu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:will|would|shall|is to|are to) (?:also )?${give}\b
          (?=[^.;]{0,80}\b(?:${aid}|million|billion|\p{Nd}+)\b|[^.;]{0,60}[$€£¥]
          | (?:the )?\p{Lu}\p{L}+)
        `,
        'gu',
      ),
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:announced|announces|announcing|unveiled|approved|earmarked|allocated
          |set aside) (?=[^.;]{0,60}\b(?:support|aid|assistance|grants?|funding|package|loan|relief
          |donation|gift|help|scholarships?|fund)\b)
        `,
        'giu',
      ),
      needs: 'amount',
    },
    {
      kind: 'pledge',
      pattern: new RegExp(
        source`
          \b(?:will |would |is |are |has |have |had )
          (?:also )?${giving}\b(?=[^.;]{0,60}\b(?:support|aid|assistance|grants?|package|loan|relief
          |funding)\b)
        `,
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
      pattern: new RegExp(
        source`
          ^(?:[^,]{0,40}, )?(?:a|an|the|another|new|fresh|further) (?:\p{L}+ )?
          (?:commitment|pledge|promise|offer)s?\b(?=[^.;]*\bby\b)
        `,
        'giu',
      ),
      needs: 'agent',
    },
    {
      kind: 'pledge',
      pattern: /\b(?:commitment|pledge|promise)s? (?:of|to (?:give|provide)|worth)\b/giu,
      needs: 'amount',
    },
  ],
  denied: new RegExp(
    source`
      (?:\b(?:not|never|no|refused to|declined to|without having|neither|nor|failed to|yet to
      |far from|stopped short of|cannot|without)|n['’]t)(?:\s\w+)?\s$
    `,
    'iu',
  ),
  doubted: new RegExp(
    source`
      \b(?:den(?:y|ied|ies|ying) (?:that|reports?|claims?|having|any)|doubt(?:s|ed)?
      (?: that| whether| if)?\b|reject(?:s|ed)? (?:reports?|claims?|the claim)
      |dismiss(?:es|ed)? (?:reports?|claims?)|broke (?:its|his|her|their) promise|retracted|withdrew
      |rumou?rs? that|as if|if only)
    `,
    'iu',
  ),
  giving: new RegExp(
    source`
      ^(?:(?:will|would|shall|is to|are to|is|are|has|have|had) .*|announc.*|unveiled.*|approved.*
      |package.*|grant.*|loan.*|donation.*|commitment.*|pledges? (?:of|to|worth).*
      |promises? (?:of|to).*)$
    `,
    'iu',
  ),
  says: new RegExp(
    source`
      ^,?\s(?:said|says|added|told \p{L}+|noted|stressed|announced|affirmed|confirmed|declared|stated
      |insisted)(?: on \p{L}+)?(?: that)?(?: the)?\s$
    `,
    'iu',
  ),
  passive: /\b(?:was|were|been|be|being|is|are|get|got)\s(?:\w+ly\s|also\s)?$/iu,
  agent: 'by',
  clauses: /, (?:and|while|but|whereas) |; /gu,
  company: new RegExp(
    source`
      ,? (?:led|headed|backed|chaired) by [^,;]{3,60},?\s$|, (?:including|among them) [^;]{3,80},\s$
      |(?<=\p{L}) such as [^;]{3,80},\s$
    `,
    'u',
  ),
  inverted: /,["”]\s$/u,
  apposed: new RegExp(
    source`
      (?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|['’]s?)
      (?: [\p{Ll}-]+){1,3}, (?<name>\p{Lu}[\p{L}'’&.-]*
      (?: (?:of |for |and |de |van |al-)?\p{Lu}[\p{L}'’&.-]*){0,5}), (?:(?:also|has|have|had
      |apologised and|apologized and) )*$
    `,
    'u',
  ),
  joined: /(?:,|\b(?:and|then|but|while))\s(?:also\s|then\s|has\s|have\s|had\s)*$/iu,
  aside: /,\s(?:meanwhile|however|in turn|for (?:its|his|her|their) part|too|though),\s$/u,
  between: new RegExp(
    source`
      ^(?:,[^,]*,)?\s?(?:(?:also|has|have|had|then|again|once|later|further|strongly|formally
      |publicly|repeatedly|jointly|said|says|that|it|he|she|they|itself|himself|herself|given|or
      |on \w+|there|already)\s)*$
    `,
    'iu',
  ),
  recipient:
    /(?<![\p{L}])(?:to|for|help|helping|helped|assist|assisting|supporting|support)\s(?<article>the\s)?$/iu,
  objectGap: /^\s?(?:the )?$/iu,
  addressing: /^\s?(?:that\s|the\s|\p{L}+\s)?(?:the\s)?$/u,
  quotedBy: /^["”],?\s(?:(?:said|says|added) )?(?:he|she)\b/u,
  adjectival: /^(?:US|U\.S\.|UK|EU|UN|\p{L}+(?:ese|ish|an|ch)) \p{Ll}/u,
} satisfies PledgeGrammar;
