import { describe, expect, it } from 'vitest';
import { openReports } from '../../src/lists/reports.ts';
import { type CheckedClaim, checkClaim } from '../../src/stories/check-claim.ts';
import { claimsIn } from '../../src/stories/claims.ts';
import { en, vi } from '../helpers/languages.ts';
import { sampleLibrary } from '../helpers/library.ts';

const library = await sampleLibrary();
const reports = await openReports(library);

function check(text: string, written = en, wanted = written): Promise<CheckedClaim> {
  const [claim] = claimsIn(text, written, 1);
  return checkClaim(claim!, written, wanted, reports);
}
const verdicts = (checked: CheckedClaim): string[] => checked.figures.map((one) => one.verdict);

describe('a figure of a message', () => {
  it.each([
    ['The US gave 130 million USD of new support for dioxin at Bien Hoa airport.', en],
    ['Mỹ hỗ trợ mới 130 triệu USD xử lý dioxin sân bay Biên Hòa.', vi],
    ['My ho tro moi 130 trieu USD xu ly dioxin san bay Bien Hoa.', vi],
  ])('is reported where a report says the same: %s', async (text, written) => {
    expect(verdicts(await check(text, written))).toEqual(['reported']);
  });

  it.each([
    [
      'The United States announced 150 million USD of new support for dioxin at Bien Hoa airport.',
      en,
      '130000000',
    ],
    ['GDP Việt Nam quý III/2025 tăng 8,5% so với cùng kỳ.', vi, '8.23'],
  ])('differs from a report: %s', async (text, written, reported) => {
    const checked = await check(text, written);
    expect(verdicts(checked)).toEqual(['differs']);
    expect(checked.figures[0]!.reported.map((fact) => String(fact.figure.value))).toContain(reported);
  });

  it.each([
    ['Bitcoin rose to 120,000 USD yesterday in New York.', en],
    ['Giá vàng hôm nay lên 150 triệu đồng một lượng ở Sài Gòn.', vi],
  ])('is not reported: %s', async (text, written) => {
    const checked = await check(text, written);
    expect(verdicts(checked)).toEqual(['not-found']);
    expect(checked.figures[0]!.reported).toEqual([]);
  });

  it.each([
    ['GDP grew 8.2% in the third quarter of 2025.', en],
    ['GDP quý III tăng 8,2%.', vi],
    ['Flood losses are put at over 3 trillion dong.', en],
    ['Total US grant aid for Bien Hoa now stands at 430 million USD.', en],
    ['EU cam kết 430 triệu euro cho thủy điện tích năng Bác Ái.', vi],
  ])('is reported where it is rounded or written otherwise: %s', async (text, written) => {
    expect((await check(text, written)).verdict).toBe('reported');
  });

  it.each([
    ['another fate', '52 people died in the floods.', en],
    ['another fate', 'Đắk Lắk có 16 người bị thương do mưa lũ.', vi],
    ['another place', 'Khánh Hòa có 16 người chết vì lũ.', vi],
    ['another place', 'Mỹ cam kết 430 triệu USD cho sân bay Đà Nẵng.', vi],
    ['another period', 'GDP grew 8.23% in the first nine months of 2025.', en],
    ['another year', 'GDP grew 8.23% in the third quarter of 2024.', en],
    ['another direction', 'GDP fell by 8.23% in the third quarter of 2025.', en],
    ['another unit', 'EU partners pledged 430 million USD for the Bac Ai hydropower project.', en],
    ['another giver', 'The EU announced 130 million USD for dioxin clean-up at Bien Hoa airport.', en],
    ['giver and receiver swapped', 'Việt Nam hỗ trợ Mỹ 130 triệu USD xử lý dioxin ở Biên Hòa.', vi],
    ['another thing counted', 'Vietnam returned 740 boxes of remains.', en],
    ['a negation', 'Mỹ không giữ mức thuế đối ứng 20% với hàng Việt Nam.', vi],
    ['more than was said', 'The US puts a 40% tariff on all Vietnamese goods.', en],
    ['what is planned as done', 'The Inclusion project has reached 60,000 people with disabilities.', en],
    ['what was lifted as kept', 'The US scraps its 20% tariff on goods from Vietnam.', en],
  ])('is not reported with %s: %s', async (_what, text, written) => {
    expect((await check(text, written)).verdict).not.toBe('reported');
  });

  it('stands in the news for something else where only the number is met', async () => {
    const checked = await check('Bác sĩ khuyên mỗi người uống nước, chi phí 65 triệu USD.', vi);
    expect(checked.verdict).toBe('something-else');
    expect(checked.figures[0]!.reported[0]!.figure.value).toBe(65_000_000);
  });
});

describe('a claim without figures', () => {
  it.each([
    ['Phan Van Giang received Pete Hegseth at the Ministry of National Defence.', en],
    ['Việt Nam và Mỹ ký bản ghi nhớ khắc phục hậu quả chiến tranh ngày 31/10/2025.', vi],
  ])('is reported where one sentence says all of it: %s', async (text, written) => {
    expect((await check(text, written)).verdict).toBe('reported');
  });

  it.each([
    ['Luong Cuong did not receive Pete Hegseth at the Presidential Palace.', en],
    ['To Lam received Hegseth in Da Nang on 2 November 2025.', en],
    ['Việt Nam và Nga ký bản ghi nhớ khắc phục hậu quả chiến tranh ngày 31/10/2025.', vi],
    ['Chủ tịch nước Lương Cường tiếp ông Knapper tại Phủ Chủ tịch.', vi],
  ])('is not reported otherwise: %s', async (text, written) => {
    expect((await check(text, written)).verdict).not.toBe('reported');
  });
});

describe('the sources of a claim', () => {
  it('are in the reader’s language where it is reported there', async () => {
    const checked = await check('Mỹ hỗ trợ mới 130 triệu USD xử lý dioxin sân bay Biên Hòa.', vi, en);
    expect(checked.sources[0]!.article.language).toBe('en');
  });

  it('are none for what no article reports', async () => {
    expect((await check('People in Saigon like to drink iced milk coffee in the morning.')).sources).toEqual(
      [],
    );
  });

  it('show names that they lack, however those are spaced', async () => {
    expect(
      (await check('The US announced 130 million USD for dioxin work at Phu Cat in Hanoi.')).missingNames,
    ).toContain('Phu Cat');
    expect(
      (await check('Viet Nam signed a memorandum on war legacies with the US in Hanoi.')).missingNames,
    ).toEqual([]);
  });
});
