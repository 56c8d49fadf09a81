import type { Forward } from './forward.ts';
import type { ReadQuestion } from './question.ts';
import type { Wanted } from './wanted.ts';

/** What of a question stands in a passage, or in the title of the article that it begins. */
export interface Places {
  places: Set<number>;
  /** Places whose word follows the word of the place before. */
  joined: Set<number>;
}

/** Looks at a passage and, where it begins an article, at the title. */
export function placesOf(forward: Forward, number: number, wanted: Wanted): Places {
  const found: Places = { places: new Set(), joined: new Set() };
  const title = forward.titles.get(number);
  for (const ids of [forward.passages[number]!, ...(title ? [title.ids] : [])]) {
    let before: readonly { place: number }[] = [];
    for (const id of ids) {
      const here = [...(wanted.folded.get(forward.foldedOf[id]!) ?? []), ...(wanted.written.get(id) ?? [])];
      for (const { place } of here) {
        found.places.add(place);
        if (before.some((other) => other.place === place - 1)) found.joined.add(place);
      }
      before = here;
    }
  }
  for (const phrases of [forward.phrases[number]!, ...(title ? [title.phrases] : [])]) {
    for (const id of phrases) for (const { place } of wanted.folded.get(id) ?? []) found.places.add(place);
  }
  return found;
}

/** Names are words with capitals in a row; one is there when each of its words is, side by side. */
export function namesMissing(question: ReadQuestion, near: readonly Places[]): number {
  let missing = 0;
  const isAt = (place: number): boolean =>
    near.some(({ places, joined }) =>
      question.terms[place - 1]?.isName && place > 0 ? joined.has(place) : places.has(place),
    );
  for (let place = 0; place < question.terms.length; place++) {
    if (!question.terms[place]!.isName || question.terms[place - 1]?.isName) continue;
    let isWhole = true;
    for (let at = place; question.terms[at]?.isName; at++) isWhole &&= isAt(at);
    if (!isWhole) missing++;
  }
  return missing;
}
