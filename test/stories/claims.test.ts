import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../src/stories/claims.ts';
import { en, vi } from '../helpers/languages.ts';

const texts = (message: string, language = en, most = 4): string[] =>
  claimsIn(message, language, most).map((claim) => claim.text);

describe('the claims of a message', () => {
  it('are sentences with a figure or enough words, in order', () => {
    const message =
      'Hi all!\nThe US gave 130 million USD for Bien Hoa. Wow. Floods hit Dak Lak and Khanh Hoa provinces';
    expect(texts(message)).toEqual([
      'The US gave 130 million USD for Bien Hoa.',
      'Floods hit Dak Lak and Khanh Hoa provinces',
    ]);
  });

  it('are no questions, links, emoji or words of grammar', () => {
    expect(texts('Did the US give 130 million USD for Bien Hoa?')).toEqual([]);
    expect(texts('https://example.org/2025/11/02/130-million-usd-for-bien-hoa')).toEqual([]);
    expect(texts('😀🔥 👍')).toEqual([]);
    expect(texts('of the and with to')).toEqual([]);
    expect(texts('')).toEqual([]);
  });

  it('with a figure go first when there are too many', () => {
    const message =
      'Floods hit Dak Lak and Khanh Hoa provinces. Roads were cut across central Viet Nam. 43 people died.';
    expect(texts(message, en, 2)).toEqual(['Floods hit Dak Lak and Khanh Hoa provinces.', '43 people died.']);
  });

  it('are read without diacritics, too', () => {
    const [claim] = claimsIn('My cong bo them 130 trieu USD va 3 nghin ty dong', vi, 4);
    expect(claim!.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '130000000 USD',
      '3000000000000 VND',
    ]);
  });
});
