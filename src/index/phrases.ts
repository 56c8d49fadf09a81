import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { analyse, type Term } from './analysis.ts';

/** A form of the lexicon as it is compared: one word, or several in a row. */
export interface Form {
  /** What postings and the forward index call it. */
  key: string;
  /** `folded` and `exact` compare one word, `phrase` several. */
  kind: 'folded' | 'exact' | 'phrase';
}

interface Entry {
  exact: string;
  form: Form;
  concepts: string[];
}

interface Table {
  /** Folded words in a row → the forms that look so. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** The beginnings of all of them. */
  beginnings: ReadonlySet<string>;
  formsOf: ReadonlyMap<string, readonly Form[]>;
}

const tableOf = onceFor(makeTable);

/** The phrases of the lexicon that stand in a text: every form of two words or more, also inside a longer one. */
export function phrasesOf(terms: readonly Term[], language: Language): { key: string; start: number }[] {
  const { entries, beginnings } = tableOf(language);
  const found: { key: string; start: number }[] = [];
  for (let start = 0; start < terms.length - 1; start++) {
    let key = terms[start]!.folded;
    let exact = terms[start]!.exact;
    for (let end = start + 1; end < terms.length && beginnings.has(key); end++) {
      key += ` ${terms[end]!.folded}`;
      exact += ` ${terms[end]!.exact}`;
      for (const entry of entries.get(key) ?? []) {
        if (!isMarked(entry) || entry.exact === exact) found.push({ key: entry.form.key, start });
      }
    }
  }
  return found;
}

/** Words of a question that the lexicon knows as one, with what another language may say for them. */
export interface Translation {
  start: number;
  /** Exclusive. */
  end: number;
  forms: readonly Form[];
}

/**
 * Translates a question by its longest forms, left to right. Marked words only stand for themselves;
 * unmarked ones for every form that looks so.
 */
export function translate(terms: readonly Term[], from: Language, to: Language): Translation[] {
  const { entries, beginnings } = tableOf(from);
  const { formsOf } = tableOf(to);
  const marked = terms.some((term) => term.exact !== fold(term.exact));
  const found: Translation[] = [];
  for (let start = 0; start < terms.length; ) {
    let best: Translation | undefined;
    let key = '';
    let exact = '';
    for (let end = start; end < terms.length; end++) {
      key += (key && ' ') + terms[end]!.folded;
      exact += (exact && ' ') + terms[end]!.exact;
      const alike = entries.get(key) ?? [];
      const same = marked ? alike.filter((entry) => entry.exact === exact || !isMarked(entry)) : alike;
      const forms = same.flatMap((entry) => entry.concepts.flatMap((concept) => formsOf.get(concept) ?? []));
      if (forms.length > 0) {
        best = { start, end: end + 1, forms: [...new Map(forms.map((form) => [form.key, form])).values()] };
      }
      if (!beginnings.has(key)) break;
    }
    if (best) found.push(best);
    start = best?.end ?? start + 1;
  }
  return found;
}

function isMarked(entry: Entry): boolean {
  return entry.exact !== fold(entry.exact);
}

function makeTable(language: Language): Table {
  const entries = new Map<string, Entry[]>();
  const beginnings = new Set<string>();
  const formsOf = new Map<string, Form[]>();
  for (const [concept, written] of language.lexicon) {
    const forms: Form[] = [];
    for (const form of written) {
      const terms = analyse(form, language);
      if (terms.length === 0) continue;
      const key = terms.map((term) => term.folded).join(' ');
      const exact = terms.map((term) => term.exact).join(' ');
      const alike = entries.get(key) ?? [];
      const marked = exact !== fold(exact);
      let entry = alike.find((one) => (marked ? one.exact === exact : !isMarked(one)));
      if (!entry) {
        entry = { exact, form: formFor(terms, marked), concepts: [] };
        alike.push(entry);
        entries.set(key, alike);
      }
      entry.concepts.push(concept);
      forms.push(entry.form);
      for (let length = 1; length < terms.length; length++) {
        beginnings.add(
          terms
            .slice(0, length)
            .map((term) => term.folded)
            .join(' '),
        );
      }
    }
    formsOf.set(concept, forms);
  }
  return { entries, beginnings, formsOf };
}

function formFor(terms: readonly Term[], marked: boolean): Form {
  if (terms.length > 1)
    return { key: terms.map((term) => (marked ? term.exact : term.folded)).join('_'), kind: 'phrase' };
  return marked ? { key: terms[0]!.exact, kind: 'exact' } : { key: terms[0]!.folded, kind: 'folded' };
}
