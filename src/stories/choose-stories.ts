import type { ToldStory } from '../store/stories.ts';
import type { Likeness } from './likeness.ts';

/** An article before another, compared with it. */
export interface ComparedMate extends Likeness {
  /** The story it is of. */
  story: string;
}

/** Mean likeness to a story's articles from which on an article tells the same. */
const minLikeness = 0.21;
/** Share of a story's opening that one passage must hold for its article to tell of that story, too. */
const minTold = 0.42;
/** Of a long story the latest articles stand for all. */
const maxMembers = 50;

/** The stories that an article may join: those with an article before it that tells the same. */
export function findConsidered(mates: readonly ComparedMate[]): string[] {
  const like = mates.filter(({ likeness }) => likeness >= minLikeness);
  return [...new Set(like.map(({ story }) => story))].sort();
}

/**
 * The stories of an article: of those considered that which it is most like on average, else one of its own, and those
 * that it recounts as well. Pure.
 * @param mates the articles before it that share most with its opening
 * @param members the articles before it of the stories considered, the latest first
 */
export function chooseStories(
  id: string,
  mates: readonly ComparedMate[],
  members: readonly ComparedMate[],
): ToldStory[] {
  let best: { story: string; mean: number } | undefined;
  for (const [story, some] of Map.groupBy(members, (member) => member.story)) {
    const mean = meanOf(some.slice(0, maxMembers).map(({ likeness }) => likeness));
    if (mean < minLikeness || mean < (best?.mean ?? 0)) continue;
    if (mean > (best?.mean ?? 0) || story < best!.story) best = { story, mean };
  }
  const own = best?.story ?? id;
  const recounted = [...Map.groupBy(mates, (mate) => mate.story)]
    .filter(([story, some]) => story !== own && meanOf(some.map(({ told }) => told)) >= minTold)
    .map(([story]) => story);
  return [{ story: own, isOwn: true }, ...recounted.sort().map((story) => ({ story, isOwn: false }))];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
