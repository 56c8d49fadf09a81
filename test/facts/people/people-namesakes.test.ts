import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { collectFacts } from '../../../src/facts/collect.ts';
import { foldName } from '../../../src/facts/people/join-people.ts';
import { loadLanguages } from '../../../src/languages/load.ts';

const languages = await loadLanguages();

/** Language, body, and where it matters the day and the story. */
type Told = [code: string, body: string, published?: string, story?: string];

function articles(told: readonly Told[]): Article[] {
  return told.map(([language, body, published = '2025-11-10', story], at) => ({
    id: `a${at}`,
    language,
    title: '',
    publisher: `paper ${at}`,
    url: '',
    published,
    stories: story ? [story] : [],
    digest: false,
    body,
  }));
}

/** The mentions of everybody of a name, person by person: the numbers of their articles, in order. */
function parted(name: string, told: readonly Told[]): string[] {
  return collectFacts(articles(told), languages)
    .people.filter((person) => person.names.some((one) => foldName(one) === foldName(name)))
    .map((person) =>
      person.mentions
        .map(({ article }) => article.id.slice(1))
        .sort()
        .join(''),
    )
    .sort();
}

describe('kept apart', () => {
  test.each<[string, string, Told[], string[]]>([
    [
      'a minister and a farmer',
      'Nguyễn Văn Hùng',
      [
        ['vi', 'Bộ trưởng Văn hóa Nguyễn Văn Hùng khai mạc lễ hội ở Huế.'],
        ['vi', 'Nông dân Nguyễn Văn Hùng, 45 tuổi, ở Quảng Trị, mất hai sào lúa.'],
      ],
      ['0', '1'],
    ],
    [
      'the same across languages',
      'Nguyễn Văn Hùng',
      [
        ['vi', 'Bộ trưởng Văn hóa Nguyễn Văn Hùng khai mạc lễ hội ở Huế.'],
        ['en', 'Farmer Nguyen Van Hung, 45, of Quang Tri, lost his rice.'],
      ],
      ['0', '1'],
    ],
    [
      'a minister and a farmer of one flood: the event is theirs both, the calling is not',
      'Nguyen Van Hung',
      [
        ['en', 'Minister of Culture Nguyen Van Hung visited the flooded villages.', '2025-11-10', 'flood'],
        ['en', 'Nguyen Van Hung, a rice farmer, lost his house.', '2025-11-11', 'flood'],
      ],
      ['0', '1'],
    ],
    [
      'an official and somebody under arrest',
      'Trần Văn Đức',
      [
        ['vi', 'Phó Chủ tịch UBND tỉnh Lâm Đồng Trần Văn Đức kiểm tra hồ chứa.'],
        ['vi', 'Công an bắt nghi phạm Trần Văn Đức về tội cướp giật.'],
      ],
      ['0', '1'],
    ],
    [
      'an official and a victim',
      'Lê Thị Hoa',
      [
        ['vi', 'Thứ trưởng Y tế Lê Thị Hoa họp trực tuyến với các tỉnh.'],
        ['vi', 'Nạn nhân Lê Thị Hoa được đưa vào bệnh viện.'],
      ],
      ['0', '1'],
    ],
    [
      'a singer and a general',
      'Trần Văn Minh',
      [
        ['vi', 'Ca sĩ Trần Văn Minh ra mắt đĩa nhạc mới.'],
        ['vi', 'Thiếu tướng Trần Văn Minh thăm đơn vị biên phòng.'],
      ],
      ['0', '1'],
    ],
    [
      'a coach and a deputy',
      'Phạm Văn Long',
      [
        ['vi', 'HLV Phạm Văn Long gọi ba tân binh.'],
        ['vi', 'Đại biểu Quốc hội Phạm Văn Long chất vấn Bộ trưởng.'],
      ],
      ['0', '1'],
    ],
    [
      'a driver and a businessman',
      'Nguyen Van Tuan',
      [
        ['en', 'Driver Nguyen Van Tuan fell asleep at the wheel.'],
        ['en', 'Businessman Nguyen Van Tuan bought the hotel.'],
      ],
      ['0', '1'],
    ],
    [
      'two ages',
      'Nguyễn Văn Nam',
      [
        ['vi', 'Ông Nguyễn Văn Nam, 71 tuổi, kể lại trận lũ.'],
        ['vi', 'Anh Nguyễn Văn Nam, 34 tuổi, dựng lại nhà.'],
      ],
      ['0', '1'],
    ],
    [
      'two ages in English',
      'Le Van Binh',
      [
        ['en', 'Le Van Binh, 29, was arrested on Monday.'],
        ['en', 'Le Van Binh, 62, grows coffee.'],
      ],
      ['0', '1'],
    ],
    [
      'ages that do not fit the years between',
      'Hoàng Văn Thái',
      [
        ['vi', 'Ông Hoàng Văn Thái, 40 tuổi, trồng chè.', '2015-03-01'],
        ['vi', 'Ông Hoàng Văn Thái, 40 tuổi, trồng chè.', '2025-03-01'],
      ],
      ['0', '1'],
    ],
    [
      'a year of birth and an age',
      'Đỗ Văn Khang',
      [
        ['vi', 'Bị can Đỗ Văn Khang (SN 1990) khai nhận hành vi.'],
        ['vi', 'Ông Đỗ Văn Khang, 66 tuổi, bán vé số.'],
      ],
      ['0', '1'],
    ],
    [
      'two farmers of two provinces',
      'Nguyễn Thị Lan',
      [
        ['vi', 'Nông dân Nguyễn Thị Lan ở Quảng Trị trồng lại vụ đông.'],
        ['vi', 'Nông dân Nguyễn Thị Lan ở Cà Mau được mùa tôm.'],
      ],
      ['0', '1'],
    ],
    [
      'two residents of two provinces, in English',
      'Tran Thi Mai',
      [
        ['en', 'Resident Tran Thi Mai of Quang Tri lost her boat.'],
        ['en', 'Resident Tran Thi Mai of Ca Mau sold her shrimp.'],
      ],
      ['0', '1'],
    ],
    [
      'chairmen of two provinces in one week',
      'Lê Văn Sáu',
      [
        ['vi', 'Chủ tịch UBND tỉnh Quảng Trị Lê Văn Sáu thị sát đê.', '2025-11-03'],
        ['vi', 'Chủ tịch UBND tỉnh Gia Lai Lê Văn Sáu họp bàn về cà phê.', '2025-11-06'],
      ],
      ['0', '1'],
    ],
    [
      'offices in two provinces by turns',
      'Nguyen Van Sang',
      [
        ['en', "Chairman of the Ha Tinh People's Committee Nguyen Van Sang opened the port.", '2024-01-10'],
        ['en', "Chairman of the Ca Mau People's Committee Nguyen Van Sang met farmers.", '2024-09-10'],
        ['en', "Chairman of the Ha Tinh People's Committee Nguyen Van Sang closed the port.", '2025-03-10'],
      ],
      ['02', '1'],
    ],
    [
      'a policeman and a naval officer in one week',
      'Phạm Văn Dũng',
      [
        ['vi', 'Thượng tá Phạm Văn Dũng, Phó Giám đốc Công an tỉnh Đồng Nai, trả lời báo chí.', '2025-11-03'],
        ['vi', 'Thượng tá Phạm Văn Dũng, Phó Tư lệnh Hải quân Vùng 4, ra đảo.', '2025-11-05'],
      ],
      ['0', '1'],
    ],
    [
      'ministers of two countries',
      'Kim Min-jun',
      [
        ['en', 'South Korean Defence Minister Kim Min-jun flew to Seoul.'],
        ['en', 'Australian Trade Minister Kim Min-jun opened a mine.'],
      ],
      ['0', '1'],
    ],
    [
      'other diacritics are another name',
      'Nguyễn Văn Hưng',
      [
        ['vi', 'Ông Nguyễn Văn Hưng bán nhà.'],
        ['vi', 'Ông Nguyễn Văn Hùng mua nhà.'],
      ],
      ['0', '1'],
    ],
    [
      'an English text goes to the one whose calling it has',
      'Nguyen Van Hung',
      [
        ['vi', 'Bộ trưởng Văn hóa Nguyễn Văn Hùng khai mạc lễ hội.'],
        ['vi', 'Nông dân Nguyễn Văn Hưng thu hoạch lúa.'],
        ['en', 'Farmer Nguyen Van Hung harvested his rice.'],
      ],
      ['0', '12'],
    ],
    [
      'a fallen soldier and a living minister',
      'Nguyễn Văn Thắng',
      [
        ['vi', 'Bộ trưởng Tài chính Nguyễn Văn Thắng báo cáo ngân sách.'],
        ['vi', 'Hài cốt liệt sĩ Nguyễn Văn Thắng được đưa về quê.'],
      ],
      ['0', '1'],
    ],
    [
      'two in one article',
      'Nguyễn Văn Hùng',
      [
        [
          'vi',
          'Bộ trưởng Văn hóa Nguyễn Văn Hùng thăm xã Trà Leng. Ông Hùng tặng quà. Nông dân Nguyễn Văn Hùng, 45 tuổi, nhận quà.',
        ],
      ],
      ['0', '00'],
    ],
    [
      'two in one article, in English',
      'Nguyen Van Hung',
      [
        [
          'en',
          'Minister of Culture Nguyen Van Hung came to Tra Leng. Hung brought gifts. Farmer Nguyen Van Hung, 45, took one.',
        ],
      ],
      ['0', '00'],
    ],
    [
      'an American senator and a farmer of his name',
      'John Smith',
      [
        ['en', 'US Senator John Smith opposed the bill.'],
        ['en', 'Farmer John Smith, 31, of Kent sold his sheep.'],
      ],
      ['0', '1'],
    ],
  ])('%s', (_reason, name, told, expected) => expect(parted(name, told)).toEqual(expected));
});

describe('one person', () => {
  test.each<[string, string, Told[]]>([
    [
      'with and without diacritics, in capitals too',
      'Tô Lâm',
      [
        ['vi', 'Tổng Bí thư Tô Lâm tiếp khách.'],
        ['en', 'Party General Secretary To Lam received the guest.'],
        ['vi', 'Tổng Bí thư TÔ LÂM phát biểu.'],
      ],
    ],
    [
      'the tone mark at another place',
      'Lê Thị Hoà',
      [
        ['vi', 'Bà Lê Thị Hoà bán phở.'],
        ['vi', 'Bà Lê Thị Hòa bán bún.'],
      ],
    ],
    [
      'i for y',
      'Nguyễn Thị Lý',
      [
        ['vi', 'Bà Nguyễn Thị Lý trồng hoa.'],
        ['vi', 'Bà Nguyễn Thị Lí bán hoa.'],
      ],
    ],
    [
      'a former office',
      'Trịnh Văn Quyết',
      [
        ['vi', 'Chủ tịch Tập đoàn FLC Trịnh Văn Quyết dự khai trương.', '2021-05-01'],
        ['vi', 'Bị cáo Trịnh Văn Quyết, cựu Chủ tịch Tập đoàn FLC, hầu tòa.', '2024-07-22'],
      ],
    ],
    [
      'an official on trial whom the text calls a former one',
      'Đặng Văn Lâm',
      [
        ['vi', 'Phó Chủ tịch UBND tỉnh Đồng Nai Đặng Văn Lâm ký quyết định.', '2020-05-01'],
        ['vi', 'Nguyên Phó Chủ tịch tỉnh, bị cáo Đặng Văn Lâm xin giảm án.', '2024-07-22'],
      ],
    ],
    [
      'an accused of the same story',
      'Đặng Văn Lâm',
      [
        ['vi', 'Phó Chủ tịch UBND tỉnh Đồng Nai Đặng Văn Lâm bị khám nhà.', '2024-05-01', 'trial'],
        ['vi', 'Bị cáo Đặng Văn Lâm xin giảm án.', '2024-07-22', 'trial'],
      ],
    ],
    [
      'an accused among the same people',
      'Dang Van Lam',
      [
        [
          'en',
          'Vice Chairman of Dong Nai Province Dang Van Lam met contractors Ms Hoang Thi Thuy Lan and Mr Le Duy Thanh.',
        ],
        ['en', 'Defendant Dang Van Lam faced the court with Ms Hoang Thi Thuy Lan and Mr Le Duy Thanh.'],
      ],
    ],
    [
      'up one ladder',
      'Nguyễn Hồng Diên',
      [
        ['vi', 'Thứ trưởng Công Thương Nguyễn Hồng Diên họp báo.', '2023-01-10'],
        ['vi', 'Bộ trưởng Công Thương Nguyễn Hồng Diên họp báo.', '2025-01-10'],
      ],
    ],
    [
      'up one ladder across languages',
      'Nguyen Hong Dien',
      [
        ['en', 'Deputy Minister of Industry and Trade Nguyen Hong Dien spoke.', '2023-01-10'],
        ['vi', 'Bộ trưởng Công Thương Nguyễn Hồng Diên phát biểu.', '2025-01-10'],
      ],
    ],
    [
      'a higher rank',
      'Phan Văn Giang',
      [
        ['vi', 'Thượng tướng Phan Văn Giang duyệt binh.', '2020-06-01'],
        ['vi', 'Đại tướng Phan Văn Giang hội đàm.', '2025-11-02'],
        ['en', 'General Phan Van Giang held talks.', '2025-11-02'],
      ],
    ],
    [
      'moved to another province months later',
      'Nguyễn Văn Quân',
      [
        ['vi', 'Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Quân đón đoàn.', '2024-02-01'],
        ['vi', 'Bí thư Tỉnh ủy Cao Bằng Nguyễn Văn Quân đón đoàn.', '2025-08-01'],
      ],
    ],
    [
      'moved this week, as the text says',
      'Nguyễn Văn Quân',
      [
        ['vi', 'Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Quân đón đoàn.', '2025-08-01'],
        ['vi', 'Bộ Chính trị điều động Bí thư Tỉnh ủy Cao Bằng Nguyễn Văn Quân.', '2025-08-05'],
      ],
    ],
    [
      'a minister of war and of defence, foreign',
      'Pete Hegseth',
      [
        ['vi', 'Bộ trưởng Chiến tranh Mỹ Pete Hegseth đến Hà Nội.'],
        ['en', 'Defense Secretary Pete Hegseth landed in Hanoi.'],
        ['en', 'Former television host Pete Hegseth smiled.'],
      ],
    ],
    [
      'an actor who became a governor',
      'Arnold Weber',
      [
        ['en', 'Actor Arnold Weber won a prize.', '1999-01-01'],
        ['en', 'Governor Arnold Weber signed the bill.', '2005-01-01'],
      ],
    ],
    [
      'without a middle name',
      'Marc Evans Knapper',
      [
        ['vi', 'Đại sứ Mỹ Marc Evans Knapper chào từ biệt.'],
        ['en', 'US Ambassador Marc Knapper said farewell.'],
      ],
    ],
    [
      'under her maiden name and both',
      'Hillary Rodham Clinton',
      [
        ['en', 'Hillary Rodham Clinton spoke in Ohio.'],
        ['en', 'Former Secretary of State Hillary Clinton wrote a book.'],
      ],
    ],
    [
      'an ambassador whose title names two countries',
      'Ito Naoki',
      [
        ['vi', 'Đại sứ Nhật Bản tại Việt Nam Ito Naoki trao quà.'],
        ['en', 'Japanese Ambassador Ito Naoki handed over the gift.'],
      ],
    ],
    [
      'a year older',
      'Nguyễn Văn Nam',
      [
        ['vi', 'Ông Nguyễn Văn Nam, 71 tuổi, kể lại trận lũ.', '2024-12-30'],
        ['vi', 'Ông Nguyễn Văn Nam, 72 tuổi, nhận nhà mới.', '2025-11-10'],
      ],
    ],
    [
      'a farmer of the same place',
      'Nguyễn Thị Lan',
      [
        ['vi', 'Nông dân Nguyễn Thị Lan ở Quảng Trị trồng lại vụ đông.'],
        ['en', 'Farmer Nguyen Thi Lan of Quang Tri sowed again.'],
      ],
    ],
    [
      'a driver who is accused',
      'Đoàn Văn Lực',
      [
        ['vi', 'Tài xế Đoàn Văn Lực lái xe khách xuống vực.'],
        ['vi', 'Công an khởi tố bị can Đoàn Văn Lực.'],
      ],
    ],
    [
      'a professor who is a minister',
      'Đào Hồng Lan',
      [
        ['vi', 'GS.TS Đào Hồng Lan giảng bài.'],
        ['vi', 'Bộ trưởng Y tế Đào Hồng Lan thăm bệnh viện.'],
      ],
    ],
    [
      'a chairman, of what is not said',
      'Tran Ba Duong',
      [
        ['en', 'Chairman Tran Ba Duong cut the ribbon.'],
        ['en', 'Billionaire Tran Ba Duong cut the ribbon.'],
      ],
    ],
    [
      'with no word about either',
      'Nguyễn Văn Bảy',
      [
        ['vi', 'Ông Nguyễn Văn Bảy bán cá.'],
        ['vi', 'Ông Nguyễn Văn Bảy mua thuyền.'],
      ],
    ],
    [
      'an official who is hurt, in one article',
      'Trần Quốc Hải',
      [['vi', 'Bộ trưởng Trần Quốc Hải gặp tai nạn. Nạn nhân Trần Quốc Hải được cấp cứu.']],
    ],
    [
      '"Secretary Pete" where another article has the full name',
      'Pete Hegseth',
      [
        ['en', 'US Secretary of War Pete Hegseth landed in Hanoi.'],
        ['en', 'Troops cheered "Secretary Pete" at the hangar.'],
      ],
    ],
    [
      'a surname with the title',
      'Donald Trump',
      [
        ['vi', 'Tổng thống Mỹ Donald Trump phát biểu.'],
        ['en', 'President Trump spoke.'],
        ['en', 'US President Donald Trump spoke.'],
      ],
    ],
  ])('%s', (_reason, name, told) => {
    expect(parted(name, told)).toHaveLength(1);
    const people = collectFacts(articles(told), languages).people;
    const own = people.find((person) => person.names.some((one) => foldName(one) === foldName(name)))!;
    expect(new Set(own.mentions.map(({ article }) => article.id)).size).toBe(told.length);
  });
});

test('short names in an article go to the one they mean', () => {
  const body =
    'Bộ trưởng Trần Quốc Hải và Thứ trưởng Lê Thị Mai dự họp. Ông Hải phát biểu. Bà Mai kết luận. Ông Hải ra về.';
  const { people } = collectFacts(articles([['vi', body]]), languages);
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Trần Quốc Hải', 3],
    ['Lê Thị Mai', 2],
  ]);
});

test.each([
  ['en', 'Minister of Culture Nguyen Van Hung came. Farmer Nguyen Van Hung, 45, took a gift. Hung wept.'],
  [
    'vi',
    'Bộ trưởng Văn hóa Nguyễn Văn Hùng đến. Nông dân Nguyễn Văn Hùng, 45 tuổi, nhận quà. Ông Hùng khóc.',
  ],
])('a short name of two people of one article is the one named last (%s)', (code, body) => {
  const { people } = collectFacts(articles([[code, body]]), languages);
  expect(people.map(({ marks, mentions }) => [marks.length, mentions.length])).toEqual([
    [1, 2],
    [0, 1],
  ]);
});

test('a minister stays one person over 1,000 articles', () => {
  const told: Told[] = Array.from({ length: 1000 }, (_, at) => [
    'vi',
    `Bộ trưởng Nguyễn Văn Hùng gặp nông dân Lê Văn ${'ABCDEĐGHIK'[at % 10]} và ông Trần Quốc Hải ở Huế.`,
    `2025-${String(1 + (at % 12)).padStart(2, '0')}-10`,
  ]);
  expect(parted('Nguyễn Văn Hùng', told)).toHaveLength(1);
});
