import { type Article, dayOf } from '../corpus/article.ts';
import type { ListStore } from '../store/lists.ts';
import { shinglesOf } from '../text/shingles.ts';
import { splitTokens } from '../text/tokens.ts';

/** Share of all shingles that two texts must have in common. */
const nearlyAll = 0.8;
/** The same of their numbers: daily reports of prices or of the weather share all words but not the figures. */
const nearlyAllNumbers = 0.9;
/** Days between two printings of one text. */
const window = 7;
const maxCandidates = 50;

/**
 * The article whose text is nearly the same: an agency's report in another paper, an address that changed. It is the
 * likest of the same language within the days around it, if any is near-identical.
 * @param bands of the article's body
 */
export async function findLookalike(
  article: Article,
  bands: readonly number[],
  lists: Pick<ListStore, 'sharingBands'>,
): Promise<Article | undefined> {
  const candidates = await lists.sharingBands(bands, maxCandidates);
  const own = shinglesOf(article.body);
  const [likest] = candidates
    .map((one) => one.article)
    .filter((other) => other.language === article.language)
    .filter((other) => Math.abs(daysOf(other) - daysOf(article)) <= window)
    .map((other) => ({ other, share: jaccard(own, shinglesOf(other.body)) }))
    .filter(({ other, share }) => share >= nearlyAll && hasSameNumbers(article.body, other.body))
    .sort((one, other) => other.share - one.share);
  return likest?.other;
}

function hasSameNumbers(one: string, other: string): boolean {
  const numbers = (body: string) =>
    new Set(splitTokens(body).flatMap((token) => (/^\p{N}/u.test(token.text) ? [token.text] : [])));
  return jaccard(numbers(one), numbers(other)) >= nearlyAllNumbers;
}

function jaccard<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  if (one.size === 0 && other.size === 0) return 1;
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}

function daysOf(article: Article): number {
  return Date.parse(dayOf(article)) / 86_400_000;
}
