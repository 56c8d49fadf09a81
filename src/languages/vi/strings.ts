import type { Strings } from '../strings.ts';
import { subscriptionCommands, subscriptionStrings } from './subscription-strings.ts';

const list = new Intl.ListFormat('vi', { type: 'conjunction' });
const days = (from: string, to: string): string => (from === to ? `ngày ${from}` : `từ ${from} đến ${to}`);
// CLDR writes “Tiếng Anh”; inside a sentence it is “tiếng Anh”.
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const on = (topic: string | undefined): string => (topic ? ` về “${topic}”` : '');

const language = { name: 'ngôn-ngữ', description: 'Trả lời bằng ngôn ngữ này' };
const since = { name: 'từ', description: 'Chỉ lấy bài từ lúc đó: hôm qua, tuần trước, tháng 10, 1/10/2025' };
const until = { name: 'đến', description: 'Chỉ lấy bài đến hết lúc đó' };
const isPrivate = { name: 'riêng-tư', description: 'Chỉ mình bạn thấy câu trả lời' };

export const strings = {
  languageName: 'Tiếng Việt',
  commands: {
    ask: {
      name: 'hỏi',
      description: 'Hỏi tin tức: trích nguyên văn đoạn trả lời, kèm nguồn',
      options: {
        question: { name: 'câu-hỏi', description: 'Câu hỏi của bạn, có dấu hay không dấu đều được' },
        language,
        since,
        until,
        publisher: { name: 'báo', description: 'Chỉ tìm bài của báo này' },
        private: isPrivate,
      },
    },
    pledge: {
      name: 'cam-kết',
      description: 'Ai hứa, đề xuất hay đề nghị điều gì, với ai',
      options: {
        topic: { name: 'chủ-đề', description: 'Về việc gì, ví dụ dioxin' },
        by: { name: 'bên', description: 'Ai hứa hoặc đề nghị' },
        since,
        until,
        language,
        private: isPrivate,
      },
    },
    who: {
      name: 'ai',
      description: 'Nhân vật trên báo: tên gọi, chức danh như báo in, đã nói và làm gì',
      options: {
        name: { name: 'tên', description: 'Họ tên hoặc một phần tên' },
        language,
        private: isPrivate,
      },
    },
    mou: {
      name: 'bản-ghi-nhớ',
      description: 'Bản ghi nhớ, hiệp định, tuyên bố chung: các bên, ngày ký, nội dung',
      options: {
        topic: { name: 'chủ-đề', description: 'Về việc gì' },
        since,
        until,
        language,
        private: isPrivate,
      },
    },
    figure: {
      name: 'số-liệu',
      description: 'Số liệu trên báo và những bài đã đưa số liệu đó',
      options: {
        topic: { name: 'chủ-đề', description: 'Số liệu về việc gì, ví dụ Biên Hòa' },
        since,
        until,
        language,
        private: isPrivate,
      },
    },
    compare: {
      name: 'đối-chiếu',
      description: 'Một sự kiện, nhiều báo: mỗi báo đưa gì mà báo khác không có',
      options: {
        story: { name: 'sự-kiện', description: 'Sự kiện: chọn một tít báo hoặc nêu chủ đề' },
        language,
        private: isPrivate,
      },
    },
    check: {
      name: 'Đối chiếu tin',
      description: 'Trong menu của tin nhắn, mục Ứng dụng: báo đưa gì về điều tin nhắn nói',
      atTerminal: 'Báo đưa gì về điều một đoạn văn nói',
      options: {
        text: { name: 'nội-dung', description: 'Nội dung cần đối chiếu' },
        language,
      },
    },
    latest: {
      name: 'tin-mới',
      description: 'Những bài mới nhất',
      options: {
        topic: { name: 'chủ-đề', description: 'Về việc gì' },
        since,
        until,
        publisher: { name: 'báo', description: 'Chỉ lấy bài của báo này' },
        language,
        private: isPrivate,
      },
    },
    language: {
      name: 'ngôn-ngữ',
      description: 'Chọn ngôn ngữ tôi dùng để trả lời bạn',
      options: {
        language: { name: 'ngôn-ngữ', description: 'Ngôn ngữ muốn dùng; bỏ trống để xem đang đặt gì' },
        server: { name: 'máy-chủ', description: 'Đặt cho cả máy chủ này (cần quyền Quản lý máy chủ)' },
      },
    },
    ...subscriptionCommands,
    help: {
      name: 'trợ-giúp',
      description: 'Ở đây tôi làm được những gì',
      options: { command: { name: 'lệnh', description: 'Xem tùy chọn của một lệnh, ví dụ hỏi' } },
    },
    about: {
      name: 'giới-thiệu',
      description: 'Tôi đã đọc những gì, đến ngày nào, và lưu giữ những gì',
      options: {},
    },
  },

  digestOf: (publisher, date) => `bản tóm lược bài của ${publisher}, ${date}`,
  onlyIn: (language) =>
    `Tôi chỉ tìm thấy nội dung này bằng ${inside(language)}. Dưới đây là nguyên văn, không sửa đổi.`,
  answeredIn: (language, title) =>
    `Đoạn trả lời có bằng ${inside(language)}. Bằng tiếng Việt, tôi đã đọc bài về cùng sự việc: “${title}”.`,
  figuresAndDates: (written) => `Số liệu và ngày tháng: ${written}`,

  emptyQuestion:
    'Bạn muốn biết điều gì? Hãy viết một câu hỏi, ví dụ: Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?',
  longQuestion: (length, most) =>
    `Câu hỏi dài ${length} ký tự, tôi chỉ đọc được ${most}. Xin rút gọn còn một hai câu.`,
  onlyGrammar:
    'Tôi cần ít nhất một từ để tìm: tên người, địa danh hoặc chủ đề. Ví dụ: Tổng Bí thư Tô Lâm tiếp ai?',
  asides: {
    greeting: 'Chào bạn! Tôi trả lời câu hỏi bằng nguyên văn những bài báo đã đọc, kèm nguồn.',
    thanks: 'Không có gì. Bạn muốn biết thêm điều gì trên báo thì cứ hỏi.',
    farewell: 'Tạm biệt bạn! Lần tới ghé lại, có thể đã có thêm tin mới.',
    self:
      'Tôi là Verbatim, một con bot. Tôi trả lời câu hỏi từ những bài báo đã đọc: trích nguyên văn và ghi rõ nguồn. ' +
      'Gõ /trợ-giúp để xem tôi còn làm được gì.',
    now: 'Tôi không biết giờ giấc hay thời tiết, chỉ biết những tin đã đọc.',
    chat: 'Tôi không giỏi tán gẫu: tôi chỉ dẫn lại những gì báo chí đã đưa.',
    unread: 'Trong những bài đã đọc không có từ nào như vậy.',
  },
  thingsToAsk: (questions) => `Bạn có thể hỏi:\n${questions.map((one) => `• ${one}`).join('\n')}`,
  whoIs: (name) => `${name} là ai?`,
  newsOf: (title) => `Có tin gì về “${title}”?`,
  noAnswer: 'Tôi không tìm thấy câu trả lời trong những bài báo đã đọc.',
  searched: (articles, from, to, publishers, others) =>
    `Đã tìm trong ${articles} bài, ${days(from, to)}, của ${list.format(
      others > 0 ? [...publishers, `${others} báo khác`] : publishers,
    )}.`,
  searchedNothing: 'Không có bài nào trong phạm vi này. Hãy thử khoảng thời gian rộng hơn hoặc báo khác.',
  readAs: (question) => `Tôi hiểu câu hỏi là: “${question}”`,
  didYouMean: (question) => `Có phải bạn muốn hỏi “${question}”?`,
  nearest: 'Đoạn gần nhất, có thể chưa phải câu trả lời:',
  badDate: (typed) =>
    `Tôi không hiểu “${typed}” là ngày nào. Hãy thử hôm qua, tuần trước, tháng 10 hoặc 2/11/2025.`,
  publishedOn: (from, to) => `Bài đăng ${days(from, to)}`,
  publishedUntil: (to) => `Bài đăng đến hết ${days(to, to)}`,
  unknownPublisher: (typed, known) => `Tôi không có bài nào của “${typed}”. Tôi đọc ${list.format(known)}.`,

  pledgesAbout: (topic, count) => `${count} cam kết và đề nghị${on(topic)}`,
  pledgeLead: (kind, by, to, amount) =>
    [
      kind === 'pledge' ? 'Cam kết' : 'Đề nghị',
      by && to ? `${by} → ${to}` : (by ?? (to && `→ ${to}`)),
      amount,
    ]
      .filter(Boolean)
      .join(' · '),
  agreementsAbout: (topic, count) => `${count} đoạn về văn kiện đã ký hoặc thỏa thuận${on(topic)}`,
  agreementLead: (kind, date, parties) => [kind, date, list.format(parties)].filter(Boolean).join(' · '),
  planned: (kind) => `${kind}, chưa ký`,
  agreementKinds: {
    memorandum: 'Bản ghi nhớ',
    agreement: 'Hiệp định, thỏa thuận',
    convention: 'Công ước',
    'joint-statement': 'Tuyên bố chung',
    framework: 'Khuôn khổ',
    'letter-of-intent': 'Ý định thư',
  },
  figuresAbout: (topic, count) => `${count} số liệu${on(topic)}`,
  hedged: {
    over: (value) => `hơn ${value}`,
    'at-least': (value) => `ít nhất ${value}`,
    nearly: (value) => `gần ${value}`,
    about: (value) => `khoảng ${value}`,
    'up-to': (value) => `tới ${value}`,
    under: (value) => `dưới ${value}`,
  },
  changed: { rise: (value) => `tăng ${value}`, fall: (value) => `giảm ${value}` },
  forEach: (value, unit) => `${value} mỗi ${unit}`,
  reportedBy: (articles, languages) => `${articles} bài · ${languages} ngôn ngữ`,
  alsoReportedBy: (citations) => `Cũng có trong ${list.format(citations)}`,
  risen: (values) => `Số liệu tăng dần: ${values.join(' → ')}`,
  otherReports: (reports) => `Nguồn khác đưa: ${reports.join('; ')}`,
  alsoOn: (mentions) => `Cũng được đưa ngày ${mentions.join('; ')}`,
  nobody: (name, known) => `Tôi chưa đọc thấy ai tên “${name}”. Hay được nhắc đến: ${list.format(known)}.`,
  titlesPrinted: (titles) => `Chức danh như báo in: ${titles.join('; ')}`,
  alsoCalled: (people) => `Cũng giữ chức danh này: ${people.join('; ')}`,
  namesakes: (others) => `Người khác cùng tên, xếp riêng: ${others.join('; ')}`,
  alsoWritten: (names) => `Cũng viết là ${list.format(names)}`,
  mentionedIn: (mentions, articles) => `Được nhắc ${mentions} lần trong ${articles} bài`,
  noneAbout: (topic) =>
    topic ? `Tôi chưa đọc thấy gì thuộc loại này về “${topic}”.` : 'Tôi chưa đọc thấy gì thuộc loại này.',
  latestAbout: (topic) => `Bài mới nhất${on(topic)}`,

  toldBy: (outlets, articles, from, to) =>
    `${list.format(outlets)} · ${articles} bài · ${from === to ? from : `${from} đến ${to}`}`,
  sharedReports: 'Nhiều báo cùng đưa:',
  nothingShared: 'Tôi chưa thấy số liệu, cam kết hay nhân vật nào mà hai báo cùng nêu.',
  byOutlets: (outlets, all) =>
    outlets.length === all ? `cả ${all} báo` : `${outlets.length}/${all} báo: ${list.format(outlets)}`,
  onlyReportedBy: (outlet) => `Chỉ ${outlet} đưa:`,
  nothingAlone: (outlets) =>
    `Không có số liệu, cam kết hay nhân vật nào chỉ riêng ${list.format(outlets)} nêu.`,
  noStory: (typed, known) =>
    [
      typed
        ? `Tôi chưa đọc thấy sự kiện nào về “${typed}”.`
        : 'Bạn muốn đối chiếu sự kiện nào? Hãy chọn một tít báo hoặc nêu chủ đề.',
      ...(known.length > 0 ? [`Được nhiều báo đưa: ${known.map((one) => `“${one}”`).join('; ')}.`] : []),
    ].join(' '),

  nothingToCheck:
    'Tôi không thấy câu nào ở đây để đối chiếu với tin tức. Tôi đối chiếu những câu nêu ai làm gì ' +
    'hoặc có số liệu; chỉ có liên kết, hình ảnh hay biểu tượng cảm xúc thì chưa đủ.',
  checkTitle: 'Đối chiếu với tin tức',
  checkPromise: 'Tôi chỉ dẫn lại những gì báo chí đã đưa. Nhận định thế nào là ở bạn.',
  figureReported: (printed) => `${printed}: con số này có trên báo.`,
  figureClose: (printed, reported) => `${printed}: xấp xỉ con số trên báo là ${reported}.`,
  figureDiffers: (printed, reported) => `${printed}: khác với bài báo, bài báo nêu ${list.format(reported)}.`,
  figureElsewhere: (printed) => `${printed}: con số này có trên báo, nhưng nói về việc khác.`,
  figureUnreported: (printed) => `${printed}: chưa thấy bài nào đưa.`,
  noReport: 'Tôi không tìm thấy bài nào đưa việc này.',
  onlyNearReport: 'Tôi chưa thấy bài nào đưa nguyên như vậy. Đoạn gần nhất:',
  notNamed: (names) => `Đoạn trích không nhắc đến: ${names.join(', ')}.`,

  filterMistakes: {
    'open-quote': () => 'Dấu ngoặc kép này chưa được đóng.',
    'empty-quote': () => 'Giữa hai dấu ngoặc kép không có gì.',
    'open-parenthesis': () => 'Dấu ngoặc đơn này chưa được đóng.',
    'close-parenthesis': () => 'Dấu ngoặc đơn này không có dấu mở.',
    'no-operand': (found) =>
      `Cạnh “${found}” còn thiếu một vế: một từ, một cụm từ trong ngoặc kép hoặc một trường.`,
    'no-word': (found) => `“${found}” không phải là từ để tôi tìm.`,
    'unknown-field': (found, expected) =>
      `Tôi không biết trường “${found}:”. Có các trường ` +
      `${list.format(expected.map((name) => `${name}:`))}. Nếu muốn tìm chính từ đó, hãy bỏ dấu hai ` +
      'chấm.',
    'empty-field': (found) =>
      `“${found}” chưa có giá trị. Hãy viết ngay sau dấu hai chấm, nếu gồm nhiều tiếng thì đặt trong ngoặc kép.`,
    'unknown-language': (found, expected) =>
      `Tôi không đọc bài bằng ngôn ngữ “${found}”, chỉ đọc ${list.format(expected)}.`,
    'bad-figure': (found) =>
      `Tôi không hiểu “${found}” là số liệu nào. Hãy viết như sau: >1000000 USD, <=5% hoặc 100..200 người.`,
    'only-grammar': (found, expected) =>
      expected.length > 0
        ? `“${found}” viết thường chỉ là một từ. Để nối hai vế, hãy viết hoa: ${list.format(expected)}.`
        : `“${found}” có trong hầu hết các bài. Hãy thêm một từ nêu rõ nội dung, hoặc đặt trong ngoặc kép.`,
    'too-long': (found, expected) => `Bộ lọc dài ${found} ký tự, nhiều nhất là ${list.format(expected)}.`,
    'too-many': (found, expected) =>
      `Bộ lọc có ${found} từ và điều kiện, nhiều nhất là ${list.format(expected)}.`,
    'too-deep': (_, expected) => `Các dấu ngoặc lồng nhau quá sâu, nhiều nhất ${list.format(expected)} tầng.`,
  },

  subscriptions: subscriptionStrings,

  languageSet: 'Từ nay tôi trả lời bạn bằng tiếng Việt.',
  languageForgotten: 'Tôi lại trả lời theo ngôn ngữ của từng câu hỏi.',
  languageNow: 'Tôi đang trả lời bạn bằng tiếng Việt. Muốn đổi, hãy dùng tùy chọn “ngôn-ngữ”.',
  serverLanguageSet:
    'Ngôn ngữ của máy chủ này từ nay là tiếng Việt. Mỗi thành viên vẫn có thể chọn ngôn ngữ riêng.',
  serverLanguageForgotten: 'Máy chủ này không còn ngôn ngữ mặc định riêng.',
  mayNotManage:
    'Chỉ thành viên có quyền quản lý máy chủ mới đặt được ngôn ngữ chung. Bạn có thể đặt cho riêng ' +
    'mình: bỏ tùy chọn “máy-chủ”.',
  notInServer: 'Ở đây không có máy chủ nào. Bỏ tùy chọn “máy-chủ” để đặt ngôn ngữ cho riêng bạn.',
  followQuestion: 'theo ngôn ngữ của từng câu hỏi',

  helpTitle: 'Tôi làm được những gì',
  helpPromise:
    'Tôi trích nguyên văn báo chí và ghi rõ nguồn. Nếu những bài đã đọc không có câu trả lời, tôi sẽ nói thẳng.',
  helpExamples: ['/hỏi Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?', '/số-liệu dioxin', '/ai Tô Lâm'],
  helpMore: (command) => `Muốn xem tùy chọn của một lệnh: ${command} kèm tên lệnh, ví dụ “hỏi”.`,
  helpUnknown: (typed, command) => `Ở đây không có lệnh “${typed}”. Gõ ${command} để xem các lệnh hiện có.`,
  helpNoOptions: 'Lệnh này không có tùy chọn nào.',
  helpRequired: 'bắt buộc',
  helpChoices: (choices) => `chọn một trong ${list.format(choices)}`,
  helpInMenu: 'Nhấp chuột phải vào một tin nhắn, hoặc nhấn giữ trên điện thoại, rồi chọn trong mục Ứng dụng.',
  aboutTitle: 'Về Verbatim',
  aboutText:
    'Mỗi đoạn trích được cắt nguyên văn từ bài báo. Bài ghi “bản tóm lược” là do chúng tôi viết lại ' +
    'theo nguồn nêu bên cạnh.',
  aboutCorpus: (articles, from, to) => `Đã đọc ${articles} bài, ${days(from, to)}.`,
  aboutNothing: 'Đến nay tôi chưa đọc bài nào.',
  aboutPublishers: (publishers) => `Nguồn: ${list.format(publishers)}.`,
  aboutReading: (read, waiting) =>
    `Tôi đang đọc: đã tìm được trong ${read} bài, còn ${waiting} bài chưa đọc.`,
  aboutLeftOut: (files) => `${files} tệp bị bỏ ra vì có lỗi; lệnh “verbatim check” chỉ rõ từng lỗi.`,
  aboutReader: (host) =>
    `Câu trả lời trong bài báo do một mô hình ngôn ngữ tại ${host} chọn. Mô hình chỉ chọn câu có sẵn, ` +
    'không viết thêm chữ nào: những gì bạn đọc luôn là nguyên văn bài báo.',
  aboutKept:
    'Tôi lưu giữ: ngôn ngữ bạn chọn; các mục theo dõi của kênh, không kèm người tạo; và trong 30 ' +
    'ngày, những câu hỏi và tin nhắn được đối chiếu mà các nút bấm cần đến, không kèm người hỏi hay ' +
    'nơi hỏi. Chi tiết có ở /quyền-riêng-tư.',

  corrected: (date) => `Đã đính chính ngày ${date}`,
  newArticles: (articles) => `${articles} bài mới`,
  gathered: (most, hasQuiet) =>
    `Gộp chung vì kênh này nhận nhiều nhất ${most} lượt đăng mỗi giờ` +
    `${hasQuiet ? ', và một lượt khi hết giờ yên tĩnh' : ''}.`,
  parkNotice: (channel, reason, waits) =>
    `Tôi không đăng được vào ${channel} nữa: ${reason}.` +
    (waits
      ? ' Không bài nào bị mất: các bài mới đang chờ và sẽ được gửi ngay khi tôi đăng lại được ở đó.'
      : ''),
  parkReasons: {
    'no-access': 'tôi không xem được kênh này. Hãy cấp cho tôi quyền Xem Kênh ở đó',
    'no-permission':
      'tôi thiếu quyền ở đó. Hãy cấp cho tôi quyền Xem Kênh và Gửi Tin Nhắn (với chủ đề là Gửi Tin ' +
      'Nhắn trong Chủ Đề, với diễn đàn là Tạo Bài Đăng)',
    'no-channel':
      'kênh không còn nữa. Hãy theo dõi ở một kênh khác, và dùng /bỏ-theo-dõi để bỏ các mục theo dõi cũ',
    'closed-thread': 'chủ đề đã bị khóa. Hãy mở khóa, hoặc theo dõi ở một kênh khác',
    'tag-required': 'diễn đàn đòi mỗi bài đăng phải có thẻ. Hãy đăng ký theo dõi lại và chọn một thẻ',
  },

  previous: 'Trước',
  next: 'Tiếp',
  moreContext: 'Xem rộng hơn',
  lessContext: 'Thu gọn',
  showEveryone: 'Cho mọi người xem',
  pageOf: (page, pages) => `Trang ${page}/${pages}`,

  failed: (reference) => `Có lỗi ở phía tôi. Xin thử lại; nếu vẫn lỗi, hãy báo mã ${reference}.`,
  cannotKeep:
    'Hiện tôi không lưu lại được gì vì ổ đĩa đã đầy hoặc bị lỗi. ' +
    'Người vận hành tôi cần khắc phục; tôi vẫn trả lời câu hỏi như thường.',
  unknownCommand: 'Tôi không còn lệnh này. Hãy tải lại Discord để xem các lệnh hiện có, hoặc dùng /trợ-giúp.',
  pressExpired: 'Nút này đã quá cũ. Xin hỏi lại.',

  terminal: {
    welcome: 'Verbatim trả lời từ báo chí, nguyên văn và kèm nguồn.',
    tryThese: ['Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?', '/số-liệu dioxin', '/ai Tô Lâm'],
    howToLeave: 'Gõ câu hỏi, hoặc gõ trợ giúp. Gõ thoát để kết thúc.',
    unknownCommand: (name) => `Không có lệnh /${name}. Gõ /trợ-giúp để xem tất cả.`,
    unknownOption: (name, command) => `/${command} không có tùy chọn “${name}”. Gõ /trợ-giúp để xem tất cả.`,
    missingOption: (name, command) => `/${command} cần ${name}: hãy viết ngay sau lệnh.`,
    noSuchButton: (number) => `Dưới câu trả lời vừa rồi không có nút ${number}.`,
    badFlag: (name) => `${name} nhận giá trị true hoặc false.`,
    badCount: (name, least, most) => `${name} là số nguyên từ ${least} đến ${most}.`,
    badChoice: (name, choices) => `${name} là một trong: ${choices.join(', ')}.`,
  },
} satisfies Strings;
