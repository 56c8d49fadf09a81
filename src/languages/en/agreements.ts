import { source } from '../../text/source.ts';
import type { AgreementGrammar } from '../grammar.ts';
import { patternLists } from '../pattern.ts';
import { aside, before, party } from './parties.ts';

const any = patternLists(import.meta.url);

const time = source`
  (?:yesterday|today|last \p{L}+|this \p{L}+|earlier \p{L}+ \p{L}+|(?:on )?
  (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:on|in) (?:\p{N}+ )?\p{Lu}\p{Ll}+
  (?: \p{N}+)?(?:,? \p{N}{4})?|recently)
`;
const auxiliary = source`
  (?:have|has|had|also|just|then|later|will|may|might|could|would
  |(?:is|are|was|were) (?:expected|due|set|ready|about|close|likely|scheduled|hoping|still|also|yet
  |now|nearing)|(?:is|are|were)(?= (?:draft|negotiat|discuss)ing)|hope|hopes|hoped|plan|plans
  |planned|expect|expects|expected|due|set|ready|about|close|want|wants|agreed|agree|aim|aims|failed
  |yet|not|never|to|jointly|formally|officially|finally|each|both|in principle)
`;
const verb = any('signing');

const plain = String.raw`(?:(?!(?:two|three|both|all)\b)[\p{Ll}-]+ ){0,2}?${any('plain-signers')}`;

export const agreements = {
  nouns: [
    { kind: 'letter-of-intent', pattern: /\b(?:letters? of intent|LOIs?|statements? of intent)\b/giu },
    {
      kind: 'memorandum',
      pattern:
        /\b(?:[Mm]emorand(?:um|a|ums)(?: of (?:understanding|cooperation|agreement))?(?: \(MO[UC]\))?|MoUs?|MOUs?)\b/gu,
    },
    {
      kind: 'joint-statement',
      pattern: new RegExp(
        source`
          \bjoint (?:vision )?(?:statements?|declarations?|communiqu[ée]s?)
          (?: on (?:a |the )?framework(?: for an? agreement)?)?
        `,
        'giu',
      ),
    },
    {
      kind: 'convention',
      pattern: new RegExp(
        source`
          \b(?:conventions?|protocols?)(?= (?:on|against|for|of \d|was|signed|adopted|between|to)\b
          |, (?:signed|adopted|ratified)\b|\s*\()|\b(?:treaty|treaties)\b
        `,
        'giu',
      ),
    },
    {
      kind: 'framework',
      pattern: new RegExp(
        source`
          \bframework(?: for an? agreement
          |(?= (?:agreement|deal|builds|covers|sets|on trade|for (?:a |an )?(?:trade|agreement))))
          (?: agreement| deal)?
        `,
        'giu',
      ),
    },
    {
      kind: 'agreement',
      pattern: new RegExp(
        source`
          \b(?:agreements?|accords?|pacts?|trade deals?|peace deals?|deals?
          |(?:implementing|working|technical|reciprocal|security|licensing) arrangements?
          |exchanges? of notes|${any('contract-kinds')} contracts?|settlements?(?= with \p{L})
          |contracts?
          (?= (?:(?:(?:with|in|on|at) [^.;]{2,60} )?
          (?:to (?:buy|purchase|supply|build|deliver|develop|design|operate|construct|upgrade
          |manufacture|lease|provide|sell)\b|worth\b)
          |with [^.;]{2,60} for (?!(?:\w+ )?(?:years?|seasons?|months?)\b)|between \p{Lu}
          |for (?:the (?:purchase|supply|delivery)\b|(?:\d[\d,.]*|two|three|four|five|six|seven|eight
          |nine|ten|dozens of) (?!years?|months?|seasons?|days?|weeks?)))))(?![\p{L}])
        `,
        'giu',
      ),
    },
  ],
  events: new RegExp(String.raw`\b${any('agreement-events')}\b`, 'giu'),
  evidence: [
    /\b(?:welcomed|hailed|praised|witnessed) (?:an? |the )NOUN between (?:the )?\p{Lu}/u,
    // Ended, and so once signed.
    new RegExp(
      source`
        \b(?:scrap(?:s|ped)|cancel(?:s|l?ed)|suspend(?:s|ed)|terminat(?:es|ed)|revoke[ds]?
        |(?:withdrew|withdrawn|pulled out|pulling out) (?:from|of)) (?:an? |its |the |their )?
        (?:[\p{L}\p{N}-]+ ){0,4}?NOUN[^.;]{0,30}? with (?:the )?(?:\p{Ll}+ of )?\p{Lu}
      `,
      'u',
    ),
    /NOUN (?:between [^.;]{3,80}? )?(?:expire[sd]?|lapse[sd]?|was (?:cancelled|scrapped|suspended|terminated))\b/u,
    /\b(?:parties to|signatories (?:of|to)) (?:the |this )?NOUN/iu,
    new RegExp(
      source`
        NOUN(?: between [^.;]{3,80}?)?[^.;]{0,30}?\b(?:covers|cover|sets out|includes|provides for
        |consists of|lists|comprises|builds on|rests on|is based on)\b
      `,
      'iu',
    ),
    /\b(?:have|has|had) (?:also )?an? (?:\w+ ){0,2}NOUN (?:on|of|for|with|between)\b/iu,
    /\b(?:19|20)\d\d (?:\p{L}+ ){0,2}NOUN/iu,
    /NOUN[^.;,]{0,12} of (?:19|20)\d\d/iu,
  ],
  planned: [
    new RegExp(
      source`
        \b(?:may|might|could|will|would|should|shall|can|to|cannot) (?:[\p{L}\p{N}]+ ){0,4}?
        (?:agree on|complete|finish|finali[sz]e|negotiate|seek|sign|conclude|reach|ink|issue|adopt
        |strike|clinch|draft|exchange|release|renew) (?:\p{L}+ ){0,2}?(?:an? |the |their |its )?
        (?:[\p{L}-]+ ){0,4}?NOUN
      `,
      'iu',
    ),
    new RegExp(
      source`
        \b(?:negotiat(?:e|es|ed|ing)|draft(?:s|ed|ing)?|discuss(?:ing|es)?|working on|work on
        |preparing|prepar(?:e|es)|planning|finali[sz]ing|seeking|seeks?|hop(?:e|es|ing) for
        |pushing for|push for|wants?|consider(?:s|ing)|close to|talks? (?:on|about|towards?|over)
        |negotiations? (?:on|about|towards?|over|for)|nearing|edging towards?|aiming for
        |expected to) (?:[\p{L}-]+ ){0,1}?(?:an? |the |their |its )?(?:[\p{L}-]+ ){0,4}?NOUN
      `,
      'iu',
    ),
    new RegExp(
      source`
        NOUN(?:[^.;,]| , ){0,60}? (?:to be|will be|would be|is (?:due|expected|set|planned|likely)
        (?: to be)?|are (?:due|expected|set|planned|likely)(?: to be)?|could be|may be|might be
        |should be|is still being|is being|are being|has been put off|was put off|has been postponed
        |was postponed|has been delayed|was delayed|was shelved|is under negotiation|is in the works
        |remains unsigned) ?(?:signed|concluded|issued|put off|finali[sz]ed|negotiated|drafted|ready
        |initialled|adopted)?
      `,
      'iu',
    ),
    new RegExp(
      source`
        \b(?:signing|conclusion|signature|negotiation)s? of (?:an? |the |their |its )?
        (?:[\p{L}-]+ ){0,4}?NOUN[^.;]{0,40}?\b(?:put off|postponed|delayed|cancelled|canceled|planned
        |scheduled|expected|set for|shelved|will|would|may|might)\b
      `,
      'iu',
    ),
    /\bTalks? (?:between|with|among)[^.;]{2,80}? (?:on|about|over|towards?) (?:an? |the )?(?:[\p{L}-]+ ){0,4}?NOUN/iu,
    /NOUN[^.;]{0,40}? (?:have|has|had) not (?:yet )?(?:been |led )?(?:to a )?(?:signed|signature|concluded)/iu,
    new RegExp(
      source`
        \b(?:den(?:y|ies|ied)|rejected (?:reports?|claims?)|dismissed (?:reports?|claims?)|no plans?)
        (?![\p{L}])[^.;]{0,40}? sign(?:ed|ing)? (?:an? |the |any )?(?:[\p{L}-]+ ){0,4}?NOUN
      `,
      'iu',
    ),
    /\b(?:draft|proposed|planned|possible|future|would-be|looming) (?:[\p{L}-]+ ){0,3}?NOUN/iu,
  ],
  aside: [
    /\b(?:reach|reaches|reached|reaching) NOUN(?! (?:on|with|to|over|between)\b)/iu,
    new RegExp(
      source`
        \b(?:called|calls|considers?|described|describes|welcomed|praised|hailed
        |presented the content of) (?:the |this )?NOUN
      `,
      'iu',
    ),
    /\b(?:no|without an?|instead of an?|not an?) (?:\w+ )?NOUN/iu,
    new RegExp(
      source`
        \b(?:tore up|denied|denies|rejected|collapse of|breach(?:ed|es)? of|violat\w+|if an?
        |whether an?) (?:the |an? |any )?(?:[\p{L}-]+ ){0,2}?NOUN
      `,
      'iu',
    ),
  ],
  apart: /\b(?:under|within|in line with|as part of|according to|through|by|but|says?|said|where|when)\b/iu,
  apartAfter: /(?:\b(?:says?|said|but|when|under which|according to)\b|["“”])/iu,
  passive: /,|\b(?:was|were|is|are|been|that|which|they)\b/iu,
  party,
  scope: new RegExp(
    source`
      \b(?:covers|covering|including|includes|sets out|consists of|comprises|provides for|lists
      |focus(?:es)? on)(?: (?:\p{N}+|two|three|four|five|six|seven|eight) (?:areas|fields|items
      |points|parts|topics))?(?:,? (?:including|namely))?:? (?<items>[^.:“”]{5,400}?)
      (?=, (?:and )?(?:was|were|is|under|which|who|but|according)(?![\p{L}])|\.?$|[.;](?=\s\p{Lu}))
    `,
    'u',
  ),
  scopeDivided: /,? and (?=[^,]*$)|[,;] (?:and )?/u,
  bodies: [],
  joint: new RegExp(
    String.raw`^${aside}(?:, and |, | and | & |,? as well as |,? along with | ?– ?)${before}$`,
    'u',
  ),
  leads: new RegExp(
    source`
      (?:\b(?:[Bb]etween|[Aa]mong|on behalf of|(?:[Rr]epresentatives|[Nn]egotiators|[Oo]fficials
      |[Ll]eaders|[Dd]elegates|[Dd]elegations|[Mm]inisters) (?:of|from))
      |(?:[Ss]igned|inked|exchanged|[Aa]greement|[Mm]emorandum|[Tt]reaty|[Pp]act|[Dd]eal|[Ss]tatement
      |[Dd]eclaration|[Aa]ccord|[Cc]onvention|[Cc]ontract|[Ii]ntent)
      (?: (?:(?!, (?:and|but|while) )[^.;]){0,60})? with|(?:signed|inked|exchanged|initialled
      |concluded|reached|statement|declaration|communiqu[ée])(?: [^.;]{0,40})? by) ${before}$
    `,
    'u',
  ),
  verbs: new RegExp(
    source`
      ^${aside}(?: and (?:two|three|four|five|several|other|dozens of) [^,.;]{3,40}?)?
      (?:(?:,? (?:${auxiliary}|${time}))*|,? (?:which|who|that)(?: (?:${auxiliary}|${time}))*) ${verb}
      (?![\p{L}])
    `,
    'u',
  ),
  pairs: [
    new RegExp(
      source`
        (?<![\p{L}\p{N}-])(?<first>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?) ?[–-] ?
        (?<second>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)
        (?= (?:\p{Ll}+ ){0,3}(?:agreement|pact|deal|framework|treaty|accord|memorandum|statement))
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}-])(?<first>\p{Lu}\p{L}+(?:ese|ish|an|ch|i|ic|eek)) and (?<second>\p{Lu}\p{L}+
        (?:ese|ish|an|ch|i|ic|eek))(?= (?:\p{Ll}+ ){1,3}?(?:${auxiliary} )*${verb}(?![\p{L}]))
      `,
      'gu',
    ),
    new RegExp(
      source`
        (?<![\p{L}\p{N}-])(?<first>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)['’]s? (?:parliament|congress|senate
        |legislature|lawmakers|cabinet) (?:\p{Ll}+ ){0,3}?(?:ratif|approv|pass|endors)
      `,
      'gu',
    ),
  ],
  opening: {
    before: new RegExp(
      String.raw`^(?:(?:In|On|At|Earlier|Last|Yesterday|Today|Meanwhile|However|But)(?: [^,]{1,40})?, )?${before}$`,
      'u',
    ),
    after:
      /^ \p{Ll}(?:(?!(?:say|said|says|told|that|watched|witnessed|saw|urged|under)(?![\p{L}]))[^.;“”"])*NOUN/u,
  },
  under: new RegExp(String.raw`^(?:[Uu]nder|[Ii]n|[Aa]fter|[Ss]ince) [^,]*NOUN[^,]*, ${before}$`, 'u'),
  clauses: new RegExp(
    source`
      ;\s|,? (?:while|whereas) |, but |,? and (?=(?:also |then |later )?
      (?:signed|inked|initialled|renewed|extended|exchanged|concluded|welcomed)\b)
      |, and (?=\p{Lu}[^,;]{1,60} (?:signed|inked|initialled|renewed|extended|exchanged
      |concluded)\b)
    `,
    'gu',
  ),
  bystanders: new RegExp(
    source`
      \b(?:brokered|mediated|facilitated|witnessed|overseen|hosted|backed
      |guaranteed) by (?:the )?\p{Lu}[^,.;]*?(?=[,.;]| (?:on|in|at|that|which|will|but)\b|$)
    `,
    'gu',
  ),
  plain: new RegExp(
    [
      source`
        (?<=\b[Tt]he )${plain}(?= (?:and (?:the )?\p{Lu}[^.;,]{1,60}? )?
        (?:(?:${auxiliary}|${time}) )*${verb}(?![\p{L}]))
      `,
      String.raw`(?<=\b(?:[Bb]etween|by) the )${plain}(?= and )`,
      String.raw`(?<=\b[Bb]etween [^,.;]{2,60} and the )${plain}(?![\p{L}])`,
    ].join('|'),
    'gu',
  ),
  owner: /^ of (?:the )?$/u,
  object: /\son\s(?:an?\s|the\s)?$/iu,
  shared: /^ of (?:the )?(?:two|three|both) (?:countries|nations|sides)\b/iu,
  horizon: /\b(?:until|through|to|till|towards?|before|by)(?: the end of)? $/iu,
  bothSides: /\b(?:the two|both|the) (?:sides|countries|nations|parties|governments)\b/iu,
  otherEvents: new RegExp(
    source`
      \b(?:in force|into force|(?:took|takes?|taking) effect|effective|ratif(?:y|ies|ied)
      |expir(?:es?|ed|ing)|cancel(?:led|ed|s)|terminated|scrapped|withdrew|suspended|announced plans
      |began|approved)\b
    `,
    'giu',
  ),
  nobody: new RegExp(
    source`
      ^(?:both|the two|the three|two|three|all) \p{L}|^(?:\p{L}+day|January|February|March|April|May
      |June|July|August|September|October|November|December|French|German|Japanese|American
      |Vietnamese|Chinese|British|\p{L}+(?:tion|sion|ment|ness|isters|icers|icials|iators|kers|yers)
      |Countries|Companies|Parties|Relations|Unions)$
    `,
    'iu',
  ),
  pointer: /(?<![\p{L}])(?:between|with|by|among|parties to the memorandum are|are) (?:the )?$/iu,
  listed: /^(?:,| and|, and|–|-|,? as well as)\s?(?:the )?$/iu,
  notParty: new RegExp(
    source`
      \b(?:at|in|in (?:north|south|east|west|centr)[\p{Ll}-]*|near|headquarters of|visit(?:ed)? to
      |visited|outside|to|hosted by|in the capital of|work in|off)\s(?:the\s)?$
    `,
    'iu',
  ),
} satisfies AgreementGrammar;
