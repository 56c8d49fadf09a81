import type { Article } from '../corpus/article.ts';
import type { Facts, FigureFact, PledgeFact, Stated } from '../facts/collect.ts';
import type { PersonFact } from '../facts/people/join-people.ts';
import type { JoinedFigure } from './join-figures.ts';
import type { JoinedPledge } from './join-pledges.ts';
import type { Story } from './story.ts';

/** Something that outlets report, with every place in the story where they do. */
export type Reported =
  | { kind: 'figure'; reports: readonly FigureFact[] }
  | { kind: 'pledge'; reports: readonly PledgeFact[] }
  | { kind: 'person'; person: PersonFact; reports: readonly Stated[] };

/** One story as its outlets tell it. */
export interface ComparedStory {
  story: Story;
  /** Publishers, those with most of their own first. The languages of one outlet count as one. */
  outlets: readonly string[];
  /** What several outlets report, what most do first. */
  shared: readonly Reported[];
  /** Outlet → what no other one reports. */
  alone: ReadonlyMap<string, readonly Reported[]>;
}

/** Publishers of a story, each once. */
export function outletsOf(story: Story): string[] {
  return [...new Set(story.articles.map((article) => article.publisher))];
}

/** Who reports something. */
export function reportersOf(reported: Reported): string[] {
  return [...new Set(reported.reports.map((report) => report.article.publisher))];
}

/** Compares what the outlets of a story report: figures, pledges and people. Pure. */
export function compareStory(
  story: Story,
  facts: Pick<Facts, 'people'>,
  { figures, pledges }: { figures: readonly JoinedFigure[]; pledges: readonly JoinedPledge[] },
): ComparedStory {
  const articles = new Set(story.articles.map(({ id }) => id));
  const all = [
    ...figures.map((one): Reported => ({ kind: 'figure', reports: inStory(one.reports, articles) })),
    ...pledges.map((one): Reported => ({ kind: 'pledge', reports: inStory(one.reports, articles) })),
    ...facts.people.map(
      (person): Reported => ({ kind: 'person', person, reports: inStory(person.mentions, articles) }),
    ),
  ].filter((one) => one.reports.length > 0);
  const outlets = outletsOf(story);
  const alone = new Map(
    outlets.map((outlet) => [
      outlet,
      all.filter((one) => reportersOf(one).length === 1 && one.reports[0]!.article.publisher === outlet),
    ]),
  );
  return {
    story,
    outlets: outlets.sort((one, other) => alone.get(other)!.length - alone.get(one)!.length),
    shared: all
      .filter((one) => reportersOf(one).length > 1)
      .sort((one, other) => reportersOf(other).length - reportersOf(one).length),
    alone,
  };
}

function inStory<T extends { article: Article }>(reports: readonly T[], articles: ReadonlySet<string>): T[] {
  return reports.filter((report) => articles.has(report.article.id));
}
