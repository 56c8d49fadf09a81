import { analyse, type Term } from '../index/analysis.ts';
import type { IndexForm } from '../index/lexicon-table.ts';
import { translate } from '../index/phrases.ts';
import type { Language } from '../languages/language.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens, type Token } from '../text/tokens.ts';

/** A word or phrase of a text with all that stands for it in the pivot language. */
export interface ContentWord {
  /** Forms of the lexicon in the pivot language; the word itself where the lexicon does not know it. */
  keys: readonly string[];
  /** To the lexicon. */
  isKnown: boolean;
  /** Whether it can be met in a text of another language: known to the lexicon, or written with a capital. */
  isShared: boolean;
  isName: boolean;
  /** Whether it has a capital wherever it stands, also at the start of a sentence. */
  isCapital: boolean;
  /** As the text has it where it stands first. */
  printed: string;
}

/** What a text is about, so that texts in different languages can be compared. */
export interface Content {
  language: Language;
  words: readonly ContentWord[];
  keys: ReadonlySet<string>;
}

/**
 * Reads what a text is about: no words of grammar, no numbers, every word once.
 * @param pivot the language in whose forms texts are compared, the same one for all
 */
export function contentOf(text: string, language: Language, pivot: Language): Content {
  const composed = text.normalize('NFC');
  const words = contentWordsOf(composed, analyse(composed, language), splitTokens(composed), language, pivot);
  return { language, words, keys: new Set(words.flatMap((word) => word.keys)) };
}

/** The same for a text that is analysed already. @param text composed @param written its tokens, one a term */
export function contentWordsOf(
  text: string,
  terms: readonly Term[],
  written: readonly Token[],
  language: Language,
  pivot: Language,
): ContentWord[] {
  const known = new Map(translate(terms, language, pivot).map((one) => [one.start, one]));
  const words = new Map<string, ContentWord>();
  for (let at = 0; at < terms.length; ) {
    const one = known.get(at);
    const end = one?.end ?? at + 1;
    const start = at;
    at = end;
    if (!holdsContent(terms, start, end)) continue;
    const { text: first } = written[start]!;
    // Inside a sentence a capital marks a name; after a stop or at the start every word has one.
    const isName =
      hasCapital(first) && start > 0 && !endsSentence(text, written[start - 1]!.end, written[start]!.start);
    const isShouted = first.length > 1 && first === first.toUpperCase();
    const keys = one === undefined ? terms.slice(start, end).map((term) => term.folded) : keysOf(one.forms);
    const id = contentIdOf(keys);
    const before = words.get(id);
    words.set(id, {
      keys,
      isKnown: one !== undefined,
      isShared: one !== undefined || isName || isShouted || (before?.isShared ?? false),
      isName: isName || isShouted || (before?.isName ?? false),
      isCapital: hasCapital(first) && (before?.isCapital ?? true),
      printed: before?.printed ?? text.slice(written[start]!.start, written[end - 1]!.end),
    });
  }
  return [...words.values()];
}

/** Whether one of some terms is neither a word of grammar nor a number. */
function holdsContent(terms: readonly Term[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { isGrammar, exact } = terms[at]!;
    if (!isGrammar && !isDigit(exact.charCodeAt(0))) return true;
  }
  return false;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Whether what stands between two words ends a sentence. */
function endsSentence(text: string, start: number, end: number): boolean {
  const between = text.slice(start, end);
  return between !== ' ' && /[.!?:]\s*$/u.test(between);
}

const keysOf = onceFor((forms: readonly IndexForm[]): readonly string[] => forms.map((form) => form.key));
const joinedKeys = onceFor((keys: readonly string[]): string => [...keys].sort().join('|'));

/** Words with the same keys are one. */
export function contentIdOf(keys: readonly string[]): string {
  return keys.length === 1 ? keys[0]! : joinedKeys(keys);
}

/** How telling words are; see `weighBy`. */
export interface Weigh {
  (word: Pick<ContentWord, 'keys'>): number;
  /** The weights of a text's words, in their order. */
  of(content: Content): Weights;
}

interface Weights {
  words: Float64Array;
  /** Of all words, and of those that can be met in another language. */
  all: number;
  shared: number;
}

/**
 * Weighs words by how few of all texts hold them: between 0 and 1, 1 for a word that only one holds.
 * @param heldBy how many texts hold a key @param count how many texts there are
 */
export function weighBy(heldBy: (key: string) => number, count: number): Weigh {
  const most = Math.log(1 + count);
  const weigh = ({ keys }: Pick<ContentWord, 'keys'>): number => {
    // Of all that a word may stand for, the most usual decides: it must not look rarer than it is.
    let held = 1;
    for (const key of keys) held = Math.max(held, heldBy(key));
    return most === 0 ? 1 : Math.log(1 + count / held) / most;
  };
  // A text is compared with many others.
  return Object.assign(weigh, {
    of: onceFor((content: Content): Weights => {
      const made: Weights = { words: new Float64Array(content.words.length), all: 0, shared: 0 };
      for (const [at, word] of content.words.entries()) {
        const weight = weigh(word);
        made.words[at] = weight;
        made.all += weight;
        if (word.isShared) made.shared += weight;
      }
      return made;
    }),
  });
}

/**
 * Share of `one`'s weight that `other` holds, 0 to 1. Words that cannot be met in the other's language do not count.
 */
export function measureCoverage(one: Content, other: Content, weigh: Weigh): number {
  const isForeign = one.language !== other.language;
  const weights = weigh.of(one);
  let held = 0;
  for (const [at, word] of one.words.entries()) {
    if (isForeign && !word.isShared) continue;
    for (const key of word.keys) {
      if (!other.keys.has(key)) continue;
      held += weights.words[at]!;
      break;
    }
  }
  const all = isForeign ? weights.shared : weights.all;
  return all === 0 ? 0 : held / all;
}

/** How much two texts are about the same, 0 to 1: the mean of how much each covers the other. */
export function measureLikeness(one: Content, other: Content, weigh: Weigh): number {
  return (measureCoverage(one, other, weigh) + measureCoverage(other, one, weigh)) / 2;
}
