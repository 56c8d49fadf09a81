import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens } from '../text/tokens.ts';
import { readTerm, type Term } from './analysis.ts';
import { lexiconTableOf } from './lexicon-table.ts';
import type { PassageIndex } from './passage-index.ts';
import { oneSlipAway } from './slips.ts';
import { holdersOf, isHeld } from './vocabulary.ts';

/** A question whose misspelt words were put right. */
export interface Mended {
  text: string;
  /** Place of a word that was read, but never beside its neighbours here → other words, which were. */
  others: ReadonlyMap<number, readonly string[]>;
}

type Index = Pick<PassageIndex, 'language' | 'vocabulary'>;

interface Candidate {
  written: string;
  /** How far it is from what was typed, less for what speaks for it. */
  score: number;
}

/** What speaks for a word that stands beside a neighbour of the question in what was read. */
const besideBonus = 0.4;
/** What speaks against one that nothing read holds. */
const unheldCost = 0.2;
const commonBonus = 0.02;
const shortest = 3;
/** No word is longer; looking at all that is near one takes time by the square of its length. */
const longest = 20;
/** So many words of a question are looked at; each takes a few tenths of a millisecond. */
const mostLookedAt = 30;
/** A word of so many letters is longer than chance would bring near another. */
const longLetters = 6;
/** What is put right at the most: a short word may be a short name. */
const maxScore = { short: 0.6, middle: 0.85, long: 1.2, name: 0.65 };
const maxOtherScore = 0.75;

/**
 * Puts misspelt words right: those that neither the index nor the language knows, where a word that is known lies one
 * slip away. A word that is known but stands beside none of its neighbours may be meant as another that does.
 * @param text what was typed, written out
 */
export function mendSlips(text: string, asked: Language, index: Index): Mended {
  const tokens = splitTokens(text);
  const terms = tokens.map((token) => readTerm(token.text, asked));
  const isOwn = asked === index.language;
  const others = new Map<number, string[]>();
  let mended = '';
  let from = 0;
  let looked = 0;
  tokens.forEach((token, place) => {
    const term = terms[place]!;
    const { length } = term.folded;
    if (!/^[a-z]+$/u.test(term.folded) || length < shortest || length > longest) return;
    if (looked >= mostLookedAt) return;
    if (isKnown(term, asked, index)) {
      if (!isOwn || !standsApart(terms, place, asked, index)) return;
      looked++;
      others.set(place, findOthers(terms, place, asked, index));
      return;
    }
    looked++;
    const isName = /^\p{Lu}/u.test(token.text) && place > 0;
    const best = chooseMeant(terms, place, isName, asked, index);
    if (!best) return;
    const isCapital = /^\p{Lu}/u.test(token.text);
    mended += text.slice(from, token.start) + (isCapital ? capitalise(best) : best);
    from = token.end;
  });
  return { text: mended + text.slice(from), others };
}

/** Whether the index or the language knows a word. */
function isKnown(term: Term, asked: Language, { vocabulary }: Index): boolean {
  if (term.isGrammar || isHeld(vocabulary, term.folded)) return true;
  return lexiconTableOf(asked).withWord.has(term.folded) || grammarOf(asked).has(fold(term.exact));
}

function chooseMeant(
  terms: readonly Term[],
  place: number,
  isName: boolean,
  asked: Language,
  index: Index,
): string | undefined {
  const term = terms[place]!;
  const isOwn = asked === index.language;
  const { withWord } = lexiconTableOf(asked);
  const grammar = grammarOf(asked);
  const typed = fold(term.exact);
  const isMarked = term.exact !== typed;
  let best: Candidate | undefined;
  for (const { form, cost } of oneSlipAway(typed, asked.typed.sounds)) {
    if (form.length < shortest) continue;
    const grammatical = isName ? undefined : grammar.get(form);
    const stem = asked.words.stem(form);
    // "khane" would be stemmed to "khan": a short form must have been read as it stands.
    if (stem !== form && form.length < longLetters && index.vocabulary.exactId(form) === undefined) continue;
    const holders = isOwn || form.length >= longLetters ? holdersOf(index.vocabulary, stem) : 0;
    if (grammatical === undefined && holders === 0 && !withWord.has(stem)) continue;
    const isBeside = isOwn && standsBeside(stem, terms, place, index);
    const unheld = isOwn && holders === 0 && grammatical === undefined ? unheldCost : 0;
    const spoken = (isBeside ? besideBonus : 0) + commonBonus * Math.log(1 + holders);
    const score = cost + unheld - spoken;
    if (!best || score < best.score) best = { written: (isMarked && grammatical) || form, score };
  }
  const { length } = term.folded;
  const most = isName
    ? maxScore.name
    : length <= shortest
      ? maxScore.short
      : length < longLetters
        ? maxScore.middle
        : maxScore.long;
  return best && best.score <= most ? best.written : undefined;
}

/** Whether a word of content has a neighbour of content that was read, and was never read beside one. */
function standsApart(terms: readonly Term[], place: number, asked: Language, index: Index): boolean {
  const term = terms[place]!;
  if (term.isGrammar || grammarOf(asked).has(fold(term.exact))) return false;
  return hasNeighbour(terms, place, index) && !standsBeside(term.folded, terms, place, index);
}

/** Words that such a one may be a slip of: they stand beside its neighbours in what was read. */
function findOthers(terms: readonly Term[], place: number, asked: Language, index: Index): string[] {
  const term = terms[place]!;
  const found = new Set<string>();
  for (const { form, cost } of oneSlipAway(term.folded, asked.typed.sounds)) {
    if (cost > maxOtherScore || form.length < shortest || !isHeld(index.vocabulary, form)) continue;
    if (standsBeside(form, terms, place, index)) found.add(form);
  }
  return [...found];
}

/** Whether a word stands next to a neighbour of content in some passage. */
function standsBeside(form: string, terms: readonly Term[], place: number, { vocabulary }: Index): boolean {
  const own = vocabulary.foldedId(form);
  if (own === undefined) return false;
  const idAt = (at: number): number | undefined => {
    const term = terms[at];
    return term && !term.isGrammar ? vocabulary.foldedId(term.folded) : undefined;
  };
  const left = idAt(place - 1);
  const right = idAt(place + 1);
  return (
    (left !== undefined && vocabulary.pairHolders(left, own) > 0) ||
    (right !== undefined && vocabulary.pairHolders(own, right) > 0)
  );
}

function hasNeighbour(terms: readonly Term[], place: number, { vocabulary }: Index): boolean {
  return [terms[place - 1], terms[place + 1]].some(
    (term) => term && !term.isGrammar && isHeld(vocabulary, term.folded),
  );
}

/** Words of grammar and words that ask without diacritics → as written. */
const grammarOf = onceFor(
  ({ words }: Language): ReadonlyMap<string, string> =>
    new Map(
      [...words.stopWords, ...words.questionWords]
        .filter((word) => word.length >= shortest)
        .map((word) => [fold(word), word]),
    ),
);

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
