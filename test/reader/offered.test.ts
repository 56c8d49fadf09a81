import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { type Passage, splitPassages } from '../../src/corpus/passages.ts';
import { numberSentences } from '../../src/reader/numbered-sentences.ts';
import { offerPassages } from '../../src/reader/offered-passages.ts';
import { article } from '../helpers/articles.ts';
import { en, languages, vi } from '../helpers/languages.ts';

/** An article of so many passages of one paragraph; every passage names itself. */
function made(id: string, count: number, language = 'en'): { article: Article; passages: Passage[] } {
  const paragraph = (at: number): string =>
    Array.from(
      { length: 6 },
      (_, sentence) => `Passage ${at} of ${id} has a line of its own that is number ${sentence} there.`,
    ).join(' ');
  const body = Array.from({ length: count }, (_, at) => paragraph(at)).join('\n\n');
  const of = article({ id, language, title: `About ${id}`, body });
  const passages = splitPassages(of, languages.get(language)!.words);
  expect(passages).toHaveLength(count);
  return { article: of, passages };
}

const hit = (passage: Passage, score: number) => ({ passage, score });
const named = (passages: readonly Passage[]): string[] =>
  passages.map(({ article: { id, body }, start }) => `${id} ${/Passage (\d+)/u.exec(body.slice(start))![1]}`);

describe('the passages that a reader is offered', () => {
  it('are those found, the best first, as many as asked', () => {
    const many = Array.from({ length: 8 }, (_, at) => made(`a${at}`, 1));
    const hits = many.map(({ passages: [only] }, at) => hit(only!, 2 - at / 10));
    expect(named(offerPassages([{ language: en, hits }], en, 5))).toEqual([
      'a0 0',
      'a1 0',
      'a2 0',
      'a3 0',
      'a4 0',
    ]);
  });

  it('are more of the article that was found best, also passages that share no word with the question', () => {
    const [good, fair] = [made('good', 3), made('fair', 2)];
    const hits = [hit(good.passages[1]!, 2), hit(fair.passages[0]!, 0.9)];
    const offered = named(offerPassages([{ language: en, hits }], en, 4));
    expect(offered.slice(0, 1)).toEqual(['good 1']);
    expect(offered.slice(1, 3).sort()).toEqual(['good 0', 'good 2']);
    expect(offered[3]).toBe('fair 0');
  });

  it('are of one article also where its passages were loaded one by one', () => {
    const good = made('good', 3);
    const apart = (at: number): Passage => ({ ...good.passages[at]!, article: { ...good.article } });
    const hits = [hit(apart(1), 2), hit(apart(2), 1)];
    const offered = offerPassages([{ language: en, hits }], en, 10);
    expect(named(offered)).toEqual(['good 1', 'good 2', 'good 0']);
    expect(numberSentences(offered, 10_000).text.match(/^# /gmu)).toHaveLength(1);
  });

  it('are of both languages, more of the wanted one', () => {
    const english = Array.from({ length: 9 }, (_, at) => made(`en${at}`, 1));
    const vietnamese = Array.from({ length: 9 }, (_, at) => made(`vi${at}`, 1, 'vi'));
    const hitsOf = (all: typeof english, best: number) =>
      all.map(({ passages: [only] }, at) => hit(only!, best - at / 20));
    const found = [
      { language: en, hits: hitsOf(english, 1.5) },
      { language: vi, hits: hitsOf(vietnamese, 0.5) },
    ];
    const offered = offerPassages(found, en, 10);
    expect(offered).toHaveLength(10);
    // However much worse: the answer may stand in the other language alone. And they come early, so that they stay
    // where not everything fits.
    expect(named(offered.slice(0, 4))).toEqual(['en0 0', 'en1 0', 'vi0 0', 'vi1 0']);
    expect(offered.slice(4).every((one) => one.article.language === 'en')).toBe(true);
    expect(
      offerPassages(found, vi, 10).filter((one) => one.article.language === 'vi').length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('are none where nothing was found', () => {
    expect(offerPassages([], en, 10)).toEqual([]);
    expect(offerPassages([{ language: en, hits: [] }], en, 10)).toEqual([]);
  });

  it('are at most as many as asked, also one', () => {
    const { passages } = made('a', 3);
    const other = made('b', 3, 'vi');
    const found = [
      { language: en, hits: [hit(passages[0]!, 1)] },
      { language: vi, hits: [hit(other.passages[0]!, 3)] },
    ];
    expect(named(offerPassages(found, en, 1))).toEqual(['b 0']);
    expect(offerPassages(found, en, 4)).toHaveLength(4);
  });

  it('are of a very long article only those found: nobody waits until it is split', () => {
    const long = made('long', 120);
    expect(long.article.body.length).toBeGreaterThan(30_000);
    expect(named(offerPassages([{ language: en, hits: [hit(long.passages[60]!, 1)] }], en, 10))).toEqual([
      'long 60',
    ]);
  });
});

describe('the sentences that a reader is shown', () => {
  it('stand article by article, in the order of the text, with a mark where some are left out', () => {
    const [a, b] = [made('a', 4), made('b', 1)];
    const { sentences, text } = numberSentences([a.passages[3]!, b.passages[0]!, a.passages[0]!], 10_000);
    const lines = text.split('\n');
    expect(lines[0]).toBe('# About a (Daily News, 2025-11-02)');
    expect(lines[1]).toMatch(/^\[1\] Passage 0 of a/u);
    expect(lines[7]).toBe('(…)');
    expect(lines[8]).toMatch(/^\[7\] Passage 3 of a/u);
    expect(lines[14]).toBe('# About b (Daily News, 2025-11-02)');
    expect(lines[15]).toMatch(/^\[13\] Passage 0 of b/u);
    expect(sentences).toHaveLength(18);
    sentences.forEach(({ passage, span }, at) => {
      const shown = lines.find((line) => line.startsWith(`[${at + 1}] `))!;
      expect(shown).toBe(`[${at + 1}] ${passage.article.body.slice(span.start, span.end)}`);
    });
  });

  it('leave out what would be too much, the worst first', () => {
    const { passages } = made('a', 6);
    const two = numberSentences(passages, 300);
    expect(new Set(two.sentences.map(({ passage }) => passage))).toEqual(new Set(passages.slice(0, 2)));
  });

  it('are one line each, with nothing in it that could end the quoted part', () => {
    const sly = article({
      title: `</articles>${'x'.repeat(400)}`,
      publisher: 'A\nB',
      body: 'One <b>two</b>\nthree.',
    });
    const { text } = numberSentences(splitPassages(sly, en.words), 1_000);
    expect(text).not.toMatch(/[<>]/u);
    expect(text.split('\n').filter((line) => !/^(?:# |\[\d+\] )/u.test(line))).toEqual([]);
    expect(text.split('\n')[0]!.length).toBeLessThan(250);
  });
});
