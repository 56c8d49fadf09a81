import type { Article } from '../corpus/article.ts';
import { fold } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { isFamilyFirst } from './names.ts';
import type { PersonMention } from './people.ts';

/** A person over all articles and languages. */
export interface PersonFact {
  /** The form to show first: with diacritics where one is printed, else the most usual. */
  name: string;
  /** Full names as printed, the one of `name` first, then the most usual. */
  names: string[];
  /** Titles as printed, the most usual first. */
  titles: string[];
  mentions: { article: Article; start: number; end: number; sentence: Span & { text: string } }[];
}

/** One mention, before people are joined. */
export interface NamedPerson {
  mention: PersonMention;
  article: Article;
  sentence: Span & { text: string };
}

/** A key that joins spellings of one name: Tô Lâm = To Lam = TÔ LÂM. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[.'’]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim();
}

/** Joins mentions by folded full name; middle names of names not printed family name first may be left out. */
export function joinPeople(mentions: readonly NamedPerson[]): PersonFact[] {
  const groups = new Map<string, NamedPerson[]>();
  for (const one of mentions) {
    const key = foldName(one.mention.name);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const key of [...groups.keys()]) {
    const into = key.includes(' ') ? longerForm(key, [...groups.keys()]) : holderOf(key, groups);
    if (into === undefined) continue;
    groups.get(into)!.push(...groups.get(key)!);
    groups.delete(key);
  }
  return [...groups.values()].map(person).sort((a, b) => b.mentions.length - a.mentions.length);
}

/** "marc knapper" → "marc evans knapper", if that is the only such name. */
function longerForm(key: string, keys: readonly string[]): string | undefined {
  const words = key.split(' ');
  if (words.length !== 2 || isFamilyFirst(words)) return undefined;
  const longer = keys.filter((other) => {
    const full = other.split(' ');
    return full.length > 2 && full[0] === words[0] && full.at(-1) === words[1] && !isFamilyFirst(full);
  });
  return longer.length === 1 ? longer[0] : undefined;
}

/** "Tổng thống Trump" where no full name is printed: the one person of that name who bears that title elsewhere. */
function holderOf(key: string, groups: ReadonlyMap<string, NamedPerson[]>): string | undefined {
  const titles = titlesOf(groups.get(key)!).map(fold);
  const holders = [...groups.keys()].filter(
    (other) =>
      other.includes(' ') &&
      other.split(' ').at(-1) === key &&
      titlesOf(groups.get(other)!).some((title) =>
        titles.some((own) => fold(title).includes(own) || own.includes(fold(title))),
      ),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function person(group: readonly NamedPerson[]): PersonFact {
  const full = group
    .map((one) => one.mention.name)
    .sort((a, b) => Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()));
  const names = byUse(full, (name) => name).sort(
    (a, b) => Number(fold(b) !== b.toLowerCase()) - Number(fold(a) !== a.toLowerCase()),
  );
  return {
    name: names[0]!,
    names,
    titles: byUse(titlesOf(group), fold),
    mentions: group.map(({ mention, article, sentence }) => ({
      article,
      start: mention.start,
      end: mention.end,
      sentence,
    })),
  };
}

function titlesOf(group: readonly NamedPerson[]): string[] {
  return group.flatMap((one) => one.mention.titles);
}

/** Distinct values, the most usual first; of those with one key the first printed. */
function byUse(values: readonly string[], keyOf: (value: string) => string): string[] {
  const uses = new Map<string, { value: string; count: number }>();
  for (const value of values) {
    const use = uses.get(keyOf(value)) ?? { value, count: 0 };
    use.count++;
    uses.set(keyOf(value), use);
  }
  return [...uses.values()].sort((a, b) => b.count - a.count).map((use) => use.value);
}
