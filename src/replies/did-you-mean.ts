import { answer } from '../answer/answer.ts';
import { suggestQuestion } from '../answer/did-you-mean.ts';
import type { Query } from '../answer/look-up.ts';
import type { Context } from '../command/command.ts';
import { type Action, type Block, said } from '../command/reply.ts';
import { shorten } from '../text/shorten.ts';

/** Discord's limit for the label of a button. */
const longestLabel = 80;

/** What may have been meant where nothing was found, and a button that asks it; nothing where that finds nothing. */
export async function offerMeant(
  query: Query,
  { library, language }: Pick<Context, 'library' | 'language'>,
): Promise<{ blocks: Block[]; actions: Action[] }> {
  const own = library.indexes.get(query.written.code);
  const others = [...library.indexes.values()].filter((index) => index !== own);
  for (const index of [...(own ? [own] : []), ...others]) {
    const question = suggestQuestion(query.text, query.written, index);
    if (question === undefined || question === query.text) continue;
    const found = await answer({ ...query, text: question }, library.indexes);
    if (!found.isAnswered) continue;
    const call = { command: 'ask', input: { question } };
    return {
      blocks: [said(language.strings.didYouMean(question))],
      actions: [{ label: shorten(question, longestLabel), change: {}, opens: 'here', call }],
    };
  }
  return { blocks: [], actions: [] };
}
