import type { NamedPerson } from './join-people.ts';
import { sameArticle, sameCorpus } from './namesake-rules.ts';
import { closeness, evidence, join, type Spelling, sharesSeat, type Unit, unitOf } from './namesake-unit.ts';

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
  const found: Unit[] = [];
  // Those of one office first, so that two offices held by turns are seen as such.
  const [seated, others] = [
    told.filter((unit) => unit.seats.size > 0),
    told.filter((unit) => unit.seats.size === 0),
  ];
  const offices: Unit[] = [];
  for (const unit of seated)
    place(unit, offices, (one, other) => !sharesSeat(one, other) || sameCorpus(one, other));
  const all = [...offices, ...others].sort((one, other) => evidence(other) - evidence(one));
  for (const unit of all) place(unit, found, sameCorpus);
  return found.map(({ mentions }) => mentions);
}

type Against = (one: Unit, other: Unit) => boolean;

/** Within one article the one named last is meant where nothing is said. */
function tellApart(
  group: readonly NamedPerson[],
  spellings: Map<string, Spelling>,
  companyOf: (one: NamedPerson) => ReadonlySet<string>,
): Unit[] {
  const units: Unit[] = [];
  let last: Unit | undefined;
  for (const one of group) {
    const unit = unitOf(one, spellings);
    const isLast = last !== undefined && !unit.isTold && !sameArticle(unit, last);
    last = isLast ? join(last!, unit) : place(unit, units, sameArticle);
  }
  for (const unit of units) {
    unit.company = new Set(companyOf(group[0]!));
    unit.stories = new Set(group[0]!.article.stories);
  }
  return units;
}

/** Adds to the unit it fits best, else as a new one. */
function place(unit: Unit, units: Unit[], against: Against): Unit {
  const open = units.filter((other) => !against(unit, other));
  if (open.length === 0) {
    units.push(unit);
    return unit;
  }
  const nearest =
    open.length === 1
      ? open[0]!
      : open
          .map((one) => ({ one, score: closeness(unit, one) }))
          .reduce((a, b) => (b.score > a.score ? b : a)).one;
  return join(nearest, unit);
}
