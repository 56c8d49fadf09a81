import type { Article } from '../../corpus/article.ts';
import { fold } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { Steps } from '../../worker/steps.ts';
import type { NamedPerson } from './named-person.ts';
import { isEastAsian, isFamilyFirst } from './names.ts';
import { partNamesakes } from './namesakes.ts';

/** A person over all articles and languages. */
export interface PersonFact {
  /** The form to show first: with diacritics where one is printed, else the most usual. */
  name: string;
  /** Full names as printed, the one of `name` first, then the most usual. */
  names: string[];
  /** Titles as printed, the most usual first. */
  titles: string[];
  /** What else tells people of one name apart, as printed: "nghi phạm", "45 tuổi", "Quảng Trị". */
  marks: string[];
  /** `acts`: the person says or does something there. */
  mentions: {
    article: Article;
    start: number;
    end: number;
    sentence: Span & { text: string };
    acts: boolean;
  }[];
}

/** A key that joins spellings of one name: Tô Lâm = To Lam = TÔ LÂM. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[.'’]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim();
}

/** Like foldName, and Nguyễn Thị Lý = Nguyễn Thị Lí. */
function keyOf(name: string): string {
  const [first = '', ...rest] = foldName(name).split(' ');
  if (rest.length === 0 || !isFamilyFirst([first, ...rest])) return [first, ...rest].join(' ');
  return [first, ...rest.map((word) => word.replace(/(?<=[^aeou])y$/u, 'i'))].join(' ');
}

/**
 * "Anh Hùng" of one article and "đối tượng Hùng" of another are two people: a single name without a title is one person
 * within its article alone.
 */
function groupKeyOf({ mention, article }: NamedPerson): string {
  const key = keyOf(mention.name);
  return key.includes(' ') || mention.titles.length > 0 ? key : `${key}${apart}${article.id}`;
}

/** Between a single name and its article; no name holds it. */
const apart = '\u0000';

/**
 * Joins mentions by folded full name; middle names of names not printed family name first may be left out. Those of
 * one name whom the texts tell apart are two people. The most mentioned first.
 */
export function* joinPeople(mentions: readonly NamedPerson[]): Steps<PersonFact[]> {
  const groups = Map.groupBy(mentions, groupKeyOf);
  const ends = Map.groupBy(
    [...groups.keys()].filter((key) => key.includes(' ') && !key.includes(apart)),
    lastWord,
  );
  const beginnings = Map.groupBy(
    [...groups.keys()].filter((key) => key.includes(' ') && !key.includes(apart)),
    (key) => key.split(' ')[0]!,
  );
  for (const key of [...groups.keys()]) {
    yield;
    const [own, place] = key.split(apart) as [string, string | undefined];
    // Within the article the same name with a title is the same person.
    if (place !== undefined && groups.get(own)?.some(({ article }) => article.id === place)) {
      groups.get(own)!.push(...groups.get(key)!);
      groups.delete(key);
      continue;
    }
    const into = own.includes(' ')
      ? longerForm(own, ends.get(lastWord(own))!)
      : holderOf(key, groups, place === undefined ? (ends.get(own) ?? []) : [], beginnings.get(own) ?? []);
    if (into === undefined || !groups.has(into)) continue;
    groups.get(into)!.push(...groups.get(key)!);
    groups.delete(key);
  }
  const company = companies(groups);
  const people: PersonFact[] = [];
  for (const [key, group] of groups) {
    yield;
    people.push(...partNamesakes(group, (one) => company(one, key)).map(person));
  }
  return people.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** The other people, by full name, that the article of a mention names. */
function companies(
  groups: ReadonlyMap<string, readonly NamedPerson[]>,
): (one: NamedPerson, key: string) => ReadonlySet<string> {
  const named = new Map<Article, Set<string>>();
  for (const [key, group] of groups) {
    if (!key.includes(' ')) continue;
    for (const { article } of group) {
      const names = named.get(article);
      if (names) names.add(key);
      else named.set(article, new Set([key]));
    }
  }
  return ({ article }, key) => {
    const others = new Set(named.get(article));
    others.delete(key);
    return others;
  };
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** "marc knapper" → "marc evans knapper", if that is the only such name. */
function longerForm(key: string, withLast: readonly string[]): string | undefined {
  const words = key.split(' ');
  if (words.length !== 2 || isFamilyFirst(words)) return undefined;
  const longer = withLast.filter((other) => {
    const full = other.split(' ');
    return full.length > 2 && full[0] === words[0] && !isFamilyFirst(full);
  });
  return longer.length === 1 ? longer[0] : undefined;
}

/**
 * "Tổng thống Trump", "Secretary Pete" where no full name is printed: the one person of that name who bears that
 * title elsewhere.
 */
function holderOf(
  key: string,
  groups: ReadonlyMap<string, NamedPerson[]>,
  withLast: readonly string[],
  withFirst: readonly string[],
): string | undefined {
  const titles = new Set(titlesOf(groups.get(key)!).map(fold));
  if (titles.size === 0) return undefined;
  const bears = (other: string): boolean =>
    titlesOf(groups.get(other) ?? []).some((title) => {
      const full = fold(title);
      return [...titles].some((own) => full.includes(own) || own.includes(full));
    });
  const first = withFirst.filter(
    (other) => !isFamilyFirst(other.split(' ')) || isEastAsian(other.split(' ')),
  );
  const holders = [...new Set([...withLast, ...first])].filter(bears);
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
    marks: byUse(group.flatMap(marksOf), fold),
    mentions: group.map(({ mention, article, sentence, traits }) => ({
      article,
      start: mention.start,
      end: mention.end,
      sentence,
      acts: traits.acts,
    })),
  };
}

/** Where there is no title, what announces the name, if it says what befell the person. */
function marksOf({ mention, traits }: NamedPerson): string[] {
  const { lead, titles } = mention;
  const isTold = lead !== undefined && titles.length === 0 && traits.callings.length > 0;
  return [...(isTold ? [lead] : []), ...traits.marks];
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
