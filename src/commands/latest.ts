import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { type Context, textOf } from '../command/command.ts';
import { text } from '../command/input.ts';
import { type Action, type Block, notice, said } from '../command/reply.ts';
import type { Article } from '../corpus/article.ts';
import type { Filter } from '../filter/filter.ts';
import { compileFilter } from '../filter/match.ts';
import { parseFilter, usesFilterSyntax } from '../filter/parse.ts';
import { writeFilter } from '../filter/print.ts';
import { showMistake } from '../filter/show-mistake.ts';
import { findCoverage } from '../lists/coverage.ts';
import { findArticles } from '../lists/find-articles.ts';
import { walkNewest } from '../lists/newest.ts';
import { followActions, followFilter, standardActions } from '../replies/actions.ts';
import { readForFilters } from '../replies/article-reader.ts';
import { publishedLines, readDatedTopic } from '../replies/dated-topic.ts';
import { listInput } from '../replies/listing.ts';
import { cutIntoPages, turnTo } from '../replies/paging.ts';
import { matching } from '../replies/suggestions.ts';
import { topicCommand } from '../replies/topic-command.ts';
import type { Limits } from '../store/readings.ts';

const input = listInput.extend({ publisher: text });
type Input = z.infer<typeof input>;

export default topicCommand<Input>({
  name: 'latest',
  own: {
    options: [{ name: 'publisher', kind: 'text', isSuggested: true }],
    input,
    read: (options) => ({ publisher: textOf(options, 'publisher') }),
    suggest: async (_option, typed, context) =>
      matching((await findCoverage(context.library.store.lists)).publishers, typed),
  },
  run: async (input, context) => {
    const { strings } = context.language;
    const dated = await readDatedTopic(input, context, true);
    if ('problem' in dated) return notice(dated.problem);
    const { topic = '' } = dated;
    const parsed = usesFilterSyntax(topic, context.languages)
      ? parseFilter(topic, context.languages)
      : undefined;
    if (parsed && 'mistake' in parsed) {
      const { mistake } = parsed;
      const said = strings.filterMistakes[mistake.kind](mistake.found, mistake.expected ?? []);
      return notice(`${said}\n${showMistake(topic, mistake)}`);
    }
    const found = parsed
      ? await findFitting(parsed.filter, dated.limits, context)
      : await findArticles(context.library, dated.topic, context.language, dated.limits);
    const follow = (under?: Article): Action[] =>
      parsed ? followFilter(writeFilter(parsed.filter), context) : followActions(dated.topic, under, context);
    const published = publishedLines(dated.limits, context);
    if (found.length === 0)
      return { ...notice([strings.noneAbout(dated.topic), ...published].join('\n')), actions: follow() };
    const { shown, place, actions } = turnTo(cutIntoPages(found), input.page, strings);
    return {
      blocks: [
        { kind: 'heading', text: strings.latestAbout(dated.topic) },
        ...published.map(said),
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
async function findFitting(filter: Filter, limits: Limits, context: Context): Promise<Article[]> {
  const fits = compileFilter(filter, context.languages);
  const found: Article[] = [];
  let read = 0;
  for await (const some of walkNewest(context.library, atOnce, limits)) {
    for (const one of await readForFilters(some, context)) if (fits(one)) found.push(one.article);
    read += some.length;
    if (found.length >= maxFound || read >= maxRead) break;
    await setImmediate();
  }
  const isOwn = (article: Article): boolean => article.language === context.language.code;
  return [...found.filter(isOwn), ...found.filter((article) => !isOwn(article))];
}
