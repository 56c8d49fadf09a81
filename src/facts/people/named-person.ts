import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { PersonMention } from './people.ts';
import type { Traits } from './traits.ts';

/** One mention, before people are joined. */
export interface NamedPerson {
  mention: PersonMention;
  article: Article;
  sentence: Span & { text: string };
  traits: Traits;
}
