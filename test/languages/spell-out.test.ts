import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages/language.ts';
import { spellOut } from '../../src/languages/spell-out.ts';
import { en, vi } from '../helpers/languages.ts';

describe('what is shortened as one types is written out', () => {
  it.each<[Language, string, string]>([
    [vi, 'Hegseth tới VN khi nào', 'Hegseth tới Việt Nam khi nào'],
    [vi, 'chính sách QP bốn không là j', 'chính sách quốc phòng bốn không là gì'],
    [vi, 'TP.HCM ngập ntn?', 'Thành phố Hồ Chí Minh ngập như thế nào?'],
    [vi, 'tphcm', 'Thanh pho Ho Chi Minh'],
    [vi, 'TP. HCM và ĐN', 'Thành phố Hồ Chí Minh và Đà Nẵng'],
    [vi, 'Bao giờ ký MOU?', 'Bao giờ ký bản ghi nhớ?'],
    [vi, 'mỹ cho biên hoà 130tr usd', 'mỹ cho biên hoà 130 triệu usd'],
    [vi, '130 củ', '130 triệu'],
    [vi, 'hegseth toi VN ko', 'hegseth toi Viet Nam khong'],
    [vi, 'GDP 2022 bn', 'GDP 2022 bao nhieu'],
    [vi, 'thiệt hại 3k tỷ', 'thiệt hại 3 nghìn tỷ'],
    [vi, 'năm 2022 k có lũ à', 'năm 2022 không có lũ à'],
    [vi, 'gdp q3', 'gdp quy 3'],
    [en, 'how many ppl did the govt help', 'how many people did the government help'],
    [en, 'did the u.s. pay $130m', 'did the US pay $130 million'],
    [en, '130M USD for what?', '130 million USD for what?'],
    [en, "VN's GDP", 'Vietnam GDP'],
    [en, 'when did TPHCM flood, b4 nov?', 'when did Ho Chi Minh City flood, before November?'],
  ])('%o', (language, typed, meant) => {
    expect(spellOut(typed, language).text).toBe(meant);
  });

  it.each<[Language, string, string]>([
    [vi, 'Washington DC ở đâu', 'in capitals it is a name, where all else is not'],
    [vi, 'Quận Q. 3 đường vnexpress', 'a part of a longer word is no word, and a district no quarter'],
    [vi, 'tiếng "bno" và dcc', 'longer words that begin so'],
    [en, 'who is us envoy', '"us" without stops is a word of its own'],
    [en, 'what did the IT firm bring', 'nothing is shortened'],
    [en, 'The 3 men paid', 'a number before a word that is no scale'],
  ])('but not in %o: %s', (language, typed) => {
    expect(spellOut(typed, language).text).toBe(typed);
  });

  it('keeps what was typed as a second reading of each word', () => {
    expect([...spellOut('mỹ dc gì', vi).also]).toEqual([[1, ['dc']]]);
    expect([...spellOut('QP', vi).also]).toEqual([
      [0, ['qp']],
      [1, ['qp']],
    ]);
  });

  it.each<[Language, string, string]>([
    [vi, '3k tỷ', '3000'],
    [vi, '3 nghìn tỷ', '3000'],
    [vi, '1,5tr', '1500000'],
    [vi, '1.5tr', '1500000'],
    [en, '1.5m', '1500000'],
    [en, '3 thousand', '3000'],
  ])('gives %o also in digits', (language, typed, digits) => {
    const { also } = spellOut(typed, language);
    expect(also.get(0)).toContain(digits);
    expect(also.get(1)).toContain(digits);
  });

  it('does not take long for a long text', () => {
    const long = 'vn k dc 3tr u.s. '.repeat(2000);
    const start = performance.now();
    spellOut(long, vi);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
