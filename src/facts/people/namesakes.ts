import type { NamedPerson } from './named-person.ts';
import {
  haveSharedSeat,
  joinNamesakes,
  measureCloseness,
  measureEvidence,
  type Namesake,
  namesakeOf,
  type Spelling,
} from './namesake.ts';
import { areApartInArticle, areApartInCorpus } from './namesake-rules.ts';

/**
 * Parts the mentions of one name into people. They stay one person unless something speaks against it: two written
 * forms with other diacritics, ages that cannot be one's, a farmer and a minister, an office in two provinces at
 * the same time. A former or new post, a shared event and shared company speak for one person.
 * @param companyOf the other people that an article names
 */
export function partNamesakes(
  mentions: readonly NamedPerson[],
  companyOf: (one: NamedPerson) => ReadonlySet<string>,
): NamedPerson[][] {
  const spellings = new Map<string, Spelling>();
  const articles = Map.groupBy(mentions, (one) => one.article.id);
  const told = [...articles.values()].flatMap((group) => tellApart(group, spellings, companyOf));
  const found: Namesake[] = [];
  // Those of one office first, so that two offices held by turns are seen as such.
  const [seated, others] = [
    told.filter((namesake) => namesake.seats.size > 0),
    told.filter((namesake) => namesake.seats.size === 0),
  ];
  const offices: Namesake[] = [];
  for (const namesake of seated)
    place(namesake, offices, (one, other) => !haveSharedSeat(one, other) || areApartInCorpus(one, other));
  const all = [...offices, ...others].sort((one, other) => measureEvidence(other) - measureEvidence(one));
  for (const namesake of all) place(namesake, found, areApartInCorpus);
  return found.map(({ mentions }) => mentions);
}

type Against = (one: Namesake, other: Namesake) => boolean;

/** Within one article the one named last is meant where nothing is said. */
function tellApart(
  group: readonly NamedPerson[],
  spellings: Map<string, Spelling>,
  companyOf: (one: NamedPerson) => ReadonlySet<string>,
): Namesake[] {
  const namesakes: Namesake[] = [];
  let last: Namesake | undefined;
  for (const one of group) {
    const namesake = namesakeOf(one, spellings);
    const isLast = last !== undefined && !namesake.isTold && !areApartInArticle(namesake, last);
    last = isLast ? joinNamesakes(last!, namesake) : place(namesake, namesakes, areApartInArticle);
  }
  for (const namesake of namesakes) {
    namesake.company = new Set(companyOf(group[0]!));
    namesake.stories = new Set(group[0]!.article.stories);
  }
  return namesakes;
}

/** Adds to the namesake it fits best, else as a new one. */
function place(namesake: Namesake, namesakes: Namesake[], against: Against): Namesake {
  const open = namesakes.filter((other) => !against(namesake, other));
  if (open.length === 0) {
    namesakes.push(namesake);
    return namesake;
  }
  const nearest =
    open.length === 1
      ? open[0]!
      : open
          .map((one) => ({ one, score: measureCloseness(namesake, one) }))
          .reduce((a, b) => (b.score > a.score ? b : a)).one;
  return joinNamesakes(nearest, namesake);
}
