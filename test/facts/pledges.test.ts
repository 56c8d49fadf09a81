import { expect, test } from 'vitest';
import { findPledges } from '../../src/facts/pledges.ts';
import { loadLanguages } from '../../src/languages/load.ts';

const languages = await loadLanguages();

function pledges(code: string, text: string): string[] {
  return findPledges(text, languages.get(code)!).map(({ kind, by, to, amount }) =>
    [kind, by ?? '?', to ?? '-', amount ? `${amount.value} ${amount.unit}` : '-'].join(' | '),
  );
}

test.each([
  ['vi', 'Tổng Bí thư Tô Lâm đề nghị Mỹ hỗ trợ thêm.', 'request | Tô Lâm | Mỹ | -'],
  ['vi', 'Ông Hegseth cam kết Mỹ tiếp tục giúp Việt Nam.', 'pledge | Hegseth | Việt Nam | -'],
  ['vi', 'EU cam kết dành cho Việt Nam ít nhất 293 triệu euro.', 'pledge | EU | Việt Nam | 293000000 EUR'],
  [
    'vi',
    'Tổng cam kết của các đối tác châu Âu cho JETP là hơn 2,8 tỉ euro.',
    'pledge | các đối tác châu Âu | - | 2800000000 EUR',
  ],
  ['vi', 'Mỹ công bố khoản hỗ trợ mới 130 triệu USD cho dự án.', 'pledge | Mỹ | - | 130000000 USD'],
  [
    'en',
    'General Secretary To Lam asked the United States for more support.',
    'request | To Lam | United States | -',
  ],
  [
    'en',
    'The EU has also committed at least 293 million EUR to Viet Nam.',
    'pledge | EU | Viet Nam | 293000000 EUR',
  ],
  [
    'en',
    'The United States announced 130 million USD of new support.',
    'pledge | United States | - | 130000000 USD',
  ],
  [
    'en',
    'Secretary Pete Hegseth cited Viet Nam and promised to finish the projects.',
    'pledge | Pete Hegseth | - | -',
  ],
  ['en', 'Viet Nam promised to accept vehicles built to US standards.', 'pledge | Viet Nam | - | -'],
])('%s: %s', (code, text, pledge) => expect(pledges(code, text)).toEqual([pledge]));

test.each([
  ['vi', 'Mỹ không cam kết thêm tiền.', 'denied'],
  ['vi', 'Hai bên thực hiện các cam kết đã có.', 'about promises, none is made'],
  ['vi', 'Mỹ công bố báo cáo về Việt Nam.', 'no sum, no promise'],
  ['en', 'The United States did not promise more money.', 'denied'],
  ['en', 'The renewed US commitment is meant to steady the relationship.', 'about a promise, none is made'],
  ['en', 'It was proposed that money be promised.', 'nobody promises'],
  ['en', 'The United States announced a report.', 'no sum, no promise'],
])('%s: %s states none (%s)', (code, text) => expect(pledges(code, text)).toEqual([]));

test('one sentence may hold a promise and a request', () => {
  const found = findPledges('Viet Nam pledged support and asked the EU for funds.', languages.get('en')!);
  expect(found.map((pledge) => pledge.kind)).toEqual(['pledge', 'request']);
  expect(found[0]!.text).toBe('Viet Nam pledged support and asked the EU for funds.');
});
