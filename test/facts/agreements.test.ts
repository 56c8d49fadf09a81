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
  ['vi', 'Hai bên sẽ đàm phán thêm để hoàn tất hiệp định.', 'not there yet'],
  ['vi', 'Mỹ hoàn tất thủ tục cho viện trợ đã thỏa thuận.', '"thỏa thuận" is a verb here'],
  ['en', 'Chien called the memorandum a milestone.', 'an opinion of it'],
  ['en', 'Viet Nam and Japan will sign an agreement next year.', 'planned'],
  ['vi', 'Hai nước dự kiến ký hiệp định năm 2026.', 'planned'],
  ['en', 'Further talks will follow to complete the agreement.', 'not there yet'],
])('%s: %s states none (%s)', (code, text) => expect(agreements(code, text)).toEqual([]));

test('two dated texts in one sentence are two agreements', () => {
  const text =
    'One is the 2023 joint statement that raised ties, and another is the 2024 joint vision statement on defence.';
  expect(agreements('en', text)).toEqual(['joint-statement | 2023 | ', 'joint-statement | 2024 | ']);
});
