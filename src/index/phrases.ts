import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import type { Term } from './analysis.ts';
import { type FormSpelling, type IndexForm, type LexiconTable, lexiconTableOf } from './lexicon-table.ts';

/** The phrases of the lexicon that stand in a text: every form of two words or more, also inside a longer one. */
export function phrasesOf(terms: readonly Term[], language: Language): { key: string; start: number }[] {
  const table = lexiconTableOf(language);
  const found: { key: string; start: number }[] = [];
  for (let start = 0; start < terms.length - 1; start++) {
    let folded = terms[start]!.folded;
    let exact = terms[start]!.exact;
    for (let end = start + 1; end < terms.length && table.beginnings.has(folded); end++) {
      folded += ` ${terms[end]!.folded}`;
      exact += `_${terms[end]!.exact}`;
      for (const { key } of spellingsFor(folded, exact, table)) found.push({ key, start });
    }
  }
  return found;
}

/** Words of a question that the lexicon knows as one, with what another language may say for them. */
export interface Translation {
  start: number;
  /** Exclusive. */
  end: number;
  forms: readonly IndexForm[];
}

/**
 * Translates a question by its longest forms, left to right. Marked words only stand for themselves;
 * unmarked ones for every form that looks so.
 */
export function translate(terms: readonly Term[], from: Language, to: Language): Translation[] {
  const table = lexiconTableOf(from);
  const { ofConcept } = lexiconTableOf(to);
  const isMarked = terms.some((term) => term.exact !== fold(term.exact));
  const found: Translation[] = [];
  for (let start = 0; start < terms.length; ) {
    let best: Translation | undefined;
    let folded = '';
    let exact = '';
    for (let end = start; end < terms.length; end++) {
      folded += (folded && ' ') + terms[end]!.folded;
      exact += (exact && '_') + terms[end]!.exact;
      const said = spellingsFor(folded, isMarked ? exact : undefined, table)
        .flatMap(({ concepts }) => concepts)
        .flatMap((concept) => ofConcept.get(concept) ?? []);
      if (said.length > 0) {
        const forms = new Map(said.map(({ key, kind }) => [key, { key, kind }]));
        best = { start, end: end + 1, forms: [...forms.values()] };
      }
      if (!table.beginnings.has(folded)) break;
    }
    if (best) found.push(best);
    start = best?.end ?? start + 1;
  }
  return found;
}

/**
 * The spellings of the lexicon that look like these words.
 * @param exact the words as typed, `_` between them: then a marked form must be written so
 */
function spellingsFor(
  folded: string,
  exact: string | undefined,
  { forms }: LexiconTable,
): readonly FormSpelling[] {
  // Most words of a text begin nothing: no list is made for those.
  const alike = forms.get(folded);
  if (!alike) return none;
  return alike.flatMap(({ isMarked, spellings }) =>
    isMarked && exact !== undefined ? spellings.filter((one) => one.key === exact) : spellings,
  );
}

const none: readonly FormSpelling[] = [];
