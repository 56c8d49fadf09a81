import { readTopic } from '../answer/topic.ts';
import { type Context, longestSuggestion, mostSuggestions, type Suggestion } from '../command/command.ts';
import { outletsOf } from '../stories/compare.ts';
import type { Story } from '../stories/stories.ts';
import { fold } from '../text/normalise.ts';

/** Share of a topic's words that a story's opening must hold. */
const enough = 0.5;

/** What a story is called: the headline of its longest article in the reader's language, else in any. */
export function storyTitle(story: Story, context: Context): string {
  const own = story.articles.filter((article) => article.language === context.language.code);
  const main = (own.length > 0 ? own : story.articles).toSorted((one, other) => {
    const isMain = (stories: readonly string[]): number =>
      Number(stories[0] === undefined || stories[0] === story.id);
    return isMain(other.stories) - isMain(one.stories) || other.body.length - one.body.length;
  });
  return main[0]!.title;
}

/** Stories that several outlets tell and whose headlines hold what is typed, newest first. */
export function storySuggestions(typed: string, context: Context): Suggestion[] {
  const wanted = fold(typed.trim());
  return comparable(context)
    .filter((story) => story.articles.some((article) => fold(article.title).includes(wanted)))
    .map((story) => storyTitle(story, context))
    .filter((title) => title.length <= longestSuggestion)
    .slice(0, mostSuggestions)
    .map((title) => ({ name: title, value: title }));
}

/**
 * The story with this headline or id, else the one whose openings fit a topic best; stories of several outlets first.
 */
export function findStory(typed: string, context: Context): Story | undefined {
  const wanted = fold(typed);
  if (wanted === '') return undefined;
  const { stories } = context.library.connections();
  const several = new Set(comparable(context));
  const ordered = [...several, ...stories.filter((story) => !several.has(story))];
  const named =
    ordered.find((story) => story.id === typed || fold(storyTitle(story, context)) === wanted) ??
    ordered.find((story) => story.articles.some((article) => fold(article.title) === wanted));
  if (named) return named;
  const relevant = readTopic(typed, context.language, context.languages);
  const scored = ordered.map((story) => ({ story, score: fitness(story, relevant) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), {
    story: ordered[0]!,
    score: 0,
  });
  return best.score >= enough ? best.story : undefined;
}

function fitness(story: Story, relevant: ReturnType<typeof readTopic>): number {
  const scores = story.articles.map((article) => {
    const end = article.body.indexOf('\n\n');
    return relevant(article, { start: 0, end: end < 0 ? article.body.length : end });
  });
  // The best language of the topic, and a little for every other article that holds it, too.
  return Math.max(...scores) + 0.01 * scores.reduce((sum, score) => sum + score, 0);
}

function comparable(context: Context): Story[] {
  const newest = (story: Story): string => story.articles[0]!.published;
  return context.library
    .connections()
    .stories.filter((story) => outletsOf(story).length > 1)
    .sort((one, other) => newest(other).localeCompare(newest(one)));
}
