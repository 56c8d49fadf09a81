import type { NumberGrammar } from '../grammar.ts';

export const numbers = {
  decimal: '.',
  groups: ',\u00A0\u202F\u2009',
  words: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  scales: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  shortScales: { k: 1e3, K: 1e3, bn: 1e9, tn: 1e12, trn: 1e12, mn: 1e6, mln: 1e6, bln: 1e9, B: 1e9 },
  shortMoneyScales: { m: 1e6, M: 1e6, b: 1e9, T: 1e12 },
  articles: 'a|A|an|An',
  negative: 'minus|negative',
  joiners: 'and',
  halfBefore: 'half a|half',
  halfAfter: 'and a half',
  looseTail: false,
  notBefore: {
    times: 'its|the|as|higher|more|larger|bigger|greater|faster|last|that|what|their|his|her',
    more: 'than',
    won: 'by|the|a|an|in|at|gold|silver|bronze|their|its|his|her',
    dong: 'nai|thap|hoi',
    one: 'of|another|day|side|hand',
  },
  notAfter: {
    over: 'spread|carry|take|taken|carried',
    about: 'what|how|all|is',
    one: 'no|any|every|this|that|which|each|another|the',
    two: 'or|grade|phase|world war|part',
  },
  naming:
    'no|No|NO|no.|number|nr|order|executive order|resolution|decree|decision|directive|article|section|chapter|clause|annex|' +
    'appendix|law|act|office|committee|region|zone|district|ward|area|route|road|highway|line|flight|page|phase|stage|' +
    'level|category|grade|class|division|brigade|regiment|battalion|group|round|room|floor|building|block|gate|terminal|' +
    'type|model|version|agenda|boeing|airbus|cop|apollo|chapter|item|part|volume|episode|season|week|day|week of|war|' +
    'world war|covid|windows|iphone|galaxy|storm|typhoon|sdg|goal|formula|bus|tram|track|lane|exit|warehouse|unit|plot|' +
    'one in|1 in|one in every|1 in every|one out of|one out of every|' +
    'station|platform|pier|q|quarter|circular|parallel|sea games|asian games|para games|world cup|apec|asian cup|asiad|olympics|expo',
  idioms:
    "two countries|two sides|two nations|two leaders|two ministers|two peoples|two governments|four no's|four nos|4 nos|" +
    "4 no's|24/7|one another|two-thirds|two thirds|one-third|one third|three quarters|one side|two parties|two ministries|" +
    'two militaries|two defence ministries|two defense ministries|two former adversaries|two former foes|two states|' +
    'two presidents|two economies|two hosts|one day|two years ago|one thing|one hand|two-way|one-way|three-way|the two',
  partitives: 'of|out of',
  spanTails: '',
  partOfYear: 'of',
  magnitudes: {
    names: 'magnitude|magnitude of|magnitude-',
    quakes: 'earthquake|quake|aftershock',
    degrees: '',
    otherDegrees: '',
  },
  definite: 'the|these|those|both|all|his|her|its|their|our|either|other',
  approximateBefore:
    'nearly|about|over|more than|up to|around|almost|some|approximately|roughly|at least|at most|less than|fewer than|' +
    'under|close to|as many as|as much as|no fewer than|no less than|no more than|not less than|' +
    'upwards of|just over|just under|well over|above|below|in excess of|exceeding|only about|' +
    'more than about|topped|topping|exceeded|surpassed|surpassing|approaching|nearing|circa|ca.|~|' +
    'an approximate|a little over|slightly more than|slightly over|a total of about|a total of more than|just above',
  approximateAfter: 'or so|or more|or less|plus|+|odd|at least|or thereabouts',
  currencies: {
    USD: {
      before: 'US$|USD|$|USD$|US $|U.S.$',
      after: 'USD|US dollars|dollars|US dollar|U.S. dollars|American dollars|dollar|US$|usd|$',
    },
    VND: { before: 'VND|VNĐ|₫', after: 'dong|VND|Vietnamese dong|VNĐ|vnd|dongs|₫' },
    EUR: { before: '€|EUR', after: 'EUR|euros|euro|€|Euro|Euros' },
    GBP: { before: '£|GBP', after: 'GBP|pounds sterling|pound sterling|British pounds|UK pounds|sterling|£' },
    JPY: { before: '¥|JPY', after: 'yen|JPY|Japanese yen' },
    KRW: { before: '₩|KRW', after: 'won|KRW|Korean won|South Korean won' },
    CNY: { before: 'CNY|RMB', after: 'yuan|CNY|RMB|renminbi|Chinese yuan' },
    AUD: { before: 'A$|AUD|AU$', after: 'Australian dollars|AUD' },
    CAD: { before: 'C$|CAD', after: 'Canadian dollars|CAD' },
    SGD: { before: 'S$|SGD', after: 'Singapore dollars|SGD' },
    NZD: { before: 'NZ$|NZD', after: 'New Zealand dollars|NZD' },
    HKD: { before: 'HK$|HKD', after: 'Hong Kong dollars|HKD' },
    TWD: { before: 'NT$|TWD', after: 'Taiwan dollars|Taiwanese dollars|TWD' },
    CHF: { before: 'CHF', after: 'Swiss francs|Swiss franc|CHF' },
    THB: { before: 'THB|฿', after: 'baht|THB|Thai baht' },
    RUB: { before: 'RUB|₽', after: 'roubles|rubles|ruble|rouble|RUB' },
    INR: { before: 'INR|₹', after: 'rupees|rupee|INR|Indian rupees' },
    LAK: { before: 'LAK', after: 'kip|LAK' },
    KHR: { before: 'KHR', after: 'riel|KHR|riels' },
    IDR: { before: 'IDR|Rp', after: 'rupiah|IDR' },
    MYR: { before: 'MYR|RM', after: 'ringgit|MYR' },
    PHP: { before: 'PHP|₱', after: 'PHP|Philippine pesos' },
    SEK: { before: 'SEK', after: 'SEK|Swedish kronor|kronor' },
    DKK: { before: 'DKK', after: 'DKK|Danish kroner' },
    PLN: { before: 'PLN', after: 'zloty|zlotys|PLN' },
    TRY: { before: 'TRY|₺', after: 'lira|liras|Turkish lira|TRY' },
    BRL: { before: 'R$|BRL', after: 'reais|real|Brazilian reais|BRL' },
    MXN: { before: 'MXN', after: 'Mexican pesos|MXN' },
    ZAR: { before: 'ZAR', after: 'rand|ZAR' },
    SAR: { before: 'SAR', after: 'riyals|Saudi riyals|SAR' },
    AED: { before: 'AED', after: 'dirhams|AED' },
    ILS: { before: '₪|ILS', after: 'shekels|ILS' },
    UAH: { before: '₴|UAH', after: 'hryvnia|hryvnias|UAH' },
    CZK: { before: 'CZK', after: 'Czech crowns|koruna|CZK' },
    HUF: { before: 'HUF', after: 'forints|forint|HUF' },
    MMK: { before: 'MMK', after: 'kyat|kyats|MMK' },
    PKR: { before: 'PKR', after: 'Pakistani rupees|PKR' },
    BDT: { before: 'BDT|৳', after: 'taka|BDT' },
    NGN: { before: '₦|NGN', after: 'naira|NGN' },
    KES: { before: 'KES', after: 'Kenyan shillings|KES' },
    KWD: { before: 'KD|KWD', after: 'Kuwaiti dinars|Kuwaiti dinar|KWD' },
    QAR: { before: 'QAR', after: 'Qatari riyals|Qatari rials|QAR' },
    EGP: { before: 'EGP', after: 'Egyptian pounds|EGP' },
    NOK: { before: 'NOK', after: 'NOK|Norwegian kroner|Norwegian krone' },
  },
  scaledCurrencies: {
    GBP: 'pounds|pound',
    USD: 'bucks',
    SEK: 'crowns',
    CHF: 'francs',
    PHP: 'pesos',
    JPY: 'Yen',
  },
  moneyContext:
    'cost|costs|costing|paid|pay|pays|paying|worth|price of|priced at|fine of|fined|spent|spend|spends|spending|lent|lend|' +
    'donated|donates|raised|raise|raises|earned|earns|sold for|sells for|charged|charges|fee of|salary of|budget of|fund of|' +
    'grant of|loan of|debt of|debts of|bill of|received|owed|owes|saved|invested|invests|for just|prize of|wage of|fare of|' +
    'profit of|loss of|losses of|revenue of|turnover of|aid of|gave|gives|pledged|promised|ticket',
  weightOf: 'of',
  moneyThings:
    'aid|support|funding|funds|debt|debts|damage|damages|investment|investments|help|relief|savings|revenue|revenues|taxes|' +
    "tax|public money|money|loans|loan|grants|profit|profits|losses|sales|exports|imports|trade|taxpayers|taxpayers'|" +
    'credit|assistance|spending|cuts|fines|compensation|capital|goods|equipment|assets|contracts|orders|bonds|shares|stocks',
  moneyTails:
    'in cash|in damages|in fines|in compensation|in costs|in debt|in debts|in aid|in funding|in tax|in taxes|in prize money|in savings|a year|a month|a week|a day|an hour|' +
    'per year|per month|per week|per day|per person|per night|a night|a head|each|a ticket|cash|sterling|to charity',
  notMoney: '',
  percent: '%|percent|per cent|pct|per-cent',
  percentPoints: 'percentage points|percentage point|pp|%-points|percentage-point|percent points',
  measures: {
    ha: 'ha|hectares|hectare',
    km: 'km|kilometres|kilometre|kilometers|kilometer|kms',
    km2: 'km²|km2|sq km|square kilometres|square kilometers|square kilometre|sq. km',
    m: 'm|metres|metre|meters|meter',
    m2: 'm²|m2|sq m|square metres|square meters|square metre|sq.m',
    m3: 'm³|m3|cubic metres|cubic meters|cubic metre',
    cm: 'cm|centimetres|centimeters|centimetre',
    mm: 'mm|millimetres|millimeters',
    t: 'tonnes|tonne|tons|ton|metric tons|metric tonnes|MT',
    kg: 'kg|kilograms|kilogram|kilos|kgs',
    g: 'grams|gram|grammes|g',
    l: 'litres|litre|liters|liter',
    MW: 'MW|megawatts|megawatt',
    GW: 'GW|gigawatts|gigawatt',
    kW: 'kW|kilowatts|kilowatt',
    MWp: 'MWp',
    kWh: 'kWh|kilowatt-hours|kilowatt hours',
    MWh: 'MWh|megawatt-hours|megawatt hours',
    GWh: 'GWh|gigawatt-hours',
    TWh: 'TWh|terawatt-hours',
    'km/h': 'km/h|kph|kilometres per hour|kilometers per hour|km per hour|kmh',
    mph: 'mph|miles per hour|miles an hour',
    '°C': '°C|degrees Celsius|degrees celsius|Celsius',
    'nautical-mile': 'nautical miles|nautical mile',
    bp: 'basis points|basis point|bps',
    mile: 'miles|mile',
    'square-mile': 'square miles|square mile|sq mi|sq miles',
    ft: 'feet|ft',
    acre: 'acres|acre',
    barrel: 'barrels|barrel|bpd|barrels of oil',
    oz: 'ounces|ounce',
    lb: 'lbs|lb|pounds|pound',
    hp: 'hp|horsepower',
    kV: 'kV|kilovolts',
    V: 'volts|volt',
    GB: 'GB|gigabytes',
    TB: 'TB|terabytes',
    MB: 'MB|megabytes',
    Mbps: 'Mbps|megabits per second',
    inch: 'inches|inch|-inch',
    yard: 'yards|yard',
    gallon: 'gallons|gallon',
    degree: 'degrees|degree',
    '°F': '°F|degrees Fahrenheit|Fahrenheit',
    magnitude: 'magnitude|on the Richter scale',
    decibel: 'decibels|dB',
    kt: 'kilotons|kilotonnes',
    knot: 'knots|knot',
    bushel: 'bushels|bushel',
    carat: 'carats|carat',
    calorie: 'calories|kcal',
    decade: 'decades',
    century: 'centuries',
    night: 'nights',
    ug: 'micrograms',
    mg: 'mg|milligrams|milligram',
    ml: 'ml|millilitres|milliliters',
    ppt: 'ppt|parts per trillion',
    year: 'year|years',
    quarter: 'quarters',
    month: 'month|months',
    week: 'week|weeks',
    day: 'day|days',
    hour: 'hour|hours',
    minute: 'minute|minutes',
    second: 'seconds',
  },
  durations: [
    'year',
    'quarter',
    'month',
    'week',
    'day',
    'hour',
    'minute',
    'second',
    'decade',
    'century',
    'night',
  ],
  durationLeads: {
    month:
      'for|within|lasting|lasts|lasted|after|took|takes|another|about|nearly|over|than|in|of|by|least|a|full|and|every|just|almost|only|some|spent|to|up to|least',
  },
  durationTails:
    'in prison|in jail|of prison|in a row|straight|running|pregnant|behind bars|of maternity leave|in custody|in office|of talks|of work|of rain|on',
  durationNotAfter:
    'first|every|each|final|latest|recent|within the|these|those|' +
    'opening|closing|same|in its|aged|other|every other|an estimated every',
  durationNotBefore:
    'ago|earlier|later|before|old|-old|hence|prior|from now|of the year|of this year|of last year|of next year|of the fiscal year|of the season|of the month',
  counted: {
    person:
      'person|people|persons|individuals|individual|dead|deaths|death|fatalities|victims|victim|residents|citizens|inhabitants|' +
      'servicemen|service members|service personnel|soldiers|soldier|troops|officers|sailors|veterans|veteran|workers|worker|' +
      'employees|staff|students|student|pupils|teachers|doctors|nurses|patients|patient|children|child|women|woman|men|man|boys|' +
      'girls|passengers|tourists|visitors|travellers|travelers|arrivals|migrants|refugees|prisoners|hostages|civilians|suspects|' +
      'defendants|delegates|experts|members|personnel|carers|caregivers|family members|farmers|fishermen|crew members|volunteers|' +
      'journalists|athletes|players|evacuees|survivors|casualties|injured|missing|dead or missing|dead and missing|killed|' +
      'families of|voters|officials|engineers|martyrs|war dead|family members and carers|family members and caregivers|learners|' +
      'businesspeople|scientists|lawmakers|crew|pilots|guests|participants|representatives|detainees|trainees|users' +
      '|adults|adult|babies|baby|infants|infant|seniors|elderly people|young people|older people|locals|villagers|islanders|foreigners|nationals|immigrants|asylum seekers|displaced people|homeless people|orphans|widows|wives|husbands|parents|mothers|fathers|sons|daughters|brothers|sisters|grandchildren|relatives|firepolice officers|police|policemen|guards|rescuers|medics|paramedics|divers|miners|drivers|driver|cyclists|pedestrians|motorists|riders|commuters|shoppers|fans|spectators|protesters|demonstrators|activists|leaders|ministers|ambassadors|diplomats|politicians|senators|deputies|lawyers|judges|jurors|prosecutors|economists|analysts|researchers|academics|professors|lecturers|graduates|undergraduates|apprentices|interns|candidates|applicants|jobseekers|unemployed|pensioners|retirees|taxpayers|consumers|clients|donors|believers|monks|nuns|priests|pilgrims|worshippers|artists|actors|musicians|singers|dancers|writers|authors|readers|viewers|listeners|followers|holidaymakers|backpackers|traders|vendors|sellers|buyers|bankers|managers|executives|directors|owners|tenants|landlords|shareholders|founders|developers|programmers|technicians|mechanics|welders|seafarers|mariners|seamen|crewmen|marines|airmen|paratroopers|commandos|militants|rebels|terrorists|gunmen|attackers|militiamen|reservists|conscripts|recruits|cadets|captives|inmates|convicts|criminals|smugglers|traffickers|dealers|addicts|carriers|infected|wounded|hurt|drowned|midwives|pharmacists|dentists|therapists|social workers|caretakers|cleaners|cooks|chefs|waiters|bakers|tailors|builders|labourers|laborers|planters|growers|herders|shepherds|foresters|hunters|breeders|swimmers|runners|boxers|wrestlers|footballers|competitors|contestants|finalists|champions|winners|medallists|coaches|referees|speakers|observers|inspectors|auditors|envoys|negotiators|signatories|peacekeepers|US soldiers|American soldiers|service men and women|peasants|households heads|respondents|interviewees|inhabitant|citizen|resident|villager|officer|expert|doctor|nurse|teacher|pupil|passenger|tourist|visitor|traveller|traveler|fisherman|farmer|journalist|athlete|player|pilot|guest|participant|user|volunteer|survivor|refugee|prisoner|hostage|civilian|sailor' +
      '|firefighters|firefighter|schoolchildren|schoolgirls|schoolboys|businessmen|businesswomen|policewomen|servicewomen|sportspeople|sportsmen|sportswomen|goalkeepers|defenders|strikers|midfielders|gymnasts|sprinters|weightlifters|archers|skaters|skiers|golfers|jockeys|astronauts|cosmonauts|surgeons|physicians|psychologists|veterinarians|architects|electricians|plumbers|carpenters|bricklayers|sculptors|photographers|reporters|editors|presenters|translators|interpreters|accountants|clerks|receptionists|assistants|advisers|advisors|consultants|entrepreneurs|investigators|detectives|sergeants|colonels|captains|commanders|admirals|lieutenants|gendarmes|bodyguards|wardens|bishops|cardinals|imams|rabbis|pastors|missionaries|teenagers|teens|toddlers|youngsters|youths|newborns|triplets|grandparents|grandmothers|grandfathers|uncles|aunts|cousins|friends|neighbours|neighbors|colleagues|classmates|heirs|mayors|governors|councillors|councilors|MPs|legislators|parliamentarians|congressmen|spokespeople|townspeople|hikers|climbers|campers|surfers|anglers|bikers|truckers|flight attendants|stewards|conductors|couriers|gardeners|housekeepers|nannies|maids|hairdressers|butchers|fishers|loggers|rangers|poachers|hackers|scammers|fraudsters|thieves|robbers|burglars|killers|murderers|kidnappers|pirates|looters|rioters|mercenaries|insurgents|separatists|extremists|dissidents|deserters|defectors|combatants|bystanders|onlookers|eyewitnesses|witnesses|witness|complainants|plaintiffs|claimants|beneficiaries|recipients|attendees|alumni|schoolteachers|schoolchild|scientist|engineer|lawyer|judge|singer|artist|dancer',
    household: 'household|households|families|family|homes without power',
    house: 'house|houses|homes|home|apartments|dwellings|flats',
    'remains-box':
      'box of remains|boxes of remains|remains boxes|cases of remains|caskets|caskets of remains|boxes containing remains',
    remains: 'set of remains|sets of remains|remains|remain sets|remains sets|sets of bones',
    case: 'case|cases|identifications|identification|incidents|lawsuits|accidents',
    project: 'project|projects|programmes|programs|schemes',
    province: 'province|provinces|localities|provinces and cities|cities and provinces',
    city: 'city|cities',
    district: 'district|districts',
    commune: 'commune|communes|communes and wards|wards|wards and communes',
    village: 'village|villages|hamlets',
    country: 'country|countries|nations|member states',
    company: 'company|companies|enterprises|businesses|firms|corporations',
    investor: 'investor|investors',
    school: 'school|schools',
    hospital: 'hospital|hospitals|clinics',
    centre: 'centre|centres|centers|facilities|center',
    customer: 'customer|customers|subscribers',
    field: 'field|fields|areas of cooperation|fields of work|fields of cooperation',
    point: 'point|points|locations|sites|spots',
    activity:
      'activity|activities|field activities|joint activities|joint field activities|missions|search missions|operations',
    meeting: 'meeting|meetings|conferences|sessions|rounds of talks',
    aircraft: 'aircraft|bombers|planes|plane|jets|helicopters|airplanes|warplanes|fighters|airliners',
    ship:
      'ship|ships|boats|vessels|fishing boats|boat|vessel|cutters|cutter|aircraft carriers|aircraft carrier' +
      '|ferries|tankers|freighters|barges|trawlers|submarines|frigates|destroyers|corvettes|warships|patrol boats|patrol boat|patrol vessels|yachts|canoes|lifeboats|rafts|dinghies',
    vehicle: 'vehicle|vehicles|cars|trucks|buses|motorbikes',
    item: 'item|items',
    ordnance:
      'item of ordnance|items of ordnance|bomb|bombs|explosive items|explosive devices|pieces of ordnance|landmine|landmines|munitions',
    file: 'file|files|dossiers|sets of records',
    document:
      'document|documents|texts|agreements|memoranda|memorandums|treaties|deals|MoUs|MOUs|papers|contracts',
    animal:
      'head of livestock|head of livestock and poultry|head of cattle|livestock|cattle|poultry|pigs|animals|head of poultry',
    tent: 'tent|tents|family tents',
    kit: 'kit|kits|kitchen kits|sets of kitchenware',
    set: 'set|sets',
    bridge: 'bridge|bridges',
    sample: 'sample|samples|bone samples|DNA samples',
    text: 'article|articles|reports',
    vote: 'vote|votes|ballots',
    job: 'job|jobs',
    ticket: 'ticket|tickets',
    order: 'order|orders',
    visit: 'visit|visits|trips',
    flight: 'flight|flights',
    gift: 'gift|gifts|gift packages',
    unit: 'unit|units',
    storm: 'storm|storms|typhoons|hurricanes',
    goal: 'goal|goals|targets',
    group: 'group|groups|organisations|organizations|teams|delegations',
    medal: 'medal|medals|gold medals|silver medals|bronze medals|gold medal|golds',
    billionaire: 'billionaire|billionaires',
    millionaire: 'millionaire|millionaires',
    time: 'time|times',
    crate: 'crate|crates',
    dose: 'dose|doses',
    body: 'body|bodies|corpses',
    page: 'page|pages',
    shop: 'shop|shops|stores',
    refrigerator: 'refrigerator|refrigerators|fridges',
    tree: 'tree|trees|saplings|mangroves|seedlings',
    scholarship: 'scholarship|scholarships|fellowships|bursaries',
    party: 'parties|states parties',
    record: 'records',
    title: 'titles',
    sport: 'sports',
    match: 'matches',
    show: 'shows|concerts|performances',
    tank: 'tanks|battle tanks',
    howitzer: 'howitzer|howitzers|self-propelled howitzers',
    missile: 'missile|missiles',
    drone: 'drone|drones|UAVs|unmanned aerial vehicles',
    bed: 'bed|beds|hospital beds',
    classroom: 'classroom|classrooms',
    container: 'container|containers',
    satellite: 'satellite|satellites',
    species: 'species',
    charge: 'charges|criminal charges',
    river: 'river|rivers',
    lane: 'lane|lanes',
    TEU: 'TEU|TEUs',
    anniversary: 'anniversary|anniversaries',
  },
  nouns:
    'storey|seat|bedroom|case of|infections|arrests|convictions|complaints|violations|offences|offenses|' +
    'crashes|collisions|fires|explosions|blasts|attacks|strikes|raids|robberies|thefts|murders|' +
    'landslides|outages|earthquakes|quakes|outbreaks|cyberattacks|claims|appeals|subsidiaries|start-ups|' +
    'startups|suppliers|exporters|importers|manufacturers|retailers|banks|lenders|cooperatives|factories|' +
    'factory|plants|mines|farms|farm|shops|shop|stores|store|restaurants|hotels|supermarkets|branches|' +
    'markets|places|place|stations|station|checkpoints|gates|stops|ports|port|airports|airport|' +
    'border crossings|terminals|dams|dam|reservoirs|lakes|ponds|islands|islets|reefs|beaches|parks|' +
    'squares|streets|roads|tunnels|mountains|hills|valleys|plots|lots|hotspots|polling stations|shelters|' +
    'camps|bases|outposts|barracks|monuments|pagodas|temples|churches|mosques|museums|libraries|theatres|' +
    'theaters|cinemas|stadiums|motorcycles|bicycles|bikes|scooters|vans|trams|lorries|lorry|tractors|' +
    'trailers|wagons|carriages|taxis|ambulances|fire engines|bulldozers|excavators|armoured vehicles|' +
    'trains|train|locomotives|electric cars|electric vehicles|EVs|decrees|laws|resolutions|letters|pages|' +
    'page|books|copies|chapters|licences|licenses|permits|certificates|patents|visas|passports|bills|' +
    'protocols|letters of intent|cows|buffaloes|buffalo|goats|sheep|chickens|ducks|geese|horses|dogs|' +
    'cats|elephants|tigers|bears|birds|fish|deer|monkeys|turtles|whales|dolphins|rhinos|hens|calves|' +
    'chicks|head|pieces|piece|doses|dose|bottles|boxes|box|bags|bag|sacks|sack|packs|packages|parcels|' +
    'cartons|crates of|barrels of|shells|rounds|rockets|guns|rifles|weapons|grenades|warheads|shots|' +
    'blankets|mattresses|rooms|room|seats|tables|chairs|desks|computers|laptops|phones|smartphones|' +
    'tablets|televisions|fridges|refrigerators|freezers|pumps|generators|turbines|turbine|solar panels|' +
    'panels|batteries|cells|chips|servers|robots|machines|machine|devices|sensors|cameras|toys|shirts|' +
    'shoes|garments|masks|needles|syringes|vaccines|tests|test kits|life jackets|meals|meal|portions|' +
    'loaves|eggs|coins|notes|stamps|flags|posters|photographs|photos|paintings|sculptures|artefacts|' +
    'artifacts|relics|statues|coffins|graves|grave|tombs|wells|well|toilets|latrines|water tanks|filters|' +
    'pipes|cables|wires|poles|towers|pylons|masts|substations|reactors|reactor|games|wins|losses|draws|' +
    'goals scored|laps|sets won|innings|runs|races|strokes|steps|stages|phases|layers|floors|storeys|' +
    'stories|episodes|seasons|songs|films|plays|events|ceremonies|festivals|exhibitions|workshops|' +
    'seminars|courses|classes|lessons|lectures|training courses|sessions of training|shares|stocks|bonds|' +
    'breeds|varieties|languages|dialects|ethnic groups|ethnic minorities|tribes|religions|measures|' +
    'reasons|priorities|pillars|principles|proposals|recommendations|conditions|criteria|questions|' +
    'issues|topics|themes|clauses|ways|factors|indicators|sectors|industries|warplanes and ships|' +
    'ministry|ministries|agencies|departments|committees|authorities|offices|embassies|consulates|' +
    'missions abroad|university|universities|colleges|kindergartens|institutes|laboratories|labs|' +
    'continents|regions|states|counties|municipalities|towns|town|boroughs|prefectures|spacecraft|' +
    'hovercraft|rolling stock|bacteria|viruses|virus|series|hypotheses|salmon|shrimp|oxen|mice|oases|' +
    'gas stations|bus stops|bus|launchers|launcher|artillery pieces|armored vehicles|gun|rifle|rocket|' +
    'satellite dishes|test kit|vaccine doses|blood units|classes of students|theses|dissertations|' +
    'shipments|shipment|cargoes|booths|stalls|outlets|brands|contracts worth|verdicts|indictments|' +
    'warrants|hearings|volcanoes|rivers and lakes|waterfalls|peaks|caves|national parks|interchanges|' +
    'overpasses|metro lines|railway lines|lines of track|piers|berths|apartment blocks|high-rises|' +
    'skyscrapers|medals in all|hat-tricks|penalties|yellow cards|red cards|tries|touchdowns|wickets|' +
    'knockouts|rebounds|assists|albums|exhibits|planets|asteroids|fossils|skeletons|experiments|studies|' +
    'genes|kidneys|livers|surgeries|operations on|transplants',
  again: 'others|more',
  adjectives: 3,
  openNoun: /^\p{Ll}{2,}(?<!s|u|i)s$/u,
  openAfterWords: true,
  notNouns:
    'kroner|krone|and|or|of|in|on|at|to|the|a|an|by|for|with|from|as|than|that|which|who|when|where|while|was|were|is|are|be|been|has|' +
    'have|had|will|would|can|may|not|but|if|so|per|into|over|under|between|after|before|during|since|until|against|about|' +
    'this|its|his|her|their|it|he|she|they|we|says|said|was|rises|falls|rose|fell|wins|came|comes|runs|goes|also|because|' +
    "it's|does|did|do|applies|requires|keeps|makes|takes|gives|covers|sets|plus|times|minus|others|across|bring|brings|told" +
    '|now|then|yet|still|again|today|yesterday|tomorrow|according|each|every|through|within|without|among|around|via|versus|toward|towards|compared|including|followed|following|died|left|joined|took|made|gave|got|went|killed|injured',
  changeFrom: 'from|From|by',
  falls: 'down to|-to-',
  amountVerbs:
    'reached|reach|reaches|totalled|totaled|totals|totalling|totaling|rose to|rise to|rises to|rising to|rose by|rose from|' +
    'fell to|falls to|falling to|fell by|fell from|dropped to|dropped from|dropped by|drop to|climbed to|climbed from|' +
    'grew to|grew from|grew by|jumped to|jumped from|increased to|increased from|increased by|decreased to|decreased from|' +
    'declined to|declined from|went from|went up from|went down from|went up to|went down to|stood at|stands at|' +
    'stand at|numbered|number|came to|comes to|hit|exceeded|surpassed|doubled to|halved to|soared to|slipped to|edged up to|' +
    'tripled to|quadrupled to|trebled to|swelled to|shrank to|rebounded to|plunged to|tumbled to|surged to|dwindled to|' +
    'was cut to|were cut to|cut from|cut to|is|was|are|were|remained at|averaged|slid to|has risen to|have risen to|' +
    'had risen to|has reached|have reached|had reached|risen to|risen from|fallen to|fallen from|grown to|grown from',
  amountCopulas: 'is|was|are|were|number|hit|cut to|cut from',
  countHeads: 'number of|numbers of|total of|tally of|count of|toll of|total|total number of',
  bareMoney: '',
  during: 'over',
  duringNotAfter:
    'for|after|lasted|lasting|lasts|took|takes|taking|than|of|is|was|just|well|by|within|in|spent|a|has|have|had|with|spanning|aged|only|little|slightly|served|waited|jailed|sentenced to|years|to|every|spans|been',
  headcounts:
    'crew of|population of|workforce of|audience of|crowd of|electorate of|staff of|membership of|death toll of',
  changes:
    'fell|fall|rose|rise|dropped|drop|climbed|grew|jumped|increased|decreased|declined|slipped|slid|edged up|edged down|' +
    'surged|soared|plunged|tumbled|shrank|went up|went down|gained|up|down',
  changeTo: 'to',
  per: 'per|for every|for each|a|an|in every|out of every',
  afterJoined:
    'were|are|was|have been|had been|remain|remained|by another|by other|according to|in all|in total|others|more were|still|of them|of whom|of which',
  resumes:
    'makes|which makes|making|bringing the total to|brings the total to|brought the total to|bringing the number to|' +
    'taking the total to|takes the total to|took the total to|taking its total to|taking their total to|bringing its total to|' +
    'bringing their total to|taking the number to|taking the tally to|bringing the tally to|taking the toll to|bringing the toll to|' +
    'taking the death toll to|bringing the death toll to|raising the total to|lifting the total to|' +
    'up from|down from|compared with|against|from|for a total of|pushed the total to|a total of|instead of|rather than|not',
  afterBare:
    'of them|of whom|in|since|by|last|this|on|at|after|before|from|a year|year on year|as of|so far|during|over|per|and|while|but|with|up|down|' +
    'against|compared|were|are|have been|had been|remain|remained|according to|was|still|within|between|than|for',
  rangeWords: 'to|-|–|—|~|or|up to|down to',
  between: ['between', 'and'],
  listVerbs: 'had|has|reported|recorded|counted|lost|:|with|saw',
  listJoiners: 'and|while',
  listOf: 'of|in',
  shownScales: [
    { word: 'trillion', value: 1e12 },
    { word: 'billion', value: 1e9 },
    { word: 'million', value: 1e6 },
  ],
} satisfies NumberGrammar;
