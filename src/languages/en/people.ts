import type { PeopleGrammar } from '../grammar.ts';

const body =
  '(?:Ministry|Department|Office|Agency|Embassy|Commission|Committee|Bureau|Council|Bank|Mission|Institute)';
const words = String.raw`(?:\p{Lu}[\p{L}-]*)(?:(?:,? and | of | for | of the |, | )(?:\p{Lu}[\p{L}-]*))*?`;
const lands =
  'Viet Nam|Vietnam|United States|US|U.S.|America|United Kingdom|UK|European Union|EU|Japan|South Korea|' +
  'Republic of Korea|North Korea|China|Russia|France|Germany|Italy|Spain|Canada|Australia|New Zealand|India|Laos|' +
  'Cambodia|Thailand|Singapore|Malaysia|Indonesia|Philippines|Myanmar|Brunei|Timor-Leste|Denmark|Norway|Sweden|' +
  'Finland|Netherlands|Belgium|Switzerland|Austria|Poland|Czechia|Czech Republic|Ukraine|Israel|Iran|Iraq|' +
  'Saudi Arabia|United Arab Emirates|UAE|Qatar|Kuwait|Turkey|Türkiye|Egypt|South Africa|Brazil|Mexico|Argentina|' +
  'Chile|Cuba|ASEAN|United Nations|UN|NATO|Taiwan|Hong Kong|Mongolia|Hungary|Greece|Ireland|Portugal|Pakistan|' +
  'Bangladesh|Sri Lanka|World Bank|ADB|UNICEF|UNDP|WHO|USAID';

export const people = {
  roles:
    'president|vice president|state president|prime minister|deputy prime minister|premier|general secretary|party general secretary|' +
    'party chief|minister|deputy minister|vice minister|secretary|deputy secretary|under secretary|assistant secretary|' +
    'secretary of state|secretary of war|secretary of defense|secretary of defence|defense secretary|defence secretary|' +
    'foreign secretary|defence minister|defense minister|foreign minister|finance minister|trade minister|health minister|' +
    'general|senior lieutenant general|lieutenant general|major general|brigadier general|brigadier|senior colonel|colonel|' +
    'lieutenant colonel|major|captain|lieutenant|admiral|vice admiral|rear admiral|commander|deputy commander|commander-in-chief|' +
    "ambassador|deputy ambassador|consul general|charge d'affaires|chargé d'affaires|deputy chief of mission|director|director general|" +
    'director-general|deputy director|deputy director general|managing director|executive director|country director|regional director|head|deputy head|acting head|' +
    'chief|deputy chief|chief of staff|chief of the general staff|chief executive|chief executive officer|ceo|chairman|chairwoman|chair|chairperson|vice chairman|' +
    'deputy chairman|vice chair|standing vice chairman|commissioner|high representative|representative|trade representative|senator|congressman|congresswoman|governor|' +
    'mayor|deputy mayor|speaker|member|standing member|politburo member|party central committee member|leader|deputy leader|king|queen|prince|' +
    'princess|pope|spokesperson|spokesman|spokeswoman|deputy spokesperson|professor|associate professor|coordinator|resident coordinator|' +
    'judge|justice|attorney general|prosecutor|principal|rector|dean|editor-in-chief|founder|co-founder|chief justice|envoy|special envoy|' +
    'secretary general|secretary-general|national assembly chairman|party secretary|first secretary|chief economist|economist|analyst|researcher|expert|sergeant|commandant|' +
    'vice-president|lawmaker|adviser|advisor|national security adviser|national security advisor|counsellor|attache|attaché|manager|deputy manager|' +
    'comrade|standing deputy minister|permanent deputy prime minister|acting secretary|chancellor|doctor|permanent representative|official|author|historian|farmer|activist',
  strongRoles:
    'president|vice president|prime minister|senator|governor|ambassador|secretary|general|admiral|colonel|king|queen|pope|chancellor|' +
    'minister|deputy minister|deputy prime minister|congressman|professor|commissioner|defence minister|defense minister|foreign minister|' +
    'defense secretary|defence secretary|secretary of war|secretary of defense|secretary of state|party chief|general secretary|major general|' +
    'lieutenant general|senior lieutenant general|captain|major|lieutenant|sergeant|judge|representative|mayor',
  honorifics:
    'Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Dr|Dr.|Prof|Prof.|Sir|Madam|Miss|Gen.|Lt. Gen.|Sen. Lt. Gen.|Maj. Gen.|Col.|Sen.|Rep.|Amb.|Adm.|Capt.|Gov.|Lord|Dame',
  titleWords: new Set(
    (
      'foreign affairs industry trade national defence defense finance public security health education training science technology ' +
      'agriculture environment rural development construction transport labour labor justice culture sports tourism home interior information ' +
      'communications planning investment war state treasury energy commerce general staff chief senior lieutenant deputy standing permanent ' +
      'acting former vice executive assistant under party central committee military commission ministry department office agency institute ' +
      'politburo politics assembly congress parliament house senate mission embassy statistics research policy strategy international cooperation ' +
      'the first second chemical corps army navy air force marine coast guard police border joint chiefs command university college ' +
      'bank group federal reserve special presidential climate ethnic minority religious natural resources internal economic union climate envoy human rights ' +
      'prime minister secretary president director ambassador trade representative commissioner operations communist youth women veterans ' +
      'people council city province provincial district region asia pacific indo-pacific southeast'
    ).split(' '),
  ),
  titleLinks: new Set('of for to the and at in on'.split(' ')),
  titlePrefixes: 'former|acting|then|outgoing|incoming|late|ex|visiting',
  titleEnds:
    'said|says|told|who|which|that|announced|added|noted|stressed|called|met|received|thanked|asked|pledged|welcomed|hosted|presented|attended|' +
    'during|while|when|after|before|since|in a|in an|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|on|with|but|has|had|have|visited|led|leads|co-chaired|signed',
  relatives: 'who|whose|whom|aged',
  copulas:
    'whose title is|whose title is printed as|whose title was|described as|titled|introduced as|is|was|is also|was also|is currently|serves as|served as|who is|who was|who is also|, who is|, who was|as|became',
  articles: 'a|an|the|its|their|his|her|also|currently',
  roleJoiners: 'and|and also|as well as',
  bareGivenNames: true,
  particles: new Set('van von de der den del della di da bin ibn al el la le du dos ter y'.split(' ')),
  places:
    'Ho Chi Minh City|Ho Chi Minh|Ha Noi|Hanoi|Da Nang|Danang|Hai Phong|Can Tho|Hue|Khanh Hoa|Quang Tri|Quang Nam|Quang Ngai|Quang Ninh|Quang Binh|' +
    'Bien Hoa|Dong Nai|Dong Thap|Lam Dong|Dak Lak|Dak Nong|Gia Lai|Kon Tum|Binh Dinh|Binh Duong|Binh Phuoc|Binh Thuan|Ninh Thuan|Ninh Binh|' +
    'Nam Dinh|Ha Nam|Ha Giang|Ha Tinh|Ha Tay|Nghe An|Thanh Hoa|Thai Binh|Thai Nguyen|Thai Lan|Lang Son|Cao Bang|Bac Kan|Bac Giang|Bac Ninh|Bac Ai|' +
    'Lao Cai|Lai Chau|Son La|Dien Bien|Dien Bien Phu|Hoa Binh|Yen Bai|Tuyen Quang|Phu Tho|Vinh Phuc|Hung Yen|Hai Duong|Hau Giang|Soc Trang|Bac Lieu|' +
    'Ca Mau|Kien Giang|An Giang|Long An|Tien Giang|Ben Tre|Tra Vinh|Vinh Long|Tay Ninh|Ba Ria|Vung Tau|Phu Yen|Phu Quoc|Con Dao|Noi Bai|Tan Son Nhat|' +
    'Long Thanh|Nha Trang|Da Lat|Hoi An|Ha Long|Halong Bay|Van Don|Truong Sa|Hoang Sa|Ba Dinh|Cam Ranh|Lao Bao|Dong Ha|Khe Sanh|My Lai|A Luoi|Phu Cat|' +
    'New York|Los Angeles|Hong Kong|Kuala Lumpur|Phnom Penh|San Francisco|Tel Aviv|Sri Lanka|Buenos Aires|Le Monde|Dan Tri|Lao Dong|Thanh Nien|Tuoi Tre|' +
    'Viet Nam|Vietnam|North Korea|South Korea|Washington|Beijing|Moscow|Pyongyang|Son Tra|Tien Sa|Tan Cang|Dung Quat|Hoa Lac|Mekong|Dak Po|Hoa Phat|Truong Hai|Vin Group',
  notNames: new Set(
    (
      'the a an in on at of for and but or by from to with as it its he she they this that these those his her their our we you who what when where why how ' +
      'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
      'viet vietnam vietnamese american british french german chinese russian japanese korean european asian australian us u.s uk eu un usa ' +
      'united states nations union america china russia japan korea france germany italy spain canada australia india laos cambodia thailand ' +
      'ministry department office agency committee commission council bank mission embassy government congress parliament senate house party ' +
      'university institute airport airlines airways airbase palace headquarters project programme program centre center city province district region ' +
      'street road bay sea river island port bridge street north south east west northern southern eastern western central news times post daily ' +
      'agreement memorandum accords treaty framework statement partnership forum summit conference asean nato army navy corps force forces agent orange ' +
      'group company corporation corp inc ltd holdings foundation association organisation organization international national global team europe asia africa ' +
      'pacific world war order act article executive comprehensive strategic earlier later both two one another other according although while after before since during ' +
      'peace energy transition people action field activity defense defence industry trade state general senior deputy secretary minister president chief director joint military ' +
      'bible league football cup bowl pro championship press agency gateway boeing airbus google meta microsoft apple motors electric dynamics assembly nvidia samsung intel tesla congressional capitol pentagon politburo'
    ).split(' '),
  ),
  placeWords: new Set(
    'street road avenue boulevard hospital university school airport port bridge prize award stadium square'.split(
      ' ',
    ),
  ),
  countries:
    lands +
    '|Vietnamese|American|Japanese|Chinese|Russian|French|German|British|Korean|South Korean|North Korean|Indian|Thai|Lao|Cambodian|Australian|Canadian|' +
    'Italian|European|Ukrainian|Israeli|Iranian|Philippine|Indonesian|Malaysian|Singaporean|Danish|Norwegian|Swedish|Finnish|Dutch|Belgian|Swiss|Polish|Czech|Cuban|Turkish',
  bodies: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:US|U\.S\.|EU|UK|Vietnamese|Japanese|Chinese|Russian|Korean|Vietnam) )?${body} (?:of|for) (?:the )?${words}(?: of (?:Viet Nam|Vietnam|the United States|Japan|Laos))?(?=[\s,.;:)'’]+(?:\p{Ll}|(?:US|U\.S\.|the)\b|[,.;:)]|$)|[,.;:)'’]|$|\s+(?:and|the|in|at|of|to)\s)`,
      'gu',
    ),
    /(?<![\p{L}\p{N}])(?:US|U\.S\.) (?:State Department|Defense Department|Congress|Embassy|Government|government|side)/gu,
    /(?<![\p{L}\p{N}])(?:[Tt]he )?(?:ministry|ministries|department|European Commission|European partners|EU partners|Vietnamese side|Vietnamese government|two ministries|two defence ministries|White House|Party Central Committee)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:(?:[Bb]oth|[Tt]he two) (?:sides|countries|ministers|ministries|nations|governments|parties)|[Ee]mbassies and international bodies|[Ee]mbassies)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:AFD|EIB|KfW|PROPARCO|JICA|KOICA|MAG|NPA|PTVN|DPAA|VNOSMP|NACCET|Team Europe|Vietnam Airlines|World Bank|ADB)(?![\p{L}\p{N}])/gu,
  ],
} satisfies PeopleGrammar;
