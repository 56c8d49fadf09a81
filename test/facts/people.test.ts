import { describe, expect, test } from 'vitest';
import { findPeople } from '../../src/facts/people.ts';
import { loadLanguages } from '../../src/languages/load.ts';

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
