import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/facts/figures/figures.ts';
import { loadLanguages } from '../../../src/languages/load.ts';

const languages = await loadLanguages();

/** "value unit" of every figure but ages, "~" before those that are approximate. */
function figures(code: string, text: string): string[] {
  return findFigures(text, languages.get(code)!)
    .filter(({ kind }) => kind !== 'age')
    .map(({ value, unit, approximate }) => `${approximate ? '~' : ''}${value} ${unit}`);
}

describe('a sum of money', () => {
  test.each([
    ['vi', '1.500.000 đồng', '1500000 VND'],
    ['vi', '1,5 tỷ đồng', '1500000000 VND'],
    ['vi', '3.000 tỉ đồng', '3000000000000 VND'],
    ['vi', 'ba nghìn tỷ đồng', '3000000000000 VND'],
    ['vi', '2 triệu rưỡi đồng', '2500000 VND'],
    ['vi', '1 tỷ 200 triệu đồng', '1200000000 VND'],
    ['vi', '130 triệu đô la Mỹ', '130000000 USD'],
    ['vi', '13,625 triệu USD', '13625000 USD'],
    ['vi', '75.660 euro', '75660 EUR'],
    ['vi', '50 nghìn yên', '50000 JPY'],
    ['vi', 'US$1,5 tỷ', '1500000000 USD'],
    ['en', '$1.5bn', '1500000000 USD'],
    ['en', 'US$20m', '20000000 USD'],
    ['en', '€430 million', '430000000 EUR'],
    ['en', '430 million euros', '430000000 EUR'],
    ['en', 'VND3 trillion', '3000000000000 VND'],
    ['en', '3,000 billion dong', '3000000000000 VND'],
    ['en', 'one and a half million dollars', '1500000 USD'],
    ['en', 'a $65-million project', '65000000 USD'],
    ['en', 'a 65-million-dollar project', '65000000 USD'],
  ])('%s: %s', (code, text, figure) => expect(figures(code, text)).toEqual([figure]));
});

describe('what is counted or measured', () => {
  test.each([
    ['vi', 'mười lăm người chết', '15 person'],
    ['vi', 'hai mươi mốt hộ dân', '21 household'],
    ['vi', 'một trăm linh năm người', '105 person'],
    ['vi', 'nửa triệu người', '500000 person'],
    ['vi', '994 hộp hài cốt', '994 remains-box'],
    ['vi', 'tổng số 500 người', '500 person'],
    ['vi', '62.000 ha đất', '62000 ha'],
    ['vi', 'tàu 20 nghìn tấn', '20000 t'],
    ['vi', 'hai năm quan hệ', '2 year'],
    ['vi', 'hai năm rưỡi', '2.5 year'],
    ['vi', '54 dân tộc anh em', '54 dân tộc'],
    ['vi', '0,5 điểm phần trăm', '0.5 pp'],
    ['vi', 'âm 5 độ C', '-5 °C'],
    ['en', 'half a million people', '500000 person'],
    ['en', 'twenty-one soldiers', '21 person'],
    ['en', 'three hundred and fifty households', '350 household'],
    ['en', '994 boxes of remains', '994 remains-box'],
    ['en', 'a 90-day freeze', '90 day'],
    ['en', '1.5m people', '1500000 person'],
    ['en', '300 robots', '300 robots'],
    ['en', '674,000 middle school teachers', '674000 person'],
    ['vi', '7.000.000 km vuông', '7000000 km2'],
    ['en', '50 Boeing aircraft', '50 aircraft'],
    ['en', 'minus 5 degrees Celsius', '-5 °C'],
  ])('%s: %s', (code, text, figure) => expect(figures(code, text)).toEqual([figure]));
});

describe('no figure', () => {
  test.each([
    ['vi', 'ngày 2/11/2025, tháng 10, quý III/2025, năm 2024, giai đoạn 2021–2025', 'dates'],
    ['vi', 'lúc 14h30, 07:02, 9 giờ sáng', 'times of day'],
    ['vi', 'lần thứ 170, cơn bão số 13, Điều 5', 'ordinals'],
    [
      'vi',
      'ADMM+, "4 không", SU-35, G20, Nghị quyết 98, Văn phòng 701, Quốc lộ 1, COVID-19, 24/7',
      'names with digits',
    ],
    ['vi', 'hai nước, hai bên, cả hai đồng chí', 'words that point at two known ones'],
    ['vi', 'hàng nghìn người, hàng trăm nghìn hộ, vài triệu đồng', 'no number is given'],
    ['vi', 'mỗi năm người dân đóng góp', '"năm" is a year here, not five'],
    ['vi', 'hai triệu ba đồng', '"ba" may be three or three tenths of a million'],
    ['vi', 'trận đấu 3-0, gọi 0912345678, sinh năm 1975, 45 tuổi', 'scores, telephones, births, ages'],
    ['vi', 'chín tháng đầu năm, năm qua, tháng tới', 'periods'],
    ['vi', 'theo 24h.com.vn', 'a web address'],
    ['en', '2 November 2025, in 2024, the third quarter of 2025, 2021–2025', 'dates'],
    ['en', 'at 07:02, at 9 a.m.', 'times of day'],
    ['en', 'the 170th ceremony, No. 10, Article 5', 'ordinals'],
    [
      'en',
      "ADMM+, SU-35, G20, Executive Order 14257, Office 701, Boeing 787, the four no's",
      'names with digits',
    ],
    ['en', 'the two sides, both countries, one of the four partners', 'words that point at known ones'],
    ['en', 'thousands of people, hundreds of homes', 'no number is given'],
    ['en', 'score 3-0, page 12, +84 912 345 678, a 45-year-old', 'scores, pages, telephones, ages'],
    ['en', 'two days earlier, the first nine months, 10 years ago', 'points in time'],
    ['en', 'In 2015 troops left', 'a year before a noun'],
  ])('%s: %s (%s)', (code, text) => expect(figures(code, text)).toEqual([]));
});

describe('a word that looks like a unit', () => {
  test('"đồng chí" is a comrade, no dong', () =>
    expect(figures('vi', '3 đồng chí bị thương')).toEqual(['3 person']));
  test('"tỷ phú" is a billionaire, no thousand million', () => {
    expect(figures('vi', '2 tỷ phú và tỷ lệ 5%')).toEqual(['2 billionaire', '5 %']);
  });
  test('"nhà máy" is a factory, no house', () => expect(figures('vi', '3 nhà máy')).toEqual(['3 nhà máy']));
});

describe('separators', () => {
  test('a count has no decimals, so that the other language’s thousands are understood', () => {
    expect(figures('vi', '1,500 người')).toEqual(['1500 person']);
    expect(figures('en', '3.000 people')).toEqual(['3000 person']);
  });
  test('a decimal mark of the other language is understood where it parts no thousands', () => {
    expect(figures('vi', '1.5 triệu USD')).toEqual(['1500000 USD']);
    expect(figures('en', '1,2 billion USD')).toEqual(['1200000000 USD']);
  });
  test('a measure whose mark could be either language’s is left out', () => {
    expect(figures('vi', 'khổ rộng 1,435 mm')).toEqual([]);
    expect(figures('en', 'an area of 1.250 ha')).toEqual([]);
  });
  test('groups parted by spaces cannot be told from two numbers', () => {
    expect(figures('en', 'worth 162 584 million EUR')).toEqual([]);
  });
  test('a range with such marks is no one to two people', () => {
    expect(figures('vi', 'từ 1,000 đến 2,000 người')).toEqual(['2000 person']);
  });
  test('groups that are no number are none', () => expect(figures('en', '1.50.000 people')).toEqual([]));
});

describe('approximation', () => {
  test.each([
    ['vi', 'gần 750 quân nhân', '~750 person'],
    ['vi', 'hơn 9,7 triệu USD', '~9700000 USD'],
    ['vi', 'ước tăng 8,23%', '8.23 %'],
    ['vi', 'dựa trên ba văn kiện', '3 document'],
    ['en', 'nearly 750 US servicemen', '~750 person'],
    ['en', 'over $8 billion', '~8000000000 USD'],
    ['en', 'at least 293 million EUR', '~293000000 EUR'],
    ['en', 'exactly 12 people', '12 person'],
  ])('%s: %s', (code, text, figure) => expect(figures(code, text)).toEqual([figure]));
});

describe('a range is two figures', () => {
  test('of one unit, the low end spanning the range that gives its unit', () => {
    const [low, high] = findFigures('từ 3 đến 5 triệu đồng', languages.get('vi')!);
    expect([low!.value, low!.text]).toEqual([3e6, '3 đến 5 triệu đồng']);
    expect([high!.value, high!.text]).toEqual([5e6, '5 triệu đồng']);
  });
  test.each([
    ['vi', 'mưa 200-300 mm', ['200 mm', '300 mm']],
    ['vi', 'từ 300 triệu lên 430 triệu USD', ['300000000 USD', '430000000 USD']],
    ['en', 'between 10 and 20 percent', ['10 %', '20 %']],
    ['en', '$3–5 billion', ['3000000000 USD', '5000000000 USD']],
    ['en', 'from 300 million USD to 430 million USD', ['300000000 USD', '430000000 USD']],
  ])('%s: %s', (code, text, both) => expect(figures(code, text)).toEqual(both));
});

describe('a list after one counted thing', () => {
  test.each([
    ['vi', 'Đắk Lắk có 16 người chết, Khánh Hòa 14, Huế 2 và Đà Nẵng 2.', ['16', '14', '2', '2']],
    ['en', 'Dak Lak had 16 dead, Khanh Hoa 14, Hue 2 and Da Nang 2.', ['16', '14', '2', '2']],
    [
      'en',
      'There were floods in 50 communes of Khanh Hoa, 34 of Dak Lak and 30 of Gia Lai.',
      ['50', '34', '30'],
    ],
  ])('%s: %s', (code, text, values) => {
    const found = findFigures(text, languages.get(code)!);
    expect(found.map((figure) => String(figure.value))).toEqual(values);
    expect(new Set(found.map((figure) => figure.unit)).size).toBe(1);
  });
  test('a name with a number after it borrows nothing outside such a list', () => {
    expect(
      figures('en', 'The fire in Building 7 killed 5 people, Flight 12 was late and Apollo 11 flew.'),
    ).toEqual(['5 person']);
  });
});

describe('money by a word that is also something else', () => {
  test.each([
    ['en', 'a loan of 4.2 million pounds', ['4200000 GBP'], 'a scale'],
    ['en', 'It cost 300 pounds', ['300 GBP'], 'talk of money'],
    ['en', '20,000 pounds in cash', ['20000 GBP'], 'what follows'],
    ['en', '2 million pounds of aid', ['2000000 GBP'], 'nobody weighs aid'],
    ['en', '2 million pounds of fish', ['2000000 lb'], 'fish are weighed'],
    ['en', 'a bag of 5 pounds', ['5 lb'], 'a weight'],
    ['vi', '40 triệu bảng', ['40000000 GBP'], 'a scale'],
    ['vi', '2 triệu đô la Úc', ['2000000 AUD'], 'the longer name wins over "đô"'],
    [
      'vi',
      '28 huy chương vàng, 24 bạc và 30 đồng',
      ['28 medal', '24 medal', '30 medal'],
      '"đồng" is bronze here',
    ],
    [
      'en',
      'lent US$20 million to 48 farms',
      ['20000000 USD', '48 farms'],
      '"to" opens no range of another unit',
    ],
    ['en', 'A $40-million bridge', ['40000000 USD'], '"A $" is an article, no Australian dollar'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(figures(code, text)).toEqual(found));
});

describe('a number whose noun stands elsewhere', () => {
  test.each([
    ['en', 'Accidents dropped from 430 to 300 in two years.', ['430 case', '300 case', '2 year']],
    ['en', 'Foreign arrivals reached 15.4 million.', ['15400000 person']],
    ['en', 'Nine people died and 14 were hurt.', ['9 person', '14 person']],
    ['en', 'It had 37 cases, which makes 1,052 since January.', ['37 case', '1052 case']],
    ['vi', 'Số vụ tai nạn giảm từ 430 xuống 300 vụ.', ['430 case', '300 case']],
    ['vi', 'Số trường hợp được xác định danh tính là 740.', ['740 case']],
  ])('%s: %s', (code, text, found) => expect(figures(code, text)).toEqual(found));
  test.each([
    ['en', 'The price of tickets rose to 500.', 'the price rose, not the tickets'],
    ['vi', 'Giá mỗi vé là 500.', 'a price'],
    ['en', 'Flight 12 left and Apollo 11 flew.', 'names'],
  ])('%s: %s is none (%s)', (code, text) => expect(figures(code, text)).toEqual([]));
});

describe('spans of time', () => {
  test.each([
    ['vi', 'trong 18 tháng tới', ['18 month'], 'a year has no 18 months'],
    ['vi', '10 tháng đạt 391 tỷ đồng', ['391000000000 VND'], 'ten months of the year'],
    ['vi', 'phạt 9 tháng tù', ['9 month'], 'a prison term'],
    ['vi', '10 ngày sau bão Matmo', ['10 day'], '"sau" leads on to an event'],
    ['en', 'falls due in 18 months', ['18 month'], 'a term'],
    ['en', 'a higher nine-month growth rate', [], 'nine months of the year'],
    ['en', 'a three-year review', ['3 year'], 'a hyphen changes nothing'],
    ['vi', 'trong ba năm tới', ['3 year'], '"ba" stands right before the years'],
    ['vi', 'trong hai năm.', ['2 year'], '"trong" opens a span'],
    ['vi', '3 năm qua và 24 giờ qua', ['3 year', '24 hour'], 'spans that end now'],
    ['vi', 'năm tới 30 người', ['30 person'], 'next year: no five, no range, no "up to"'],
    ['vi', 'năm kỷ lục', [], 'a record year, no five records'],
    ['vi', 'lần thứ ba năm qua', [], 'the third time last year'],
    ['vi', 'chín tháng đầu năm', [], 'a part of the calendar'],
    ['en', 'over the past two years', ['2 year'], 'a span that ends now'],
    ['en', 'in the last 24 hours', ['24 hour'], 'a span that ends now'],
    ['en', 'the last three months of 2024', [], 'a part of the calendar'],
    ['en', 'the first nine months', [], 'a part of the calendar'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(figures(code, text)).toEqual(found));
});

test('a restatement is as inexact as what it restates', () =>
  expect(figures('en', 'more than 3,000 billion dong, or 3 trillion dong')).toEqual([
    '~3000000000000 VND',
    '~3000000000000 VND',
  ]));
test('a comparison is no approximation', () => {
  expect(figures('vi', 'Đỉnh lũ cao hơn 0,7 m')).toEqual(['0.7 m']);
  expect(figures('vi', 'hơn 0,7 m')).toEqual(['~0.7 m']);
});
test('a longer counted noun wins over "hai bộ", the two ministries', () => {
  expect(figures('vi', 'trao trả hai bộ hài cốt')).toEqual(['2 remains']);
  expect(figures('vi', 'hai bộ đã ký')).toEqual([]);
});

describe('a part of a whole: both count the noun', () => {
  test.each([
    ['en', '17 of the 60 samples', ['17 sample', '60 sample'], 'digits'],
    ['en', 'two of the five patients', ['2 person', '5 person'], 'words, though "the five" alone points'],
    ['en', 'one of the two men', [], '"one of" picks out, counts nothing'],
    ['en', '100 of 20 people', ['20 person'], 'a part is smaller'],
    ['en', '12/20 samples', [], 'as well a day in America'],
    ['vi', '12/20 mẫu', ['12 sample', '20 sample'], 'no day: there is no month 20'],
    ['vi', '3 trong số 10 người', ['3 person', '10 person'], 'digits'],
    ['vi', 'hơn 17 trong 60 mẫu', ['~17 sample', '60 sample'], '"hơn" reaches the part alone'],
    ['vi', 'Sáng 12/10 người dân', [], 'a day'],
    ['vi', 'đạt 85/100 điểm', [], 'one mark'],
    ['vi', 'Nghị định 15/20 người', [], 'a name'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(figures(code, text)).toEqual(found));
});

describe('a model’s name between number and noun', () => {
  test.each([
    ['en', '180 K2 tanks', ['180 tank'], 'letter and digit'],
    ['en', '50 Boeing 787 jets', ['50 aircraft'], '787 counts no jets'],
    ['en', 'two F-35 jets', ['2 aircraft'], 'a hyphen'],
    ['en', 'In 2025 F-16 jets arrived', [], 'a year'],
    ['vi', '20 máy bay A321neo', ['20 aircraft'], 'the noun stands first'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(figures(code, text)).toEqual(found));
});

describe('strength of an earthquake and points of an index', () => {
  test.each([
    ['vi', '6,9 độ richter', ['6.9 magnitude'], 'the scale is named'],
    ['vi', 'động đất mạnh 6,9 độ', ['6.9 magnitude'], 'an earthquake has no temperature'],
    ['vi', 'nóng 35 độ C', ['35 °C'], 'a temperature'],
    ['vi', 'VN-Index đóng cửa ở 1.652,4 điểm', ['1652.4 point'], 'points have decimals'],
    ['en', 'a 6.2-magnitude quake', ['6.2 magnitude'], 'number first'],
    ['en', 'a magnitude 6.2 earthquake', ['6.2 magnitude'], 'number last'],
    ['en', 'The index closed at 1,652.4 points.', ['1652.4 point'], 'points have decimals'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(figures(code, text)).toEqual(found));
});

describe('nouns of sport, war, law and names that hold numbers', () => {
  test.each([
    [
      'vi',
      'hai kỷ lục, ba danh hiệu và 33 môn thể thao',
      ['2 record', '3 title', '33 sport'],
      'in words too',
    ],
    ['vi', '150 khẩu lựu pháo, 12 xe tăng', ['150 howitzer', '12 tank'], 'weapons'],
    ['vi', 'bị tuyên 12 năm tù', ['12 year'], 'a sentence'],
    ['vi', 'dự SEA Games 33, U22 Việt Nam, World Cup 2026, Quý 3', [], 'names'],
    ['en', 'two records, three titles and 33 sports', ['2 record', '3 title', '33 sport'], 'in words too'],
    ['en', '12 schoolchildren and 40 firefighters', ['12 person', '40 person'], 'people by what they do'],
    ['en', 'SEA Games 33 athletes, APEC 2027 delegates, U22 players', [], 'names'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(figures(code, text)).toEqual(found));
});

describe('ways of the news to print a number', () => {
  test.each([
    ['vi', 'giảm nửa điểm phần trăm', ['0.5 pp'], 'half a unit of share'],
    ['vi', 'Anh vay ngân hàng 700 triệu.', ['700000000 VND'], 'talk of money, no other unit'],
    [
      'vi',
      'Thu 1.200 tỷ đồng, so với 900 tỷ năm ngoái.',
      ['1200000000000 VND', '900000000000 VND'],
      'goes on',
    ],
    ['vi', 'nâng số loài bò sát của khu vực lên 94', ['94 species'], 'the head says what is counted'],
    ['vi', 'Nước này có dân số hơn 1,4 tỷ.', ['~1400000000 person'], 'a population'],
    ['vi', '9,4 bác sĩ cho mỗi nghìn dân', ['9.4 person'], 'an average has decimals'],
    ['vi', 'cao gấp 3 lần năm ngoái', [], 'a bare ratio'],
    ['vi', 'Công nhân chia 3 ca, 4 kíp.', [], 'shifts, no money of Laos'],
    ['en', 'half a percentage point', ['0.5 pp'], 'half a unit of share'],
    ['en', '15,000-plus soldiers and 300+ trucks', ['~15000 person', '~300 vehicle'], 'more than that'],
    ['en', '299 million dong, or 322 million with a battery', ['299000000 VND', '322000000 VND'], 'goes on'],
    ['en', 'Road deaths fell 11.5 percent to 4,027.', ['11.5 %', '4027 person'], 'past the share'],
    ['en', 'Shares fell 2 percent to 31,200.', ['2 %'], 'a price, no count'],
    ['vi', 'Cổ phiếu giảm 2% còn 31.200.', ['2 %'], 'a price, no count'],
    ['vi', 'Kênh thu hút 15 triệu, tăng mạnh.', [], 'no money'],
    ['en', 'a frigate with a crew of 185', ['185 person'], 'a crew'],
    ['en', '30.5 beds per 10,000 people', ['30.5 bed', '10000 person'], 'an average has decimals'],
    ['en', '3.4m doses and 1.5 million more by May', ['3400000 dose', '1500000 dose'], 'more of the same'],
    ['en', 'three times its level', [], 'a bare ratio'],
    ['en', 'one in eight commuters', [], 'a bare ratio'],
    ['en', 'The VF 3 sells for little.', [], 'a name'],
    ['en', 'a magnitude-6.1 quake', ['6.1 magnitude'], 'joined by a hyphen'],
    ['en', 'a loan over 20 years', ['20 year'], '"over" tells when'],
    ['en', 'He worked for over 20 years.', ['~20 year'], '"over" means more than'],
    ['en', 'It passed by 60 to 32 percent.', ['60 %', '32 %'], 'the larger first'],
  ])('%s: %s → %j (%s)', (code, text, found) => expect(figures(code, text)).toEqual(found));
});

describe('what the words beside a figure say of it', () => {
  const said = (code: string, text: string) =>
    findFigures(text, languages.get(code)!).map(({ hedge, per, direction, aspect, state }) =>
      [hedge, per, direction, aspect, state].map((one) => one ?? '-').join(' '),
    );
  test.each([
    ['en', 'More than 500 people came.', ['over - - - -']],
    ['en', 'At least 43 people were killed.', ['at-least - - - dead']],
    ['en', 'Nearly 40 boats sank.', ['nearly - - - -']],
    ['en', 'Fewer than 30 homes stand.', ['under - - - -']],
    ['en', 'Up to 60 trees fell.', ['up-to - - - -']],
    ['en', 'Exports fell 7.6 percent.', ['- - fall change -']],
    ['en', 'Unemployment rose to 4.3 percent.', ['- - rise level -']],
    ['en', 'A 5 percent rise was agreed.', ['- - rise change -']],
    ['en', 'Rice costs $2 a kilogram.', ['- kg - - -']],
    ['en', 'It pumps 300 barrels a day.', ['- day - - -']],
    ['en', 'The blast killed 43 people and injured 12 people.', ['- - - - dead', '- - - - hurt']],
    ['en', 'He met 43 people in a hall.', ['- - - - -']],
    ['vi', 'Hơn 500 người đến dự.', ['over - - - -']],
    ['vi', 'Ít nhất 20 nhà sập.', ['at-least - - - -']],
    ['vi', 'Gần 40 tàu neo đậu.', ['nearly - - - -']],
    ['vi', 'Xuất khẩu giảm 7,6%.', ['- - fall change -']],
    ['vi', 'Tỷ lệ nghèo giảm xuống 4,2%.', ['- - fall level -']],
    ['vi', 'Giá gạo 12.000 đồng/kg.', ['- kg - - -']],
    ['vi', 'Nhà máy chế biến 460 tấn sữa/ngày.', ['- day - - -']],
    ['vi', 'Lũ làm 16 người chết, 4 người mất tích.', ['- - - - dead', '- - - - missing']],
    ['vi', 'Có 16 người tham dự.', ['- - - - -']],
  ])('%s: %s', (code, text, expected) => expect(said(code, text)).toEqual(expected));
});

describe('numbers in two pieces are one', () => {
  test.each([
    ['en', 'A quarter of a million people fled.', ['250000 person']],
    ['en', 'Three quarters of a billion dollars was lost.', ['750000000 USD']],
    ['en', 'Two-thirds of a million people fled.', []],
    ['en', 'Inflation eased to .5 percent.', ['0.5 %']],
    ['en', 'It grew nine point five percent.', ['9.5 %']],
    ['en', 'Some ten point two million people vote.', ['~10200000 person']],
    ['en', 'At this point five people left.', ['5 person']],
    ['en', 'Three hundred  and  thirty one people came.', ['331 person']],
    ['en', 'The firm paid $1.5 m and USD 20 mil.', ['1500000 USD', '20000000 USD']],
    ['en', 'The pit is 5 m deep.', ['5 m']],
    ['en', 'Profits were 77m euros, up from 38m in 2003.', ['77000000 EUR']],
    ['en', 'It raised HK $10 billion.', ['10000000000 HKD']],
    ['en', 'Aid reached 30 lakh people.', ['3000000 person']],
    ['en', 'It sold 3 million 2025 models.', []],
    ['en', 'It costs 3 dollars 50 cents.', ['3.5 USD']],
    ['en', 'The wall is 6 feet 6 inches high.', ['6.5 ft']],
    ['en', 'Nearly 3½ million people vote.', ['~3500000 person']],
    ['en', 'It hit 40C in Delhi.', ['40 °C']],
    ['en', 'Room 12C was shut, and so was a Boeing 777F.', []],
    ['vi', 'Khoảng 3 nghìn 400 người sơ tán.', ['~3400 person']],
    ['vi', 'Giá vé 20 nghìn 500 đồng.', ['20500 VND']],
    ['vi', 'Dự án tốn 1 nghìn 200 tỷ đồng.', ['1200000000000 VND']],
    ['vi', 'Có 2 triệu 300 người xem.', []],
    ['vi', 'Nước ngập sâu 1m5, có nơi 2m2.', ['1.5 m', '2.2 m']],
    ['vi', 'Căn phòng 2m2 không có cửa sổ.', ['2 m2']],
    ['vi', 'Bé nặng 3kg2.', ['3.2 kg']],
    ['vi', 'Lạm phát chín phẩy năm phần trăm.', ['9.5 %']],
    ['vi', 'Một phần tư triệu người đi bầu.', ['250000 person']],
    ['vi', 'Thu được 10 tấn 5 tạ thóc.', ['10.5 t']],
  ])('%s: %s', (code, text, expected) => expect(figures(code, text)).toEqual(expected));
});

describe('numbers in names, times and addresses are no figures', () => {
  test.each([
    ['en', 'The Six Nations starts in Rome.', []],
    ['en', 'They work on the Sakhalin 3 field.', []],
    ['en', 'The song was in the top 40 charts.', []],
    ['en', 'Six Australian soldiers came.', ['6 person']],
    ['vi', 'Ban Chấp hành TƯ Đảng họp lúc 15g30.', []],
    ['vi', 'Căn nhà 28 đường số 3 bị cháy.', []],
  ])('%s: %s', (code, text, expected) => expect(figures(code, text)).toEqual(expected));
});

describe('people that something became of', () => {
  test.each([
    ['en', 'It left 152 people dead and 140 others missing.', ['152 person', '140 person']],
    ['en', 'There were 40 injured people.', ['40 person']],
    ['en', 'The storm hit 40,125 homes, including 18,700 in Yen Bai.', ['40125 house', '18700 house']],
    ['en', 'It is a 330,000-strong army.', ['330000 person']],
    ['en', 'One person was killed.', ['1 person']],
    ['en', 'One person came.', []],
    ['vi', 'Tai nạn làm một người thiệt mạng.', ['1 person']],
    ['vi', 'Một người đàn ông đến.', []],
    ['en', 'Sales will rise by $19bn to $419.3bn.', ['19000000000 USD', '419300000000 USD']],
  ])('%s: %s', (code, text, expected) => expect(figures(code, text)).toEqual(expected));
});

describe('an age is a kind of its own', () => {
  const ages = (code: string, text: string) =>
    findFigures(text, languages.get(code)!)
      .filter(({ kind }) => kind === 'age')
      .map(({ value, unit }) => `${value} ${unit}`);
  test.each([
    ['en', 'She is 29 years old.', ['29 year']],
    ['en', 'A 40-year-old man fell.', ['40 year']],
    ['en', 'A baby six weeks of age slept.', ['6 week']],
    ['en', 'Mary, aged 40, fell.', ['40 year']],
    ['en', 'He was jailed for 40 years.', []],
    ['vi', 'Ông Nam, 35 tuổi, bị bắt.', ['35 year']],
    ['vi', 'Bé 6 tháng tuổi.', ['6 month']],
    ['vi', 'Ông bị phạt 35 năm tù.', []],
  ])('%s: %s', (code, text, expected) => expect(ages(code, text)).toEqual(expected));
});
