import { setImmediate } from 'node:timers/promises';
import type { Context } from '../command/command.ts';
import type { Block } from '../command/reply.ts';
import type { Article } from '../corpus/article.ts';
import { compileWish, isWanted, type Wish } from '../delivery/wants.ts';
import { parseFilter } from '../filter/parse.ts';
import { writeFilter } from '../filter/print.ts';
import { showMistake } from '../filter/show-mistake.ts';
import type { Language, Languages } from '../languages/language.ts';
import { languageNameIn } from '../languages/names.ts';
import type { ShownWish } from '../languages/subscription-strings.ts';
import { walkNewest } from '../lists/newest.ts';
import { readForFilters } from '../replies/article-reader.ts';
import { cleanLine, fold } from '../text/normalise.ts';
import { shorten } from '../text/shorten.ts';

/** Articles that are read before others get a turn. */
const atOnce = 10;
/** Characters of articles that are read for one reply: about half a second's worth. */
const maxCharactersRead = 500_000;

/** A filter as it is kept, or what is wrong with it. */
export function readFilter(
  typed: string | undefined,
  { languages, language: { strings } }: Context,
): { filter: string } | { problem: Block[] } {
  const text = (typed ?? '').normalize('NFC');
  const parsed = parseFilter(text, languages);
  if ('filter' in parsed) return { filter: writeFilter(parsed.filter) };
  const { mistake } = parsed;
  return {
    problem: [
      { kind: 'notice', text: strings.subscriptions.badFilter },
      { kind: 'code', text: showMistake(text, mistake) },
      { kind: 'notice', text: strings.filterMistakes[mistake.kind](mistake.found, mistake.expected ?? []) },
    ],
  };
}

/** A publisher as its articles name it, diacritics typed or not; one that nothing was read of, as typed. */
export function readPublisher(typed: string, publishers: readonly string[]): string {
  const wanted = cleanLine(typed);
  return (
    publishers.find((one) => one.toLowerCase() === wanted.toLowerCase()) ??
    publishers.find((one) => fold(one) === fold(wanted)) ??
    wanted
  );
}

/** A filter, or part of one, with a reader's own operators and fields. */
export function showFilter(filter: string, reader: Language, languages: Languages): string {
  const parsed = parseFilter(filter, languages);
  return 'filter' in parsed ? writeFilter(parsed.filter, reader.filters) : filter;
}

/** What is wished for, as a reader writes it. @param longest of filter and publisher, in characters */
export function showWish(
  { filter, language, publisher }: Wish,
  { language: reader, languages }: Context,
  longest = Number.POSITIVE_INFINITY,
): ShownWish {
  const wanted = language === undefined ? undefined : languages.get(language);
  return {
    filter: shorten(showFilter(filter, reader, languages), longest),
    language: wanted ? languageNameIn(wanted, reader) : language,
    publisher: publisher && shorten(publisher, longest),
  };
}

/** The newest articles that fit, newest first, among as many as can be read at once. */
export async function findNewestFitting(wish: Wish, most: number, context: Context): Promise<Article[]> {
  const wants = compileWish(wish, context.languages);
  const found: Article[] = [];
  let read = 0;
  for await (const some of walkNewest(context.library, atOnce, { language: wish.language })) {
    for (const article of await readForFilters(some, context)) {
      read += article.article.body.length;
      if (isWanted(wants, article)) found.push(article.article);
      if (found.length >= most || read >= maxCharactersRead) return found;
    }
    await setImmediate();
  }
  return found;
}
