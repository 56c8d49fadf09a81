import { type Context, command, flagOf, textOf } from '../command/command.ts';
import { type Block, notice, type Reply } from '../command/reply.ts';
import { type Article, dayOf } from '../corpus/article.ts';
import { formatDate } from '../facts/show.ts';
import { pageActions, standardActions } from '../replies/actions.ts';
import type { ListInput } from '../replies/listing.ts';
import { reportedBlocks } from '../replies/reported-blocks.ts';
import { findStory, storySuggestions, storyTitle } from '../replies/story-titles.ts';
import { compareStory, outletsOf } from '../stories/compare.ts';
import type { Story } from '../stories/stories.ts';
import { cleanLine } from '../text/normalise.ts';

interface Input extends Omit<ListInput, 'topic'> {
  story: string;
}

/** Quotations on a page: with their citations they fit a message. */
const onPage = 5;
const mostOffered = 5;

export default command<Input>({
  data: {
    name: 'compare',
    options: [
      { name: 'story', kind: 'text', isRequired: true, isSuggested: true },
      { name: 'language', kind: 'language' },
      { name: 'private', kind: 'flag' },
    ],
  },
  read: (options) => ({
    story: cleanLine(textOf(options, 'story') ?? ''),
    language: textOf(options, 'language'),
    private: flagOf(options, 'private'),
  }),
  written: (input) => input.story,
  run,
  suggest: (_option, typed, context) => storySuggestions(typed, context),
});

function run(input: Input, context: Context): Reply {
  const { strings } = context.language;
  const story = findStory(input.story ?? '', context);
  if (!story) {
    const known = storySuggestions('', context).slice(0, mostOffered);
    return notice(
      strings.noStory(
        input.story ?? '',
        known.map((one) => one.name),
      ),
    );
  }
  const pages = pagesOf(story, context);
  const page = Math.min(Math.max(1, input.page ?? 1), pages.length);
  return {
    blocks: [
      { kind: 'heading', text: storyTitle(story, context) },
      ...pages[page - 1]!,
      ...(pages.length > 1 ? [{ kind: 'notice' as const, text: strings.pageOf(page, pages.length) }] : []),
    ],
    actions: [...pageActions(page, pages.length, strings), ...standardActions(input, context)],
    isPrivate: input.private ?? false,
  };
}

/** What several outlets report, then, outlet by outlet, what it alone does. */
function pagesOf(story: Story, context: Context): Block[][] {
  const { strings } = context.language;
  const { library } = context;
  const compared = compareStory(story, library.facts, library.connections());
  if (compared.outlets.length < 2) return [[told(story, context), ...articleBlocks(story, context)]];
  const empty = compared.outlets.filter((outlet) => compared.alone.get(outlet)!.length === 0);
  const shared = reportedBlocks(compared.shared, undefined, compared.outlets.length, context);
  const opening: Block[] = [
    told(story, context),
    ...(empty.length > 0 ? [{ kind: 'notice' as const, text: strings.nothingAlone(empty) }] : []),
    { kind: 'notice', text: shared.length > 0 ? strings.sharedReports : strings.nothingShared },
  ];
  return [
    ...paged(opening, strings.sharedReports, shared),
    ...compared.outlets
      .filter((outlet) => !empty.includes(outlet))
      .flatMap((outlet) => {
        const title = strings.onlyReportedBy(outlet);
        const blocks = reportedBlocks(compared.alone.get(outlet)!, outlet, compared.outlets.length, context);
        return paged([{ kind: 'notice', text: title }], title, blocks);
      }),
  ];
}

function paged(opening: Block[], title: string, blocks: readonly Block[]): Block[][] {
  const pages = [[...opening, ...blocks.slice(0, onPage)]];
  for (let start = onPage; start < blocks.length; start += onPage) {
    pages.push([{ kind: 'notice', text: title }, ...blocks.slice(start, start + onPage)]);
  }
  return pages;
}

/** Who tells the story, in how many articles, when. */
function told(story: Story, context: Context): Block {
  const { language } = context;
  const days = story.articles.map(dayOf).sort();
  const [from, to] = [formatDate(days[0]!, language), formatDate(days.at(-1)!, language)];
  const outlets = outletsOf(story);
  return { kind: 'notice', text: language.strings.toldBy(outlets, story.articles.length, from, to) };
}

function articleBlocks(story: Story, context: Context): Block[] {
  const isOwn = (article: Article): boolean => article.language === context.language.code;
  const own = story.articles.filter(isOwn);
  return (own.length > 0 ? own : story.articles)
    .slice(0, onPage)
    .map((article) => ({ kind: 'article', article }));
}
