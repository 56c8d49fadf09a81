import { analyse } from '../index/analysis.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { phrasesOf } from '../index/phrases.ts';
import { type QuestionTerm, readQuestion } from '../index/question.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Language, Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';

/** What a list is asked about, read for one language. */
export interface Topic {
  /** Of each word of it, the numbers of the words that may stand for it; empty where nothing read holds any. */
  groups: readonly (readonly number[])[];
  /** How much of it a text holds, 0 to 1. */
  heldBy(text: string): number;
}

/** What the lexicon only holds for akin finds too much. */
const worthFinding = 0.35;

/** Reads a topic such as "dioxin" or "tien cho bien hoa". Words of grammar in it do not count. */
export function readTopic(typed: string, reader: Language, index: PassageIndex, languages: Languages): Topic {
  const written = guessLanguage(typed, languages) ?? reader;
  const { terms } = readQuestion(typed, written, index);
  const content = terms.filter((term) => term.isContent);
  const wanted = (content.length > 0 ? content : terms).map((term) => formsOf(term, index));
  return {
    groups: wanted.map(({ ids }) => ids),
    heldBy(text) {
      if (wanted.length === 0) return 1;
      const analysed = analyse(text, index.language);
      const held = new Set<string>([
        ...analysed.map((term) => term.folded),
        ...phrasesOf(analysed, index.language).map((phrase) => phrase.key),
      ]);
      return wanted.filter(({ keys }) => keys.some((key) => held.has(key))).length / wanted.length;
    },
  };
}

function formsOf(term: QuestionTerm, { vocabulary }: PassageIndex): { keys: string[]; ids: number[] } {
  const best = Math.max(0, ...term.forms.map((form) => form.weight));
  const forms = term.forms.filter((form) => form.weight >= Math.min(best, worthFinding));
  const keys = [term.folded, ...forms.map(({ key, kind }) => (kind === 'exact' ? fold(key) : key))];
  const ids = keys.map((key) => vocabulary.foldedId(key)).filter((id) => id !== undefined);
  return { keys, ids: [...new Set(ids)] };
}
