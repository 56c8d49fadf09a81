import { expect, test } from 'vitest';
import { findAgreements } from '../../src/facts/agreements.ts';
import { loadLanguages } from '../../src/languages/load.ts';

const languages = await loadLanguages();

function agreements(code: string, text: string): string[] {
  return findAgreements(text, languages.get(code)!, '2025-11-03').map(({ kind, date, parties }) =>
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
  const [found] = findAgreements(text, languages.get(code)!, '2025-11-03');
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
])('%s: %s is between %j', (code, text, parties) =>
  expect(findAgreements(text, languages.get(code)!)[0]?.parties).toEqual(parties),
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
