import { noWord, type Trigger, type TriggerTable } from '../../src/languages/triggers.ts';

/** The words of a question and of the sentence that answers it. */
export interface Together {
  effects: readonly string[];
  causes: readonly string[];
}

const rounds = 6;
/** Words seen less often teach nothing. */
const fewest = 4;
/** Less than this is noise. */
const faintest = 0.005;

/** Learns which words of a sentence bring which words into a question: IBM's model 1 by expectation maximisation. */
export function learnTriggers(pairs: readonly Together[]): TriggerTable {
  const effectCounts = count(pairs.flatMap(({ effects }) => effects));
  const causeCounts = count(pairs.flatMap(({ causes }) => [...new Set(causes)]));
  const total = [...effectCounts.values()].reduce((sum, one) => sum + one, 0);
  const known = pairs.map(({ effects, causes }) => ({
    effects: effects.filter((word) => effectCounts.get(word)! >= fewest),
    causes: [noWord, ...causes.filter((word) => causeCounts.get(word)! >= fewest)],
  }));
  let likelihoods: Map<string, Map<string, number>> | undefined;
  for (let round = 0; round < rounds; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const { effects, causes } of known) {
      for (const effect of effects) {
        const shares = causes.map((cause) => likelihoods?.get(cause)?.get(effect) ?? (likelihoods ? 0 : 1));
        const sum = shares.reduce((all, one) => all + one, 0);
        if (sum === 0) continue;
        causes.forEach((cause, at) => {
          const row = counts.get(cause) ?? new Map<string, number>();
          counts.set(cause, row.set(effect, (row.get(effect) ?? 0) + shares[at]! / sum));
        });
      }
    }
    likelihoods = new Map(
      [...counts].map(([cause, row]) => {
        const all = [...row.values()].reduce((sum, one) => sum + one, 0);
        // One more in the denominator: what was seen seldom is not sure.
        return [cause, new Map([...row].map(([effect, one]) => [effect, one / (all + 1)]))];
      }),
    );
  }
  const asked = new Map<string, Trigger>();
  for (const [effect, seen] of effectCounts) {
    if (seen < fewest) continue;
    const by = new Map<string, number>();
    for (const [cause, row] of likelihoods ?? []) {
      const likelihood = row.get(effect) ?? 0;
      if (cause !== noWord && likelihood >= faintest) by.set(cause, likelihood);
    }
    const byNone = likelihoods?.get(noWord)?.get(effect) ?? 0;
    asked.set(effect, { share: seen / total, by, byNone });
  }
  return { asked, unknown: 0.5 / Math.max(1, total) };
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
