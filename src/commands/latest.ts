import { pageActions, standardActions } from '../actions.ts';
import { aboutTopic, relevance } from '../answer/topic.ts';
import { command, flagOf, textOf } from '../command.ts';
import type { ListInput } from '../listing.ts';
import { notice } from '../reply.ts';
import { topicSuggestions } from '../suggestions.ts';

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
    const relevant =
      input.topic === undefined ? undefined : relevance(input.topic, context.language, context.languages);
    const about = (some: typeof own): typeof own => {
      const found = aboutTopic(
        some,
        (article) => ({ article, sentence: { start: 0, end: article.body.length } }),
        relevant,
      );
      return some.filter((article) => found.includes(article));
    };
    const inOwn = about(own);
    const found = inOwn.length > 0 ? inOwn : about([...all]);
    if (found.length === 0) return notice(strings.noneAbout(input.topic));
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
      actions: [...pageActions(page, pages, strings), ...standardActions(input, context)],
      isPrivate: input.private ?? false,
    };
  },
  suggest: (_option, typed, context) => topicSuggestions(typed, context),
});
