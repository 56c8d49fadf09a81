import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLexicons, type LexiconWords } from '../../src/languages/check-lexicon.ts';
import { en, languages, vi } from '../helpers/languages.ts';

// In capitals these are names, which the index tells from the words of grammar.
const names = new Set(['us', 'may']);

const files = new Map(
  [...languages.keys()].map((code) => [
    code,
    readFileSync(new URL(`../../src/languages/${code}/lexicon.txt`, import.meta.url), 'utf8'),
  ]),
);
const wordsOf = new Map<string, LexiconWords>(
  [...languages].map(([code, { words }]) => [
    code,
    { stopWords: words.stopWords.difference(names), ownLetters: words.ownLetters },
  ]),
);

/** The faults of two small files, without the folder that every line begins with. */
function faultsOf(english: string, vietnamese: string): string[] {
  const faults = checkLexicons(
    new Map([
      ['en', english],
      ['vi', vietnamese],
    ]),
    new Map([
      ['en', en.words],
      ['vi', vi.words],
    ]),
  );
  return faults.map((fault) => fault.replace('src/languages/', ''));
}

describe('the lexicons', () => {
  it('have no faults', () => {
    expect(checkLexicons(files, wordsOf)).toEqual([]);
  });

  it('join English and Vietnamese by at least 5,000 concepts', () => {
    const concepts = (code: string): Set<string> =>
      new Set(
        files
          .get(code)!
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.slice(0, line.indexOf(': '))),
      );
    expect(concepts('en').intersection(concepts('vi')).size).toBeGreaterThanOrEqual(5000);
  });

  it('let a third language join with a few concepts', () => {
    const three = new Map([
      ...files,
      ['eo', 'airport: flughaveno; aerohaveno\nflood: inundo\ntariff: tarifo\n'],
    ]);
    const words = new Map([...wordsOf, ['eo', { stopWords: new Set(['la']), ownLetters: /[ĉĝĥĵŝŭ]/u }]]);
    expect(checkLexicons(three, words)).toEqual([]);
  });
});

describe('a lexicon without faults', () => {
  it.each([
    ['two that join', 'fee: fee; toll\nflood: flood\n', 'fee: phí; lệ phí\nflood: lũ lụt; ngập lụt\n'],
    ['signs and digits', 'g20: g20; r&d; u.n.; 24/7\n', "g20: g20; a/h5n1; tp.hcm; côte d'ivoire\n"],
    ['a phrase of words of grammar', 'index: index\n', 'index: chỉ số\n'],
    ['neighbours that share a form', 'fee: fee; toll\ntoll: toll\n', 'fee: phí; lệ phí\ntoll: thu phí\n'],
  ])('%s', (_, english, vietnamese) => {
    expect(faultsOf(english, vietnamese)).toEqual([]);
  });

  it('may stand alone with concepts that nothing joins', () => {
    expect(checkLexicons(new Map([['en', 'fee: fee\n']]), wordsOf)).toEqual([]);
  });
});

describe('a fault of a lexicon is told with its line:', () => {
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const often = seven.map((id) => `${id}: matter; ${id}${id}\n`).join('');
  const once = seven.map((id) => `${id}: ${id}${id}\n`).join('');

  it.each([
    [
      'a line that is no concept',
      'fee fee\n',
      '',
      'en/lexicon.txt:1: no concept - write "concept: form; form"',
    ],
    ['a concept in capitals', 'Fee: fee\n', '', 'en/lexicon.txt:1: no concept - write "concept: form; form"'],
    [
      'concepts out of order',
      'flood: flood\nfee: fee\n',
      'fee: phí\nflood: lũ\n',
      'en/lexicon.txt:2: "fee" is not in order - put it before "flood"',
    ],
    [
      'a concept twice',
      'fee: fee\nfee: toll\n',
      'fee: phí\n',
      'en/lexicon.txt:2: "fee" stands in line 1 too - make them one line',
    ],
    [
      'a form twice',
      'fee: fee; fee\n',
      'fee: phí\n',
      'en/lexicon.txt:1: "fee" has "fee" twice - take one away',
    ],
    [
      'an empty form',
      'fee: fee; \n',
      'fee: phí\n',
      'en/lexicon.txt:1: "fee" has an empty form - write a form',
    ],
    [
      'a missing space',
      'fee: fee;toll\n',
      'fee: phí\n',
      'en/lexicon.txt:1: stray white space at "toll" - one',
    ],
    [
      'a double space',
      'fee: fee\n',
      'fee: lệ  phí\n',
      'vi/lexicon.txt:1: stray white space at "lệ  phí" - one',
    ],
    ['capitals', 'fee: Fee\n', 'fee: phí\n', 'en/lexicon.txt:1: "Fee" has capitals - write it in lower case'],
    [
      'letters apart from their marks',
      'fee: fee\n',
      `fee: ${'phí'.normalize('NFD')}\n`,
      `vi/lexicon.txt:1: "${'phí'.normalize('NFD')}" is not NFC - normalise it`,
    ],
    [
      'other signs',
      'fee: fee (toll)\n',
      'fee: phí\n',
      'en/lexicon.txt:1: "fee (toll)" has "(" - only letters',
    ],
    [
      "another language's letters",
      'fee: phí\n',
      'fee: phí\n',
      'en/lexicon.txt:1: "phí" has "í", no letter of this language - write it',
    ],
    [
      'words of grammar',
      'fee: fee; the\n',
      'fee: phí\n',
      'en/lexicon.txt:1: "the" is only a word of grammar',
    ],
    [
      'a form of too many concepts',
      often,
      once,
      'en/lexicon.txt:7: "matter" stands in 7 concepts, too common',
    ],
    [
      'a concept that nothing joins',
      'fee: fee\nflood: flood\n',
      'fee: phí\n',
      'en/lexicon.txt:2: only this language has "flood" - add it to another, or take it away',
    ],
    [
      'one concept in two lines',
      'fee: fee; toll\ntoll: toll\n',
      'fee: phí; lệ phí\ntoll: phí\n',
      'en/lexicon.txt:2: "toll" says the same as "fee" in every language - make them one concept',
    ],
  ])('%s', (_, english, vietnamese, fault) => {
    const faults = faultsOf(english, vietnamese);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});
