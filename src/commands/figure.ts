import type { Context } from '../command/command.ts';
import { type Block, notice } from '../command/reply.ts';
import { dayOf } from '../corpus/article.ts';
import type { FigureFact } from '../facts/collect.ts';
import type { FigureKind } from '../facts/figures/figure.ts';
import { formatDate } from '../facts/show.ts';
import type { Language } from '../languages/language.ts';
import { findFacts } from '../lists/find-facts.ts';
import { groupFigures, reportsOfFigure } from '../lists/reports.ts';
import { publishedLines, readDatedTopic } from '../replies/dated-topic.ts';
import { listing, statedBlock } from '../replies/listing.ts';
import { citations, figureInWords, otherReports } from '../replies/reports.ts';
import { topicCommand } from '../replies/topic-command.ts';
import { figuresOfTopic } from '../stories/figures-of-topic.ts';
import type { JoinedFigure } from '../stories/join-figures.ts';

/** One quantity as several articles report it, and the report that is quoted. */
interface Entry extends FigureFact {
  joined: JoinedFigure;
}

export default topicCommand({
  name: 'figure',
  run: async (input, context) => {
    const { strings } = context.language;
    const dated = await readDatedTopic(input, context);
    if ('problem' in dated) return notice(dated.problem);
    const all = await findFacts(context.library, 'figures', dated.topic, context.language, dated.limits);
    const { languages, readContent } = context.library;
    const own =
      dated.topic === undefined
        ? all
        : figuresOfTopic(all, dated.topic, context.language.code, languages, readContent);
    const facts = own.filter(({ figure }) => kinds.includes(figure.kind));
    const found = entries(facts, await groupFigures(context.library, facts), context.language);
    return listing(
      strings.figuresAbout(dated.topic, found.length),
      publishedLines(dated.limits, context),
      found,
      (entry) => block(entry, context),
      { ...input, topic: dated.topic },
      context,
    );
  },
});

/**
 * What stands in the list; those in the reader's language come first, then what people look figures up for; "five
 * fields" comes last. Spans of time and ages are no news of their own.
 */
const kinds: readonly FigureKind[] = ['money', 'percent', 'measure', 'count'];

/** Each quantity once, quoted from the report that fits the topic best. */
function entries(facts: readonly FigureFact[], joined: readonly JoinedFigure[], reader: Language): Entry[] {
  const joinedOf = new Map(joined.flatMap((one) => one.reports.map((report) => [report, one])));
  const shown = new Map<JoinedFigure, Entry>();
  for (const fact of facts) {
    const one = joinedOf.get(fact)!;
    if (!shown.has(one)) shown.set(one, { ...fact, joined: one });
  }
  const isForeign = ({ article }: Entry): number => Number(article.language !== reader.code);
  return [...shown.values()].sort(
    (one, other) =>
      isForeign(one) - isForeign(other) || kinds.indexOf(one.figure.kind) - kinds.indexOf(other.figure.kind),
  );
}

async function block(entry: Entry, context: Context): Promise<Block> {
  const { strings } = context.language;
  const { article } = entry;
  const joined = await reportsOfFigure(context.library, entry.joined);
  const articles = [...new Map(joined.reports.map((report) => [report.article.id, report.article])).values()];
  const languages = new Set(articles.map((one) => one.language)).size;
  const lead = `${figureInWords(entry, context)} · ${strings.reportedBy(articles.length, languages)}`;
  const also = citations(
    articles.filter((one) => one.publisher !== article.publisher),
    context,
  );
  const others = otherReports(joined.differing, context);
  return statedBlock(entry, lead, context, [
    ...(also.length > 0 ? [strings.alsoReportedBy(also)] : []),
    ...(joined.course ? [strings.risen(inCourse(joined.course, context))] : []),
    ...(others.length > 0 ? [strings.otherReports(others)] : []),
  ]);
}

/** "292 (20 November 2025)" and so on, oldest to newest. */
function inCourse(course: readonly FigureFact[], context: Context): string[] {
  return course.map(
    (fact) => `${figureInWords(fact, context)} (${formatDate(dayOf(fact.article), context.language)})`,
  );
}
