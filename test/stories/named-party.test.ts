import { describe, expect, it } from 'vitest';
import { createContentReader } from '../../src/stories/comparison.ts';
import { isPartyNamed } from '../../src/stories/named-party.ts';
import { languages } from '../helpers/languages.ts';

const read = createContentReader(languages);
const isNamed = (asked: string, text: string, language = 'en') =>
  isPartyNamed(asked, { text, language }, languages.keys(), read);

describe('a party that is asked for', () => {
  it.each(['US', 'the United States', 'America', 'Mỹ', 'Hoa Kỳ', 'my'])('is the US as %s', (asked) => {
    expect(isNamed(asked, 'The United States') || isNamed(asked, 'Mỹ', 'vi')).toBe(true);
  });

  it('is found by a part of its name, with and without diacritics', () => {
    expect(isNamed('Hegseth', 'Pete Hegseth')).toBe(true);
    expect(isNamed('to lam', 'Tô Lâm', 'vi')).toBe(true);
  });

  it.each([
    ['Úc', 'Nguyễn Xuân Phúc', 'vi'],
    ['Australia', 'Nguyen Xuan Phuc', 'en'],
    ['Nga', 'Mỹ', 'vi'],
    ['us', 'Russia', 'en'],
  ])('is not another: %s, %s', (asked, text, language) => {
    expect(isNamed(asked, text, language)).toBe(false);
  });
});
