import type { Context } from '../command/command.ts';
import { momentMark } from '../command/marks.ts';
import { hourIn, isQuiet } from '../delivery/due.ts';
import { compileWish, isWanted, type Wish } from '../delivery/wants.ts';
import type { MatchedArticle } from '../filter/article.ts';
import { explainFilter } from '../filter/explain.ts';
import { parseFilter } from '../filter/parse.ts';
import { languageNameIn } from '../languages/names.ts';
import { type Outcome, unknownReason } from '../store/outbox.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { shorten } from '../text/shorten.ts';
import { explainParkReason } from './parked.ts';
import { showFilter } from './wish.ts';

/** An article that may have been posted in a channel. */
export interface Judged {
  article: MatchedArticle;
  storedAt: Date | undefined;
  outcome: Outcome | undefined;
}

/** Parts of a filter that are named at once, and characters of each. */
const maxParts = 3;
const maxPartLength = 40;

/**
 * Whether and when an article is posted in the channel of these subscriptions, or why not.
 * @param parked why nothing is posted in the channel
 */
export function judgeArticle(
  judged: Judged,
  subscriptions: readonly Subscription[],
  parked: string | undefined,
  context: Context,
): string {
  const { strings } = context.language;
  const { subscriptions: say } = strings;
  const { outcome } = judged;
  switch (outcome?.state) {
    case 'sent':
      return say.posted(momentMark(outcome.postedAt ?? outcome.dueAt));
    case 'sending':
      return say.beingPosted;
    case 'parked':
      return say.refused(outcome.reason ?? '');
    case 'queued':
      return parked === undefined
        ? waits(outcome, subscriptions, context)
        : say.waitingForChannel(explainParkReason(parked, strings));
    case 'dead':
      if (outcome.reason === unknownReason) return say.arrivalUnknown;
      break;
  }
  return whyNot(judged, subscriptions, context);
}

function waits(
  { dueAt, subscriptionId }: Outcome,
  subscriptions: readonly Subscription[],
  { now, language }: Context,
): string {
  const { subscriptions: say } = language.strings;
  const terms = subscriptions.find((one) => one.id === subscriptionId);
  if (dueAt <= now) return say.waitingTurn;
  if (terms?.mode === 'digest') return say.waitingForDigest(momentMark(dueAt));
  if (terms?.quiet && isQuiet(terms.quiet, hourIn(terms.timeZone, now)))
    return say.waitingUntilQuiet(momentMark(dueAt));
  return say.waiting(momentMark(dueAt));
}

function whyNot(
  { article, storedAt }: Judged,
  subscriptions: readonly Subscription[],
  context: Context,
): string {
  const { subscriptions: say } = context.language.strings;
  const wanting = subscriptions.find((one) => isWanted(compileWish(one, context.languages), article));
  if (wanting) return storedAt && storedAt < wanting.createdAt ? say.fitsButOlder : say.fitsButMissed;
  return subscriptions.length === 1
    ? unmet(subscriptions[0]!, article, context)
    : say.unwanted(subscriptions.length);
}

/** Whether an article is what is wished for, or what keeps it out. */
export function judgeFitness(wish: Wish, article: MatchedArticle, context: Context): string {
  const fits = isWanted(compileWish(wish, context.languages), article);
  return fits ? context.language.strings.subscriptions.fits : unmet(wish, article, context);
}

function unmet(wish: Wish, article: MatchedArticle, { language, languages }: Context): string {
  const { subscriptions: say } = language.strings;
  const wants = compileWish(wish, languages);
  if (!wants.language(article)) return say.otherLanguage(languageNameIn(article.language, language));
  if (!wants.publisher(article)) return say.otherPublisher(article.article.publisher);
  const parsed = parseFilter(wish.filter, languages);
  const parts = 'filter' in parsed ? explainFilter(parsed.filter, article) : [];
  const texts = (why: 'absent' | 'present'): string[] =>
    parts
      .filter((part) => part.why === why)
      .slice(0, maxParts)
      .map((part) => shorten(showFilter(part.text, language, languages), maxPartLength));
  return say.unmet(texts('absent'), texts('present'));
}
