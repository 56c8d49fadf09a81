import { describe, expect, it } from 'vitest';
import { openReports } from '../../src/lists/reports.ts';
import { checkClaim } from '../../src/stories/check-claim.ts';
import { claimsIn } from '../../src/stories/claims.ts';
import { en, vi } from '../helpers/languages.ts';
import { sampleLibrary } from '../helpers/library.ts';

const reports = await openReports(await sampleLibrary());

async function verdictOf(text: string): Promise<string> {
  const written = /[à-ỹđ]/u.test(text) ? vi : en;
  const [claim] = claimsIn(text, written, 1);
  return (await checkClaim(claim!, written, written, reports)).verdict;
}

describe('a number of the news in another role', () => {
  it.each([
    [
      'the other side’s surplus',
      'In 2024 the United States ran a trade surplus of 123 billion USD with Viet Nam.',
    ],
    ['the other side’s surplus', 'Năm 2024, Mỹ có thặng dư thương mại 123 tỉ USD với Việt Nam.'],
    ['land of another use', 'The floods hit 13,071 ha of aquaculture ponds.'],
    ['land of another use', 'Mưa lũ gây thiệt hại cho 13.071 ha nuôi trồng thủy sản.'],
    ['a share of growth told as growth', 'Services grew by 48.55% in the third quarter of 2025.'],
    ['a share of growth told as growth', 'Công nghiệp và xây dựng tăng 46,41% trong quý III.'],
    [
      'where it was handed over told as where it was found',
      'The remains of three individuals were found in Da Nang.',
    ],
    ['where it was handed over told as where it was found', 'Tìm thấy ba bộ hài cốt ở Đà Nẵng.'],
  ])('is not confirmed: %s: %s', async (_, text) => {
    expect(await verdictOf(text)).not.toBe('reported');
  });
});

describe('a true number in other words', () => {
  it.each([
    ['a share told as a share', 'Services made up 48.55% of growth in the third quarter.'],
    ['a share told as a share', 'Công nghiệp và xây dựng đóng góp 46,41% vào tăng trưởng quý III.'],
    ['another word for what is counted', 'Đắk Lắk có 39.517 ngôi nhà bị ngập.'],
    ['who has the surplus', 'Việt Nam thặng dư thương mại 123 tỉ USD với Mỹ trong năm 2024.'],
  ])('is told: %s: %s', async (_, text) => {
    expect(await verdictOf(text)).toBe('reported');
  });
});
