import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../src/answer/answer.ts';
import type { Article } from '../src/corpus/article.ts';
import { type ArticleFacts, factsOf } from '../src/facts/collect.ts';
import { buildLibrary, createLibrary, type Library, openLibrary } from '../src/library.ts';
import { languages } from './helpers/languages.ts';

let corpus: readonly Article[];
let read: Map<Article, ArticleFacts>;
beforeAll(async () => {
  corpus = (await openLibrary('corpus', languages)).articles;
  read = new Map(corpus.map((article) => [article, factsOf(article, languages.get(article.language)!)]));
}, 30_000);

const withFacts = (articles: readonly Article[]) =>
  articles.map((article) => ({ article, facts: read.get(article) }));

const questions = [
  ['vi', 'tong vien tro tay doc bien hoa bao nhieu'],
  ['vi', 'Ai đồng chủ trì buổi lễ bàn giao hài cốt lần thứ 170?'],
  ['en', 'How much did GDP grow in the third quarter?'],
  ['en', 'What did the memorandum of 31 October cover?'],
] as const;

function answers(library: Library) {
  return questions.map(([code, text]) => {
    const language = languages.get(code)!;
    const query = { text, written: language, wanted: language, now: new Date('2025-11-30'), limit: 3 };
    const { isAnswered, confidence, quotations } = answer(query, library.indexes);
    return {
      isAnswered,
      confidence,
      quotations: quotations.map((one) => [one.article.id, one.highlight.text]),
    };
  });
}

describe('a library that follows its sources', () => {
  it('answers as one that was read at once, whatever was added and removed on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(corpus.length - 1), { maxLength: 8 }), fc.nat(3), (removed, batches) => {
        const library = createLibrary(languages);
        const size = Math.ceil(corpus.length / (batches + 1));
        for (let at = 0; at < corpus.length; at += size) {
          library.put(withFacts(corpus.slice(at, at + size)));
        }
        const gone = new Set(removed.map((at) => corpus[at]!));
        library.remove([...gone].map((article) => article.id));
        const whole = buildLibrary(
          corpus.filter((article) => !gone.has(article)),
          languages,
        );
        expect(library.articles).toEqual(whole.articles);
        expect(answers(library)).toEqual(answers(whole));
        expect(library.facts.people.map((one) => one.names)).toEqual(
          whole.facts.people.map((one) => one.names),
        );
      }),
      { numRuns: 5 },
    );
  });

  it('puts a new version in the place of the old', () => {
    const library = createLibrary(languages);
    library.put(withFacts(corpus));
    const [first] = corpus;
    library.put([{ article: { ...first!, body: 'Nothing is left of it.' } }]);
    expect(library.articles).toHaveLength(corpus.length);
    expect(library.article(first!.id)!.body).toBe('Nothing is left of it.');
    expect(library.facts.figures.filter(({ article }) => article.id === first!.id)).toEqual([]);
    expect(library.passages.get(first!.id)!.map((one) => one.article.body)).toEqual([
      'Nothing is left of it.',
    ]);
  });

  it('joins stories and figures anew after a change', () => {
    const library = createLibrary(languages);
    library.put(withFacts(corpus.slice(1)));
    const before = library.connections();
    expect(library.connections()).toBe(before);
    library.put([{ article: corpus[0]! }]);
    expect(library.connections().stories).toEqual(buildLibrary(corpus, languages).connections().stories);
  });
});

describe('joining what articles tell', () => {
  it('ends when the bot does, with what it was at', async () => {
    const library = createLibrary(languages);
    library.put(withFacts(corpus));
    const closing = new AbortController();
    closing.abort();
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    await library.prepare(closing.signal);
    clearInterval(turn);
    expect(turns).toBe(0);
  });

  it('piece by piece gives the same, also when articles come in between', async () => {
    const library = createLibrary(languages);
    library.put(withFacts(corpus.slice(2)));
    const prepared = library.prepare();
    await setImmediate();
    library.put(withFacts(corpus.slice(0, 1)));
    await setImmediate();
    library.put(withFacts(corpus.slice(1, 2)));
    await prepared;
    const whole = createLibrary(languages);
    whole.put(withFacts(corpus));
    const { stories, figures, pledges } = library.connections();
    const atOnce = whole.connections();
    expect({ stories, figures, pledges }).toEqual({
      stories: atOnce.stories,
      figures: atOnce.figures,
      pledges: atOnce.pledges,
    });
  });
});
