import { readTopic, selectByTopic } from '../answer/topic.ts';
import type { Context } from '../command/command.ts';
import { type Action, type Block, notice } from '../command/reply.ts';
import type { Article } from '../corpus/article.ts';
import type { Filter } from '../filter/filter.ts';
import { compileFilter } from '../filter/match.ts';
import { parseFilter, usesFilterSyntax } from '../filter/parse.ts';
import { writeFilter } from '../filter/print.ts';
import { showMistake } from '../filter/show-mistake.ts';
import { followActions, followFilter, standardActions } from '../replies/actions.ts';
import { createArticleReader } from '../replies/article-reader.ts';
import { cutIntoPages, turnTo } from '../replies/paging.ts';
import { topicCommand } from '../replies/topic-command.ts';

export default topicCommand({
  name: 'latest',
  run: (input, context) => {
    const { strings } = context.language;
    const all = context.library.articles;
    const own = all.filter((article) => article.language === context.language.code);
    const { topic = '' } = input;
    const parsed = usesFilterSyntax(topic, context.languages)
      ? parseFilter(topic, context.languages)
      : undefined;
    if (parsed && 'mistake' in parsed) {
      const { mistake } = parsed;
      const said = strings.filterMistakes[mistake.kind](mistake.found, mistake.expected ?? []);
      return notice(`${said}\n${showMistake(topic, mistake)}`);
    }
    const about = parsed ? fitting(parsed.filter, context) : onTopic(input.topic, context);
    const inOwn = about(own);
    const found = inOwn.length > 0 ? inOwn : about([...all]);
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

function onTopic(topic: string | undefined, { language, languages }: Context) {
  const relevant = topic === undefined ? undefined : readTopic(topic, language, languages);
  return (some: readonly Article[]): readonly Article[] => {
    const found = selectByTopic(
      some,
      (article) => ({ article, sentence: { start: 0, end: article.body.length } }),
      relevant,
    );
    const kept = new Set(found);
    return some.filter((article) => kept.has(article));
  };
}

function fitting(filter: Filter, context: Context) {
  const fits = compileFilter(filter, context.languages);
  const ready = createArticleReader(context);
  return (some: readonly Article[]): readonly Article[] => some.filter((article) => fits(ready(article)));
}
