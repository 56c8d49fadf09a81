/**
 * What an event of the made-up news states, in each language. `{n}` is a count, `{money}` a sum, `{share}` a
 * percentage, `{date}` a day, `{person}` somebody with their title, `{name}` the same without, `{org}`, `{firm}`,
 * `{country}`, `{place}` and `{topic}` what they say; a second of a kind ends in `2`.
 */
export interface Statement {
  kind: 'fact' | 'pledge' | 'agreement' | 'speech';
  vi: string;
  en: string;
  /** Asks for what it states. */
  ask: { vi: string; en: string };
}

export const statements: readonly Statement[] = [
  {
    kind: 'fact',
    vi: 'Mưa lũ ở {place} đã làm {n} người chết và {n2} người bị thương, theo báo cáo ngày {date}.',
    en: 'Floods in {place} have left {n} people dead and {n2} injured, according to a report on {date}.',
    ask: {
      vi: 'Bao nhiêu người chết vì mưa lũ ở {place}?',
      en: 'How many people died in the floods in {place}?',
    },
  },
  {
    kind: 'fact',
    vi: 'Thiệt hại ở {place} ước tính {money}, chủ yếu về {topic} và {topic2}.',
    en: 'Losses in {place} are put at {money}, mostly in {topic} and {topic2}.',
    ask: { vi: 'Thiệt hại ở {place} là bao nhiêu?', en: 'How large are the losses in {place}?' },
  },
  {
    kind: 'fact',
    vi: 'Có {n} ngôi nhà ở {place} bị hư hỏng và {n2} hộ dân phải sơ tán trong ngày {date}.',
    en: 'In {place} {n} houses were damaged and {n2} families had to leave on {date}.',
    ask: { vi: 'Bao nhiêu hộ dân ở {place} phải sơ tán?', en: 'How many families had to leave in {place}?' },
  },
  {
    kind: 'pledge',
    vi: '{org} cam kết hỗ trợ {money} cho {topic} tại {place}.',
    en: '{org} pledged {money} for {topic} in {place}.',
    ask: { vi: '{org} cam kết bao nhiêu tiền cho {place}?', en: 'How much did {org} pledge for {place}?' },
  },
  {
    kind: 'pledge',
    vi: '{country} sẽ viện trợ {money} cho dự án {topic} ở {place}, {person} cho biết ngày {date}.',
    en: '{country} will provide {money} for the {topic} project in {place}, {person} said on {date}.',
    ask: {
      vi: '{country} viện trợ bao nhiêu cho {place}?',
      en: 'How much will {country} provide for {place}?',
    },
  },
  {
    kind: 'agreement',
    vi: '{org} và {firm} đã ký bản ghi nhớ hợp tác về {topic} tại {place} ngày {date}.',
    en: '{org} and {firm} signed a memorandum of understanding on {topic} in {place} on {date}.',
    ask: { vi: 'Ai ký bản ghi nhớ với {firm}?', en: 'Who signed a memorandum with {firm}?' },
  },
  {
    kind: 'agreement',
    vi: 'Việt Nam và {country} ký hiệp định về {topic} trị giá {money}.',
    en: 'Vietnam and {country} signed an agreement on {topic} worth {money}.',
    ask: {
      vi: 'Hiệp định với {country} trị giá bao nhiêu?',
      en: 'How much is the agreement with {country} worth?',
    },
  },
  {
    kind: 'fact',
    vi: '{firm} đầu tư {money} xây dựng nhà máy {topic} tại {place}, dự kiến hoàn thành ngày {date}.',
    en: '{firm} is investing {money} in a {topic} plant in {place}, due to be finished on {date}.',
    ask: { vi: '{firm} đầu tư bao nhiêu ở {place}?', en: 'How much is {firm} investing in {place}?' },
  },
  {
    kind: 'fact',
    vi: 'Kim ngạch xuất khẩu {topic} đạt {money}, tăng {share} so với cùng kỳ.',
    en: 'Exports of {topic} reached {money}, up {share} from a year earlier.',
    ask: { vi: 'Xuất khẩu {topic} đạt bao nhiêu?', en: 'How much did exports of {topic} reach?' },
  },
  {
    kind: 'fact',
    vi: 'Giá {topic} tại {place} giảm {share} trong tuần, còn {money}.',
    en: 'The price of {topic} in {place} fell {share} in a week, to {money}.',
    ask: {
      vi: 'Giá {topic} ở {place} giảm bao nhiêu?',
      en: 'How much did the price of {topic} fall in {place}?',
    },
  },
  {
    kind: 'speech',
    vi: '{person} cho biết {topic} ở {place} cần thêm {n} lao động trong năm tới.',
    en: '{person} said {topic} in {place} would need {n} more workers next year.',
    ask: { vi: '{name} nói gì về {place}?', en: 'What did {name} say about {place}?' },
  },
  {
    kind: 'speech',
    vi: '{person} nói: “Chúng tôi không thể chờ thêm nữa, {topic} là việc của hôm nay.”',
    en: '{person} said: “We cannot wait any longer, {topic} is a matter for today.”',
    ask: { vi: '{name} nói gì về {topic}?', en: 'What did {name} say about {topic}?' },
  },
  {
    kind: 'speech',
    vi: '{person} đã làm việc với {person2} tại {place} ngày {date} về {topic}.',
    en: '{person} met {person2} in {place} on {date} to discuss {topic}.',
    ask: { vi: '{name} gặp ai ở {place}?', en: 'Whom did {name} meet in {place}?' },
  },
  {
    kind: 'fact',
    vi: 'Tòa án {place} tuyên phạt {n} bị cáo trong vụ án {topic}, người cao nhất nhận {n2} năm tù.',
    en: 'A court in {place} sentenced {n} defendants in the {topic} case, the longest to {n2} years in prison.',
    ask: {
      vi: 'Bao nhiêu bị cáo bị tuyên phạt ở {place}?',
      en: 'How many defendants were sentenced in {place}?',
    },
  },
  {
    kind: 'fact',
    vi: 'Bệnh viện ở {place} đã tiếp nhận {n} bệnh nhân liên quan đến {topic} từ ngày {date}.',
    en: 'Hospitals in {place} have taken in {n} patients since {date} because of {topic}.',
    ask: {
      vi: 'Bệnh viện ở {place} tiếp nhận bao nhiêu bệnh nhân?',
      en: 'How many patients are in hospitals in {place}?',
    },
  },
  {
    kind: 'fact',
    vi: 'Tuyến đường dài {n} km nối {place} với {place2} được thông xe ngày {date}.',
    en: 'The {n} km road from {place} to {place2} was opened on {date}.',
    ask: {
      vi: 'Khi nào thông xe tuyến đường nối {place} với {place2}?',
      en: 'When was the road from {place} to {place2} opened?',
    },
  },
  {
    kind: 'fact',
    vi: 'Hơn {n} thí sinh ở {place} dự kỳ thi, tỉ lệ đỗ là {share}.',
    en: 'More than {n} candidates sat the exam in {place}, and {share} passed.',
    ask: { vi: 'Tỉ lệ đỗ ở {place} là bao nhiêu?', en: 'What share of candidates passed in {place}?' },
  },
  {
    kind: 'fact',
    vi: 'Đội {place} thắng {place2} trước {n} khán giả, {name} ghi bàn quyết định.',
    en: '{place} beat {place2} before {n} spectators, with {name} scoring the winner.',
    ask: { vi: 'Ai ghi bàn cho đội {place}?', en: 'Who scored for {place}?' },
  },
  {
    kind: 'fact',
    vi: 'Lượng khách đến {place} đạt {n} lượt, tăng {share}, theo {org}.',
    en: '{n} visitors came to {place}, up {share}, according to {org}.',
    ask: { vi: 'Bao nhiêu khách đến {place}?', en: 'How many visitors came to {place}?' },
  },
  {
    kind: 'speech',
    vi: 'Theo {person}, {share} số hộ ở {place} đã có {topic}.',
    en: 'According to {person}, {share} of the families in {place} have {topic}.',
    ask: {
      vi: 'Bao nhiêu phần trăm số hộ ở {place} có {topic}?',
      en: 'What share of families in {place} have {topic}?',
    },
  },
];

/** Headlines; each holds what its event is about, in other words. */
export const headlines = [
  { vi: '{topic} tại {place}: {org} lên tiếng', en: '{topic} in {place}: {org} responds' },
  { vi: '{place}: {n} người bị ảnh hưởng vì {topic}', en: '{place}: {n} people affected by {topic}' },
  { vi: '{name} nói về {topic} ở {place}', en: '{name} on {topic} in {place}' },
  { vi: '{firm} và chuyện {topic} ở {place}', en: '{firm} and the {topic} of {place}' },
  { vi: '{place} trước {topic} và {topic2}', en: '{place} faces {topic} and {topic2}' },
  { vi: 'Vì sao {topic} ở {place} cần {money}', en: 'Why {topic} in {place} needs {money}' },
] as const;
