import type { PeopleGrammar, SubjectGrammar } from '../grammar.ts';
import { namesakes } from './namesakes.ts';

const body =
  '(?:Ministry|Department|Office|Agency|Embassy|Commission|Committee|Bureau|Council|Bank|Mission|Institute)';
const words = String.raw`(?:\p{Lu}[\p{L}-]*)(?:(?:,? and | of | for | of the |, | )(?:\p{Lu}[\p{L}-]*))*?`;
const lands =
  'Viet Nam|Vietnam|United States|US|U.S.|America|United Kingdom|UK|European Union|EU|Japan|South Korea|' +
  'Republic of Korea|North Korea|China|Russia|France|Germany|Italy|Spain|Canada|Australia|New Zealand|India|Laos|' +
  'Cambodia|Thailand|Singapore|Malaysia|Indonesia|Philippines|Myanmar|Brunei|Timor-Leste|Denmark|Norway|Sweden|' +
  'Finland|Netherlands|Belgium|Switzerland|Austria|Poland|Czechia|Czech Republic|Ukraine|Israel|Iran|Iraq|' +
  'Saudi Arabia|United Arab Emirates|UAE|Qatar|Kuwait|Turkey|Türkiye|Egypt|South Africa|Brazil|Mexico|Argentina|' +
  'Chile|Cuba|' +
  'Peru|Colombia|Venezuela|Ecuador|Bolivia|Paraguay|Uruguay|Costa Rica|Panama|Guatemala|Honduras|Nicaragua|El Salvador|Haiti|Jamaica|Armenia|Azerbaijan|Kazakhstan|Uzbekistan|Turkmenistan|Tajikistan|Kyrgyzstan|Albania|Serbia|Croatia|Slovakia|Slovenia|Romania|Bulgaria|Moldova|Belarus|Latvia|Estonia|Iceland|Luxembourg|Malta|Syria|Lebanon|Yemen|Oman|Bahrain|Palestine|Afghanistan|Nepal|Bhutan|Maldives|Ethiopia|Kenya|Nigeria|Ghana|Angola|Mozambique|Tanzania|Uganda|Rwanda|Sudan|Somalia|Senegal|Algeria|Tunisia|Libya|Zambia|Zimbabwe|Namibia|Botswana|Cameroon|Papua New Guinea|Fiji|Lithuania|Morocco|ASEAN|United Nations|UN|NATO|Taiwan|Hong Kong|Mongolia|Hungary|Greece|Ireland|Portugal|Pakistan|' +
  'Bangladesh|Sri Lanka|World Bank|ADB|UNICEF|UNDP|WHO|USAID';

const heads =
  'governments?|ministr(?:y|ies)|ministers?|departments?|authorit(?:y|ies)|officials?|compan(?:y|ies)|firms?|banks?|groups?|unions?|' +
  'associations?|agenc(?:y|ies)|bod(?:y|ies)|committees?|commissions?|councils?|parliaments?|lawmakers?|senators?|part(?:y|ies)|' +
  'countries|country|nations?|states?|province|city|district|town|village|communes?|mayor|governor|president|premier|chancellor|' +
  'leaders?|chiefs?|chairman|chairwoman|chair|director|commander|army|navy|military|police|court|judges?|prosecutors?|embass(?:y|ies)|' +
  'ambassador|envoys?|delegations?|delegates?|donors?|partners?|investors?|lenders?|creditors?|owners?|airlines?|carriers?|makers?|' +
  'suppliers?|exporters?|importers?|retailers?|chain|foundations?|charit(?:y|ies)|organi[sz]ations?|universit(?:y|ies)|schools?|hospitals?|' +
  'clinics?|clubs?|teams?|experts?|scientists|researchers|doctors|nurses|teachers|students|pupils|parents|farmers|fishermen|workers|' +
  'residents|villagers|locals|citizens|people|voters|victims|survivors|families|households|veterans|activists|protesters|campaigners|' +
  'critics|opponents|supporters|customers|passengers|patients|employees|employers|staff|spokes(?:man|woman|person)|sides|armies|allies|' +
  'members|coalition|alliance|bloc|consortium|cooperative|monks|priests|bishops|pope|king|queen|prince|princess|rebels|neighbours|neighbors|' +
  'lawyers|engineers|economists|analysts|journalists|editors|newspaper|artists|players|coach|federation|league|board|panel|guard|office|' +
  'mission|forces|troops|commissioner|secretary|businesses|enterprises|traders|shops|hotels|landlords|tenants|migrants|refugees|' +
  'museums?|galler(?:y|ies)|theatres?|theaters?|librar(?:y|ies)|zoo|church(?:es)?|mosque|temple|studio|festival|society|institute|college|academy|unit|arm|subsidiary|division|branch|brand|manufacturer|builder|developers?|' +
  'operators?|publishers?|station|network|watchdog|regulators?|tribunal|jury|giant|start-up|startup|producers?|growers?|brewery?|utility|insurers?|contractors?|landowner|organisers?|organizers?|sponsors?|trust|fund|' +
  'captain|manager|chef|owner|founder|captain|skipper|siblings?|brothers|sisters|couple|widow|father|mother|cabinet|senate|assembly|congress|monarch|duke|clinic|laborator(?:y|ies)|port|airport|railway|shipyard|mine|mill|factory|plant|farm|' +
  'astronomers|historians|academics|economists|diplomats|mediators|negotiators|inspectors|investigators|auditors|trustees|directors|managers|executives|shareholders|bosses|captains|fans|readers|spectators|visitors|tourists|' +
  'vendors|drivers|pilots|crews?|firefighters|paramedics|midwives|surgeons|pharmacists|psychologists|charities|volunteers|' +
  '(?:groups?|coalition|alliance|network|number|dozens|hundreds|thousands|majority|handful|pair|team|panel) of (?:[\\p{Ll}-]+ )?[\\p{Ll}-]+s|' +
  '[\\p{Ll}-]{3,}(?:smiths|keepers?|holders?|makers?|workers?|ologists?|grapher?s|woman|women|men)';
const small =
  'the|that|and|or|but|of|on|in|at|to|for|from|with|by|as|is|was|were|are|be|been|has|have|had|will|would|said|says|when|while|if|after|before|' +
  'because|who|which|than|not|then|where|it|he|she|they|did|does|asked|told';
const opening =
  'On|In|At|But|And|Earlier|Later|Meanwhile|However|After|Before|Yet|Also|Then|When|While|If|As|For|From|Since|Last|This|That|These|Those|It|He|She|' +
  'They|We|I|You|There|What|Who|No|Not|Nobody|Under|With|By|To|Its|His|Her|Their|Our|My|The|A|An|So|Still|Now|Today|Yesterday|Monday|Tuesday|Wednesday|' +
  'Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Asked|Speaking|During|Both|Some|Many|Most|All|One|Each|None|Nothing|Everyone|Mr|Mrs|Ms|According';
const capital = String.raw`(?!(?:${opening})(?![\p{L}]))\p{Lu}[\p{L}\p{N}&'’-]*`;
const proper = String.raw`${capital}(?:(?: (?:of|for|and|de|&)(?: the)? | )${capital})*`;
const common = String.raw`(?:(?:(?!(?:${small}) )[\p{L}-]+ ){0,3}?(?:${heads})|(?:embassy|consulate|government|parliament|province|city|municipality|state|university|chamber) of (?:the )?${capital}(?: (?:of )?${capital})*)`;
const phrase = String.raw`(?:(?:${proper} )?${common}|${proper})`;

const subjects = {
  auxiliaries:
    /(?:\s(?:also|has|have|had|then|again|once|later|already|formally|publicly|repeatedly|jointly|strongly|recently|now|today|yesterday|will|would|is|are|was|were|been|may|could|meanwhile|further|earlier|itself|themselves|just|both|each|this week|last week|this month|last month|this year|last year|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)))*\s*$/u,
  before: new RegExp(
    String.raw`(?:^|[\s"“(])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Aa]ll) )?(?<name>${phrase})$`,
    'u',
  ),
  nobody:
    /^(?:Prices?|Sales|Shares|Stocks|Results|Reports?|Studies|Plans?|Rules|Laws?|Tests|Talks|Weather|Season|Summer|Winter|Spring|Autumn|Tickets|Demand|Supply|Growth|Inflation|Rates?|Exports|Imports|News|Work|Technology|Nothing|Everything|Asking|More|Other|Others|Few|People of)$/u,
  pronoun: /(?:^|[\s"“(])(?:he|she|they|we|I)$/iu,
  ownVoice: /(?:^|[\s"“(])(?:we|I)\s(?:will\s)?$/iu,
  agent: new RegExp(String.raw`\sby (?:the |its |their )?(?<name>${phrase})`, 'u'),
  addressee: new RegExp(
    String.raw`^\s(?!an? (?![^.;,]* to ))(?:that |on |upon |to |with )?(?:the |its |their |his |her )?(?<name>(?:both|all|other|neighbouring|rich|local) [\p{Ll}]+|${phrase}|donors)(?= )`,
    'u',
  ),
} satisfies SubjectGrammar;

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
    'vice-president|lawmaker|adviser|advisor|deputy prime minister and foreign minister|prime minister and defence minister|national security adviser|national security advisor|counsellor|attache|attaché|manager|deputy manager|' +
    'comrade|standing deputy minister|permanent deputy prime minister|acting secretary|chancellor|doctor|permanent representative|official|author|historian|farmer|fire chief|police chief|army chief|navy chief|air force chief|intelligence chief|police commissioner|activist|reporter|coach|actor|actress|singer|writer|novelist|poet|painter|architect|engineer|scientist|teacher|lawyer|attorney|bishop|archbishop|cardinal|imam|rabbi|monk|venerable|corporal|private|marshal|field marshal|air marshal|wing commander|detective|inspector|superintendent|constable|sheriff|chief inspector|first lady|crown prince|crown princess|sultan|emir|emperor|empress|duke|duchess|baron|baroness|president-elect|prime minister-designate|vice-chair|vice-chairman|party leader|opposition leader|house speaker|chief minister|interior minister|energy minister|environment minister|education minister|justice minister|labour minister|transport minister|culture minister|agriculture minister|industry minister|economy minister|treasury secretary|interior secretary|commerce secretary|home secretary|press secretary|state secretary|permanent secretary|chief financial officer|cfo|chief operating officer|vice-rector|provost|councillor|councilwoman|councilman|ombudsman|auditor|treasurer|negotiator|chief negotiator|ambassador-designate|charge d’affaires|chargé d’affaires|pilot|nurse|student|shopkeeper|fisherman|driver|midwife|resident|villager|' +
    'undersecretary|secretary-elect|mayor-elect|governor-elect|majority leader|minority leader|house majority leader|house minority leader|senate majority leader|senate minority leader|' +
    'majority whip|minority whip|chef|host|presenter|broadcaster|columnist|commentator|correspondent|editor|publisher|producer|filmmaker|director-general|screenwriter|playwright|composer|conductor|' +
    'musician|rapper|guitarist|pianist|violinist|dancer|comedian|model|designer|photographer|artist|sculptor|illustrator|curator|critic|nun|priest|pastor|vicar|abbot|chaplain|deacon|patriarch|grand mufti|ayatollah|dalai lama|' +
    'surgeon|physician|paediatrician|pediatrician|psychologist|psychiatrist|epidemiologist|virologist|biologist|physicist|chemist|geologist|astronomer|mathematician|statistician|meteorologist|forecaster|seismologist|' +
    'archaeologist|anthropologist|sociologist|geographer|ecologist|botanist|zoologist|veterinarian|pharmacist|dentist|paramedic|firefighter|police officer|officer|soldier|sailor|veteran|astronaut|cosmonaut|' +
    'banker|broker|trader|merchant|investor|entrepreneur|businessman|businesswoman|tycoon|magnate|billionaire|accountant|consultant|lobbyist|strategist|campaigner|organiser|organizer|volunteer|trainer|' +
    'head coach|assistant coach|footballer|striker|midfielder|defender|goalkeeper|winger|forward|golfer|sprinter|swimmer|cyclist|boxer|wrestler|gymnast|cricketer|jockey|racer|skier|referee|umpire|captain|' +
    'carpenter|electrician|plumber|mechanic|baker|butcher|tailor|barber|hairdresser|waiter|waitress|bartender|cook|cleaner|janitor|guard|bodyguard|tour guide|guide|' +
    'vendor|grocer|landlord|tenant|homeowner|motorist|passenger|witness|survivor|victim|suspect|defendant|plaintiff|whistleblower|clerk|librarian|lecturer|tutor|headmaster|headmistress|headteacher|head teacher|school principal|' +
    'graduate|undergraduate|pupil|pensioner|retiree|housewife|worker|labourer|laborer|miner|trucker|mp|legislator|delegate|deputy|alderman|magistrate|solicitor|barrister|notary|diplomat|consul|minister-counsellor|' +
    'premier-designate|prime minister-elect|vice president-elect|vice-chancellor|vice chancellor|emeritus professor|fellow|research fellow|senior fellow|chief scientist|chief engineer|chief technology officer|chief negotiator|chief of defence staff|' +
    'brigade commander|fleet commander|flight lieutenant|squadron leader|group captain|sergeant major|staff sergeant|private first class|seaman|warrant officer|commodore|rear admiral|petty officer|gunner|trooper|spy|' +
    'boss|owner|president emeritus|champion|world champion|olympic champion|defending champion|medallist|medalist|runner-up|finalist|semi-finalist|winner|teenager|skipper|vice-captain|rower|sailor|climber|mountaineer|surfer|skater|hurdler|' +
    'winger|full-back|fly-half|batsman|bowler|all-rounder|quarterback|pitcher|team-mate|substitute|intern|apprentice|trainee|co-author|lead author|senior author|co-director|co-chair|co-leader|co-owner|co-creator|spokesperson-general|counsel|defence counsel|defense counsel|barrister|' +
    'elder|village elder|schoolteacher|radiologist|cardiologist|oncologist|neurologist|hydrologist|immunologist|criminologist|toxicologist|gynaecologist|midwife|obstetrician|clinician|technician|beekeeper|shopkeeper|innkeeper|shepherd|herder|headman|rancher|fisherman|seafarer|deminer|tracker|bricklayer|stonemason|seamstress|weaver|potter|' +
    'stallholder|shareholder|conservationist|environmentalist|ranger|forester|naturalist|glaciologist|oceanographer|cartographer|translator|interpreter|linguist|philosopher|theologian|political scientist|trade unionist|shop steward|whip|frontbencher|backbencher|undersecretary general|envoy-designate',
  strongRoles:
    'president|vice president|prime minister|senator|governor|ambassador|secretary|general|admiral|colonel|king|queen|pope|chancellor|' +
    'minister|deputy minister|deputy prime minister|congressman|professor|commissioner|defence minister|defense minister|foreign minister|' +
    'defense secretary|defence secretary|secretary of war|secretary of defense|secretary of state|party chief|general secretary|major general|' +
    'lieutenant general|senior lieutenant general|captain|major|lieutenant|sergeant|judge|representative|mayor|marshal|prince|princess|bishop|archbishop|cardinal|emperor|sultan|sheriff|chief minister|justice|superintendent|inspector|chairman|chairwoman|premier|speaker|lawmaker',
  honorifics:
    'Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Dr|Dr.|Prof|Prof.|Sir|Madam|Miss|Gen.|Lt. Gen.|Sen. Lt. Gen.|Maj. Gen.|Col.|Sen.|Rep.|Amb.|Adm.|Capt.|Gov.|Lord|Dame|Rev.|Sgt.|Lt.|Maj.|Sister|Brother|Father|wife|husband|brother|sister|son|daughter|father|mother|widow|colleague|grandson|granddaughter|grandfather|grandmother|nephew|niece|cousin|uncle|aunt|fiancé|fiancée|stepson|stepdaughter|classmate|neighbour|neighbor',
  listings: {
    people: 'named as|identified as',
    any: 'such as|including|among them',
    nouns:
      'people|men|women|children|victims|dead|killed|injured|missing|survivors|workers|players|students|pupils|teachers|nurses|doctors|patients|farmers|fishermen|residents|villagers|officials|ministers|lawmakers|senators|judges|lawyers|writers|authors|poets|novelists|singers|actors|artists|scientists|economists|analysts|experts|activists|campaigners|veterans|soldiers|officers|executives|directors|managers|founders|investors|owners|traders|dealers|drivers|passengers|suspects|defendants|witnesses|relatives|guests|leaders|members|candidates|athletes|swimmers|runners|coaches|journalists|reporters|editors|professors|researchers|engineers|diplomats|ambassadors|envoys|graduates|apprentices|volunteers|critics',
  },
  firms: '',
  entitling:
    'Dr|Dr.|Prof|Prof.|Gen.|Lt. Gen.|Sen. Lt. Gen.|Maj. Gen.|Col.|Sen.|Rep.|Amb.|Adm.|Capt.|Gov.|Sir|Lord|Dame|Rev.|Sgt.|Lt.|Maj.|Sister|Brother|Father',
  actions:
    'said|says|told|tells|asked|asks|added|adds|promised|promises|pledged|vowed|urged|called|warned|recalled|wrote|writes|read|spoke|speaks|met|' +
    'visited|received|welcomed|thanked|praised|hosted|arrived|left|attended|presided|chaired|signed|stressed|noted|announced|declared|affirmed|' +
    'proposed|suggested|requested|demanded|insisted|argued|believes|thinks|wants|hopes|expressed|underlined|highlighted|reiterated|congratulated|' +
    'addressed|delivered|led|leads|joined|resigned|died|won|was born|has said|had said|also said|who|testified|smiled|denied|admitted|claimed|replied|explained|accused|criticised|criticized|described|conceded|acknowledged|agreed|offered|apologised|apologized',
  personalActions:
    'recalled|recalls|smiled|laughed|shrugged|wept|testified|died|was born|was buried|was arrested|was jailed|was sentenced|was elected|was sworn in|pleaded guilty|pleaded not guilty|resigned|retired|thinks|remembers|remembered|abstained|grinned|sighed|nodded|quipped|joked|grew up|lives|won gold|won silver|won bronze|took gold|took silver|took bronze',
  personalObjects:
    'arrested|jailed|charged|convicted|acquitted|appointed|sacked|extradited|detained|replaced by|succeeded by|chaired by|directed by|written by|coached by|founded by|composed by|painted by|married|interviewed|born to',
  eponyms: 'Ho Chi Minh',
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
      "people's " +
      'people people’s municipal council city province provincial district region asia pacific indo-pacific southeast'
    ).split(' '),
  ),
  titleLinks: new Set('of for to the and at in on'.split(' ')),
  titlePrefixes:
    'chief|senior|deputy|lead|veteran|retired|former|acting|then|outgoing|incoming|late|ex|visiting',
  titleEnds:
    'under|said|says|told|who|which|that|announced|added|noted|stressed|called|met|received|thanked|asked|pledged|welcomed|hosted|presented|attended|' +
    'during|while|when|after|before|since|in a|in an|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|on|with|but|has|had|have|visited|led|leads|co-chaired|signed',
  relatives: 'who|whose|whom|aged',
  relations:
    'wife|husband|brother|sister|son|daughter|father|mother|widow|widower|colleague|grandson|granddaughter|grandfather|grandmother|nephew|niece|cousin|uncle|aunt|fiancé|fiancée|' +
    'stepson|stepdaughter|classmate|neighbour|neighbor|counterpart|successor|predecessor|rival|opponent|challenger|partner|deputy|teammate|co-star|namesake|friend|ally|mentor|boyfriend|girlfriend|son-in-law|daughter-in-law',
  namingWords: new Set('the a an name of one called'.split(' ')),
  openers: new Set(
    (
      'on in at by for from with after before when while as if since until during under over and but or yet so then now also the a an this that these those its his her their our my last next ' +
      'earlier later meanwhile however according said says told asked mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
    ).split(' '),
  ),
  modifiersFirst: true,
  copulas:
    'whose title is|whose title is printed as|whose title was|described as|titled|introduced as|is|was|is also|was also|is currently|serves as|served as|who is|who was|who is also|, who is|, who was|as|became',
  articles: 'a|an|the|its|their|his|her|also|currently',
  roleJoiners: 'and|and also|as well as',
  bareGivenNames: true,
  particles: new Set('van von de der den del della di da bin ibn al el la le du dos ter y'.split(' ')),
  places:
    'Morgan Stanley|Lockheed Martin|Goldman Sachs|Merrill Lynch|JP Morgan|Johnson & Johnson|Ernst & Young|Rolls Royce|Louis Vuitton|Harley Davidson|' +
    'Mercedes Benz|Standard Chartered|Wells Fargo|Red Cross|White House|Procter & Gamble|Booz Allen|Jack Daniels|Calvin Klein|Ralph Lauren|Tommy Hilfiger|' +
    'San Jose|San Diego|Santa Fe|St Petersburg|Saint Petersburg|Buckingham Palace|Downing Street|Capitol Hill|Wall Street|Pearl Harbor|Camp David|Lang Vay|' +
    'Ho Chi Minh Trail|Ho Chi Minh Museum|Ho Chi Minh Mausoleum|Ho Chi Minh Campaign|Le Havre|La Paz|Dong Xuan|Tan Son|Ben Thanh|' +
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
      'viet vietnam vietnamese american british french german chinese russian japanese korean european asian australian us u.s uk eu usa ' +
      'united states nations union america china russia japan korea france germany italy spain canada australia india laos cambodia thailand ' +
      'ministry department office agency committee commission council bank mission embassy government congress parliament senate house party ' +
      'university institute airport airlines airways airbase palace headquarters project programme program centre center city province district region ' +
      'street road bay sea river island port bridge street north south east west northern southern eastern western central news times post daily ' +
      'agreement memorandum accords treaty framework statement partnership forum summit conference asean nato army navy corps force forces agent orange ' +
      'group company corporation corp inc ltd holdings foundation association organisation organization international national global team europe asia africa ' +
      'pacific world war order act article executive comprehensive strategic earlier later both two one another other according although while after before since during ' +
      'peace energy transition people action field activity defense defence industry trade state general senior deputy secretary minister president chief director joint military ' +
      'metals minerals mining mines bible league football cup bowl pro championship press agency gateway boeing airbus google meta microsoft apple motors electric dynamics assembly nvidia samsung intel tesla command jr sr cross house motor electronics foods foundation square tower castle ship vessel typhoon storm hurricane cyclone hotel mall restaurant cafe studio studios records pictures brothers sons partners capital ventures securities insurance law firm college school academy museum theatre theater library stadium park lake mount fort camp base station hall church cathedral temple pagoda clinic hospital laboratory observatory telescope award medal trophy grand prix day week festival gala show tour game games series hill valley beach creek springs heights islands peninsula highway avenue boulevard lane drive court county state congressional capitol pentagon politburo management marine retail industries logistics solutions technologies pharma media entertainment steel shipping breweries workers union flow star airways housing homes stores supermarkets brothers parade championship championships'
    ).split(' '),
  ),
  placeWords: new Set(
    'street road avenue boulevard hospital university school airport port bridge prize award stadium square group company firm conglomerate airline brand magazine newspaper dynasty foundation fund scholarship museum hotel ship frigate destroyer submarine temple pagoda market station ward district commune'.split(
      ' ',
    ),
  ),
  placeLeads: 'University of|named after|in honour of|in honor of',
  countries:
    lands +
    '|Vietnamese|American|Japanese|Chinese|Russian|French|German|British|Korean|South Korean|North Korean|Indian|Thai|Lao|Cambodian|Australian|Canadian|' +
    'Italian|European|Ukrainian|Israeli|Iranian|Philippine|Indonesian|Malaysian|Singaporean|Danish|Norwegian|Swedish|Finnish|Dutch|Belgian|Swiss|Polish|Czech|Cuban|Turkish',
  bodies: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${body}|Minister) (?:of|for) (?:the )?(?:Industry and Trade|Agriculture and Rural Development|Agriculture and Environment|Education and Training|Science and Technology|Planning and Investment|Information and Communications|Natural Resources and Environment|Culture, Sports,? and Tourism|Labou?r, (?:War )?Invalids,? and Social Affairs|Energy and Natural Resources|Trade and Industry|Economy, Trade and Industry|Land, Infrastructure, Transport and Tourism|Health and Welfare|Women and Family|Health and Human Services|Housing and Urban Development|Agriculture and Rural Affairs|Finance and Economy|Climate and Environment)`,
      'gu',
    ),
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:US|U\.S\.|EU|UK|Vietnamese|Japanese|Chinese|Russian|Korean|Vietnam) )?${body} (?:of|for) (?:the )?${words}(?: of (?:Viet Nam|Vietnam|the United States|Japan|Laos))?(?=[\s,.;:)'’]+(?:\p{Ll}|(?:US|U\.S\.|the)\b|[,.;:)]|$)|[,.;:)'’]|$|\s+(?:and|the|in|at|of|to)\s)`,
      'gu',
    ),
    /(?<![\p{L}\p{N}])(?:US|U\.S\.) (?:State Department|Defense Department|Congress|Embassy|Government|government|side)/gu,
    /(?<![\p{L}\p{N}])(?:[Tt]he )?(?:ministry|ministries|department|European Commission|European partners|EU partners|Vietnamese side|Vietnamese government|two ministries|two defence ministries|White House|Party Central Committee)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:(?:[Bb]oth|[Tt]he two) (?:sides|countries|ministers|ministries|nations|governments|parties)|[Ee]mbassies and international bodies|[Ee]mbassies)(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:AFD|EIB|KfW|PROPARCO|JICA|KOICA|MAG|NPA|PTVN|DPAA|VNOSMP|NACCET|Team Europe|Vietnam Airlines|World Bank|ADB)(?![\p{L}\p{N}])/gu,
  ],
  subjects,
  namesakes,
} satisfies PeopleGrammar;
