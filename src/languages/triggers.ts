import { readFileSync } from 'node:fs';

/**
 * How words of a question go with words of the sentence that answers it: "why" with "because", "how many" with
 * a number. Learnt by IBM's model 1 from pairs of both (`npm run fit:sentence`).
 */
export interface TriggerTable {
  /** Word of a question, or two side by side → what the table knows of it. */
  asked: ReadonlyMap<string, Trigger>;
  /** Share that a word which the table does not know has among the words of questions. */
  unknown: number;
}

export interface Trigger {
  /** Its share among the words of questions. */
  share: number;
  /** Word or class of a sentence → how likely it brings this word into a question about the sentence. */
  by: ReadonlyMap<string, number>;
  /** The same where no word of the sentence brings it. */
  byNone: number;
}

/** Knows nothing, for a language that has no table. */
export const emptyTriggers: TriggerTable = { asked: new Map(), unknown: 1 };

/** A word that no word of a sentence brings into a question. */
export const noWord = '';

/** Reads a language's table when it is first asked for. @param here the caller's `import.meta.url` */
export function loadTriggers(here: string): () => TriggerTable {
  let table: TriggerTable | undefined;
  return () => {
    table ??= readTriggers(readFileSync(new URL('triggers.tsv', here), 'utf8'));
    return table;
  };
}

/**
 * Reads a `triggers.tsv`: one word of a question a line, its share in
 * millionths, then words of a sentence, each followed by its likelihood in thousandths; the empty one first.
 * The first line is the share of an unknown word alone.
 */
export function readTriggers(text: string): TriggerTable {
  const [first, ...lines] = text.trimEnd().split('\n');
  const asked = new Map<string, Trigger>();
  for (const line of lines) {
    const [word, share, ...pairs] = line.split('\t');
    const by = new Map<string, number>();
    for (let at = 0; at < pairs.length; at += 2) by.set(pairs[at]!, Number(pairs[at + 1]) / 1000);
    const byNone = by.get(noWord) ?? 0;
    by.delete(noWord);
    asked.set(word!, { share: Number(share) / 1e6, by, byNone });
  }
  return { asked, unknown: Number(first) / 1e6 };
}

/** Writes a table as `readTriggers` reads it. */
export function writeTriggers({ asked, unknown }: TriggerTable): string {
  const millionths = (share: number): string => String(Math.max(1, Math.round(share * 1e6)));
  const lines = [...asked]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, { share, by, byNone }]) => {
      const pairs = [...by, [noWord, byNone] as const]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([cause, likelihood]) => [cause, Math.round(likelihood * 1000)] as const)
        .filter(([, thousandths]) => thousandths > 0)
        .flat();
      return [word, millionths(share), ...pairs].join('\t');
    });
  return `${[millionths(unknown), ...lines].join('\n')}\n`;
}
