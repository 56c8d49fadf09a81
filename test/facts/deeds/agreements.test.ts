import { expect, test } from 'vitest';
import { findAgreements } from '../../../src/facts/deeds/agreements.ts';
import { factLanguages } from '../../helpers/languages.ts';

function agreements(code: string, text: string): string[] {
  return findAgreements(text, factLanguages.get(code)!, '2025-11-03').map(({ kind, date, parties }) =>
    [kind, date ?? '-', parties.join(', ')].join(' | '),
  );
}

test.each([
  [
    'vi',
    'Trước đó, ngày 31/10, Bộ Quốc phòng Việt Nam và Bộ Chiến tranh Mỹ đã ký bản ghi nhớ.',
    'memorandum | 2025-10-31 | Bộ Quốc phòng Việt Nam, Bộ Chiến tranh Mỹ',
  ],
  [
    'vi',
    'Việt Nam và Mỹ ngày 26/10/2025 công bố Tuyên bố chung về Khuôn khổ Hiệp định thương mại.',
    'joint-statement | 2025-10-26 | Việt Nam, Mỹ',
  ],
  ['vi', 'Khuôn khổ dựa trên hiệp định thương mại song phương ký năm 2000.', 'agreement | 2000 | '],
  ['vi', 'Bản ghi nhớ gồm năm nội dung.', 'memorandum | - | '],
  [
    'en',
    'Earlier, on October 31, Viet Nam and the United States signed a memorandum of understanding.',
    'memorandum | 2025-10-31 | Viet Nam, United States',
  ],
  [
    'en',
    'Viet Nam and the United States signed a memorandum at the headquarters of the Ministry of National Defence on 31 October 2025.',
    'memorandum | 2025-10-31 | Viet Nam, United States',
  ],
  ['en', 'Cooperation dates from the 1973 Paris Peace Accords.', 'agreement | 1973 | '],
  [
    'en',
    'Viet Nam signed a letter of intent with Japan in May 2024.',
    'letter-of-intent | 2024-05 | Viet Nam, Japan',
  ],
  [
    'en',
    'The United Nations Convention against Cybercrime was signed in Ha Noi on 25 October 2025.',
    'convention | 2025-10-25 | ',
  ],
])('%s: %s', (code, text, agreement) => expect(agreements(code, text)).toEqual([agreement]));

test.each([
  ['vi', 'Ông Chiến coi bản ghi nhớ là dấu mốc.', 'an opinion of it'],
  ['vi', 'Mỹ hoàn tất thủ tục cho viện trợ đã thỏa thuận.', '"thỏa thuận" is a verb here'],
  ['en', 'Chien called the memorandum a milestone.', 'an opinion of it'],
])('%s: %s states none (%s)', (code, text) => expect(agreements(code, text)).toEqual([]));

test('two dated texts in one sentence are two agreements', () => {
  const text =
    'One is the 2023 joint statement that raised ties, and another is the 2024 joint vision statement on defence.';
  expect(agreements('en', text)).toEqual(['joint-statement | 2023 | ', 'joint-statement | 2024 | ']);
});

test.each([
  ['en', 'Viet Nam and Japan will sign an agreement next year.', false, 'to be signed'],
  ['en', 'Further talks will follow to complete the agreement.', false, 'not there yet'],
  ['en', 'The signing of the air services agreement has been put off.', false, 'put off'],
  ['vi', 'Hai nước dự kiến ký hiệp định ngày 3/12/2026.', false, 'to be signed'],
  ['vi', 'Hai bên sẽ đàm phán thêm để hoàn tất hiệp định.', false, 'not there yet'],
  [
    'en',
    'The treaty, signed by Bolivia and Chile on 20 October 1904, holds.',
    true,
    'signed in a clause of its own',
  ],
  [
    'vi',
    'Hiệp ước biên giới được Việt Nam và Trung Quốc ký ngày 30/12/1999.',
    true,
    'the parties stand between',
  ],
])('%s: %s signed: %j (%s)', (code, text, isSigned) => {
  const [found] = findAgreements(text, factLanguages.get(code)!, '2025-11-03');
  expect(found?.isSigned).toBe(isSigned);
  // A day that is planned is no date of signing.
  expect(found?.date === undefined).toBe(!isSigned);
});

test.each([
  ['en', 'Hai Phong and Kitakyushu signed a memorandum.', ['Hai Phong', 'Kitakyushu']],
  [
    'en',
    'Rosatom signed an agreement with the Ministry of Industry and Trade.',
    ['Rosatom', 'Ministry of Industry and Trade'],
  ],
  ['vi', 'Tập đoàn Sông Hậu và Đại học Kyoto ký ý định thư.', ['Tập đoàn Sông Hậu', 'Đại học Kyoto']],
  ['vi', 'Trước đó, hôm 31/10, hai bộ đã ký bản ghi nhớ hợp tác.', []],
  [
    'vi',
    'Bộ Nông nghiệp và Môi trường Việt Nam cùng Bộ Kinh tế, Thương mại và Công nghiệp Nhật Bản ký bản ghi nhớ.',
    ['Bộ Nông nghiệp và Môi trường Việt Nam', 'Bộ Kinh tế, Thương mại và Công nghiệp Nhật Bản'],
  ],
  ['vi', 'VinFast ký với Tập đoàn Qualcomm một biên bản ghi nhớ.', ['VinFast', 'Tập đoàn Qualcomm']],
  [
    'vi',
    'Thứ trưởng Nguyễn Minh Vũ thay mặt Chính phủ Việt Nam ký hiệp định với Uzbekistan.',
    ['Chính phủ Việt Nam', 'Uzbekistan'],
  ],
  [
    'vi',
    'Viện Lúa quốc tế (IRRI) và Tập đoàn Lộc Trời đã ký bản ghi nhớ.',
    ['Viện Lúa quốc tế', 'Tập đoàn Lộc Trời'],
  ],
  [
    'vi',
    'Sáng 8/2, Thủ tướng Lào hội đàm với lãnh đạo Việt Nam. Chiều cùng ngày, hai bên ký hiệp định.',
    ['Lào', 'Việt Nam'],
  ],
  ['vi', 'Lào, Thái Lan và Việt Nam họp tại Huế. Hai bên ký hiệp định.', []],
  [
    'en',
    "Vietnam's Ministry of Industry and Trade and Algeria's Sonatrach signed a memorandum.",
    ["Vietnam's Ministry of Industry and Trade", 'Sonatrach'],
  ],
  [
    'en',
    'A supply agreement was signed between Albemarle Corp. and the Chilean state miner Codelco.',
    ['Albemarle Corp.', 'Codelco'],
  ],
  [
    'en',
    'A framework agreement between Moderna, the maker of vaccines, and the government of Quebec was announced.',
    ['Moderna', 'government of Quebec'],
  ],
  [
    'en',
    'Finance Minister Ahmed Kouchouk signed the loan agreement on behalf of Egypt with the African Development Bank.',
    ['Egypt', 'African Development Bank'],
  ],
  [
    'en',
    'Microsoft last month signed a purchase agreement with Constellation Energy.',
    ['Microsoft', 'Constellation Energy'],
  ],
  ['en', 'Niger cancelled a 2019 military agreement with the United States.', ['Niger', 'United States']],
  [
    'vi',
    'Ban Quản lý dự án 85 và liên danh Sơn Hải ký phụ lục hợp đồng gói thầu XL3.',
    ['Ban Quản lý dự án 85', 'liên danh Sơn Hải'],
  ],
  [
    'vi',
    'Tổng công ty Lương thực miền Nam ký hợp đồng bán 100.000 tấn gạo cho Bulog.',
    ['Tổng công ty Lương thực miền Nam', 'Bulog'],
  ],
  ['vi', 'Bộ Quốc phòng hai nước ký Tuyên bố tầm nhìn chung.', []],
  [
    'en',
    "The WHO and the Vietnam Young Physicians' Association signed a letter of intent.",
    ['WHO', "Vietnam Young Physicians' Association"],
  ],
  ['en', 'It has cancelled a lease agreement with the state of North Carolina.', ['state of North Carolina']],
])('%s: %s is between %j', (code, text, parties) =>
  expect(findAgreements(text, factLanguages.get(code)!)[0]?.parties).toEqual(parties),
);

test.each([
  [
    'vi',
    'Vietnam Airlines và Boeing ký hợp đồng mua 50 máy bay ngày 30/10.',
    ['agreement | 2025-10-30 | Vietnam Airlines, Boeing'],
    'a purchase between parties',
  ],
  ['vi', 'Anh ký hợp đồng 3 năm với đội bóng.', [], 'a job'],
  [
    'en',
    'Vietnam Airlines and Boeing signed a contract for 50 jets on 30 October.',
    ['agreement | 2025-10-30 | Vietnam Airlines, Boeing'],
    'a purchase between parties',
  ],
  ['en', 'He signed a contract for 3 years.', [], 'a job'],
  [
    'en',
    'The Ottawa Convention, signed in 1997, bans landmines.',
    ['convention | 1997 | '],
    'a comma before the year of signing',
  ],
])('%s: %s → %j (%s)', (code, text, found) => expect(agreements(code, text)).toEqual(found));

test.each<[string, string, string | undefined, string]>([
  ['en', 'Viet Nam and Japan signed a treaty on Friday.', '2025-10-31', 'the last Friday before publication'],
  ['en', 'Viet Nam and Japan signed a treaty last week.', undefined, 'a week is no day'],
  ['en', 'Viet Nam and Japan signed a treaty last month.', '2025-10', 'a month stays a month'],
  ['vi', 'Hôm qua, Việt Nam và Nhật Bản ký hiệp định.', '2025-11-02', 'the day before publication'],
  [
    'vi',
    'Ngày 30/10, hai đoàn gặp nhau. Chiều cùng ngày, Việt Nam và Nhật Bản ký hiệp định.',
    '2025-10-30',
    'the day named before',
  ],
  [
    'vi',
    'Hiệp định Việt Nam - UAE có hiệu lực từ ngày 1/2/2025.',
    undefined,
    'in force, not signed, that day',
  ],
  ['vi', 'Quốc hội hôm 1/11 phê chuẩn hiệp định với Canada.', undefined, 'ratified, not signed, that day'],
  [
    'en',
    'Niger cancelled a 2019 agreement with Mali on Sunday.',
    '2019',
    'its own year, not that of its end',
  ],
])('%s: %s is of %s (%s)', (code, text, date) =>
  expect(findAgreements(text, factLanguages.get(code)!, '2025-11-03').at(-1)?.date).toBe(date),
);

test.each([
  ['en', 'Siemens Energy denied it had signed a deal with Iraq.', false, 'denied'],
  ['en', 'Viet Nam and Laos will on 30 March sign an accord.', false, 'planned for a day'],
  ['en', 'Viet Nam and Laos failed to agree on a transit accord.', false, 'failed'],
  [
    'en',
    'Laos has yet to ratify the treaty with Japan signed in 2024.',
    true,
    'signed before it is ratified',
  ],
  ['vi', 'Việt Nam và Lào chưa thể ký hiệp định vận tải.', false, 'not yet'],
  ['vi', 'Bản ghi nhớ giữa Việt Nam và Lào đã hết hạn.', true, 'expired, and so once signed'],
])('%s: %s was signed: %j (%s)', (code, text, isSigned) =>
  expect(findAgreements(text, factLanguages.get(code)!, '2025-11-03')[0]?.isSigned).toBe(isSigned),
);

test.each([
  [
    'vi',
    'Bản ghi nhớ giữa Việt Nam và Lào gồm ba nội dung: hỗ trợ khởi nghiệp, đào tạo và kết nối vốn.',
    ['hỗ trợ khởi nghiệp', 'đào tạo', 'kết nối vốn'],
  ],
  [
    'en',
    'The memorandum covers three areas: (1) seed storage; (2) school meals; (3) early warning.',
    ['seed storage', 'school meals', 'early warning'],
  ],
  [
    'en',
    'The memorandum covers four areas, including pilot training, cargo safety and drone rules, and was signed by Mali.',
    ['pilot training', 'cargo safety', 'drone rules'],
  ],
  ['en', 'The memorandum covers seed storage.', undefined],
])('%s: %s covers %j', (code, text, scope) =>
  expect(findAgreements(text, factLanguages.get(code)!, '2025-11-03')[0]?.scope).toEqual(scope),
);

test('a year that a document looks ahead to is not the year of its signing', () => {
  expect(agreements('vi', 'Việt Nam và Lào ký bản ghi nhớ về hợp tác đến năm 2035.')).toEqual([
    'memorandum | - | Việt Nam, Lào',
  ]);
  expect(agreements('en', 'Laos and Peru signed a memorandum on trade until 2025.')).toEqual([
    'memorandum | - | Laos, Peru',
  ]);
});

test('a drafted agreement is not signed yet, a contract to build is one', () => {
  const [drafted] = findAgreements('Laos and Peru have drafted a trade agreement.', factLanguages.get('en')!);
  expect(drafted).toMatchObject({ isSigned: false });
  const built = 'PetroVietnam and Rosatom signed a contract in Moscow on October 23 to build a plant.';
  expect(agreements('en', built)).toEqual(['agreement | 2025-10-23 | PetroVietnam, Rosatom']);
});

test('both sides are the pair named before, whatever else the sentence names', () => {
  const text =
    'EVN và Công ty Điện lực Lào đã ký hợp đồng mua bán 250 MW tại Hà Nội. Hai bên sẽ ký hợp đồng thứ hai.';
  expect(agreements('vi', text).at(-1)).toBe('agreement | - | EVN, Công ty Điện lực Lào');
});

test.each([
  [
    'en',
    'FPT extended a research agreement with Kyoto University, and signed a supply contract with NXP.',
    ['agreement | - | FPT, Kyoto University', 'agreement | - | FPT, NXP'],
    'two documents of one sentence share the subject alone',
  ],
  [
    'en',
    'Ghana and Suzuki signed an agreement, while Nigeria and Renault initialled a memorandum of understanding.',
    ['agreement | - | Ghana, Suzuki', 'memorandum | - | Nigeria, Renault'],
    'and nobody where each has its own',
  ],
  [
    'en',
    'The junta and the Kachin Army signed a ceasefire deal brokered by China.',
    ['agreement | - | junta, Kachin Army'],
    'a plain noun that signs; who only brokers does not',
  ],
  [
    'vi',
    'Tập đoàn Equinor của Na Uy ký hợp đồng mua khí với Công ty Nam Sao.',
    ['agreement | - | Tập đoàn Equinor, Công ty Nam Sao'],
    'a country that a firm is from',
  ],
  [
    'vi',
    'Hiệp định giữa Việt Nam và khối EFTA vẫn đang được đàm phán.',
    ['agreement | - | Việt Nam, khối EFTA'],
    'a bloc',
  ],
])('%s: %s → %j (%s)', (code, text, expected) => expect(agreements(code, text)).toEqual(expected));
