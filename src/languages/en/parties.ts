/** How the parties of an agreement are named: sources of patterns, flags `gu`. */

const opening =
  'On|In|At|But|And|Earlier|Later|Meanwhile|However|After|Before|Yet|Also|Then|When|While|If|As|For|From|Since|Last|This|That|These|It|He|She|They|We|There|Under|With|By|To|Its|The|A|An|So|Both|One|Two|Three|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Talks|Separately|Similarly|Additionally|Elsewhere|Moreover|Furthermore|Likewise|Instead|Still|Thus|Finally|Previously|Recently|Currently|Indeed|Next|First|Second|Third|Once|Now|Here|Another|Other|Some|Many|Most|Each|Every|All|Against|During|Following|Despite|Because|Since|Until|About|More|President|Prime|Minister|Secretary|General|Ambassador|Governor|Mr|Mrs|Ms|Dr|Representatives|Negotiators|Officials|Leaders|Yesterday|Today';
const subject =
  '(?:Agriculture|Agricultural|Artificial|Business|Climate|Commerce|Communications?|Construction|Culture|Defence|Defense|Development|Digital|Economics?|Economy|Education|Energy|Environment|Finance|Fisheries|Food|Foreign Affairs|Forestry|Health|Home Affairs|Housing|Industry|Industries|Information|Infrastructure|Innovation|Investment|Justice|Labou?r|Law|Livestock|Management|Medicine|Mines|Natural Resources|Planning|Resources|Rural|Science|Social Affairs|Sports?|Technology|Telecommunications|Tourism|Trade|Training|Transport|Transportation|Urban|Water|Welfare|Works)';
const generic =
  '(?:governments?|ministry|ministries|army|navy|air force|police|coast guard|central bank|authorities|embassy|department)';
const field =
  '(?:agriculture|central|city|construction|culture|defence|defense|economy|education|energy|environment|federal|finance|foreign|health|industry|interior|justice|labou?r|local|national|oil|provincial|regional|science|state|trade|transport|transitional)';
const trade =
  '(?:airline|automaker|bank|brewer|builder|carmaker|carrier|chipmaker|company|conglomerate|contractor|developer|drugmaker|exporter|firm|foundation|fund|giant|group|insurer|institute|maker|manufacturer|miner|operator|owner|planemaker|producer|retailer|shipbuilder|startup|supplier|trader|university|utility|agency|regulator|lender|partner|subsidiary|steelmaker|refiner)';

const edge = String.raw`(?<![\p{L}\p{N}-])`;
const capital = String.raw`\p{Lu}[\p{L}\p{N}&.]*(?:['’](?!s(?![\p{L}]))[\p{L}]+)*(?<!\.)`;
const linked = String.raw`${capital}(?:(?:(?<=s)['’](?= (?:Association|Union|Federation|Committee|Society|Congress|Council|Fund|Club|Front|League|Organi[sz]ation)(?![\p{L}])))?(?: (?:of|for|de|du|del|&)(?: the)? | |-)(?!(?:Corp|Inc|Ltd|Co)\.)${capital})*`;
const owner = String.raw`(?:['’]s|(?<=s)['’])`;
const office = '(?:Ministry|Department|Government|State|National|Central|Federal|General)';
const more = String.raw`(?:(?<=${subject})(?:, ${subject})*,? and ${subject}(?: ${subject})*(?: (?:of|in|for)(?: the)? ${linked}| ${capital})*)?`;
const form = String.raw`(?:,? (?:(?:Corp|Inc|Ltd|Co|Pte|S\.A|N\.V)\b\.?|plc|PLC|LLC|AG|SA|SE|NV|GmbH|Bhd|JSC))?`;

/** "Viet Nam's defence ministry", "province of Alberta", "Ministry of Industry and Trade". */
export const party = new RegExp(
  [
    String.raw`${edge}(?!(?:${opening})(?![\p{L}]))(?:${capital}(?: ${capital})*${owner}? (?:${field} ){0,2}${generic}(?![\p{L}])`,
    String.raw`(?:${capital}(?: ${capital})*${owner} (?=${office}))?${linked}${more}${form}(?![\p{L}\p{N}]|-\p{Lu}|['’]s| (?:[\p{Ll}-]+ ){0,2}${trade} \p{Lu})`,
    String.raw`(?:(?:${field} )?(?:government|state|province|city|region|kingdom|municipality|port)) of (?:the )?${linked})`,
  ].join('|'),
  'gu',
);

/** What stands before a party and is no part of its name: "Algeria's", "the Chilean state miner". */
export const before = String.raw`(?:[Tt]he )?(?:${capital}(?: ${capital})*${owner} )?(?:(?:\p{Lu}[\p{L}-]+ )?(?:[\p{Ll}-]+ ){0,2}?${trade} )?`;
/** What stands after one and is none either: "(EVN)", ", the maker of vaccines". */
export const aside = String.raw`(?:,? \([^)]{1,40}\)|, (?:the|an?) [^,()]{3,60}(?=, and|,))?`;
