import { z } from 'zod';
import type { ReplyForm } from './ask-model.ts';
import { type ClaimLabel, claimLabels } from './reader.ts';

/** As many as the prompt allows: a model that names every sentence has not chosen. */
const maxChosen = 3;

const choice = z.object({ sentences: z.array(z.number()) });
const judgement = z.object({ label: z.enum(claimLabels), sentence: z.number() });

/** The numbers of the sentences that answer. @param count how many were offered */
export function choiceForm(count: number): ReplyForm<z.infer<typeof choice>, readonly number[]> {
  return {
    schema: choice,
    read: ({ sentences }) =>
      sentences.every((number) => isOffered(number, count))
        ? [...new Set(sentences)].slice(0, maxChosen)
        : undefined,
  };
}

/** A label and the sentence that it is given for. @param count how many were offered */
export function judgementForm(
  count: number,
): ReplyForm<z.infer<typeof judgement>, { label: ClaimLabel; number: number }> {
  return {
    schema: judgement,
    read: ({ label, sentence }) => (isOffered(sentence, count) ? { label, number: sentence } : undefined),
  };
}

function isOffered(number: number, count: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= count;
}
