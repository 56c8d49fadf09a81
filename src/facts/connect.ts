import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import type { Facts, FigureFact } from './collect.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type JoinedFigure, joinFigures } from './join-figures.ts';
import { type JoinedPledge, joinPledges } from './join-pledges.ts';
import { findStories, type Story } from './stories.ts';

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
  const stories = findStories(articles, facts, languages);
  const comparison = comparisonOf(articles, stories, languages);
  return {
    stories,
    figures: joinFigures(facts.figures, comparison),
    pledges: joinPledges(facts, comparison),
    figuresIn: Map.groupBy(facts.figures, (fact) => fact.article),
    comparison,
  };
}
