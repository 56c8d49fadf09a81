import { z } from 'zod';
import { readFollowUp } from '../answer/follow-up.ts';
import { spellOut } from '../answer/in-words.ts';
import { readLimits } from '../answer/limits.ts';
import { recogniseSmallTalk } from '../answer/small-talk.ts';
import { splitQuestion } from '../answer/split-question.ts';
import type { Context } from '../command/command.ts';
import { command, textOf } from '../command/command.ts';
import { flag, text } from '../command/input.ts';
import { type Block, notice, type Reply, said } from '../command/reply.ts';
import { readReplyOptions, replyInput } from '../command/reply-options.ts';
import { guessLanguage } from '../languages/guess.ts';
import { findCoverage } from '../lists/coverage.ts';
import { withContext } from '../lists/surroundings.ts';
import { answerWithReader } from '../reader/answer-with-reader.ts';
import { followActions, standardActions } from '../replies/actions.ts';
import { sayAside } from '../replies/aside.ts';
import { answerBoth } from '../replies/both-answers.ts';
import { offerMeant } from '../replies/did-you-mean.ts';
import { noteForeign } from '../replies/foreign-note.ts';
import { cutIntoPages, turnTo } from '../replies/paging.ts';
import { searchedBlock } from '../replies/searched-block.ts';
import { matching, topicSuggestions } from '../replies/suggestions.ts';
import { cleanLine } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { giveWay } from '../worker/turns.ts';

const input = replyInput.extend({
  question: z.string(),
  since: text,
  until: text,
  publisher: text,
  context: flag,
  /** What was typed, where the question was completed from the one before. */
  typed: text,
});
type Input = z.infer<typeof input>;

const longest = 1000;
const onPage = 3;
const pages = 3;

export default command<Input>({
  data: {
    name: 'ask',
    options: [
      { name: 'question', kind: 'text', isRequired: true, isSuggested: true },
      { name: 'language', kind: 'language' },
      { name: 'since', kind: 'text', isTime: true },
      { name: 'until', kind: 'text', isTime: true },
      { name: 'publisher', kind: 'text', isSuggested: true },
      { name: 'private', kind: 'flag' },
    ],
  },
  input,
  read: (options) => ({
    question: cleanLine(textOf(options, 'question') ?? ''),
    ...readReplyOptions(options),
    since: textOf(options, 'since'),
    until: textOf(options, 'until'),
    publisher: textOf(options, 'publisher'),
  }),
  prepare,
  written: (input) => input.question,
  run,
  suggest: async (option, typed, context) =>
    option === 'publisher'
      ? matching((await findCoverage(context.library.store.lists)).publishers, typed)
      : topicSuggestions(typed, context),
});

/** Completes a question that goes on from the one before, and remembers it for the next. */
function prepare(input: Input, { lastQuestion, languages, language }: Context): Input {
  if (!lastQuestion || splitTokens(input.question).length === 0 || input.question.length > longest)
    return input;
  const before = lastQuestion.get();
  const spoken = before === undefined ? undefined : (guessLanguage(before, languages) ?? language);
  const completed =
    before === undefined || spoken === undefined
      ? undefined
      : [guessLanguage(input.question, languages) ?? spoken, spoken]
          .map((one) => readFollowUp(input.question, before, one, spoken))
          .find((one) => one !== undefined);
  const isTalk = recogniseSmallTalk(input.question, languages.values()) !== undefined;
  if (!isTalk) lastQuestion.keep(completed ?? input.question);
  return completed === undefined ? input : { ...input, question: completed, typed: input.question };
}

async function run(input: Input, context: Context): Promise<Reply> {
  const { strings } = context.language;
  const { question } = input;
  if (splitTokens(question).length === 0) return notice(strings.emptyQuestion);
  if (question.length > longest) return notice(strings.longQuestion(question.length, longest));
  const { lists } = context.library.store;
  const everything = await findCoverage(lists);
  const limits = readLimits(input, { ...context, publishers: everything.publishers });
  if ('problem' in limits) return notice(limits.problem);

  const coverage = await findCoverage(lists, limits.limits);
  if (coverage.articles === 0)
    return notice(everything.articles === 0 ? strings.aboutNothing : strings.searchedNothing);
  const written = guessLanguage(question, context.languages) ?? context.language;
  const query = {
    text: question,
    written,
    wanted: context.language,
    now: context.now,
    limit: onPage * pages,
    limits: limits.limits,
  };
  const readAs = input.typed === undefined ? [] : [said(strings.readAs(question))];
  const parts = splitQuestion(question, written);
  const both = parts.length > 1 ? await answerBoth(parts, query, context) : undefined;
  if (both) {
    return {
      blocks: [...readAs, ...both],
      actions: [...standardActions(input, context), ...followActions(question, undefined, context)],
      isPrivate: input.private ?? false,
    };
  }
  const found = await answerWithReader(query, context.library.indexes, context.reader);
  if (found.aside === 'grammar') return notice(strings.onlyGrammar);
  const meant = found.isAnswered ? undefined : await offerMeant(query, context);
  if (found.aside === 'unread' && meant && meant.actions.length > 0)
    return { ...notice(strings.noAnswer), ...meant, blocks: [said(strings.noAnswer), ...meant.blocks] };
  if (found.aside) {
    const reply = notice((await sayAside(found.aside, context.language, context.library)).join('\n'));
    // What nothing was read of may be in the news tomorrow.
    return found.aside === 'unread'
      ? { ...reply, actions: followActions(question, undefined, context) }
      : reply;
  }

  const blocks: Block[] = [{ kind: 'heading', text: input.typed ?? question }, ...readAs];
  // A passage that hardly fits is no answer; without an answer only the nearest one is of use.
  const quotations = found.quotations.slice(0, found.isAnswered ? found.near : 1);
  const { shown, actions } = turnTo(
    cutIntoPages(quotations, input.context ? 1 : onPage),
    input.page,
    strings,
  );
  if (!found.isAnswered) {
    blocks.push(said(strings.noAnswer), searchedBlock(coverage, context), ...(meant?.blocks ?? []));
    if (quotations.length > 0) blocks.push(said(strings.nearest));
  } else if (found.language !== context.language) {
    blocks.push(said(await noteForeign(quotations[0]!.article, context.language, context.library)));
  }
  for (const one of shown) {
    await giveWay();
    const quotation = input.context ? await withContext(one, context.library) : one;
    const note =
      found.language === context.language ? undefined : spellOut(quotation, found.language, context.language);
    blocks.push({ kind: 'quotation', quotation, note });
  }
  return {
    blocks,
    actions: [
      ...actions,
      ...(meant?.actions ?? []),
      ...(quotations.length > 0
        ? [
            {
              label: input.context ? strings.lessContext : strings.moreContext,
              change: { context: !input.context, page: 1 },
              opens: 'here' as const,
            },
          ]
        : []),
      ...standardActions(input, context),
      // What was not found is followed in the asker's own words.
      ...followActions(question, found.isAnswered ? shown[0]?.article : undefined, context),
    ],
    isPrivate: input.private ?? false,
  };
}
