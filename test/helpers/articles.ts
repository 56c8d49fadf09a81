import type { Article } from '../../src/corpus/article.ts';

/** An article of a publisher's own text; a test gives what decides. */
export function article(given: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    language: 'en',
    title: 'Untitled',
    publisher: 'Daily News',
    url: 'https://example.org/news/1',
    published: '2025-11-02',
    stories: [],
    digest: false,
    body: 'The airbase is being cleaned.',
    ...given,
  };
}

/** The only place of a text in an article's body. */
export function spanOf(where: Article, text: string): { start: number; end: number } {
  const start = where.body.indexOf(text);
  if (start < 0 || where.body.indexOf(text, start + 1) >= 0)
    throw new Error(`"${text}" does not stand there once`);
  return { start, end: start + text.length };
}
