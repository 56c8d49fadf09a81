import { readTopic, selectByTopic } from '../answer/topic.ts';
import { type Context, command, flagOf, textOf } from '../command/command.ts';
import { notice } from '../command/reply.ts';
import type { Article } from '../corpus/article.ts';
import { readForMatching } from '../filter/article.ts';
import type { Filter } from '../filter/filter.ts';
import { compileFilter } from '../filter/match.ts';
import { parseFilter, usesFilterSyntax } from '../filter/parse.ts';
import { writeFilter } from '../filter/print.ts';
import { showMistake } from '../filter/show-mistake.ts';
import { followActions, followFilter, pageActions, standardActions } from '../replies/actions.ts';
import type { ListInput } from '../replies/listing.ts';
import { topicSuggestions } from '../replies/suggestions.ts';

const onPage = 5;

export default command<ListInput>({
  data: {
    name: 'latest',
    options: [
      { name: 'topic', kind: 'text', isSuggested: true },
      { name: 'language', kind: 'language' },
      { name: 'private', kind: 'flag' },
    ],
  },
  read: (options) => ({
    topic: textOf(options, 'topic'),
    language: textOf(options, 'language'),
    private: flagOf(options, 'private'),
  }),
  written: (input) => input.topic,
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
    const follow = parsed
      ? followFilter(writeFilter(parsed.filter), context)
      : followActions(input.topic, context);
    if (found.length === 0) return { ...notice(strings.noneAbout(input.topic)), actions: follow };
    const pages = Math.ceil(found.length / onPage);
    const page = Math.min(Math.max(1, input.page ?? 1), pages);
    return {
      blocks: [
        { kind: 'heading', text: strings.latestAbout(input.topic) },
        ...found
          .slice((page - 1) * onPage, page * onPage)
          .map((article) => ({ kind: 'article' as const, article })),
        ...(pages > 1 ? [{ kind: 'notice' as const, text: strings.pageOf(page, pages) }] : []),
      ],
      actions: [...pageActions(page, pages, strings), ...standardActions(input, context), ...follow],
      isPrivate: input.private ?? false,
    };
  },
  suggest: (_option, typed, context) => topicSuggestions(typed, context),
});

function onTopic(topic: string | undefined, { language, languages }: Context) {
  const relevant = topic === undefined ? undefined : readTopic(topic, language, languages);
  return (some: readonly Article[]): readonly Article[] => {
    const found = selectByTopic(
      some,
      (article) => ({ article, sentence: { start: 0, end: article.body.length } }),
      relevant,
    );
    return some.filter((article) => found.includes(article));
  };
}

function fitting(filter: Filter, { library, languages }: Context) {
  const fits = compileFilter(filter, languages);
  const facts = Map.groupBy(library.facts.figures, (fact) => fact.article.id);
  return (some: readonly Article[]): readonly Article[] =>
    some.filter((article) => {
      const figures = (facts.get(article.id) ?? []).map((fact) => fact.figure);
      return fits(readForMatching(article, figures, languages));
    });
}
