import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import type { Term } from './analysis.ts';
import { type FormBranch, type FormSpelling, type IndexForm, lexiconTableOf } from './lexicon-table.ts';

/** The phrases of the lexicon that stand in a text: every form of two words or more, also inside a longer one. */
export function phrasesOf(terms: readonly Term[], language: Language): { key: string; start: number }[] {
  const { root } = lexiconTableOf(language);
  const found: { key: string; start: number }[] = [];
  for (let start = 0; start < terms.length - 1; start++) {
    let branch = root.next?.get(terms[start]!.folded);
    for (let end = start + 1; branch !== undefined && end < terms.length; end++) {
      branch = branch.next?.get(terms[end]!.folded);
      if (branch === undefined || branch.forms.length === 0) continue;
      for (const { key } of spellingsIn(branch, exactOf(terms, start, end + 1))) found.push({ key, start });
    }
  }
  return found;
}

/** Terms as written, `_` between them. */
function exactOf(terms: readonly Term[], start: number, end: number): string {
  let exact = terms[start]!.exact;
  for (let at = start + 1; at < end; at++) exact += `_${terms[at]!.exact}`;
  return exact;
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
  const { root } = lexiconTableOf(from);
  const formsFor = meaningsOf(from)(to);
  const isMarked = terms.some((term) => term.exact !== fold(term.exact));
  const found: Translation[] = [];
  for (let start = 0; start < terms.length; ) {
    let best: Translation | undefined;
    let branch: FormBranch | undefined = root;
    for (let end = start; end < terms.length; end++) {
      branch = branch.next?.get(terms[end]!.folded);
      if (branch === undefined) break;
      if (branch.forms.length === 0) continue;
      const said = spellingsIn(branch, isMarked ? exactOf(terms, start, end + 1) : undefined);
      const forms = said.length === 1 ? formsFor(said[0]!) : onceEach(said.flatMap((one) => formsFor(one)));
      if (forms.length > 0) best = { start, end: end + 1, forms };
    }
    if (best) found.push(best);
    start = best?.end ?? start + 1;
  }
  return found;
}

/** What another language may say for a spelling. */
const meaningsOf = onceFor((_from: Language) =>
  onceFor((to: Language) => {
    const { ofConcept } = lexiconTableOf(to);
    return onceFor(({ concepts }: FormSpelling): readonly IndexForm[] =>
      onceEach(concepts.flatMap((concept) => ofConcept.get(concept) ?? [])),
    );
  }),
);

function onceEach(forms: readonly IndexForm[]): IndexForm[] {
  return [...new Map(forms.map(({ key, kind }) => [key, { key, kind }])).values()];
}

/** The spellings that end at a branch. @param exact the words as typed: then a marked form must be written so */
function spellingsIn({ forms }: FormBranch, exact: string | undefined): readonly FormSpelling[] {
  return forms.flatMap(({ isMarked, spellings }) =>
    isMarked && exact !== undefined ? spellings.filter((one) => one.key === exact) : spellings,
  );
}
