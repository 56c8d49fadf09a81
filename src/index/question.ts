import type { Language } from '../languages/language.ts';
import { spellOut } from '../languages/spell-out.ts';
import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { analyse, readTerm, type Term } from './analysis.ts';
import type { IndexForm } from './lexicon-table.ts';
import { mendSlips } from './mend-slips.ts';
import type { PassageIndex } from './passage-index.ts';
import { translate } from './phrases.ts';
import { holdersOf, isHeld, rarityOf, type Vocabulary } from './vocabulary.ts';

/** What may stand for a word of the question, and how surely, up to 1. */
type WeighedForm = IndexForm & { weight: number };

/** A word of the question, with all that may stand for it in the index. */
export interface QuestionTerm {
  exact: string;
  folded: string;
  /** Whether diacritics were typed in this question: then the exact form is worth comparing. */
  isMarked: boolean;
  /** Words of grammar and words that ask weigh little. */
  isContent: boolean;
  /** A number, or a name written with a capital: a passage that lacks it may be about something else. */
  isNumber: boolean;
  isName: boolean;
  /** In about how many passages it stands. */
  holders: number;
  /** How telling it is: inverse document frequency, less for words of grammar. */
  weight: number;
  /** Empty when the index knows none. */
  forms: readonly WeighedForm[];
}

/** A question as ranking sees it. */
export interface ReadQuestion {
  /** What was typed with short words written out and misspelt ones put right. */
  text: string;
  terms: readonly QuestionTerm[];
}

/** What a question is read for. */
export type Readable = Pick<PassageIndex, 'language' | 'vocabulary' | 'kin'>;

/** Weight of words of grammar and of words that ask: +2.4 to +3.5 points of Recall@1 over weight 1. */
export const grammarWeight = 0.15;
const misspeltWeight = 0.7;
const minKinLikeness = 0.6;
const kinWeight = 0.3;
/** What the lexicon knows for the same thing in the same language. */
const synonymWeight = 0.2;
const sameThingWeight = 0.8;

/** Reads a question for an index in its own language, or, by the lexicon, for one in another. */
export function readQuestion(question: string, asked: Language, index: Readable): ReadQuestion {
  const { text: meant, also: typed } = spellOut(question, asked);
  const mended = mendSlips(meant, asked, index);
  const { text } = mended;
  const terms = analyse(text, asked);
  const written = splitTokens(text);
  const isMarked = terms.some((term) => term.exact !== fold(term.exact));
  const weak = weakWords(asked, isMarked);
  const isForeign = asked !== index.language;
  const translated = translate(terms, asked, index.language);
  const read: QuestionTerm[] = [];
  for (let place = 0; place < terms.length; ) {
    const translation = translated.find((one) => one.start === place);
    const start = place;
    const group = terms.slice(place, (isForeign && translation?.end) || place + 1);
    place += group.length;
    const isContent = group.some((term) => !term.isGrammar && !weak.has(term.exact));
    const asks = group.every((term) => asked.words.questionWords.has(term.exact));
    const own = isForeign ? foreignForms(group, index) : sameForms(group[0]!, index);
    const isLacking = own.every((form) => form.kind !== 'folded' || form.weight < 1);
    // "Vietnam" and "Viet Nam" are one; so is all that can stand for a word that no passage has.
    const other = isForeign ? 1 : isNamed(written, start) || isLacking ? sameThingWeight : synonymWeight;
    // "Hoa" in "Biên Hòa" is no flower.
    const isPart = translation?.end === start + 1 && isPartOfName(written, start);
    const also = isPart && !isForeign ? [] : (translation?.forms ?? []);
    const second = [
      ...alsoTyped(typed, start, place, index),
      ...(isForeign ? [] : (mended.others.get(start) ?? [])).map(misspelt),
    ];
    const forms = asks
      ? second
      : merge([...own, ...second, ...also.map((form) => ({ ...form, weight: other }))]);
    const known = forms.filter((form) => holders(index.vocabulary, form) > 0);
    const sure = known.some((form) => form.weight === 1) ? known.filter((form) => form.weight === 1) : known;
    const holding = sure.reduce((sum, form) => sum + holders(index.vocabulary, form), 0);
    read.push({
      exact: group.map((term) => term.exact).join(' '),
      folded: group.map((term) => term.folded).join(' '),
      isMarked,
      isContent,
      isNumber: /^\d/u.test(group[0]!.exact),
      isName: isContent && isNamed(written, start),
      weight: (isContent ? 1 : grammarWeight) * rarityOf(index.vocabulary, holding),
      holders: holding,
      forms: known,
    });
  }
  return { text, terms: read };
}

/** Whether a word is written like a name; the first of a sentence only when the next one is too. */
function isNamed(written: readonly { text: string }[], place: number): boolean {
  const hasCapital = (at: number): boolean => /^\p{Lu}/u.test(written[at]?.text ?? '');
  return hasCapital(place) && (place > 0 || hasCapital(place + 1));
}

/** Whether a word and a neighbour of it are both written like names. */
function isPartOfName(written: readonly { text: string }[], place: number): boolean {
  return isNamed(written, place) && (isNamed(written, place - 1) || isNamed(written, place + 1));
}

/** Each form once, with its highest weight. */
function merge(forms: readonly WeighedForm[]): WeighedForm[] {
  const byKey = new Map<string, WeighedForm>();
  for (const form of forms) {
    const key = `${form.kind} ${form.key}`;
    if ((byKey.get(key)?.weight ?? -1) < form.weight) byKey.set(key, form);
  }
  return [...byKey.values()];
}

/** The word itself, or, when no passage holds it, the words it may be a misspelling of. */
function sameForms(term: Term, index: Readable): WeighedForm[] {
  const { folded } = term;
  const kin = index.kin
    .of(folded)
    .filter(({ likeness }) => likeness >= minKinLikeness)
    .map(({ folded: key, likeness }) => ({ key, kind: 'folded' as const, weight: kinWeight * likeness }));
  if (isHeld(index.vocabulary, folded)) return [{ key: folded, kind: 'folded', weight: 1 }, ...kin];
  if (kin.length > 0) return kin;
  if (folded.length < 4 || /\d/u.test(folded)) return [];
  const near = index.kin.near(folded, folded.length < 8 ? 1 : 2);
  return near.map(misspelt);
}

const misspelt = (key: string): WeighedForm => ({ key, kind: 'folded', weight: misspeltWeight });

/** A word as it stands, for names and numbers are the same in every language; several words are left to the lexicon. */
function foreignForms([term, ...more]: readonly Term[], index: Readable): WeighedForm[] {
  if (!term || more.length > 0 || term.isGrammar || !isHeld(index.vocabulary, term.folded)) return [];
  return [{ key: term.folded, kind: 'folded', weight: 1 }];
}

/** The other readings of what was typed, which articles may hold. */
function alsoTyped(
  typed: ReadonlyMap<number, readonly string[]>,
  start: number,
  end: number,
  { vocabulary, language }: Readable,
): WeighedForm[] {
  const found: WeighedForm[] = [];
  for (let place = start; place < end; place++) {
    for (const word of typed.get(place) ?? []) {
      const { folded } = readTerm(word, language);
      if (isHeld(vocabulary, folded)) found.push({ key: folded, kind: 'folded', weight: 1 });
    }
  }
  return found;
}

/** In how many passages a form stands. */
function holders(vocabulary: Vocabulary, form: IndexForm): number {
  if (form.kind !== 'exact') return holdersOf(vocabulary, form.key);
  const id = vocabulary.exactId(form.key);
  return id === undefined ? 0 : vocabulary.holders(vocabulary.foldedOf(id));
}

const weakened = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Words that weigh little in a question; without diacritics, all that look like them. */
function weakWords({ words }: Language, isMarked: boolean): ReadonlySet<string> {
  if (isMarked) return words.questionWords;
  let weak = weakened.get(words.stopWords);
  if (!weak) {
    weak = new Set([...words.stopWords, ...words.questionWords].map(fold));
    weakened.set(words.stopWords, weak);
  }
  return weak;
}
