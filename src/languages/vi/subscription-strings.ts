import type { ShownWish, SubscriptionCommands, SubscriptionStrings } from '../subscription-strings.ts';

const list = new Intl.ListFormat('vi', { type: 'conjunction' });
const quoted = (words: readonly string[]): string => list.format(words.map((word) => `“${word}”`));
// CLDR writes “Tiếng Anh”; inside a sentence it is “tiếng Anh”.
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const clock = (hour: number): string => `${hour}h`;
const limits = ({ filter, language, publisher }: ShownWish): string =>
  [
    language && `bằng ${inside(language)}`,
    publisher && `của ${publisher}`,
    filter && `khớp với bộ lọc “${filter}”`,
  ]
    .filter(Boolean)
    .map((limit) => ` ${limit}`)
    .join('');

const language = { name: 'ngôn-ngữ', description: 'Chỉ nhận bài bằng ngôn ngữ này' };
const channel = { name: 'kênh', description: 'Kênh nào; bỏ trống là kênh này' };

export const subscriptionCommands = {
  subscribe: {
    name: 'theo-dõi',
    description: 'Đăng bài mới vào một kênh: tất cả, hoặc những bài khớp với bộ lọc',
    options: {
      filter: {
        name: 'bộ-lọc',
        description: 'Ví dụ: "Biên Hòa" (dioxin HOẶC "bom mìn") KHÔNG "du lịch"; bỏ trống để nhận mọi bài',
      },
      channel,
      language,
      publisher: { name: 'báo', description: 'Chỉ nhận bài của báo này' },
      mention: { name: 'nhắc', description: 'Vai trò được nhắc đến trong mỗi bài đăng' },
      mode: {
        name: 'kiểu',
        description: 'Đăng riêng từng bài hay gộp thành bản tin',
        choices: { each: 'từng bài, ngay khi có', digest: 'gộp thành bản tin theo giờ' },
      },
      hours: { name: 'giờ', description: 'Cho bản tin gộp: các giờ trong ngày, ví dụ 8h, 18h' },
      zone: { name: 'múi-giờ', description: 'Múi giờ dùng để tính giờ' },
      quiet: { name: 'giờ-yên', description: 'Khoảng giờ không đăng bài, ví dụ 22h-6h' },
      backfill: { name: 'tin-cũ', description: 'Đăng ngay chừng này bài gần đây nhất' },
      tag: { name: 'thẻ', description: 'Trong diễn đàn: các thẻ của bài đăng, cách nhau bằng dấu phẩy' },
    },
  },
  subscriptions: {
    name: 'đang-theo-dõi',
    description: 'Kênh này đang nhận những tin mới nào',
    options: {
      channel,
      server: { name: 'máy-chủ', description: 'Xem của cả máy chủ (cần quyền Quản Lý Máy Chủ)' },
    },
  },
  unsubscribe: {
    name: 'bỏ-theo-dõi',
    description: 'Thôi nhận một loại tin đang theo dõi',
    options: { subscription: { name: 'mục', description: 'Mục theo dõi nào' } },
  },
  'subscription-preview': {
    name: 'xem-trước',
    description: 'Những bài mới nhất: bài nào được đăng, bài nào không, và vì sao',
    options: {
      subscription: { name: 'mục', description: 'Một mục theo dõi; bỏ trống để xem cả kênh' },
      channel,
      filter: { name: 'bộ-lọc', description: 'Một bộ lọc muốn thử' },
      since: { name: 'từ', description: 'Bài từ lúc đó: hôm qua, tuần trước, tháng 10, 1/10/2025' },
      until: { name: 'đến', description: 'Bài đến hết lúc đó' },
    },
  },
  status: {
    name: 'tình-trạng',
    description: 'Trong máy chủ này bài nào đã đăng, đang chờ hay bị kẹt, và cách khắc phục',
    options: {
      notices: {
        name: 'báo-sự-cố',
        description: 'Kênh để tôi báo tin khi không đăng được vào một kênh nào đó nữa',
      },
    },
  },
  privacy: {
    name: 'quyền-riêng-tư',
    description: 'Tôi lưu giữ gì về bạn và cách xóa',
    options: {},
  },
} satisfies SubscriptionCommands;

export const subscriptionStrings = {
  will: (channel, wish) => `Kênh ${channel} sẽ nhận mọi bài mới${limits(wish)}.`,
  title: (wish) => `Mọi bài${limits(wish)}`,
  each: 'Mỗi bài được đăng riêng, ngay khi có.',
  digest: (hours, zone) => `Gộp thành bản tin lúc ${list.format(hours.map(clock))} (${zone}).`,
  nextDigest: (moment) => `Bản tin tới: ${moment}.`,
  quiet: (from, to, zone) => `Không đăng bài từ ${clock(from)} đến ${clock(to)} (${zone}).`,
  pings: (role) => `Mỗi lần đăng có nhắc đến ${role}.`,
  tagged: (tags) => `Mỗi bài đăng được gắn ${tags} thẻ.`,
  crossposted: 'Bài đăng cũng được chuyển tới các kênh theo dõi kênh này.',
  cap: (most) => `Mỗi giờ kênh này nhận nhiều nhất ${most} lượt đăng, phần còn lại được gộp chung.`,
  gatheredAfterQuiet: 'Bài đến trong giờ yên tĩnh được gộp thành một lượt đăng khi hết giờ đó.',

  subscribed: 'Đã theo dõi',
  changed: 'Đã đổi cách theo dõi',
  followedAlready: (channel) => `Kênh ${channel} vốn đã nhận những bài này. Tôi không thay đổi gì.`,
  backfilled: (articles) => `Tôi đăng ngay ${articles} bài gần đây.`,
  backfilledLater: (articles, quietEnds) =>
    `Hết giờ yên tĩnh, tôi sẽ đăng ${articles} bài gần đây: ${quietEnds}.`,
  backfilledNone: 'Chưa có bài cũ nào khớp nên bây giờ không đăng bài nào.',
  backfilledAlready:
    'Những bài cũ khớp với yêu cầu đều đã đăng hoặc đang chờ, nên bây giờ tôi không đăng thêm.',
  newestFitting: 'Bài mới nhất khớp với yêu cầu:',
  noneFits: 'Trong những bài mới nhất chưa có bài nào khớp. Khi có bài khớp, tôi sẽ đăng.',
  unknownPublisher: (typed, known) =>
    [
      `Đến nay tôi chưa đọc bài nào của “${typed}”.`,
      ...(known.length > 0 ? [`Tôi đọc ${list.format(known)}.`] : []),
    ].join(' '),
  botMayNotPing: (role, permission) =>
    `Tôi chưa được phép nhắc đến ${role} ở đó: hãy cho phép mọi người nhắc đến vai trò này, hoặc cấp ` +
    `cho tôi quyền ${permission}.`,
  botMayNotRead: (permission) =>
    `Hãy cấp cho tôi thêm quyền ${permission} ở đó: nhờ vậy sau sự cố tôi biết được bài nào đã tới nơi.`,
  howToChange: 'Muốn dùng bộ lọc khác, hãy gõ /theo-dõi với bộ lọc mới rồi /bỏ-theo-dõi với bộ lọc này.',

  onlyInServers: 'Chỉ các kênh trong máy chủ Discord mới theo dõi tin được. Hãy dùng lệnh này ở đó.',
  botNotHere:
    'Tôi chưa phải là thành viên của máy chủ này nên không đăng bài ở đây được. Hãy nhờ người quản ' +
    'lý thêm tôi vào máy chủ.',
  otherKind: (channel) =>
    `Tôi không đăng bài vào ${channel} được: hãy chọn kênh chữ, kênh thông báo, diễn đàn hoặc chủ đề.`,
  mayNotManage: (channel) => `Việc này cần quyền Quản Lý Kênh trong ${channel}.`,
  mayNotManageServer: 'Việc này cần quyền Quản Lý Máy Chủ.',
  lacks: (channel, permissions) =>
    `Tôi chưa đăng bài vào ${channel} được. Hãy cấp cho tôi quyền ${list.format(permissions)} ở đó rồi dùng lại lệnh.`,
  permissions: {
    view: 'Xem Kênh',
    send: 'Gửi Tin Nhắn',
    'create-posts': 'Tạo Bài Đăng',
    'send-in-threads': 'Gửi Tin Nhắn trong Chủ Đề',
    'read-history': 'Đọc Lịch Sử Tin Nhắn',
    'mention-all': 'Đề Cập @everyone, @here và Tất Cả Vai Trò',
  },
  badFilter: 'Tôi không hiểu bộ lọc này:',
  everyone: 'Tôi không nhắc đến @everyone. Hãy chọn vai trò khác.',
  notMentionable: (role, permission) =>
    `Bạn không được phép nhắc đến ${role} ở đó: hãy cho phép mọi người nhắc đến vai trò này, hoặc ` +
    `nhờ người có quyền ${permission}.`,
  hoursNeeded: 'Bản tin gộp cần giờ đăng trong ngày, ví dụ “giờ: 8h, 18h”.',
  hoursWithoutDigest: 'Giờ chỉ dùng cho bản tin gộp. Hãy chọn kiểu “gộp thành bản tin”, hoặc bỏ trống giờ.',
  badHours: (typed) => `Tôi không hiểu “${typed}” là những giờ nào. Hãy viết giờ chẵn, ví dụ 8h, 18h.`,
  badQuiet: (typed) => `Tôi không hiểu “${typed}” là khoảng giờ nào. Hãy viết hai giờ chẵn, ví dụ 22h-6h.`,
  badZone: (typed) => `Tôi không biết múi giờ “${typed}”. Hãy chọn trong danh sách, ví dụ Asia/Ho_Chi_Minh.`,
  tagsWithoutForum: (channel) =>
    `Kênh ${channel} không phải là diễn đàn, mà chỉ bài đăng trong diễn đàn mới có thẻ. Hãy bỏ tùy chọn “thẻ”.`,
  tagNeeded: (channel) => `Kênh ${channel} yêu cầu mỗi bài đăng phải có thẻ. Hãy nêu thẻ ở tùy chọn “thẻ”.`,
  unknownTag: (typed, known) =>
    known.length > 0
      ? `Ở đó không có thẻ “${typed}”, chỉ có ${list.format(known)}.`
      : `Tôi không tra được thẻ “${typed}” ở đó. Hãy ghi mã số (ID) của thẻ.`,
  manyTags: (most) => `Một bài đăng chỉ gắn được ${most} thẻ. Hãy bớt đi.`,
  fullChannel: (channel, most) =>
    `Kênh ${channel} đã có ${most} mục theo dõi, mức tối đa cho một kênh. Hãy dùng /bỏ-theo-dõi để bỏ bớt.`,
  fullServer: (most) =>
    `Máy chủ này đã có ${most} mục theo dõi, mức tối đa. Hãy dùng /bỏ-theo-dõi để bỏ bớt.`,

  inChannel: (count) => `${count} mục theo dõi trong kênh này`,
  inServer: (count) => `${count} mục theo dõi trong máy chủ này`,
  noneInChannel: (channel) => `Kênh ${channel} chưa nhận tin mới nào. Hãy dùng /theo-dõi.`,
  noneInServer: 'Chưa có kênh nào của máy chủ này nhận tin mới. Hãy dùng /theo-dõi.',
  maySeeOnly: (channel) => `Kênh ${channel} nhận những gì, tôi chỉ cho người xem được kênh đó biết.`,
  turnPagesThere: (command) => `Muốn lật trang, hãy dùng ${command} trong chính kênh đó.`,
  since: (moment) => `Từ ${moment}.`,
  wordsIn: (language) => `Lời của tôi quanh bài viết bằng ${inside(language)}.`,
  channelLastPost: (moment) => `Lần đăng gần nhất trong kênh: ${moment}.`,
  restsSince: (moment) => `Tạm nghỉ từ ${moment} vì tôi không ở trong máy chủ này.`,
  parkedSince: (moment, reason) => `Tôi không đăng được vào đây từ ${moment}: ${reason}.`,
  moreParked: (channels) => `Còn ${channels} kênh khác tôi cũng không đăng được: xem /tình-trạng.`,
  nextProbe: (moment) => `Tôi sẽ thử lại: ${moment}.`,
  triedAgain: (since, moment) => `Từ ${since} tôi không đăng được vào đây. Tôi đang thử lại: ${moment}.`,
  otherChannel: (end) => `kênh khác (…${end})`,

  unsubscribed: 'Đã bỏ theo dõi',
  unknownSubscription:
    'Tôi không thấy mục theo dõi này ở đây, có thể đã có người bỏ. Hãy chọn trong danh sách Discord gợi ý.',
  undone: 'Đã khôi phục mục theo dõi như trước.',

  previewOf: (wish) => `Những bài mới nhất cho mục: mọi bài${limits(wish)}`,
  previewOfChannel: (subscriptions) => `Những bài mới nhất cho ${subscriptions} mục theo dõi của kênh`,
  tryingOut: (wish) => `Chỉ thử, không lưu: mọi bài${limits(wish)}`,
  posted: (moment) => `Đã đăng: ${moment}`,
  waiting: (moment) => `Đang chờ, sẽ đăng: ${moment}`,
  waitingUntilQuiet: (moment) => `Đang chờ hết giờ yên tĩnh: ${moment}`,
  waitingForDigest: (moment) => `Đang chờ bản tin gộp: ${moment}`,
  waitingForChannel: (reason) => `Đang chờ vì tôi không đăng được vào kênh: ${reason}`,
  waitingTurn: 'Đã đến lượt, sắp được đăng',
  beingPosted: 'Đã gửi; tôi đang kiểm tra xem đã tới nơi chưa.',
  refused: (reason) => `Không đăng, Discord từ chối: ${reason}`,
  arrivalUnknown: 'Đã gửi nhưng không rõ đã tới chưa; tôi không gửi lại để khỏi đăng hai lần.',
  fits: 'Khớp',
  fitsButOlder: 'Không đăng: khớp, nhưng có trước khi theo dõi',
  fitsButMissed: 'Không đăng: khớp, nhưng khi bài đến thì kênh này chưa phải nhận gì',
  otherLanguage: (language) => `Không đăng: bài viết bằng ${inside(language)}`,
  otherPublisher: (publisher) => `Không đăng: bài của ${publisher}`,
  unmet: (absent, present) =>
    `Không đăng: ${[
      ...(absent.length > 0 ? [`thiếu ${quoted(absent)}`] : []),
      ...(present.length > 0 ? [`bị loại bởi ${quoted(present)}`] : []),
    ].join('; ')}`,
  unwanted: (subscriptions) => `Không đăng: không khớp với mục nào trong ${subscriptions} mục theo dõi`,

  statusTitle: 'Tình trạng đăng bài trong máy chủ này',
  counts: (lastDay, lastWeek, waiting) =>
    `Đã đăng trong 24 giờ: ${lastDay}, trong 7 ngày: ${lastWeek}. Đang chờ: ${waiting}.`,
  unknownArrivals: (count) => `Có ${count} bài không rõ đã tới nơi hay chưa.`,
  noDeliveries: 'Trong máy chủ này chưa có bài nào được đăng.',
  held: (most, moment) =>
    `Mỗi giờ một kênh nhận nhiều nhất ${most} lượt đăng: những bài đang chờ sẽ được gộp chung, ${moment}.`,
  storeFull: (since) =>
    `Ổ đĩa của tôi đầy từ ${since}: tôi không nhận thêm bài mới và không đăng gì cho đến khi ` +
    'người vận hành dọn chỗ. Tôi vẫn trả lời câu hỏi, nhưng không có nút bấm.',
  storeFaulty: (since) =>
    `Từ ${since} tôi không ghi được dữ liệu: tôi không nhận thêm bài mới và không đăng gì cho đến khi ` +
    'người vận hành khắc phục. Tôi vẫn trả lời câu hỏi, nhưng không có nút bấm.',
  noticesIn: (channel) => `Khi không đăng được vào một kênh nào đó nữa, tôi sẽ báo trong ${channel}.`,
  noNotices: (command) =>
    'Những kênh như vậy tôi chỉ báo cho người quản lý khi họ dùng lệnh lần tới, không báo ở đâu khác. ' +
    `Muốn tôi báo trong một kênh, hãy dùng ${command} với tùy chọn “báo-sự-cố”.`,
  noticesNeedMessages: (channel) =>
    `Tôi không báo trong ${channel} được: hãy chọn kênh chữ, kênh thông báo hoặc chủ đề.`,
  feedsFaulty: (faulty, feeds) => `Hiện không đọc được ${faulty} trong ${feeds} nguồn tin.`,
  feed: (host) => `Nguồn tin ${host}`,
  noFeeds:
    'Tôi chưa theo dõi nguồn tin nào nên sẽ không tự có bài mới. Người vận hành thêm nguồn tin bằng lệnh ' +
    '`verbatim feeds add ĐỊA-CHỈ`.',
  feedsFine: (feeds) =>
    feeds === 1 ? 'Nguồn tin duy nhất của tôi vẫn tốt.' : `Cả ${feeds} nguồn tin đều tốt.`,
  feedSince: (moment) => `Đọc được lần cuối: ${moment}.`,
  feedNeverRead: 'Đến nay chưa đọc được lần nào.',

  privacyTitle: 'Tôi lưu giữ những gì',
  kept: [
    'Ngôn ngữ bạn chọn bằng /ngôn-ngữ, gắn với ID Discord của bạn, đến khi bạn xóa ở bên dưới.',
    'Các mục theo dõi, kèm ID của máy chủ, kênh và vai trò, cùng những bài đã đăng trong kênh, đến ' +
      'khi có lệnh /bỏ-theo-dõi hoặc 30 ngày sau khi tôi rời máy chủ. Không lưu ai đã tạo ra.',
    'Trong 30 ngày, những câu hỏi, tin nhắn được đối chiếu và thiết lập mà các nút bấm cần đến, ' +
      'không kèm người hỏi hay nơi hỏi.',
    'Chỉ trong bộ nhớ tạm, mười phút: câu bạn vừa hỏi ở mỗi nơi, để hiểu được câu hỏi tiếp theo như ' +
      '“còn Đà Nẵng?”.',
  ],
  sentToReader: (host) =>
    'Để chọn câu trả lời, câu hỏi của bạn, ngôn ngữ bạn dùng và các đoạn trích từ những bài tìm được sẽ ' +
    `được gửi tới một mô hình ngôn ngữ tại ${host}. Các câu trong tin nhắn mà bạn đối chiếu với tin tức ` +
    'cũng vậy. Ngoài ra không gửi gì khác, kể cả thông tin về người hỏi, người viết hay nơi hỏi.',
  ownLanguage: (language) => `Về bạn, tôi chỉ lưu một điều: bạn đã chọn ${inside(language)}.`,
  noOwnLanguage: 'Hiện tôi không lưu gì về bạn.',
  languageForgotten: 'Tôi đã xóa ngôn ngữ bạn chọn. Giờ tôi không lưu gì về bạn.',

  preview: 'Xem trước',
  unsubscribe: 'Bỏ theo dõi',
  undo: 'Hoàn tác',
  endNotices: 'Thôi báo trong kênh',
  follow: 'Theo dõi tin này',
  forgetLanguage: 'Xóa ngôn ngữ của tôi',
} satisfies SubscriptionStrings;
