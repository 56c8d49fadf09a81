import type { Language } from '../languages/language.ts';
import type { ListStore } from '../store/lists.ts';
import type { ReadingStore } from '../store/readings.ts';
import { openKin } from './kin.ts';
import type { LoadedArticles } from './loaded-passages.ts';
import type { FindingWord, PassageIndex } from './passage-index.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Postings that one question may read: at about a microsecond each they are where the time goes. */
const maxPostings = 20_000;
const leastWords = 2;

/** Opens the index of a language over the store. */
export function openIndex(
  language: Language,
  store: { readings: ReadingStore; lists: Pick<ListStore, 'newest'> },
  loaded: LoadedArticles,
): PassageIndex {
  const vocabulary = openVocabulary(store.readings.words, language.code);
  return {
    language,
    vocabulary,
    kin: openKin(vocabulary),
    async find(words, limits, most) {
      const { ids, postings } = affordable(words, vocabulary);
      // Where even the rarest words stand in too many passages, the latest of these speak for all; days asked for
      // bound a question by themselves.
      const isBounded = limits.since !== undefined || limits.until !== undefined;
      const share = isBounded ? 1 : Math.min(1, maxPostings / Math.max(1, postings));
      const numbers = await store.readings.rankPassages(ids, limits, most, share);
      return loaded.passages(numbers);
    },
    async newestDay() {
      const [newest] = await store.lists.newest({ language: language.code }, 1);
      return newest?.article.published.slice(0, 'YYYY-MM-DD'.length) ?? '';
    },
  };
}

/** The rarest words, as many as a question may pay for. */
function affordable(
  words: readonly FindingWord[],
  vocabulary: Vocabulary,
): { ids: number[]; postings: number } {
  const rarest = words
    .map(({ id }) => ({ id, holders: vocabulary.holders(id) }))
    .sort((one, other) => one.holders - other.holders);
  let postings = 0;
  const chosen = rarest.filter(({ holders }, at) => {
    if (at >= leastWords && postings + holders > maxPostings) return false;
    postings += holders;
    return true;
  });
  return { ids: chosen.map(({ id }) => id), postings };
}
