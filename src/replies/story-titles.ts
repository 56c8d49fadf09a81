import { type Context, longestSuggestion, mostSuggestions, type Suggestion } from '../command/command.ts';
import { findNamedStory, findSharedStories, findStoryAbout } from '../lists/find-stories.ts';
import type { Story } from '../stories/story.ts';
import { fold } from '../text/normalise.ts';

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

/** Most stories that are looked through. */
const maxStories = 200;

/** Stories that several outlets tell and whose headlines hold what is typed, newest first. */
export async function storySuggestions(typed: string, context: Context): Promise<Suggestion[]> {
  const wanted = fold(typed.trim());
  const most = wanted === '' ? mostSuggestions : maxStories;
  return (await findSharedStories(context.library, most))
    .filter((story) => story.articles.some((article) => fold(article.title).includes(wanted)))
    .map((story) => storyTitle(story, context))
    .filter((title) => title.length <= longestSuggestion)
    .slice(0, mostSuggestions)
    .map((title) => ({ name: title, value: title }));
}

/** The story with this headline or id, else the one whose openings fit a topic best. */
export async function findStory(typed: string, { library, language }: Context): Promise<Story | undefined> {
  if (fold(typed) === '') return undefined;
  return (await findNamedStory(library, typed)) ?? findStoryAbout(library, typed, language);
}
