import type { Language, Languages } from '../languages/language.ts';
import { onceFor } from '../text/once-for.ts';
import { formPattern, type Pattern, type ReadWord, readWords } from './pattern.ts';

/** A word or phrase that the lexicon of a language has. */
export interface LexiconForm {
  pattern: Pattern;
  /** What it can mean. */
  concepts: ReadonlySet<string>;
  /** Concepts of which it is the first and plainest form. */
  leads: ReadonlySet<string>;
}

interface Table {
  /** Folded words in a row → the forms that look so. */
  forms: ReadonlyMap<string, readonly LexiconForm[]>;
  beginnings: ReadonlySet<string>;
  ofConcept: ReadonlyMap<string, readonly LexiconForm[]>;
  /** Folded words in a row → how many forms hold them. */
  holders: ReadonlyMap<string, number>;
}

const tableOf = onceFor(makeTable);

/**
 * The forms of a language that begin at a typed word, shortest first. Typed diacritics must be the form's; none may
 * stand for any.
 */
export function formsFrom(
  typed: readonly ReadWord[],
  start: number,
  language: Language,
): { end: number; forms: readonly LexiconForm[] }[] {
  const { forms, beginnings } = tableOf(language);
  const found: { end: number; forms: readonly LexiconForm[] }[] = [];
  let key = '';
  for (let end = start; end < typed.length; end++) {
    key += (key && ' ') + typed[end]!.folded;
    const alike = (forms.get(key) ?? []).filter(({ pattern }) =>
      pattern.every((word, at) => {
        const { marks } = typed[start + at]!;
        return marks === '' || marks === word.marks;
      }),
    );
    if (alike.length > 0) found.push({ end: end + 1, forms: alike });
    if (!beginnings.has(key)) break;
  }
  return found;
}

/**
 * What another language says for a form, and nothing that could mean something else: a translation must have no
 * meaning that the form does not have, or lead one of its concepts with at most one meaning besides.
 */
export function translationsOf({ concepts }: LexiconForm, to: Language): LexiconForm[] {
  const { ofConcept } = tableOf(to);
  const found = [...concepts].flatMap((concept) =>
    (ofConcept.get(concept) ?? []).filter(
      (form) =>
        [...form.concepts].every((meaning) => concepts.has(meaning)) ||
        (form.leads.has(concept) && form.concepts.size <= 2),
    ),
  );
  return [...new Set(found)];
}

/** Forms of the same concept with the same letters: "Vietnam" is "Viet Nam". */
export function spellingsOf(form: LexiconForm, language: Language): LexiconForm[] {
  const { ofConcept } = tableOf(language);
  const letters = (one: LexiconForm): string => one.pattern.map((word) => word.folded).join('');
  const alike = [...form.concepts].flatMap((concept) => ofConcept.get(concept) ?? []);
  return [...new Set(alike)].filter((one) => one !== form && letters(one) === letters(form));
}

/** How many of these words, from the first on, some lexicon knows as one; at least one. */
export function knownTogether(words: readonly string[], languages: Languages): number {
  let most = 1;
  for (const language of languages.values()) {
    const counts = words.map((word) => readWords(word, language).length);
    const typed = readWords(words.join(' '), language);
    for (const { end } of formsFrom(typed, 0, language)) {
      let [length, total] = [0, 0];
      while (total < end) total += counts[length++]!;
      if (total === end) most = Math.max(most, length);
    }
  }
  return most;
}

/** How many forms of the lexicon hold these words in a row, however marked: the more, the more usual they are. */
export function commonness(text: string, language: Language): number {
  const key = readWords(text, language)
    .map((word) => word.folded)
    .join(' ');
  return tableOf(language).holders.get(key) ?? 0;
}

function makeTable(language: Language): Table {
  const forms = new Map<string, (LexiconForm & { concepts: Set<string>; leads: Set<string> })[]>();
  const beginnings = new Set<string>();
  const ofConcept = new Map<string, LexiconForm[]>();
  const holders = new Map<string, number>();
  for (const [concept, written] of language.lexicon) {
    written.forEach((text, place) => {
      const pattern = formPattern(readWords(text, language), language);
      if (pattern.length === 0) return;
      const key = pattern.map((word) => word.folded).join(' ');
      const alike = forms.get(key) ?? [];
      let form = alike.find((one) => one.pattern.every((word, at) => word.marks === pattern[at]!.marks));
      if (!form) {
        form = { pattern, concepts: new Set(), leads: new Set() };
        alike.push(form);
        forms.set(key, alike);
      }
      form.concepts.add(concept);
      if (place === 0) form.leads.add(concept);
      ofConcept.set(concept, [...(ofConcept.get(concept) ?? []), form]);
      pattern.forEach((_, start) => {
        let inside = '';
        for (const word of pattern.slice(start)) {
          if (start === 0 && inside) beginnings.add(inside);
          inside += (inside && ' ') + word.folded;
          holders.set(inside, (holders.get(inside) ?? 0) + 1);
        }
      });
    });
  }
  return { forms, beginnings, ofConcept, holders };
}
