import type { Forward } from './forward.ts';
import type { Wanted } from './wanted.ts';

/** Places of the question's words that stand in a passage, or in the title of the article that it begins. */
export function placesOf(forward: Forward, number: number, wanted: Wanted): Set<number> {
  const found = new Set<number>();
  const title = forward.titles.get(number);
  for (const ids of [forward.passages[number]!, ...(title ? [title.ids] : [])]) {
    for (const id of ids) {
      for (const { place } of wanted.folded.get(forward.foldedOf[id]!) ?? []) found.add(place);
      for (const { place } of wanted.written.get(id) ?? []) found.add(place);
    }
  }
  for (const phrases of [forward.phrases[number]!, ...(title ? [title.phrases] : [])]) {
    for (const id of phrases) for (const { place } of wanted.folded.get(id) ?? []) found.add(place);
  }
  return found;
}
