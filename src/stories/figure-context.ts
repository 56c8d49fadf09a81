import type { FigureFact } from '../facts/collect.ts';
import type { Steps } from '../worker/steps.ts';
import { restates as isRestated } from './clauses.ts';
import type { Comparison } from './comparison.ts';
import type { Content } from './content.ts';

/** A figure with the words around it. */
export interface FigureContext {
  fact: FigureFact;
  /** Names the sentence: figures of one sentence have the same. */
  sentence: string;
  /** What stands between the figures before and after it in the sentence. */
  near: Content;
  whole: Content;
}

/** Reads the words around figures. */
export function* readFigureContexts(
  facts: readonly FigureFact[],
  comparison: Comparison,
): Steps<FigureContext[]> {
  const name = ({ article, sentence }: FigureFact) => `${article.id}:${sentence.start}`;
  const sentences = Map.groupBy(facts, name);
  const contexts: FigureContext[] = [];
  for (const fact of facts) {
    const { article, figure, sentence } = fact;
    const others = sentences.get(name(fact))!.filter((other) => other !== fact);
    const before = others
      .filter((other) => other.figure.end <= figure.start)
      .map((other) => other.figure.end);
    const after = others
      .filter((other) => other.figure.start >= figure.end)
      .map((other) => other.figure.start);
    const part = { start: Math.max(sentence.start, ...before), end: Math.min(sentence.end, ...after) };
    const near = article.body.slice(part.start, part.end);
    contexts.push({
      fact,
      sentence: name(fact),
      near: comparison.content(near, article.language),
      whole: comparison.content(sentence.text, article.language),
    });
    yield;
  }
  return contexts;
}

/** "more than 3,000 billion dong, or 3 trillion dong": two figures of one sentence with next to nothing between. */
export function restates(one: FigureContext, other: FigureContext): boolean {
  if (one.sentence !== other.sentence) return false;
  const [first, second] = [one.fact.figure, other.fact.figure].sort((a, b) => a.start - b.start);
  return isRestated(one.fact.article.body, first!, second!);
}
