import type { Context } from '../command/command.ts';
import type { Action } from '../command/reply.ts';
import type { Article } from '../corpus/article.ts';
import { readForMatching } from '../filter/article.ts';
import type { Filter } from '../filter/filter.ts';
import { filterFromQuestion } from '../filter/from-question.ts';
import { compileFilter } from '../filter/match.ts';
import { guessLanguage } from '../languages/guess.ts';

/** The reply in each other language, and, where only the asker sees it, a copy for everyone. */
export function standardActions(input: { private?: boolean }, context: Context): Action[] {
  const others = [...context.languages.values()].filter((language) => language !== context.language);
  const actions: Action[] = others.map((language) => ({
    label: language.strings.languageName,
    change: { language: language.code, page: 1 },
    opens: 'here',
  }));
  if (input.private) {
    actions.push({
      label: context.language.strings.showEveryone,
      change: { private: false },
      opens: 'everyone',
    });
  }
  return actions;
}

/** So much of an article is held against a filter for a button: a few milliseconds' worth. */
const maxRead = 50_000;

/**
 * "Tell me here when there is news on this": the channel subscribes to what a question or topic is about.
 * @param under the article that the button stands under: a filter that it did not pass would follow something else
 */
export function followActions(
  asked: string | undefined,
  under: Article | undefined,
  context: Context,
): Action[] {
  if (asked === undefined) return [];
  const { language, languages } = context;
  const written = guessLanguage(asked, languages) ?? language;
  // The filter of no figures needs none of the article's.
  const article = under && readForMatching({ ...under, body: under.body.slice(0, maxRead) }, [], languages);
  const fits = (part: Filter): boolean => !article || compileFilter(part, languages)(article);
  return followFilter(filterFromQuestion(asked, written, languages, fits), context);
}

/** The same for a filter as it is kept. */
export function followFilter(filter: string, { caller, language }: Context): Action[] {
  if (filter === '' || caller.place === undefined || caller.place.kind === 'other') return [];
  const input = { filter, isFollowed: true };
  const { follow } = language.strings.subscriptions;
  return [{ label: follow, change: {}, opens: 'privately', call: { command: 'subscribe', input } }];
}
