import type { Article } from '../corpus/article.ts';
import type { Facts, FigureFact } from '../facts/collect.ts';
import type { Languages } from '../languages/language.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type JoinedFigure, joinFigures } from './join-figures.ts';
import { type JoinedPledge, joinPledges } from './join-pledges.ts';
import { finish, type Steps } from './steps.ts';
import { type Story, storySteps } from './stories.ts';

/** What joins the articles: the stories they tell, and the facts that several of them state. */
export interface Connections {
  stories: readonly Story[];
  figures: readonly JoinedFigure[];
  pledges: readonly JoinedPledge[];
  /** What each article states, in its order. */
  figuresIn: ReadonlyMap<Article, readonly FigureFact[]>;
  comparison: Comparison;
}

/** Joins articles and their facts across outlets and languages. */
export function connect(articles: readonly Article[], facts: Facts, languages: Languages): Connections {
  return finish(connectSteps(articles, facts, languages));
}

/** `connect`, in pieces of a few milliseconds. */
export function* connectSteps(
  articles: readonly Article[],
  facts: Facts,
  languages: Languages,
): Steps<Connections> {
  const stories = yield* storySteps(articles, facts, languages);
  const comparison = comparisonOf(articles, stories, languages);
  yield;
  return {
    stories,
    figures: yield* joinFigures(facts.figures, comparison),
    pledges: yield* joinPledges(facts, comparison),
    figuresIn: Map.groupBy(facts.figures, (fact) => fact.article),
    comparison,
  };
}
