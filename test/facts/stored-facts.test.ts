import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleFacts, factsOf, readFacts, writeFacts } from '../../src/facts/collect.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { article } from '../helpers/articles.ts';
import { sampleArticles } from '../helpers/library.ts';

const languages = await loadLanguages();
const articles = await sampleArticles();

describe('facts kept beside an article', () => {
  it('are the same after they were written and read, for every article of the sample corpus', () => {
    expect(articles.length).toBeGreaterThan(0);
    for (const one of articles) {
      const facts = factsOf(one, languages.get(one.language)!);
      expect(readFacts(writeFacts(facts, one), one)).toEqual(facts);
    }
  });

  it('are the same whatever they say, and whatever kinds of facts there will be', () => {
    const stands = article();
    // JSON has no -0, and no fact tells it from 0.
    const anything = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    const fact = fc
      .record({ start: fc.nat(), end: fc.nat(), text: fc.string({ unit: 'binary' }), said: anything })
      .map(({ said, ...sentence }) => ({ said, sentence, article: stands }));
    const kinds = ['figures', 'pledges', 'agreements', 'people', 'a kind yet to come'];
    const made = fc.record(Object.fromEntries(kinds.map((kind) => [kind, fc.array(fact)])));
    fc.assert(
      fc.property(made, (facts) => {
        const kept = facts as unknown as ArticleFacts;
        expect(readFacts(writeFacts(kept, stands), stands)).toEqual(kept);
      }),
    );
  });
});
