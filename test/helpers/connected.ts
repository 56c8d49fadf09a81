import type { Article } from '../../src/corpus/article.ts';
import { collectFacts, type Facts } from '../../src/facts/collect.ts';
import { type Connections, connect } from '../../src/stories/connect.ts';
import { article } from './articles.ts';
import { languages } from './languages.ts';

/** Articles with their facts joined; each gets an id of its own. */
export function connected(
  given: readonly Partial<Article>[],
): Connections & { facts: Facts; articles: Article[] } {
  const articles = given.map((one, at) =>
    article({ id: `a${at + 1}`, url: `https://example.org/${at}`, ...one }),
  );
  const facts = collectFacts(articles, languages);
  return { ...connect(articles, facts, languages), facts, articles };
}
