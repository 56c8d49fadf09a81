import type { FilterWords } from '../languages/filters.ts';
import type { FigureCondition, Filter } from './filter.ts';
import { plainWords } from './syntax.ts';

/**
 * A filter in its plainest spelling; parsed, it is the same filter again, in whatever language it is shown.
 * @param shown a language's own operators and fields, for a reader; else those that every language understands
 */
export function writeFilter(filter: Filter, shown: FilterWords = plainWords): string {
  const and = shown.operators.and[0]!;
  const field = (name: keyof FilterWords['fields'], value: string): string =>
    `${shown.fields[name][0]!}:${value}`;
  switch (filter.kind) {
    case 'everything':
      return '';
    case 'and':
      return filter.parts
        .map((part, place) => {
          const text = part.kind === 'or' ? `(${writeFilter(part, shown)})` : writeFilter(part, shown);
          const before = filter.parts[place - 1];
          if (!before) return text;
          return before && endsInWords(before) && part.kind === 'words' ? `${and} ${text}` : text;
        })
        .join(' ');
    case 'or':
      return filter.parts
        .map((part) => (part.kind === 'and' ? `(${writeFilter(part, shown)})` : writeFilter(part, shown)))
        .join(` ${shown.operators.or[0]!} `);
    case 'not': {
      const text = writeFilter(filter.part, shown);
      const isOne = filter.part.kind === 'words' ? filter.part.words.length === 1 : !('parts' in filter.part);
      return `${shown.operators.not[0]!} ${isOne ? text : `(${text})`}`;
    }
    case 'words':
      return filter.words.map((word) => word.text).join(' ');
    case 'phrase':
      return `"${filter.text}"`;
    case 'title':
      return field('title', writeFilter(filter.part, shown));
    case 'publisher':
      return field('publisher', /^[\p{L}\p{N}]+$/u.test(filter.text) ? filter.text : `"${filter.text}"`);
    case 'language':
      return field('language', filter.code);
    case 'figure':
      return field('figure', figureText(filter.condition));
  }
}

/** Quoted: without, words behind it could be taken for its unit. */
function figureText({ text }: FigureCondition): string {
  return `"${text}"`;
}

/** Whether words behind it would be taken for more of its own. */
function endsInWords(filter: Filter): boolean {
  return filter.kind === 'words' || (filter.kind === 'not' && filter.part.kind === 'words');
}
