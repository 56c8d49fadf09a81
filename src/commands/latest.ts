import { setImmediate } from 'node:timers/promises';
import type { Context } from '../command/command.ts';
import { type Action, type Block, notice } from '../command/reply.ts';
import type { Article } from '../corpus/article.ts';
import type { Filter } from '../filter/filter.ts';
import { compileFilter } from '../filter/match.ts';
import { parseFilter, usesFilterSyntax } from '../filter/parse.ts';
import { writeFilter } from '../filter/print.ts';
import { showMistake } from '../filter/show-mistake.ts';
import { findArticles } from '../lists/find-articles.ts';
import { walkNewest } from '../lists/newest.ts';
import { followActions, followFilter, standardActions } from '../replies/actions.ts';
import { readForFilters } from '../replies/article-reader.ts';
import { cutIntoPages, turnTo } from '../replies/paging.ts';
import { topicCommand } from '../replies/topic-command.ts';

export default topicCommand({
  name: 'latest',
  run: async (input, context) => {
    const { strings } = context.language;
    const { topic = '' } = input;
    const parsed = usesFilterSyntax(topic, context.languages)
      ? parseFilter(topic, context.languages)
      : undefined;
    if (parsed && 'mistake' in parsed) {
      const { mistake } = parsed;
      const said = strings.filterMistakes[mistake.kind](mistake.found, mistake.expected ?? []);
      return notice(`${said}\n${showMistake(topic, mistake)}`);
    }
    const found = parsed
      ? await findFitting(parsed.filter, context)
      : await findArticles(context.library, input.topic, context.language);
    const follow = (under?: Article): Action[] =>
      parsed ? followFilter(writeFilter(parsed.filter), context) : followActions(input.topic, under, context);
    if (found.length === 0) return { ...notice(strings.noneAbout(input.topic)), actions: follow() };
    const { shown, place, actions } = turnTo(cutIntoPages(found), input.page, strings);
    return {
      blocks: [
        { kind: 'heading', text: strings.latestAbout(input.topic) },
        ...shown.map((article): Block => ({ kind: 'article', article })),
        ...place,
      ],
      actions: [...actions, ...standardActions(input, context), ...follow(shown[0])],
      isPrivate: input.private ?? false,
    };
  },
});

/** Articles read for one reply at the most, and those that are read before others get a turn. */
const maxRead = 300;
const atOnce = 10;
const maxFound = 50;

/** The newest articles that a filter lets through, among as many as can be read at once. */
async function findFitting(filter: Filter, context: Context): Promise<Article[]> {
  const fits = compileFilter(filter, context.languages);
  const found: Article[] = [];
  let read = 0;
  for await (const some of walkNewest(context.library, atOnce)) {
    for (const one of await readForFilters(some, context)) if (fits(one)) found.push(one.article);
    read += some.length;
    if (found.length >= maxFound || read >= maxRead) break;
    await setImmediate();
  }
  const isOwn = (article: Article): boolean => article.language === context.language.code;
  return [...found.filter(isOwn), ...found.filter((article) => !isOwn(article))];
}
