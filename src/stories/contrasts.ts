import { type ContrastGroup, contrastGroups } from '../languages/claims.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens } from '../text/tokens.ts';

/** Which members of each group a text has: "killed or missing" has two of `fate`. */
export type Contrasts = ReadonlyMap<ContrastGroup, ReadonlySet<string>>;

const groupOf = new Map<string, ContrastGroup>(
  Object.entries(contrastGroups).flatMap(([group, members]) =>
    members.map((member) => [member, group as ContrastGroup] as const),
  ),
);

/** Reads the words of a text that exclude others; longer phrases before shorter ones. */
export function contrastsIn(text: string, language: Language): Contrasts {
  // "Hòa" in "Biên Hòa" is no draw: a capital inside a sentence makes a name.
  const words = splitTokens(text.normalize('NFC')).map((token, place) =>
    place > 0 && /^\p{Lu}/u.test(token.text) ? '' : token.text.toLowerCase().replaceAll('’', "'"),
  );
  const isBare = language.words.ownLetters !== undefined && !language.words.ownLetters.test(text);
  const book = (isBare ? bareBook : markedBook)(language);
  const found = new Map<ContrastGroup, Set<string>>();
  for (let at = 0; at < words.length; ) {
    const phrase = book
      .get(words[at]!)
      ?.find((one) => one.words.every((word, place) => words[at + place] === word));
    const group = phrase && groupOf.get(phrase.member);
    if (group) found.set(group, (found.get(group) ?? new Set()).add(phrase.member));
    at += phrase?.words.length ?? 1;
  }
  return found;
}

type Phrase = { words: readonly string[]; member: string };
/** The phrases that begin with a word, the longest first. */
type Book = ReadonlyMap<string, readonly Phrase[]>;

const markedBook = onceFor((language: Language) => makeBook(language, (word) => word));
/** For text typed without diacritics, where most single syllables may mean something else. */
const bareBook = onceFor((language: Language) => makeBook(language, fold, plainMembers));
const plainMembers: readonly string[] = ['not', 'rise', 'fall', 'dead', 'flooded', 'none'];

/** @param single members of which words that stand alone are known, too; left out: of all */
function makeBook({ claims }: Language, form: (word: string) => string, single?: readonly string[]): Book {
  const phrases = Object.entries(claims.contrasts)
    .flatMap(([member, forms]) =>
      forms.map((each): Phrase => ({ words: splitTokens(each).map((token) => form(token.text)), member })),
    )
    .filter(({ words, member }) => words.length > 1 || (single?.includes(member) ?? true));
  return Map.groupBy(
    phrases.sort((one, other) => other.words.length - one.words.length),
    ({ words }) => words[0]!,
  );
}
