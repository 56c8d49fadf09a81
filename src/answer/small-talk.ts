import type { Language } from '../languages/language.ts';
import { type SmallTalkKind, smallTalkKinds } from '../languages/small-talk.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens } from '../text/tokens.ts';

/** A line that asks nothing of the news, and the language in which it was recognised. */
export interface SmallTalk {
  kind: SmallTalkKind;
  language: Language;
}

/** `around` says nothing by itself; the others are those of `SmallTalkWords`. */
type Part = SmallTalkKind | 'around' | 'leadIn' | 'talker' | 'notTalker';
type Pattern = { words: readonly string[]; part: Part };
/** Patterns by their first word; those that begin with any word by `slot`. */
type Book = ReadonlyMap<string, readonly Pattern[]>;

const slot = '…';
const maxInSlot = 4;
/** Longer lines tell or ask something. */
const maxTokens = 24;
/** A line about the bot has at most so many words beside the one for it and those of grammar. */
const maxWordsTold = 2.9;

/**
 * Recognises greetings, thanks, farewells, questions about the bot, the weather and the time, and chat. A line is
 * small talk as a whole or not at all: "thanks, and how many died?" is a question.
 * @param languages tried in this order
 */
export function recogniseSmallTalk(text: string, languages: Iterable<Language>): SmallTalk | undefined {
  const written = splitTokens(text.normalize('NFC')).map((token) => token.text.replaceAll('’', "'"));
  if (written.length === 0 || written.length > maxTokens) return undefined;
  for (const language of languages) {
    const kind = recognise(written, language);
    if (kind) return { kind, language };
  }
  return undefined;
}

function recognise(written: readonly string[], language: Language): SmallTalkKind | undefined {
  const words = written.map((word) => word.toLowerCase());
  const isBare = words.every((word) => word === fold(word));
  const { book, asking, grammar } = (isBare ? bareTalk : markedTalk)(language);
  const whole = coverWhole(words, book, asking, grammar);
  if (whole) return whole;
  // Without its diacritics "bạn" is any "ban".
  if (isBare && language.words.ownLetters) return undefined;
  const maxTold = Math.floor(maxWordsTold * language.words.tokensPerWord);
  return isAboutTalkers(written, words, book, grammar, maxTold) ? 'chat' : undefined;
}

/** The strongest kind of a way to make the whole line of known phrases; undefined where there is none. */
function coverWhole(
  words: readonly string[],
  book: Book,
  asking: ReadonlySet<string>,
  grammar: ReadonlySet<string>,
): SmallTalkKind | undefined {
  /** Place → rank of the strongest kind so far, `smallTalkKinds.length` for none; undefined: not to be reached. */
  const reached: (number | undefined)[] = [smallTalkKinds.length];
  const reach = (place: number, rank: number): void => {
    reached[place] = Math.min(reached[place] ?? rank, rank);
  };
  words.forEach((word, place) => {
    const before = reached[place];
    if (before === undefined) return;
    if (grammar.has(word)) reach(place + 1, before);
    for (const { pattern, end } of matchesAt(words, place, book, asking)) {
      if (pattern.part === 'around') reach(end, before);
      else if (isKind(pattern.part)) reach(end, Math.min(before, smallTalkKinds.indexOf(pattern.part)));
    }
  });
  return smallTalkKinds[reached[words.length] ?? smallTalkKinds.length];
}

/** Whether a short line is about who is talked to, and names nobody else and no number. */
function isAboutTalkers(
  written: readonly string[],
  words: readonly string[],
  book: Book,
  grammar: ReadonlySet<string>,
  maxTold: number,
): boolean {
  let start = 0;
  for (let end = 0; end >= 0; ) {
    const ends = matchesAt(words, start, book, grammar).flatMap((one) =>
      one.pattern.part === 'leadIn' ? [one.end] : [],
    );
    end = ends.length > 0 ? Math.max(...ends) : -1;
    if (end > 0) start = end;
  }
  let talkers = 0;
  let told = 0;
  for (let place = start; place < words.length; ) {
    const found = matchesAt(words, place, book, grammar);
    if (found.some(({ pattern }) => pattern.part === 'notTalker')) return false;
    const talker = found.find(({ pattern }) => pattern.part === 'talker');
    if (talker) talkers++;
    else if (!grammar.has(words[place]!)) {
      const isName = place > 0 && /^[\p{Lu}\p{N}]/u.test(written[place]!);
      if (isName) return false;
      told++;
    }
    place = talker?.end ?? place + 1;
  }
  return talkers > 0 && told <= maxTold;
}

/** The phrases that stand at a place. @param notInSlot words that no slot takes: those that ask */
function matchesAt(
  words: readonly string[],
  place: number,
  book: Book,
  notInSlot: ReadonlySet<string>,
): { pattern: Pattern; end: number }[] {
  return [...(book.get(words[place] ?? '') ?? []), ...(book.get(slot) ?? [])].flatMap((pattern) =>
    endsOf(pattern.words, words, place, notInSlot).map((end) => ({ pattern, end })),
  );
}

function endsOf(
  pattern: readonly string[],
  words: readonly string[],
  place: number,
  notInSlot: ReadonlySet<string>,
): number[] {
  const [first, ...rest] = pattern;
  if (first === undefined) return [place];
  if (first !== slot) return words[place] === first ? endsOf(rest, words, place + 1, notInSlot) : [];
  const ends: number[] = [];
  for (let taken = 1; taken <= maxInSlot && place + taken <= words.length; taken++) {
    if (notInSlot.has(words[place + taken - 1]!)) break;
    ends.push(...endsOf(rest, words, place + taken, notInSlot));
  }
  return ends;
}

const isKind = (part: Part): part is SmallTalkKind => (smallTalkKinds as readonly Part[]).includes(part);

interface Talk {
  book: Book;
  /** Words that ask. */
  asking: ReadonlySet<string>;
  /** Those and words of grammar. */
  grammar: ReadonlySet<string>;
}

const markedTalk = onceFor((language: Language) => readTalk(language, (word) => word));
/** For lines typed without diacritics. */
const bareTalk = onceFor((language: Language) => readTalk(language, fold));

function readTalk({ smallTalk, words }: Language, form: (word: string) => string): Talk {
  const book = new Map<string, Pattern[]>();
  const add = (phrases: readonly string[], part: Part): void => {
    for (const phrase of phrases) {
      const pattern = { words: phrase.split(' ').map(form), part };
      book.set(pattern.words[0]!, [...(book.get(pattern.words[0]!) ?? []), pattern]);
    }
  };
  for (const kind of smallTalkKinds) add(smallTalk.lines[kind] ?? [], kind);
  add(smallTalk.around, 'around');
  add(smallTalk.leadIns, 'leadIn');
  add(smallTalk.talkers, 'talker');
  add(smallTalk.notTalkers, 'notTalker');
  const asking = new Set([...words.questionWords].map(form));
  return { book, asking, grammar: new Set([...asking, ...[...words.stopWords].map(form)]) };
}
