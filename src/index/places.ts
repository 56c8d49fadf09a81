import type { KeptWords } from '../store/readings.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Wanted } from './wanted.ts';

/** Places of the question's words that stand in a text. */
export function placesOf(vocabulary: Vocabulary, { ids, phrases }: KeptWords, wanted: Wanted): Set<number> {
  const found = new Set<number>();
  for (const id of ids) {
    for (const { place } of wanted.folded.get(vocabulary.foldedOf(id)) ?? []) found.add(place);
    for (const { place } of wanted.written.get(id) ?? []) found.add(place);
  }
  for (const id of phrases) for (const { place } of wanted.folded.get(id) ?? []) found.add(place);
  return found;
}
