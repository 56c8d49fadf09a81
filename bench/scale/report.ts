import { percent, table } from '../quality/table.ts';
import type { Cost, Percentiles } from './costs.ts';
import type { MeasuredSize } from './measured.ts';

/** Tables in Markdown: a column for each size, with what is to be reached beside it. */

type Read = (size: MeasuredSize) => string;

/** What is to be reached with 100,000 articles; see `docs/measurements.md`. */
const rows: readonly [name: string, reach: string, read: Read][] = [
  ['passages', '', ({ filled }) => filled.passages.toLocaleString('en')],
  [
    'first reading, ms of CPU an article',
    '≤ 15',
    ({ filled }) => one(sum(filled.takingIn, filled.reading, filled.joining).cpu),
  ],
  [
    '– taking in, reading and storing, stories',
    '',
    ({ filled }) => [filled.takingIn, filled.reading, filled.joining].map(({ cpu }) => one(cpu)).join(' + '),
  ],
  ['– the last tenth read, times the first', '< 1.3', ({ filled }) => two(filled.last / filled.first)],
  [
    '– by the clock, articles a second',
    '',
    ({ filled }) => one(1000 / sum(filled.takingIn, filled.reading, filled.joining).clock),
  ],
  [
    'start until the first answer, s (CPU)',
    '≤ 5',
    ({ served }) => `${two(served.start.clock / 1000)} (${two(served.start.cpu / 1000)})`,
  ],
  [
    '– share of the first reading, % of CPU',
    '≤ 1',
    ({ filled, served }) =>
      two(
        (100 * served.start.cpu) /
          (filled.articles * sum(filled.takingIn, filled.reading, filled.joining).cpu),
      ),
  ],
  ['resident after the start, MB', '≤ 1,000 (2,000 articles: 250)', ({ served }) => whole(served.residentMb)],
  ['resident after 1,000 questions, MB', '≤ 1,000', ({ served }) => whole(served.residentAskedMb)],
  [
    'a new article in its stories, ms of CPU: p50, max',
    '≤ 150',
    ({ served }) => `${whole(served.arrived.cpu.p50)}, ${whole(served.arrived.cpu.max)}`,
  ],
  [
    '– by the clock, ms: found p50, in its stories p50, max',
    '≤ 2,000',
    ({ served }) =>
      `${whole(served.arrived.searchable.p50)}, ${whole(served.arrived.clock.p50)}, ${whole(served.arrived.clock.max)}`,
  ],
  [
    '– the first one after a start, ms of CPU, clock',
    '',
    ({ served }) => `${whole(served.firstArrived.cpu)}, ${whole(served.firstArrived.clock)}`,
  ],
  [
    'longest block while in use, ms of CPU (by the clock)',
    '≤ 50',
    ({ served }) => `${whole(served.busy.blockedCpuMs)} (${whole(served.busy.blockedMs)})`,
  ],
  ['replies while in use, ms: p50, p99, max', '', ({ served }) => three(served.busy.replies)],
  ['database, MB', '', ({ filled }) => whole(filled.databaseMb)],
  ["/ask, p50 times FTS5's", '≤ 0.5', (size) => two(asked(size).p50 / size.fts5.asked.p50)],
  ['questions answered rightly, %: alone', '', ({ quality }) => percent(quality.alone.right)],
  ['– among these articles', '≥ alone − 3', ({ quality }) => percent(quality.among.right)],
  ['honest no, %: alone', '', ({ quality }) => percent(quality.alone.honest)],
  ['– among these articles', '', ({ quality }) => percent(quality.among.honest)],
];

export function showSizes(sizes: readonly MeasuredSize[]): string {
  return table(
    ['', 'reach', ...sizes.map(headOf)],
    rows.map(([name, reach, read]) => [name, reach, ...sizes.map(read)]),
  );
}

const askReach = '40, 250';
const otherReach = '–, 150';

/** p50, p99 and maximum of each command, by the clock. */
export function showCommands(sizes: readonly MeasuredSize[]): string {
  const names = sizes[0]!.served.commands.map(({ name }) => name);
  const cellsOf = (name: string) => (size: MeasuredSize) => {
    const { clock, meanCpu } = size.served.commands.find((one) => one.name === name)!;
    return `${three(clock)} (${one(meanCpu)})`;
  };
  const others: [string, (size: MeasuredSize) => string][] = [
    ["FTS5's bare OR query", ({ fts5 }) => three(fts5.asked)],
    ['MiniSearch, default', ({ minisearch }) => (minisearch ? three(minisearch.asked) : '–')],
  ];
  return table(
    ['ms: p50, p99, max (CPU)', 'reach: p50, p99', ...sizes.map(headOf)],
    [
      ...names.map((name) => [name, name === '/ask' ? askReach : otherReach, ...sizes.map(cellsOf(name))]),
      ...others.map(([name, read]) => [name, '', ...sizes.map(read)]),
    ],
  );
}

/** What the other engines cost over the same passages. */
export function showOthers(sizes: readonly MeasuredSize[]): string {
  const lines: [string, Read][] = [
    ['FTS5: index, ms of CPU an article', ({ fts5 }) => two(fts5.build.cpu)],
    ['FTS5: index, MB', ({ fts5 }) => whole(fts5.databaseMb)],
    [
      'MiniSearch: index, ms of CPU an article',
      ({ minisearch }) => (minisearch ? two(minisearch.build.cpu) : '–'),
    ],
    ['MiniSearch: resident, MB', ({ minisearch }) => (minisearch ? whole(minisearch.residentMb) : '–')],
  ];
  return table(
    ['', ...sizes.map(headOf)],
    lines.map(([name, read]) => [name, ...sizes.map(read)]),
  );
}

const headOf = ({ source, filled }: MeasuredSize): string =>
  `${filled.articles.toLocaleString('en')} ${source}`;
const asked = ({ served }: MeasuredSize): Percentiles =>
  served.commands.find(({ name }) => name === '/ask')!.clock;
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const one = (value: number): string => value.toFixed(1);
const two = (value: number): string => value.toFixed(2);
const three = ({ p50, p99, max }: Percentiles): string =>
  [p50, p99, max].map((value) => one(value)).join(', ');

function sum(...costs: readonly Cost[]): Cost {
  return costs.reduce((all, { cpu, clock }) => ({ cpu: all.cpu + cpu, clock: all.clock + clock }));
}
