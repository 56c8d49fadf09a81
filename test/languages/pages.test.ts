import { describe, expect, it } from 'vitest';
import { languages } from '../helpers/languages.ts';

describe.each([...languages.values()].map((language) => [language.code, language.pages] as const))(
  'the words of web pages in %s',
  (_, pages) => {
    it('has labels in lower case and in plain words, as patterns are made of them', () => {
      const phrases = pages.labels.flatMap((label) => label.phrases);
      expect(phrases.filter((phrase) => !/^[\p{L}\p{N}'’]+(?: [\p{L}\p{N}'’]+)*$/u.test(phrase))).toEqual([]);
      expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().normalize('NFC'))).toEqual([]);
    });

    it('has patterns that find every date of a line, and others that keep no place', () => {
      expect(pages.shownDates.every((pattern) => pattern.global)).toBe(true);
      const others = [
        ...pages.drops.map((drop) => drop.pattern),
        ...pages.classes.map((part) => part.pattern),
        ...pages.datelines,
        ...[pages.tailCredit, pages.signOff, pages.afterNoon, pages.updated],
        ...[pages.leadClass, pages.notFound, pages.paid],
      ];
      expect(others.filter((pattern) => pattern.global || pattern.sticky)).toEqual([]);
    });
  },
);
