import { describe, expect, it } from 'vitest';
import { compareArticles, findFiguresOf } from '../../src/lists/reports.ts';
import { type CheckedClaim, checkClaim, type Reports } from '../../src/stories/check-claim.ts';
import { claimsIn } from '../../src/stories/claims.ts';
import { en, vi } from '../helpers/languages.ts';
import { sampleLibrary } from '../helpers/library.ts';

const library = await sampleLibrary();
const reports: Reports = {
  indexes: library.indexes,
  comparison: await compareArticles(library, []),
  figuresIn: (article) => findFiguresOf(library, article),
};

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
  ])('agrees with a report: %s', async (text, written) => {
    expect(verdicts(await check(text, written))).toEqual(['agrees']);
  });

  it.each([
    ['The US gave 150 million USD of new support for dioxin at Bien Hoa airport.', en, '130000000'],
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
    expect(verdicts(checked)).toEqual(['unreported']);
    expect(checked.figures[0]!.reported).toEqual([]);
  });

  it('is close where it is said to be inexact', async () => {
    expect(
      verdicts(await check('The floods put about 68,000 houses under water in central Viet Nam.')),
    ).toEqual(['close']);
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
