import type { TriggerTable } from '../languages/triggers.ts';
import type { Effect } from './trigger-words.ts';

/** How well a sentence brings the words of a question about it, as log of how much likelier than by chance. */
export interface Triggered {
  /** Mean over words of grammar, words that ask, and pairs of them. */
  asking: number;
  /** Over words of content that the sentence lacks, by their weight, as a share of all; 0 when it lacks none. */
  missing: number;
}

/** The least of both: of one word that asks, and of one word of content that the sentence lacks. */
export interface Least {
  worst: number;
  worstAsking: number;
}

/** Share of what the table has learnt, of the sentence's own words, and of chance. */
const shares = { learnt: 0.7, own: 1, chance: 0.05 };

/**
 * Makes what scores the sentences of one question. A word q of the question is as likely as
 * (.7 Σ t(q | word of the sentence or none) + [q stands in it]) / (1 + words) + .05 p(q).
 * @param effects the question's words
 * @param weights of the question's words by their place
 */
export function makeTriggerScorer(
  effects: readonly Effect[],
  weights: readonly number[],
  table: TriggerTable,
): (causes: readonly string[], held: ReadonlySet<number>) => { triggered: Triggered; least: Least } {
  const rows = effects.flatMap(({ words }, effect) =>
    words.map((word) => ({ word, effect, trigger: table.asked.get(word) })),
  );
  const byCause = new Map<string, [row: number, likelihood: number][]>();
  const add = (cause: string, row: number, likelihood: number): void => {
    const known = byCause.get(cause);
    if (known) known.push([row, likelihood]);
    else byCause.set(cause, [[row, likelihood]]);
  };
  rows.forEach(({ word, trigger }, row) => {
    for (const [cause, likelihood] of trigger?.by ?? []) add(cause, row, shares.learnt * likelihood);
    add(word, row, shares.own);
  });
  const total = effects.reduce(
    (sum, { content }) => sum + (content === undefined ? 0 : weights[content]!),
    0,
  );
  return (causes, held) => {
    const sums = rows.map(({ trigger }) => shares.learnt * (trigger?.byNone ?? 0));
    for (const cause of causes)
      for (const [row, likelihood] of byCause.get(cause) ?? []) sums[row]! += likelihood;
    const logs = new Array<number>(effects.length).fill(Number.NEGATIVE_INFINITY);
    rows.forEach(({ effect, trigger }, row) => {
      const chance = trigger?.share ?? table.unknown;
      const likelihood = sums[row]! / (causes.length + 1) + shares.chance * chance;
      logs[effect] = Math.max(logs[effect]!, Math.log(likelihood / chance));
    });
    let asking = 0;
    let asked = 0;
    let missing = 0;
    let worst = 0;
    let worstAsking = 0;
    effects.forEach(({ content }, effect) => {
      if (content === undefined) {
        asking += logs[effect]!;
        worstAsking = Math.min(worstAsking, logs[effect]!);
        asked++;
      } else if (!held.has(content)) {
        missing += logs[effect]! * weights[content]!;
        worst = Math.min(worst, logs[effect]!);
      }
    });
    return {
      triggered: { asking: asking / Math.max(1, asked), missing: missing / (total || 1) },
      least: { worst, worstAsking },
    };
  };
}
