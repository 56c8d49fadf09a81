import { describe, expect, it } from 'vitest';
import { withMovedTones, withoutDiacritics, withTypo } from '../../bench/quality/disturb.ts';

describe('a question as people type it', () => {
  it('loses its diacritics and keeps its capitals', () => {
    expect(withoutDiacritics('Đà Nẵng ở đâu?')).toBe('Da Nang o dau?');
  });

  it('gets one wrong letter, the same for the same seed', () => {
    const question = 'Who cleared the airport of dioxin?';
    expect(withTypo(question, 7)).toBe(withTypo(question, 7));
    const slips = Array.from({ length: 200 }, (_, seed) => withTypo(question, seed));
    expect(slips).not.toContain(question);
    expect(slips.every((slip) => Math.abs(slip.length - question.length) <= 1)).toBe(true);
    expect(new Set(slips).size).toBeGreaterThan(50);
  });

  it('gets its wrong letter in a word of four letters or more', () => {
    for (let seed = 0; seed < 100; seed++) expect(withTypo('is it of Hanoi', seed)).toMatch(/^is it of /u);
  });

  it('stays as it is where there is no letter', () => {
    expect(withTypo('2024?', 1)).toBe('2024?');
  });

  it.each([
    ['hòa', 'hoà'],
    ['Hòa', 'Hoà'],
    ['thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
    ['họa', 'hoạ'],
    ['Biên Hòa, hóa và lũy', 'Biên Hoà, hoá và luỹ'],
    ['TỎA', 'TOẢ'],
  ])('has its tone marks moved: %s, %s', (old, modern) => {
    expect(withMovedTones(old)).toBe(modern);
    expect(withMovedTones(modern)).toBe(old);
    expect(withMovedTones(old.normalize('NFD'))).toBe(modern);
  });

  it.each([
    'quý',
    'quà',
    'hoàn',
    'toán',
    'ngoài',
    'xoáy',
    'khuỷu',
    'tuyến',
    'của',
    'mùa',
    'oa',
    'hoa',
    'airport',
  ])('keeps a mark that both schools set alike: %s', (word) => {
    expect(withMovedTones(word)).toBe(word);
  });
});
