import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { type Passage, splitPassages } from '../../src/corpus/passages.ts';
import { article } from '../helpers/articles.ts';
import { codes, en, languages, vi } from '../helpers/languages.ts';

const text = (passage: Passage): string => passage.article.body.slice(passage.start, passage.end);
const cut = (body: string, language = en): string[] =>
  splitPassages(article({ body }), language.words).map(text);
/** A sentence of so many words. */
const sentence = (name: string, words: number): string => `${name}${' word'.repeat(words - 1)}.`;

describe('passages', () => {
  it('are paragraphs of the usual length', () => {
    const [one, two] = [sentence('One', 70), sentence('Two', 70)];
    expect(cut(`${one}\n\n${two}`)).toEqual([one, two]);
  });

  it('join short paragraphs, with the blank line between them', () => {
    expect(cut('It rained.\n\nIt stopped.')).toEqual(['It rained.\n\nIt stopped.']);
  });

  it('join a short paragraph to the one before it, or to the one after where none is before', () => {
    const long = sentence('Long', 60);
    expect(cut(`${long}\n\nShort.`)).toEqual([`${long}\n\nShort.`]);
    expect(cut(`Short.\n\n${long}`)).toEqual([`Short.\n\n${long}`]);
  });

  it('do not join what would be too long together', () => {
    const long = sentence('Long', 100);
    const short = sentence('Short', 30);
    expect(cut(`${long}\n\n${short}`)).toEqual([long, short]);
  });

  it('are long paragraphs split at sentence ends into parts of equal size', () => {
    const parts = Array.from({ length: 18 }, (_, at) => sentence(`S${at}`, 20));
    expect(cut(parts.join(' '))).toEqual([
      parts.slice(0, 6).join(' '),
      parts.slice(6, 12).join(' '),
      parts.slice(12).join(' '),
    ]);
  });

  it('are never split inside a sentence of up to 1,000 characters', () => {
    const long = sentence('Long', 190);
    expect(cut(long)).toEqual([long]);
    const endless = sentence('Long', 400);
    expect(cut(endless).join(' ')).toBe(endless);
  });

  it('count syllables as parts of words in Vietnamese', () => {
    // 150 syllables are about 107 words: one passage, where 150 English words would stand alone, too long to join.
    const long = `${'sân '.repeat(149)}bay.`;
    const short = 'Ở Biên Hòa.';
    expect(cut(`${long}\n\n${short}`, vi)).toEqual([`${long}\n\n${short}`]);
    expect(cut(`${long}\n\n${short}`, en)).toEqual([long, short]);
  });

  it('take every line for a paragraph where a text has no blank line', () => {
    const [one, two] = [sentence('One', 70), sentence('Two', 70)];
    expect(cut(`${one}\n${two}`)).toEqual([one, two]);
  });

  it('take a line break for white space where a text has blank lines', () => {
    const [one, two, three] = [sentence('One', 20), sentence('Two', 70), sentence('Three', 70)];
    expect(cut(`${one}\n${two}\n\n${three}`)).toEqual([`${one}\n${two}`, three]);
  });

  it('keep what has no words, such as a row of stars', () => {
    expect(cut('***')).toEqual(['***']);
    const [one, two] = [sentence('One', 70), sentence('Two', 70)];
    expect(cut(`${one}\n\n***\n\n${two}`)).toEqual([`${one}\n\n***`, two]);
  });

  it('know their sentences as spans of the body', () => {
    const body = 'It rained. It stopped.\n\nAll was wet.';
    const [only] = splitPassages(article({ body }), en.words);
    expect(only!.sentences).toEqual([
      { start: 0, end: 10 },
      { start: 11, end: 22 },
      { start: 24, end: 36 },
    ]);
  });
});

/** What holds for the passages of any article. */
function expectWhole(one: Article, found: readonly Passage[]): void {
  const bare = (part: string) => part.replace(/\s+/gu, '');
  const sentences = found.flatMap((passage) => passage.sentences);
  let before = 0;
  for (const { start, end } of sentences) {
    expect(start).toBeGreaterThanOrEqual(before);
    before = end;
  }
  expect(bare(sentences.map(({ start, end }) => one.body.slice(start, end)).join(''))).toBe(bare(one.body));
  for (const passage of found) {
    expect(passage.article).toBe(one);
    expect(passage.start).toBe(passage.sentences[0]!.start);
    expect(passage.end).toBe(passage.sentences.at(-1)!.end);
  }
}

describe('the passages of any article hold every sentence once and in order', () => {
  it('in the sample corpus', async () => {
    const { articles } = await readCorpus('corpus', codes);
    expect(articles.length).toBeGreaterThan(0);
    for (const one of articles) {
      const found = splitPassages(one, languages.get(one.language)!.words);
      expectWhole(one, found);
      expect(found.length).toBeGreaterThan(1);
    }
  });

  it('whatever stands in it', () => {
    const part = fc.oneof(
      fc.constantFrom('\n\n', '\n', '\n \n', ' ', '. ', '? ', '…', '”', '***', '- ', '# ', 'TP. ', '8,23%'),
      fc.integer({ min: 1, max: 130 }).map((length) => `${sentence('Câu', length)} `),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 25 }), (parts) => {
        const one = article({ body: parts.join('').normalize('NFC').trim() });
        fc.pre(one.body !== '');
        expectWhole(one, splitPassages(one, vi.words));
      }),
    );
  });
});
