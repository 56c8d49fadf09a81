import { type LexiconForm, lexiconTableOf } from '../index/lexicon-table.ts';
import type { Language, Languages } from '../languages/language.ts';
import { type ReadWord, readWords } from './pattern.ts';

/**
 * The forms of a language that begin at a typed word, shortest first. Typed diacritics must be the form's; none may
 * stand for any.
 */
export function findForms(
  typed: readonly ReadWord[],
  start: number,
  language: Language,
): { end: number; forms: readonly LexiconForm[] }[] {
  const { forms, beginnings } = lexiconTableOf(language);
  const found: { end: number; forms: readonly LexiconForm[] }[] = [];
  let folded = '';
  for (let end = start; end < typed.length; end++) {
    folded += (folded && ' ') + typed[end]!.folded;
    const alike = (forms.get(folded) ?? []).filter((form) =>
      form.marks.every((marks, at) => {
        const word = typed[start + at]!;
        return word.marks === '' || word.marks === marks;
      }),
    );
    if (alike.length > 0) found.push({ end: end + 1, forms: alike });
    if (!beginnings.has(folded)) break;
  }
  return found;
}

/** What a form can mean, however it is spelled. */
export function conceptsOf({ spellings }: LexiconForm): ReadonlySet<string> {
  return new Set(spellings.flatMap(({ concepts }) => concepts));
}

/**
 * What another language says for a form, and nothing that could mean something else: a translation must have no
 * meaning that the form does not have, or lead one of its concepts with at most one meaning besides.
 */
export function translationsOf(form: LexiconForm, to: Language): LexiconForm[] {
  const own = conceptsOf(form);
  const found = [...own].flatMap((concept) =>
    formsOf(concept, to).filter((other) => {
      const meanings = conceptsOf(other);
      return meanings.isSubsetOf(own) || (other.leads.includes(concept) && meanings.size <= 2);
    }),
  );
  return [...new Set(found)];
}

/** Forms of the same concept with the same letters: "Vietnam" is "Viet Nam". */
export function spellingsOf(form: LexiconForm, language: Language): LexiconForm[] {
  const letters = (one: LexiconForm): string => one.folded.replaceAll(' ', '');
  const alike = [...conceptsOf(form)].flatMap((concept) => formsOf(concept, language));
  return [...new Set(alike)].filter((one) => one !== form && letters(one) === letters(form));
}

/** How many of these words, from the first on, some lexicon knows as one; at least one. */
export function countKnownTogether(words: readonly string[], languages: Languages): number {
  let most = 1;
  for (const language of languages.values()) {
    const counts = words.map((word) => readWords(word, language).length);
    const typed = readWords(words.join(' '), language);
    for (const { end } of findForms(typed, 0, language)) {
      let [length, total] = [0, 0];
      while (total < end) total += counts[length++]!;
      if (total === end) most = Math.max(most, length);
    }
  }
  return most;
}

/** How many forms of the lexicon hold these words in a row, however marked: the more, the more usual they are. */
export function countHolders(text: string, language: Language): number {
  const { withWord } = lexiconTableOf(language);
  const words = readWords(text, language).map((word) => word.folded);
  const holding = words.map((word) => withWord.get(word) ?? []);
  const fewest = holding.reduce((best, one) => (one.length < best.length ? one : best), holding[0] ?? []);
  const row = ` ${words.join(' ')} `;
  return fewest.reduce((sum, form) => sum + form.count * countIn(` ${form.folded} `, row), 0);
}

/** How often a row of words, spaces around it, stands in another; two may share a word. */
function countIn(text: string, row: string): number {
  let count = 0;
  for (let at = text.indexOf(row); at >= 0; at = text.indexOf(row, at + 1)) count++;
  return count;
}

function formsOf(concept: string, language: Language): LexiconForm[] {
  return (lexiconTableOf(language).ofConcept.get(concept) ?? []).map((spelling) => spelling.form);
}
