import fc from 'fast-check';
import type { Filter } from '../../src/filter/filter.ts';
import { parseFilter } from '../../src/filter/parse.ts';
import { languages } from '../helpers/languages.ts';

/** A filter that has no mistake. */
export function parsed(text: string): Filter {
  const read = parseFilter(text, languages);
  if ('mistake' in read) throw new Error(`"${text}": ${JSON.stringify(read.mistake)}`);
  return read.filter;
}

/** A filter without the places of its parts. */
export function asTree(filter: Filter): unknown {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, parts: filter.parts.map(asTree) };
    case 'not':
    case 'title':
      return { kind: filter.kind, part: asTree(filter.part) };
    case 'words':
      return { kind: filter.kind, words: filter.words.map((word) => word.text) };
    default: {
      const { start: _start, end: _end, ...rest } = filter;
      return rest;
    }
  }
}

const words = [
  'lũ',
  'lu',
  'tẩy',
  'độc',
  'Biên',
  'Hòa',
  'hoà',
  'bien',
  'flood',
  'the',
  'của',
  'US',
  'F-16',
  'bóng',
  'đá',
  '5',
  '&',
];
const pieces = [
  ...words,
  ...[
    'AND',
    'OR',
    'NOT',
    'VÀ',
    'HOẶC',
    'KHÔNG',
    'and',
    '(',
    ')',
    '(',
    ')',
    '-',
    '"',
    '“',
    '”',
    ' ',
    ' ',
    ' ',
    '\n',
    "'",
    ':',
  ],
  ...[
    'báo:',
    'publisher:',
    'lang:',
    'tiếng:',
    'title:',
    'figure:',
    'số:',
    'foo:',
    'vi',
    'Việt',
    'VGP',
    'bão'.normalize('NFD'),
  ],
  ...[
    '>',
    '<=',
    '1000000',
    '1.000.000',
    '1tr',
    '..',
    'USD',
    'triệu',
    'người',
    '%',
    '\u0301',
    '\u200B',
    '\u0001',
    '한',
    '🌊',
  ],
];

/** Texts that are often filters, often nearly so, and sometimes anything. */
export const filterTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((some) => some.join('')),
  },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((some) => some.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 600 }) },
);

const leaves = fc.constantFrom(
  ...[
    'lũ',
    'flood',
    '"Biên Hòa"',
    'tẩy độc',
    'dioxin',
    'báo:VGP',
    'lang:en',
    'figure:>1000000',
    'title:Hegseth',
    '"to lam"',
    'zebra',
  ],
);

/** Filters that hold together. */
export const someFilter: fc.Arbitrary<string> = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    leaves,
    tie('filter').map((one) => `NOT (${one})`),
    fc.tuple(tie('filter'), tie('filter')).map(([one, other]) => `(${one}) AND (${other})`),
    fc.tuple(tie('filter'), tie('filter')).map(([one, other]) => `(${one}) OR (${other})`),
  ),
})).filter;
