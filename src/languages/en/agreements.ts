import type { AgreementGrammar } from '../grammar.ts';

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
      pattern: /\b(?:conventions?|protocols?)(?= (?:on|against|for|of \d|was|signed|between|to)\b|\s*\()/giu,
    },
    {
      kind: 'framework',
      pattern:
        /\bframework(?: for an? agreement|(?= (?:agreement|deal|builds|covers|sets|on trade|for (?:a |an )?(?:trade|agreement))))(?: agreement| deal)?/giu,
    },
    {
      kind: 'agreement',
      pattern: /\b(?:agreements?|accords?|treaty|treaties|pacts?|trade deals?|peace deals?|deals?)\b/giu,
    },
  ],
  events:
    /\b(?:signed|signs|sign|signing|inked|initialled|concluded|concludes|reached|reaches|announced|announces|issued|issues|adopted|adopts|ratified|approved|exchanged|renewed|updated|entered into|in force|took effect|takes effect|came into force|agreed on|unveiled|released|struck|clinched|extended)\b/giu,
  evidence: [
    /\b(?:parties to|signatories (?:of|to)) (?:the |this )?NOUN/iu,
    /NOUN[^.;]{0,30}?\b(?:covers|cover|sets out|includes|provides for|consists of|lists|comprises|builds on|rests on|is based on)\b/iu,
    /\b(?:have|has|had) (?:also )?an? (?:\w+ ){0,2}NOUN (?:on|of|for|with|between)\b/iu,
    /\b(?:19|20)\d\d (?:\p{L}+ ){0,2}NOUN/iu,
    /NOUN[^.;,]{0,12} of (?:19|20)\d\d/iu,
  ],
  aside: [
    /\b(?:called|calls|considers?|described|describes|welcomed|praised|hailed|presented the content of) (?:the |this )?NOUN/iu,
    /\b(?:no|without an?|instead of an?|not an?) (?:\w+ )?NOUN/iu,
    /\b(?:to|would|could|may|must|should|will) (?:complete|finish|finali[sz]e|negotiate|seek|discuss|sign|conclude|reach|ink) (?:an? |the )?(?:\w+ )?NOUN/iu,
    /NOUN (?:to be|will be|would be|is (?:due|expected) to be) (?:signed|concluded)/iu,
  ],
  apart: /\b(?:under|within|in line with|as part of|according to|through|by|but|says?|said|where|when)\b/iu,
  partyWords: 'between|with|by|among|parties to the memorandum are|are',
  listed: /^(?:,| and|, and|–|-|,? as well as)\s?(?:the )?$/iu,
  notParty:
    /\b(?:at|in|near|headquarters of|visit(?:ed)? to|visited|outside|to|hosted by|in the capital of|work in|off)\s(?:the\s)?$/iu,
} satisfies AgreementGrammar;
