import type { z } from 'zod';
import { spellOut } from '../answer/in-words.ts';
import type { Context } from '../command/command.ts';
import { text } from '../command/input.ts';
import { type Block, notice, type Reply, said } from '../command/reply.ts';
import { replyInput } from '../command/reply-options.ts';
import type { Article } from '../corpus/article.ts';
import { quote } from '../corpus/quotation.ts';
import { languageNameIn } from '../languages/names.ts';
import type { Span } from '../text/span.ts';
import { followActions, standardActions } from './actions.ts';
import { cutIntoPages, turnTo } from './paging.ts';

/** A fact with the sentence that states it. */
interface Stated {
  article: Article;
  sentence: Span;
}

/** What all commands that list facts can be asked. */
export const listInput = replyInput.extend({ topic: text, since: text, until: text });
export type ListInput = z.infer<typeof listInput>;

/**
 * A sentence quoted under a line in the reader's language, labelled where it is in another one.
 * @param notes lines to stand below it
 */
export function statedBlock(
  fact: Stated,
  lead: string | undefined,
  context: Context,
  notes: readonly string[] = [],
): Block {
  const language = context.languages.get(fact.article.language)!;
  const quotation = quote(fact.article, fact.sentence);
  const written = language === context.language ? undefined : spellOut(quotation, language, context.language);
  const lines = [...(written === undefined ? [] : [written]), ...notes];
  return { kind: 'quotation', quotation, lead, note: lines.length > 0 ? lines.join('\n') : undefined };
}

/** A page of a list. @param blockOf one entry as it is shown */
export async function listing<T extends Stated>(
  heading: string,
  intro: readonly string[],
  facts: readonly T[],
  blockOf: (fact: T) => Block | Promise<Block>,
  input: ListInput,
  context: Context,
): Promise<Reply> {
  const { strings } = context.language;
  if (facts.length === 0) {
    const follow = followActions(input.topic, undefined, context);
    return { ...notice([strings.noneAbout(input.topic), ...intro].join('\n')), actions: follow };
  }
  const { shown, place, actions } = turnTo(cutIntoPages(facts), input.page, strings);
  const foreign = shown.find((fact) => fact.article.language !== context.language.code);
  const blocks: Block[] = [{ kind: 'heading', text: heading }, ...intro.map(said)];
  if (foreign && shown.every((fact) => fact.article.language !== context.language.code)) {
    const language = context.languages.get(foreign.article.language)!;
    blocks.push(said(strings.onlyIn(languageNameIn(language, context.language))));
  }
  blocks.push(...(await Promise.all(shown.map(blockOf))), ...place);
  return {
    blocks,
    actions: [
      ...actions,
      ...standardActions(input, context),
      ...followActions(input.topic, shown[0]!.article, context),
    ],
    isPrivate: input.private ?? false,
  };
}
