import type { Context } from '../command/command.ts';
import { type Block, said } from '../command/reply.ts';
import { formatDate } from '../facts/show.ts';
import type { Coverage } from '../lists/coverage.ts';

const mostPublishers = 6;

/** What was searched: how many articles, of which days, from whom. */
export function searchedBlock(coverage: Coverage, { language }: Context): Block {
  const { articles, from, to, publishers } = coverage;
  if (articles === 0) return said(language.strings.searchedNothing);
  const shown = publishers.slice(0, mostPublishers);
  const others = publishers.length - shown.length;
  return said(
    language.strings.searched(articles, formatDate(from, language), formatDate(to, language), shown, others),
  );
}
