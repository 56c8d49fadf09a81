import type { ToldStory } from '../store/stories.ts';
import type { Likeness } from './likeness.ts';

/** An article before another, compared with it. */
export interface ComparedMate extends Likeness {
  /** The story it is of. */
  story: string;
}

/** Mean likeness to a story's articles from which on an article tells the same. */
const minLikeness = 0.22;
/** Share of a story's opening that one passage must hold for its article to tell of that story, too. */
const minTold = 0.42;

/**
 * The stories of an article: that of the articles before it which it is most like on average, else one of its own, and
 * those that it recounts as well. Pure.
 * @param mates the articles before it that share most with its opening
 */
export function chooseStories(id: string, mates: readonly ComparedMate[]): ToldStory[] {
  const byStory = Map.groupBy(mates, ({ story }) => story);
  let best: { story: string; mean: number } | undefined;
  for (const [story, members] of [...byStory].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (members.every(({ likeness }) => likeness < minLikeness)) continue;
    const mean = meanOf(members.map(({ likeness }) => likeness));
    if (mean >= minLikeness && mean > (best?.mean ?? 0)) best = { story, mean };
  }
  const own = best?.story ?? id;
  const recounted = [...byStory]
    .filter(([story, members]) => story !== own && meanOf(members.map(({ told }) => told)) >= minTold)
    .map(([story]) => story);
  return [{ story: own, isOwn: true }, ...recounted.sort().map((story) => ({ story, isOwn: false }))];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
