import { Document, isScalar } from 'yaml';
import type { Article } from './article.ts';

/** An article as a file of a corpus folder: front matter, then the body. `parseArticle` reads it back. */
export function formatArticle(article: Article): string {
  const { id, language, title, publisher, url, published, stories, digest, body } = article;
  const fields = {
    ...{ id, lang: language, title, publisher, url, published },
    ...(stories.length > 0 && { story: stories.join(', ') }),
    ...(digest && { digest: 'true' }),
  };
  // Failsafe: every value is read back as a string, so that none has to be quoted for looking like a number.
  const document = new Document(fields, { schema: 'failsafe' });
  const shown = document.get('title', true);
  if (isScalar(shown)) shown.type = 'QUOTE_DOUBLE';
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${body}\n`;
}
