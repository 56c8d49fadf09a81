import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../src/facts/people/people.ts';
import { loadLanguages } from '../../../src/languages/load.ts';

const languages = await loadLanguages();

function people(code: string, text: string): string[] {
  return findPeople(text, languages.get(code)!).map(({ name, titles }) => [...titles, name].join(' · '));
}

describe('titles as printed', () => {
  test.each([
    ['vi', 'Bộ trưởng Chiến tranh Mỹ Pete Hegseth', ['Bộ trưởng Chiến tranh Mỹ · Pete Hegseth']],
    ['vi', 'Bộ trưởng Công Thương Nguyễn Hồng Diên', ['Bộ trưởng Công Thương · Nguyễn Hồng Diên']],
    ['vi', 'Đại sứ Mỹ tại Việt Nam Marc Evans Knapper', ['Đại sứ Mỹ tại Việt Nam · Marc Evans Knapper']],
    [
      'vi',
      'Bà Nguyễn Thị Hương, Cục trưởng Cục Thống kê (Bộ Tài chính), công bố',
      ['Cục trưởng Cục Thống kê · Nguyễn Thị Hương'],
    ],
    ['vi', 'Tổng Giám đốc Vietnam Airlines Lê Hồng Hà ký', ['Tổng Giám đốc Vietnam Airlines · Lê Hồng Hà']],
    ['vi', 'Chủ tịch Trung Quốc Tập Cận Bình', ['Chủ tịch Trung Quốc · Tập Cận Bình']],
    ['en', 'US Secretary of War Pete Hegseth', ['US Secretary of War · Pete Hegseth']],
    [
      'en',
      'Minister of Industry and Trade Nguyen Hong Dien leads',
      ['Minister of Industry and Trade · Nguyen Hong Dien'],
    ],
    ['en', 'Elon Musk, chief executive of Tesla, spoke', ['chief executive of Tesla · Elon Musk']],
    [
      'en',
      'Jozef Síkela, whose title is printed as EU Commissioner for energy, called',
      ['EU Commissioner for energy · Jozef Síkela'],
    ],
    ['en', 'Vice President J.D. Vance', ['Vice President · J.D. Vance']],
  ])('%s: %s', (code, text, found) => expect(people(code, text)).toEqual(found));

  test('each role after the name is one title', () => {
    expect(
      people(
        'vi',
        'Đại tá Cấn Anh Tuấn, Phó Cục trưởng Cục Khoa học quân sự, Chánh Văn phòng 701, trình bày',
      ),
    ).toEqual(['Đại tá · Phó Cục trưởng Cục Khoa học quân sự · Chánh Văn phòng 701 · Cấn Anh Tuấn']);
  });

  test('a title before the next name is not the last one’s', () => {
    expect(people('vi', 'Bộ trưởng Nguyễn Văn Thắng, Thứ trưởng Lê Tấn Cận')).toEqual([
      'Bộ trưởng · Nguyễn Văn Thắng',
      'Thứ trưởng · Lê Tấn Cận',
    ]);
  });
});

describe('short forms join the full name of the same text', () => {
  test.each([
    ['vi', 'Bộ trưởng Pete Hegseth đến. Ông Hegseth nói.', 'Pete Hegseth'],
    ['vi', 'Đại tướng Phan Văn Giang đến. Ông Giang nói.', 'Phan Văn Giang'],
    ['en', 'Secretary Pete Hegseth came. Secretary Pete smiled.', 'Pete Hegseth'],
    ['en', 'General Phan Van Giang came. Giang spoke.', 'Phan Van Giang'],
    ['en', "Secretary Pete Hegseth came. Hegseth's visit ended.", 'Pete Hegseth'],
  ])('%s: %s', (code, text, name) => {
    expect(findPeople(text, languages.get(code)!).map((mention) => mention.name)).toEqual([name, name]);
  });

  test('a place that holds the same word is no mention', () => {
    expect(people('en', 'General Phan Van Giang left Ha Giang.')).toEqual(['General · Phan Van Giang']);
  });
});

describe('nobody', () => {
  test.each([
    [
      'vi',
      'Đường Nguyễn Trãi, trường Lê Hồng Phong, bệnh viện Phạm Ngọc Thạch, tàu Trần Hưng Đạo',
      'places and ships named after people',
    ],
    ['vi', 'Hà Giang, Lâm Đồng, Thái Nguyên, Bà Rịa, Thành phố Hồ Chí Minh, Hai Bà Trưng', 'places'],
    ['vi', 'Bộ Quốc phòng, Ủy ban Nhân dân, báo Lao Động, Quân đội Nhân dân', 'bodies and newspapers'],
    ['en', 'Ho Chi Minh City, Bien Hoa, Lam Dong, Thai Nguyen, To Viet Nam', 'places'],
    [
      'en',
      'the USS Carl Vinson, the Hanoi Times, Vietnam Airlines, General Motors',
      'ships, newspapers, companies',
    ],
    ['en', 'the Ministry of National Defence, May Day, Agent Orange, Global Gateway', 'bodies, days, things'],
  ])('%s: %s (%s)', (code, text) => expect(people(code, text)).toEqual([]));
});

describe('people without a title', () => {
  test.each([
    ['en', 'Anna Lindqvist promised help.', ['Anna Lindqvist'], 'a given name'],
    ['en', 'To Lam asked for more.', ['To Lam'], 'a Vietnamese name and what people do'],
    ['en', 'Ho Chi Minh read the declaration.', ['Ho Chi Minh'], 'the man, not the city'],
    ['vi', 'Chủ tịch Hồ Chí Minh đọc Tuyên ngôn.', ['Chủ tịch · Hồ Chí Minh'], 'after a title'],
    ['vi', 'Giải thưởng của GS.TS Vũ Thị Thanh.', ['GS.TS · Vũ Thị Thanh'], 'a degree is a title'],
    [
      'en',
      'Ms Doyle and her brother, Colonel Peter Doyle, came.',
      ['Doyle', 'Colonel · Peter Doyle'],
      'nobody is named short and then in full in one sentence',
    ],
    ['en', 'The Abraham Lincoln left.', [], 'a ship'],
    ['vi', 'Bảo tàng Hồ Chí Minh đón khách.', [], 'a museum'],
    ['vi', 'Trường Đại học Tôn Đức Thắng tuyển sinh.', [], 'a university'],
    ['en', 'Shares of Lockheed Martin and Morgan Stanley fell.', [], 'companies'],
    ['en', 'The Bill & Melinda Gates Foundation paid.', [], 'a foundation'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(people(code, text)).toEqual(found));
});

describe('kinds of names and titles that hard sentences hold', () => {
  test.each([
    [
      'vi',
      'Phó Chủ tịch UBND TP Đà Nẵng Hồ Quang Bửu họp.',
      ['Phó Chủ tịch UBND TP Đà Nẵng · Hồ Quang Bửu'],
      '"hồ" is a lake and a family',
    ],
    ['vi', 'Hồ Trị An và Đông Kinh Nghĩa Thục được nhắc đến.', [], 'a lake; "Đông" is no family'],
    ['vi', 'Lý Thường Kiệt là một trong những con phố ngập sâu.', [], 'a street by what is said of it'],
    ['vi', 'Sách bày ở Đường sách Nguyễn Văn Bình và ga Nguyễn Hoàng.', [], 'places in more words than one'],
    [
      'vi',
      'Cùng dự có các ông Lê Văn Tám, Phạm Hùng, Bùi Thị Xuân.',
      ['Lê Văn Tám', 'Phạm Hùng', 'Bùi Thị Xuân'],
      'two syllables in a list of people',
    ],
    [
      'vi',
      'Chủ tịch Ủy ban châu Âu Ursula von der Leyen đến.',
      ['Chủ tịch Ủy ban châu Âu · Ursula von der Leyen'],
      'two particles',
    ],
    [
      'vi',
      'Giám đốc điều hành Credit Suisse Thomas Dougan từ chức.',
      ['Giám đốc điều hành Credit Suisse · Thomas Dougan'],
      'a foreign body before a foreign name',
    ],
    [
      'vi',
      'Ông gặp người đồng cấp Thái Lan Anutin Charnvirakul.',
      ['Anutin Charnvirakul'],
      'a relation and a country',
    ],
    [
      'vi',
      'Tổng thư ký Liên Hợp Quốc Ban Ki-moon phát biểu.',
      ['Tổng thư ký Liên Hợp Quốc · Ban Ki-moon'],
      'a Korean name whose family is a word of titles',
    ],
    ['vi', 'Cầu được khánh thành ở Anh. Nhóm thợ ra về.', [], 'a country at the end of a sentence'],
    [
      'vi',
      'Bộ trưởng Văn hóa, Thể thao và Du lịch Nguyễn Văn Hùng nói.',
      ['Bộ trưởng Văn hóa, Thể thao và Du lịch · Nguyễn Văn Hùng'],
      'a comma inside a title',
    ],
    [
      'en',
      'Nguyen Van Hung, Minister of Culture, Sports and Tourism, spoke.',
      ['Minister of Culture, Sports and Tourism · Nguyen Van Hung'],
      'and after the name',
    ],
    [
      'en',
      "Kim Jong Un's sister, Kim Yo Jong, left.",
      ['Kim Jong Un', 'Kim Yo Jong'],
      'a possessor and a relation',
    ],
    [
      'en',
      'Park Hang-seo, who coached them, waved. Park left.',
      ['Park Hang-seo', 'Park Hang-seo'],
      'a Korean is called by the first word',
    ],
    [
      'en',
      'He and his chief of staff, Andriy Yermak, left.',
      ['chief of staff · Andriy Yermak'],
      'a name between commas after a role',
    ],
    [
      'en',
      'The Minister of Health, Dao Hong Lan, left.',
      ['Minister of Health · Dao Hong Lan'],
      'and after a role with its field',
    ],
    [
      'en',
      "Tim Cook, Apple's chief executive, and Samsung Electronics chairman Jay Y. Lee met.",
      ["Apple's chief executive · Tim Cook", 'Samsung Electronics chairman · Jay Y. Lee'],
      'a trade for a family name, a body for a title',
    ],
    [
      'en',
      'Ho Thi Lan, a rice farmer from Tra Leng, wept.',
      ['rice farmer from Tra Leng · Ho Thi Lan'],
      'words before the role',
    ],
    [
      'en',
      "Truong My Lan's Van Thinh Phat group failed.",
      ['Truong My Lan'],
      'a group with a Vietnamese name',
    ],
    ['en', 'Le Van Sau, 61, and Ito Naoki, 34, died.', ['Le Van Sau', 'Ito Naoki'], 'an age'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(people(code, text)).toEqual(found));
});

describe('names in the run of an article', () => {
  test.each([
    [
      'vi',
      'Giám đốc bảo tàng Tạ Đức Nhuận cho biết',
      ['Giám đốc bảo tàng · Tạ Đức Nhuận'],
      'a role with its field in small letters',
    ],
    [
      'vi',
      'Phó chủ tịch tỉnh, ông Đinh Công Thạch, yêu cầu',
      ['Phó chủ tịch tỉnh · Đinh Công Thạch'],
      'a title, a comma, the name',
    ],
    [
      'vi',
      'xét xử Phùng Gia Bảo, cựu giám đốc Công ty Đầu tư Sao Nam, cùng đồng phạm',
      ['cựu giám đốc Công ty Đầu tư Sao Nam · Phùng Gia Bảo'],
      'a firm at the end of a title',
    ],
    ['vi', 'quả tạt của Dương Thanh Tùng.', ['Dương Thanh Tùng'], 'a common family name'],
    [
      'vi',
      'Theo Nguyễn Thùy Dương, chủ một tiệm bánh',
      ['Nguyễn Thùy Dương'],
      'after a word that opens sentences',
    ],
    ['vi', 'Bảo tàng ở số 66 Nguyễn Thái Học, Hà Nội', [], 'an address'],
    ['en', 'Analyst Rima al-Khatib said', ['Analyst · Rima al-Khatib'], 'a particle with a hyphen'],
    ['en', 'Judge Lord Carmichael passed sentence.', ['Judge Lord · Carmichael'], 'a role and an honorific'],
    [
      'en',
      'foreign ministry spokeswoman Qiao Wenli said',
      ['foreign ministry spokeswoman · Qiao Wenli'],
      'a field in small letters',
    ],
    [
      'en',
      'Orsi Tkelly said rates would rise. "Soon," Tkelly added.',
      ['Orsi Tkelly', 'Orsi Tkelly'],
      'cited again by the surname',
    ],
    ['en', 'Ferro Silto said steel would rise.', [], 'a name cited once could be a firm'],
    ['en', "Taiwan's Academia Sinica said so.", [], 'what a country has'],
    ['en', 'Police arrested Nuor Sehil in Porto.', ['Nuor Sehil'], 'done to people alone'],
  ])('%s: %s → %j (%s)', (code, text, names) => expect(people(code, text)).toEqual(names));
});

describe('who a rare, short or unknown name is', () => {
  test.each([
    ['vi', 'Phó chủ tịch tỉnh Đầu Thanh Tùng đến.', ['Phó chủ tịch tỉnh · Đầu Thanh Tùng'], 'after a title'],
    ['vi', 'Sơn Minh Thắng cho biết.', ['Sơn Minh Thắng'], 'a mountain does not speak'],
    ['vi', 'Đỉnh Sơn Minh Thắng cao 900 m.', [], 'but it is high'],
    [
      'vi',
      'Nông dân Côn Văn Lượng và chị Ông Thị Bảo.',
      ['Nông dân · Côn Văn Lượng', 'Ông Thị Bảo'],
      'Văn, Thị',
    ],
    ['vi', 'Bạn đại học Vi Thị Thắm mất liên lạc.', ['Vi Thị Thắm'], 'a friend, not a university'],
    ['vi', "K'Thương, học sinh lớp 12, nói.", ["K'Thương"], 'Central Highlands'],
    ['vi', 'Công ty Vận tải Hoàng Trường cam kết tặng xuồng.', [], 'the end of a firm'],
    [
      'vi',
      'Các nạn nhân, gồm Teuku Ramadhan và Cut Nurhaliza.',
      ['Teuku Ramadhan', 'Cut Nurhaliza'],
      'a list of people',
    ],
    ['vi', 'Ba hãng, gồm Teuku Ramadhan và Cut Nurhaliza.', [], 'a list of firms'],
    [
      'en',
      'The dead were named as Chisomo Banda and Thoko Phiri.',
      ['Chisomo Banda', 'Thoko Phiri'],
      'named as',
    ],
    ['en', 'Brands such as Tarko Melun sell well.', [], 'brands are no people'],
    ['en', 'His aide, Bronagh Devlin, testified.', ['Bronagh Devlin'], 'past the comma'],
    [
      'en',
      'Mining Minister Rosa Belaunde left.',
      ['Mining Minister · Rosa Belaunde'],
      'a field that opens a sentence',
    ],
  ])('%s: %s → %j (%s)', (code, text, names) => expect(people(code, text)).toEqual(names));
});
