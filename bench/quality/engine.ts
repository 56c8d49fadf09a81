import type { SquadArticle } from './squad.ts';

/** A search engine under comparison. */
export interface Engine {
  name: string;
  /** Indexes the paragraphs of articles, and gives what asks them. */
  build(articles: readonly SquadArticle[]): Ask | Promise<Ask>;
}

export type Ask = (question: string) => Found | Promise<Found>;

export interface Found {
  /** Ids of paragraphs, best first. */
  ranked: string[];
  /** How sure the engine is of the first one: its confidence, or else its bare score. */
  score: number;
  /** Only of an engine that can say no. */
  isAnswered?: boolean;
  /** Only of an engine that marks a sentence of the first paragraph. */
  highlight?: string;
  /** Only of an engine that quotes: how many quotations were compared with their source, all equal. */
  compared?: number;
}

/** As many results as any column looks at. */
export const depth = 10;
