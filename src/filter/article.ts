import type { Article } from '../corpus/article.ts';
import type { Figure } from '../facts/figures/figure.ts';
import type { Language, Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { type Pattern, type PatternWord, type ReadWord, readWords } from './pattern.ts';

/** The figures of an article's body, as `findFigures` gives them. */
export type ArticleFigures = readonly Figure[];

/** An article made ready to be held against any number of filters. */
export interface MatchedArticle {
  article: Article;
  language: Language;
  languages: Languages;
  figures: ArticleFigures;
  /** Words of the title and, behind a gap, of the body. */
  words: readonly ReadWord[];
  titleLength: number;
  /** Folded word → its places in `words`, in order. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Whether it is written with diacritics: then a word without any has none. */
  isMarked: boolean;
  /** As `spaceWords`. */
  publisher: string;
}

/** From this share of words with diacritics on they are not just names of another language. */
const minMarkedShare = 0.2;
const gap: ReadWord = { folded: '\n', marks: '', isShouted: false, isCapital: false };

/** Reads an article once for all filters. An article of a language that is not at hand is read as one of the first. */
export function readForMatching(
  article: Article,
  facts: ArticleFigures,
  languages: Languages,
): MatchedArticle {
  const language = languages.get(article.language) ?? languages.values().next().value!;
  const title = readWords(article.title, language);
  const body = readWords(article.body, language);
  const words = [...title, gap, ...body];
  const places = new Map<string, number[]>();
  words.forEach(({ folded }, place) => {
    const known = places.get(folded);
    if (known) known.push(place);
    else places.set(folded, [place]);
  });
  return {
    article,
    language,
    languages,
    figures: facts,
    words,
    titleLength: title.length,
    places,
    isMarked: words.filter((word) => word.marks !== '').length >= minMarkedShare * words.length,
    publisher: spaceWords(article.publisher),
  };
}

/** Whether the words of a pattern stand side by side. */
export function holdsPattern(article: MatchedArticle, pattern: Pattern, isTitleOnly: boolean): boolean {
  const first = article.places.get(pattern[0]!.folded);
  if (!first) return false;
  const end = isTitleOnly ? article.titleLength : article.words.length;
  for (const start of first) {
    if (start + pattern.length > end) return false;
    if (pattern.every((word, next) => fits(word, article.words[start + next]!, article.isMarked)))
      return true;
  }
  return false;
}

function fits(wanted: PatternWord, word: ReadWord, isMarked: boolean): boolean {
  if (wanted.folded !== word.folded || (wanted.isShouted && !word.isShouted)) return false;
  if (wanted.marks === undefined || wanted.marks === word.marks) return true;
  return !isMarked && word.marks === '' && !wanted.isStrict;
}

/** Folded words between spaces, so that whole words can be looked for. */
export function spaceWords(text: string): string {
  return ` ${splitTokens(text)
    .map((token) => fold(token.text))
    .join(' ')} `;
}
