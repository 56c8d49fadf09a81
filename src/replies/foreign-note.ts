import type { Article } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import { languageNameIn } from '../languages/names.ts';
import type { Library } from '../library.ts';
import { findToldIn } from '../lists/told-in.ts';

/**
 * What stands over an answer in another language than the reader's: that only that language has it, or, where an
 * article in the reader's language tells the same event, which one.
 */
export async function noteForeign(article: Article, reader: Language, library: Library): Promise<string> {
  const { strings } = reader;
  const language = languageNameIn(library.languages.get(article.language)!, reader);
  const own = await findToldIn(library, article, reader);
  return own ? strings.answeredIn(language, own.title) : strings.onlyIn(language);
}
