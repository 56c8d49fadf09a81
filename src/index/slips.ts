/** A word that may have been meant by another, and how unlikely the slip is: 0.4 for a likely one, 1 for any letter. */
export interface Slip {
  form: string;
  cost: number;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const swapped = 0.5;
const doubled = 0.4;
const missing = 0.6;
const extra = 0.7;
const wrong = 1;
const heard = 0.6;
/** Who types slips in the first letter least of all. */
const atFirst = 0.3;

/**
 * All that is one slip away from a folded word: two letters swapped, one doubled, missing, too many or wrong, or a
 * sound written in another way. About sixty times as many as it has letters; the caller knows which of them are words.
 * @param sounds pairs that one hears alike at the beginning of a word or, of one letter, at its end
 */
export function* oneSlipAway(word: string, sounds: readonly (readonly [string, string])[]): Generator<Slip> {
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at]!;
    const after = word.slice(at + 1);
    const first = at === 0 ? atFirst : 0;
    if (after !== '' && after[0] !== letter) {
      yield { form: before + after[0]! + letter + after.slice(1), cost: swapped + first };
    }
    const isDouble = letter === word[at - 1];
    yield { form: before + after, cost: (isDouble ? doubled : extra) + first };
    yield { form: before + letter + letter + after, cost: doubled };
    for (const other of letters) {
      if (other === letter) continue;
      yield { form: before + other + letter + after, cost: missing + first };
      yield { form: before + other + after, cost: wrong + first };
    }
  }
  for (const other of letters) yield { form: word + other, cost: missing };
  for (const [one, other] of sounds) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (word.startsWith(from)) yield { form: to + word.slice(from.length), cost: heard };
      if (from.length === 1 && word.endsWith(from)) yield { form: word.slice(0, -1) + to, cost: heard };
    }
  }
}
