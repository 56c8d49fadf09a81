import type { AgreementGrammar } from '../grammar.ts';

const opening =
  'On|In|At|But|And|Earlier|Later|Meanwhile|However|After|Before|Yet|Also|Then|When|While|If|As|For|From|Since|Last|This|That|These|It|He|She|They|We|There|Under|With|By|To|Its|The|A|An|So|Both|One|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Talks|President|Prime|Minister|Secretary|General|Ambassador|Governor|Mr|Mrs|Ms|Dr';
const capital = String.raw`(?!(?:${opening})(?![\p{L}]))\p{Lu}[\p{L}\p{N}&.'’]*(?<!\.)`;
const name = String.raw`${capital}(?:(?: (?:of|for|de|&)(?: the)? | |-)${capital})*`;
const names = String.raw`(?<names>${name}(?:(?:, and |, | and | & |,? as well as | ?[–] ?)(?:the )?${name})*)`;
const edge = String.raw`(?<![\p{L}\p{N}-])`;

export const agreements = {
  nouns: [
    { kind: 'letter-of-intent', pattern: /\b(?:letters? of intent|LOIs?|statements? of intent)\b/giu },
    {
      kind: 'memorandum',
      pattern:
        /\b(?:memorand(?:um|a|ums)(?: of (?:understanding|cooperation|agreement))?(?: \(MO[UC]\))?|MoUs?|MOUs?)\b/gu,
    },
    {
      kind: 'joint-statement',
      pattern:
        /\bjoint (?:vision )?(?:statements?|declarations?|communiqu[ée]s?)(?: on (?:a |the )?framework(?: for an? agreement)?)?/giu,
    },
    {
      kind: 'convention',
      pattern:
        /\b(?:conventions?|protocols?)(?= (?:on|against|for|of \d|was|signed|adopted|between|to)\b|, (?:signed|adopted|ratified)\b|\s*\()|\b(?:treaty|treaties)\b/giu,
    },
    {
      kind: 'framework',
      pattern:
        /\bframework(?: for an? agreement|(?= (?:agreement|deal|builds|covers|sets|on trade|for (?:a |an )?(?:trade|agreement))))(?: agreement| deal)?/giu,
    },
    {
      kind: 'agreement',
      pattern:
        /\b(?:agreements?|accords?|pacts?|trade deals?|peace deals?|deals?|(?:purchase|procurement|supply|sales) contracts?|contracts?(?= (?:to (?:buy|purchase|supply)\b|for (?:the (?:purchase|supply|delivery)\b|\d[\d,.]* (?!years?|months?|seasons?|days?|weeks?)))))(?![\p{L}])/giu,
    },
  ],
  events:
    /\b(?:signed|signs|sign|signing|inked|inks|put their names to|dates from|dates back to|initialed|sealed|seals|initialled|concluded|concludes|reached|reaches|announced|announces|issued|issues|adopted|adopts|ratified|approved|exchanged|renewed|updated|entered into|in force|took effect|takes effect|came into force|agreed on|unveiled|released|struck|clinched|extended)\b/giu,
  evidence: [
    /\b(?:parties to|signatories (?:of|to)) (?:the |this )?NOUN/iu,
    /NOUN[^.;]{0,30}?\b(?:covers|cover|sets out|includes|provides for|consists of|lists|comprises|builds on|rests on|is based on)\b/iu,
    /\b(?:have|has|had) (?:also )?an? (?:\w+ ){0,2}NOUN (?:on|of|for|with|between)\b/iu,
    /\b(?:19|20)\d\d (?:\p{L}+ ){0,2}NOUN/iu,
    /NOUN[^.;,]{0,12} of (?:19|20)\d\d/iu,
  ],
  planned: [
    /\b(?:may|might|could|will|would|should|shall|can|to|cannot) (?:\p{L}+ ){0,2}?(?:complete|finish|finali[sz]e|negotiate|seek|sign|conclude|reach|ink|issue|adopt|strike|clinch|draft|exchange|release|ratify|renew) (?:\p{L}+ ){0,2}?(?:an? |the |their |its )?(?:[\p{L}-]+ ){0,4}?NOUN/iu,
    /\b(?:negotiat(?:e|es|ed|ing)|draft(?:s|ing)?|discuss(?:ing|es)?|working on|work on|preparing|prepar(?:e|es)|planning|finali[sz]ing|seeking|seeks?|hop(?:e|es|ing) for|pushing for|push for|wants?|consider(?:s|ing)|close to|talks? (?:on|about|towards?|over)|negotiations? (?:on|about|towards?|over|for)|nearing|edging towards?|aiming for|expected to) (?:[\p{L}-]+ ){0,1}?(?:an? |the |their |its )?(?:[\p{L}-]+ ){0,4}?NOUN/iu,
    /NOUN(?:[^.;,]| , ){0,60}? (?:to be|will be|would be|is (?:due|expected|set|planned|likely)(?: to be)?|are (?:due|expected|set|planned|likely)(?: to be)?|could be|may be|might be|should be|is still being|is being|are being|has been put off|was put off|has been postponed|was postponed|has been delayed|was delayed|was shelved|is under negotiation|is in the works|remains unsigned) ?(?:signed|concluded|issued|put off|finali[sz]ed|negotiated|drafted|ready|initialled|adopted|ratified)?/iu,
    /\b(?:signing|conclusion|signature|negotiation)s? of (?:an? |the |their |its )?(?:[\p{L}-]+ ){0,4}?NOUN[^.;]{0,40}?\b(?:put off|postponed|delayed|cancelled|canceled|planned|scheduled|expected|set for|shelved|will|would|may|might)\b/iu,
    /\bTalks? (?:between|with|among)[^.;]{2,80}? (?:on|about|over|towards?) (?:an? |the )?(?:[\p{L}-]+ ){0,4}?NOUN/iu,
    /NOUN[^.;]{0,40}? (?:have|has|had) not (?:yet )?(?:been |led )?(?:to a )?(?:signed|signature|concluded|ratified)/iu,
    /\b(?:draft|proposed|planned|possible|future|would-be|looming) (?:[\p{L}-]+ ){0,3}?NOUN/iu,
  ],
  aside: [
    /\b(?:called|calls|considers?|described|describes|welcomed|praised|hailed|presented the content of) (?:the |this )?NOUN/iu,
    /\b(?:no|without an?|instead of an?|not an?) (?:\w+ )?NOUN/iu,
    /\b(?:tore up|denied|denies|rejected|collapse of|breach(?:ed|es)? of|violat\w+|if an?|whether an?) (?:the |an? |any )?(?:[\p{L}-]+ ){0,2}?NOUN/iu,
  ],
  apart: /\b(?:under|within|in line with|as part of|according to|through|by|but|says?|said|where|when)\b/iu,
  apartAfter: /(?:\b(?:says?|said|but|when|under which|according to)\b|["“”])/iu,
  passive: /,|\b(?:was|were|is|are|been|that|which|they)\b/iu,
  signers: [
    new RegExp(
      String.raw`${edge}${names}(?: (?:have|has|had|also|just|will|may|might|could|would|are|is|hope|hopes|plan|plans|expect|expects|want|wants|to|jointly|formally|on \p{Lu}\p{Ll}+))* (?:sign|signed|signs|ink|inked|initialled|exchanged|exchange|issue|issued|concluded|adopted|drafting|negotiating|discussing|struck|renewed)(?![\p{L}])`,
      'gu',
    ),
    new RegExp(String.raw`${edge}(?:between|among) (?:the )?${names}`, 'gu'),
    new RegExp(
      String.raw`(?<=(?:signed|inked|exchanged|agreement|memorandum|treaty|pact|deal|statement|accord|convention|intent)(?: [^,.;]{0,40})? )(?:by|with) (?:the )?${names}`,
      'gu',
    ),
    new RegExp(
      String.raw`${edge}(?<names>${name} ?[–-] ?${name})(?= (?:\p{Ll}+ ){0,3}(?:agreement|pact|deal|framework|treaty|accord|memorandum|statement))`,
      'gu',
    ),
  ],
  divided: /(?:,? and |,? as well as |, | & | ?[–] ?|(?<=Nam|US|EU|UK)-)(?:the )?/gu,
  nobody:
    /^(?:both|the two|the three|two|three|all) \p{L}|^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|French|German|Japanese|American|Vietnamese|Chinese|British)$/iu,
  partyWords: 'between|with|by|among|parties to the memorandum are|are',
  listed: /^(?:,| and|, and|–|-|,? as well as)\s?(?:the )?$/iu,
  notParty:
    /\b(?:at|in|near|headquarters of|visit(?:ed)? to|visited|outside|to|hosted by|in the capital of|work in|off)\s(?:the\s)?$/iu,
} satisfies AgreementGrammar;
