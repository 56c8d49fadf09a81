import { spellOut } from '../answer/in-words.ts';
import type { Query } from '../answer/look-up.ts';
import type { QuestionPart } from '../answer/split-question.ts';
import type { Context } from '../command/command.ts';
import { type Block, said } from '../command/reply.ts';
import { answerWithReader } from '../reader/answer-with-reader.ts';

const mostEach = 2;

/**
 * The answers to two questions of one line, each under what it answers; undefined where neither is answered: then the
 * line may be one question after all.
 */
export async function answerBoth(
  parts: readonly QuestionPart[],
  query: Omit<Query, 'text'>,
  context: Context,
): Promise<Block[] | undefined> {
  const { library, language, reader } = context;
  const { strings } = language;
  const answers = await Promise.all(
    parts.map(({ asked }) => answerWithReader({ ...query, text: asked }, library.indexes, reader)),
  );
  if (!answers.some(({ isAnswered }) => isAnswered)) return undefined;
  return answers.flatMap((found, at): Block[] => {
    const quotations = found.isAnswered ? found.quotations.slice(0, Math.min(found.near, mostEach)) : [];
    const note = (quotation: (typeof quotations)[number]): string | undefined =>
      found.language === language ? undefined : spellOut(quotation, found.language, language);
    return [
      { kind: 'heading', text: parts[at]!.said },
      ...(quotations.length === 0 ? [said(strings.noAnswer)] : []),
      ...quotations.map((quotation): Block => ({ kind: 'quotation', quotation, note: note(quotation) })),
    ];
  });
}
