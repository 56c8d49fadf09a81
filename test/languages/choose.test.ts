import { describe, expect, it } from 'vitest';
import { chooseReplyLanguage, type LanguageClues, plainLanguageOf } from '../../src/languages/choose.ts';
import { languages, vi } from '../helpers/languages.ts';

const chosen = (clues: LanguageClues): string => chooseReplyLanguage(clues, languages).code;

const vietnamese = 'Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?';
const english = 'How much new money did the US announce for Bien Hoa?';

describe('the language of a reply', () => {
  // Each clue says Vietnamese, and everything weaker says English.
  it.each<[string, LanguageClues]>([
    [
      'the option',
      { option: 'vi', user: 'en', written: english, locale: 'en-US', server: 'en', serverLocale: 'en-US' },
    ],
    [
      'what the asker chose',
      { user: 'vi', written: english, locale: 'en-US', server: 'en', serverLocale: 'en-US' },
    ],
    ['the question', { written: vietnamese, locale: 'en-US', server: 'en', serverLocale: 'en-US' }],
    ['the asker’s locale', { locale: 'vi', server: 'en', serverLocale: 'en-US' }],
    ['what the server chose', { server: 'vi', serverLocale: 'en-US' }],
    ['the server’s locale', { serverLocale: 'vi' }],
  ])('is decided by %s before all that follows', (_, clues) => {
    expect(chosen(clues)).toBe('vi');
  });

  it.each<[string, LanguageClues]>([
    [
      'the option',
      { option: 'en', user: 'vi', written: vietnamese, locale: 'vi', server: 'vi', serverLocale: 'vi' },
    ],
    [
      'what the asker chose',
      { user: 'en', written: vietnamese, locale: 'vi', server: 'vi', serverLocale: 'vi' },
    ],
    ['the question', { written: english, locale: 'vi', server: 'vi', serverLocale: 'vi' }],
    ['the asker’s locale', { locale: 'en-GB', server: 'vi', serverLocale: 'vi' }],
    ['what the server chose', { server: 'en', serverLocale: 'vi' }],
    ['the server’s locale', { serverLocale: 'en-US' }],
  ])('is decided for English, too, by %s', (_, clues) => {
    expect(chosen(clues)).toBe('en');
  });

  it('is not decided by a question that is not clear', () => {
    expect(chosen({ written: 'dioxin Bien Hoa', locale: 'vi' })).toBe('vi');
    expect(chosen({ written: '', locale: 'vi' })).toBe('vi');
  });

  it('is not decided by a language the bot does not have', () => {
    expect(chosen({ option: 'qaa', user: 'vi' })).toBe('vi');
    expect(chosen({ user: 'qaa', locale: 'vi' })).toBe('vi');
    expect(chosen({ server: 'qaa', serverLocale: 'vi' })).toBe('vi');
  });

  it.each([
    ['qaa-BR', 'vi'],
    ['qaa', 'vi'],
    ['en-AU', 'en'],
    ['en', 'en'],
    ['vi-VN', 'vi'],
  ])('with the locale %s falls through to the server’s, or takes its first part: %s', (locale, expected) => {
    expect(chosen({ locale, server: 'vi' })).toBe(expected);
  });

  it('is English when nothing says another', () => {
    expect(chosen({})).toBe('en');
    expect(chosen({ locale: 'qaa', serverLocale: 'qaa-BR' })).toBe('en');
  });

  it('is the first there is where English is not', () => {
    expect(plainLanguageOf(new Map([['vi', vi]])).code).toBe('vi');
    expect(chooseReplyLanguage({ locale: 'en-US' }, new Map([['vi', vi]])).code).toBe('vi');
  });
});
