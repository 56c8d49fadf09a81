import type { Context } from '../command.ts';
import { command, flagOf, textOf } from '../command.ts';
import { day } from '../corpus/article.ts';
import type { FigureFact } from '../facts/collect.ts';
import { formatDate, formatFigure } from '../facts/show.ts';
import { factsFor, type ListInput, listing, statedBlock } from '../listing.ts';
import { topicSuggestions } from '../suggestions.ts';

/** One value as several articles report it; the first report is the one quoted. */
interface Reported extends FigureFact {
  reports: readonly FigureFact[];
}

export default command<ListInput>({
  data: {
    name: 'figure',
    options: [
      { name: 'topic', kind: 'text', isSuggested: true },
      { name: 'language', kind: 'language' },
      { name: 'private', kind: 'flag' },
    ],
  },
  read: (options) => ({
    topic: textOf(options, 'topic'),
    language: textOf(options, 'language'),
    private: flagOf(options, 'private'),
  }),
  written: (input) => input.topic,
  run: (input, context) => {
    const { strings } = context.language;
    const found = group(factsFor(context.library.facts.figures, input.topic, context), context);
    return listing(
      strings.figuresAbout(input.topic, found.length),
      [],
      found,
      (fact) => statedBlock(fact, lead(fact, context), context),
      input,
      context,
    );
  },
  suggest: (_option, typed, context) => topicSuggestions(typed, context),
});

/** What people look figures up for comes first; "five fields" comes last. */
const kinds = ['money', 'percent', 'measure', 'count'] as const;

/** Joins reports of one value and unit that stand in articles about one story. */
function group(facts: readonly FigureFact[], context: Context): Reported[] {
  const groups = new Map<string, FigureFact>();
  const weightiestFirst = facts.toSorted(
    (one, other) => kinds.indexOf(one.figure.kind) - kinds.indexOf(other.figure.kind),
  );
  for (const fact of weightiestFirst) if (!groups.has(keyOf(fact))) groups.set(keyOf(fact), fact);
  return [...groups].map(([key, first]) => ({
    ...first,
    reports: context.library.facts.figures.filter((fact) => keyOf(fact) === key),
  }));
}

function keyOf({ figure, article }: FigureFact): string {
  return `${figure.value} ${figure.unit} ${article.stories[0] ?? article.id}`;
}

function lead({ figure, article, reports }: Reported, context: Context): string {
  const { strings } = context.language;
  const value = formatFigure(figure, context.language);
  const articles = [...new Map(reports.map((fact) => [fact.article.id, fact.article])).values()];
  const languages = new Set(articles.map((one) => one.language)).size;
  const others = articles.filter((one) => one.publisher !== article.publisher);
  const cited = [
    ...new Set(others.map((one) => `${one.publisher} (${formatDate(day(one), context.language)})`)),
  ];
  return [
    figure.approximate ? strings.about(value) : value,
    strings.reportedBy(articles.length, languages),
    ...(cited.length > 0 ? [strings.alsoReportedBy(cited)] : []),
  ].join(' · ');
}
