import type { Context } from '../command/command.ts';
import type { Block } from '../command/reply.ts';
import type { Stated } from '../facts/collect.ts';
import { formatFigure } from '../facts/show.ts';
import { type Reported, reportersOf } from '../stories/compare.ts';
import { statedBlock } from './listing.ts';
import { figureInWords } from './reports.ts';
import { nameFor } from './suggestions.ts';

interface Shown {
  stated: Stated;
  label: string;
  outlets: readonly string[];
}

/**
 * What outlets report, each item with a quotation; items of one sentence share it.
 * @param outlet whose words to quote; undefined: anybody's, and the outlets are named @param total number of outlets
 */
export function reportedBlocks(
  reported: readonly Reported[],
  outlet: string | undefined,
  total: number,
  context: Context,
): Block[] {
  const { strings } = context.language;
  const shown = reported.map((one): Shown => {
    const stated = reportFor(one, context);
    return { stated, label: labelOf(one, stated, context), outlets: reportersOf(one) };
  });
  const place = ({ stated, outlets }: Shown): string =>
    `${stated.article.id}:${stated.sentence.start}:${outlet === undefined ? [...outlets].sort() : ''}`;
  return [...Map.groupBy(shown, place).values()].map((items) => {
    const all = [...new Set(items.map((item) => item.label))];
    // "Pledge · US · 130 million USD" says "130 million USD", too.
    const labels = all
      .filter((label) => !all.some((other) => other !== label && other.includes(label)))
      .join('; ');
    const { stated, outlets } = items[0]!;
    const lead = outlet === undefined ? `${labels} · ${strings.byOutlets(outlets, total)}` : labels;
    return statedBlock(stated, lead, context);
  });
}

/** The report to quote: in the reader's language where there is one. */
function reportFor(reported: Reported, context: Context): Stated {
  const isOwn = ({ article }: Stated): boolean => article.language === context.language.code;
  return (reported.reports as readonly Stated[]).find(isOwn) ?? reported.reports[0]!;
}

function labelOf(reported: Reported, stated: Stated, context: Context): string {
  if (reported.kind === 'person') return nameFor(reported.person.names, context);
  if (reported.kind === 'figure') {
    return figureInWords(
      reported.reports.find((report) => report === stated) ?? reported.reports[0]!,
      context,
    );
  }
  const { pledge } = reported.reports.find((report) => report === stated) ?? reported.reports[0]!;
  const sum = pledge.amount && formatFigure({ ...pledge.amount, kind: 'money' }, context.language);
  return context.language.strings.pledgeLead(pledge.kind, pledge.by, pledge.to, sum);
}
