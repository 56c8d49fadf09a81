import { type MatchedArticle, spaceWords } from '../filter/article.ts';
import { compileFilter } from '../filter/match.ts';
import { parseFilter } from '../filter/parse.ts';
import type { Languages } from '../languages/language.ts';
import type { Subscription } from '../store/subscriptions.ts';
import type { Compiled } from './owed.ts';

/** What a subscription asks for. */
export type Wish = Pick<Subscription, 'filter' | 'language' | 'publisher'>;

/** Which part of a subscription lets an article through or keeps it out. */
export interface Wants {
  language(article: MatchedArticle): boolean;
  publisher(article: MatchedArticle): boolean;
  filter(article: MatchedArticle): boolean;
}

/**
 * Makes a subscription ready to be asked about many articles.
 * @throws Error when its filter is none: filters are checked before they are kept
 */
export function compileWish({ filter, language, publisher }: Wish, languages: Languages): Wants {
  const parsed = parseFilter(filter, languages);
  if ('mistake' in parsed) throw new Error(`no filter: ${filter}`);
  const wanted = publisher === undefined ? undefined : spaceWords(publisher);
  return {
    language: ({ article }) => language === undefined || article.language === language,
    publisher: (article) => wanted === undefined || article.publisher.includes(wanted),
    filter: compileFilter(parsed.filter, languages),
  };
}

export function isWanted(wants: Wants, article: MatchedArticle): boolean {
  return wants.language(article) && wants.publisher(article) && wants.filter(article);
}

/**
 * Makes subscriptions ready, and remembers those it has met: they are the same from article to article. One whose
 * filter is no longer understood wants nothing, and is told of once.
 */
export function createSubscriptionCompiler(
  languages: Languages,
  onBroken: (subscription: Subscription) => void,
): (subscriptions: readonly Subscription[]) => Compiled<MatchedArticle>[] {
  let known = new Map<string, Compiled<MatchedArticle>['matches']>();
  const never = () => false;
  return (subscriptions) => {
    const kept: typeof known = new Map();
    const compiled = subscriptions.map((subscription) => {
      const { filter, language, publisher } = subscription;
      const key = JSON.stringify([filter, language, publisher]);
      const matches = kept.get(key) ?? known.get(key) ?? make(subscription);
      kept.set(key, matches);
      return { subscription, matches };
    });
    known = kept;
    return compiled;
  };

  function make(subscription: Subscription): Compiled<MatchedArticle>['matches'] {
    try {
      const wants = compileWish(subscription, languages);
      return (article) => isWanted(wants, article);
    } catch {
      onBroken(subscription);
      return never;
    }
  }
}
