import type { Phrases, WordLists } from './word-lists.ts';

/** How one language's readers shorten what they type. Keys are in lower case, NFC. */
export interface TypedWords {
  /** What is typed → what is meant; a key may be several words. */
  words: ReadonlyMap<string, string>;
  /** What is typed behind a number → the scale that is meant. */
  scales: ReadonlyMap<string, string>;
  /** Sounds that are written one for the other. */
  sounds: readonly (readonly [string, string])[];
  /** Whole lines that are commands at a terminal: `help`, `leave`. */
  lines: Readonly<Record<string, Phrases>>;
  /** Name of a scale → its value. */
  values: Readonly<Record<string, number>>;
}

/** Reads the lists in `words/typed/`. */
export function readTypedWords(lists: WordLists): TypedWords {
  const firstForms = (list: string): ReadonlyMap<string, string> =>
    new Map([...lists.forms(list)].map(([key, [meant = key]]) => [key, meant]));
  return {
    words: firstForms('typed/words'),
    scales: firstForms('typed/scales'),
    sounds: [...lists.forms('typed/sounds')].flatMap(([one, alike]) =>
      alike.map((other) => [one, other] as const),
    ),
    lines: lists.classes('typed/lines'),
    values: lists.numbers('numbers/scales'),
  };
}
