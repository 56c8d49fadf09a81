import type { Context } from '../command/command.ts';
import type { Block } from '../command/reply.ts';
import type { FigureFact } from '../facts/collect.ts';
import { factsFor, listing, statedBlock } from '../replies/listing.ts';
import { citations, figureInWords, otherReports } from '../replies/reports.ts';
import { topicCommand } from '../replies/topic-command.ts';
import type { JoinedFigure } from '../stories/join-figures.ts';

/** One quantity as several articles report it, and the report that is quoted. */
interface Entry extends FigureFact {
  joined: JoinedFigure;
}

export default topicCommand({
  name: 'figure',
  run: (input, context) => {
    const { strings } = context.language;
    const found = entries(factsFor(context.library.facts.figures, input.topic, context), context);
    return listing(
      strings.figuresAbout(input.topic, found.length),
      [],
      found,
      (entry) => block(entry, context),
      input,
      context,
    );
  },
});

/** What people look figures up for comes first; "five fields" comes last. */
const kinds = ['money', 'percent', 'measure', 'count'] as const;

/** Each quantity once, quoted from the report that fits the topic best. */
function entries(facts: readonly FigureFact[], context: Context): Entry[] {
  const joinedOf = new Map(
    context.library
      .connections()
      .figures.flatMap((joined) => joined.reports.map((report) => [report, joined])),
  );
  const shown = new Map<JoinedFigure, Entry>();
  for (const fact of facts) {
    const joined = joinedOf.get(fact)!;
    if (!shown.has(joined)) shown.set(joined, { ...fact, joined });
  }
  return [...shown.values()].sort(
    (one, other) => kinds.indexOf(one.figure.kind) - kinds.indexOf(other.figure.kind),
  );
}

function block(entry: Entry, context: Context): Block {
  const { strings } = context.language;
  const { article, joined } = entry;
  const articles = [...new Set(joined.reports.map((report) => report.article))];
  const languages = new Set(articles.map((one) => one.language)).size;
  const lead = `${figureInWords(entry, context)} · ${strings.reportedBy(articles.length, languages)}`;
  const also = citations(
    articles.filter((one) => one.publisher !== article.publisher),
    context,
  );
  const others = otherReports(joined.differing, context);
  return statedBlock(entry, lead, context, [
    ...(also.length > 0 ? [strings.alsoReportedBy(also)] : []),
    ...(others.length > 0 ? [strings.otherReports(others)] : []),
  ]);
}
