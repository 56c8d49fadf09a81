import { z } from 'zod';
import { type Context, command, textOf } from '../command/command.ts';
import { type Block, notice, type Reply, said } from '../command/reply.ts';
import { readReplyOptions, replyInput, replyOptions } from '../command/reply-options.ts';
import { type Article, dayOf } from '../corpus/article.ts';
import { formatDate } from '../facts/show.ts';
import { compareOutlets } from '../lists/find-stories.ts';
import { standardActions } from '../replies/actions.ts';
import { cutIntoPages, entriesOnPage, turnTo } from '../replies/paging.ts';
import { reportedBlocks } from '../replies/reported-blocks.ts';
import { findStory, storySuggestions, storyTitle } from '../replies/story-titles.ts';
import { outletsOf } from '../stories/compare.ts';
import type { Story } from '../stories/story.ts';
import { cleanLine } from '../text/normalise.ts';

const input = replyInput.extend({ story: z.string() });
type Input = z.infer<typeof input>;

const mostOffered = 5;

export default command<Input>({
  data: {
    name: 'compare',
    options: [{ name: 'story', kind: 'text', isRequired: true, isSuggested: true }, ...replyOptions],
  },
  input,
  read: (options) => ({
    story: cleanLine(textOf(options, 'story') ?? ''),
    ...readReplyOptions(options),
  }),
  written: (input) => input.story,
  run,
  suggest: (_option, typed, context) => storySuggestions(typed, context),
});

async function run(input: Input, context: Context): Promise<Reply> {
  const { strings } = context.language;
  const story = await findStory(input.story ?? '', context);
  if (!story) {
    const known = (await storySuggestions('', context)).slice(0, mostOffered);
    return notice(
      strings.noStory(
        input.story ?? '',
        known.map((one) => one.name),
      ),
    );
  }
  const { shown, place, actions } = turnTo(await pagesOf(story, context), input.page, strings);
  return {
    blocks: [{ kind: 'heading', text: storyTitle(story, context) }, ...shown, ...place],
    actions: [...actions, ...standardActions(input, context)],
    isPrivate: input.private ?? false,
  };
}

/** What several outlets report, then, outlet by outlet, what it alone does. */
async function pagesOf(story: Story, context: Context): Promise<Block[][]> {
  const { strings } = context.language;
  const compared = await compareOutlets(context.library, story);
  if (compared.outlets.length < 2) return [[told(story, context), ...articleBlocks(story, context)]];
  const empty = compared.outlets.filter((outlet) => compared.alone.get(outlet)!.length === 0);
  const shared = reportedBlocks(compared.shared, undefined, compared.outlets.length, context);
  const opening: Block[] = [
    told(story, context),
    ...(empty.length > 0 ? [{ kind: 'notice' as const, text: strings.nothingAlone(empty) }] : []),
    { kind: 'notice', text: shared.length > 0 ? strings.sharedReports : strings.nothingShared },
  ];
  return [
    ...headed(opening, strings.sharedReports, shared),
    ...compared.outlets
      .filter((outlet) => !empty.includes(outlet))
      .flatMap((outlet) => {
        const title = strings.onlyReportedBy(outlet);
        const blocks = reportedBlocks(compared.alone.get(outlet)!, outlet, compared.outlets.length, context);
        return headed([said(title)], title, blocks);
      }),
  ];
}

/** Blocks in pages: the first under what opens them, the others under their title. */
function headed(opening: readonly Block[], title: string, blocks: readonly Block[]): Block[][] {
  return cutIntoPages(blocks).map((page, at) => [...(at === 0 ? opening : [said(title)]), ...page]);
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
    .slice(0, entriesOnPage)
    .map((article) => ({ kind: 'article', article }));
}
