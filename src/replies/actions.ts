import type { Context } from '../command/command.ts';
import type { Action } from '../command/reply.ts';
import { filterFromQuestion } from '../filter/from-question.ts';
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

/** "Tell me here when there is news on this": the channel subscribes to what a question or topic is about. */
export function followActions(asked: string | undefined, context: Context): Action[] {
  if (asked === undefined) return [];
  const { language, languages } = context;
  const filter = filterFromQuestion(asked, guessLanguage(asked, languages) ?? language, languages);
  return followFilter(filter, context);
}

/** The same for a filter as it is kept. */
export function followFilter(filter: string, { caller, language }: Context): Action[] {
  if (filter === '' || caller.place === undefined || caller.place.kind === 'other') return [];
  const input = { filter, isFollowed: true };
  const { follow } = language.strings.subscriptions;
  return [{ label: follow, change: {}, opens: 'privately', call: { command: 'subscribe', input } }];
}
