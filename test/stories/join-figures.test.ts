import { describe, expect, it } from 'vitest';
import type { JoinedFigure } from '../../src/stories/join-figures.ts';
import { connected } from '../helpers/connected.ts';
import { joinAll, sampleLibrary } from '../helpers/library.ts';

const { figures, facts } = await joinAll(await sampleLibrary());
const find = (value: number, unit: string): JoinedFigure[] =>
  figures.filter((one) => one.value === value && one.unit === unit);
const outlets = ({ reports }: Pick<JoinedFigure, 'reports'>): string[] =>
  [...new Set(reports.map(({ article }) => `${article.publisher} ${article.language}`))].sort();

describe('reports of one quantity', () => {
  it('are joined across outlets and languages', () => {
    const [joined, another] = find(130e6, 'USD');
    expect(outlets(joined!)).toEqual(['Lao Động en', 'Lao Động vi', 'VnExpress en', 'VnExpress vi']);
    expect(another).toBeUndefined();
  });

  it('hold every figure of the corpus exactly once', () => {
    const reports = figures.flatMap((one) => one.reports);
    expect(reports.length).toBe(facts.figures.length);
    expect(new Set(reports)).toEqual(new Set(facts.figures));
    for (const { value, unit, reports: own } of figures) {
      expect(own.every(({ figure }) => figure.value === value && figure.unit === unit)).toBe(true);
    }
  });

  it('stay apart where one sentence gives two quantities the same value: Huế 2, Đà Nẵng 2', () => {
    const two = find(2, 'person').filter((one) => one.reports[0]!.article.publisher === 'Soha');
    expect(two.map(outlets)).toEqual([
      ['Soha en', 'Soha vi'],
      ['Soha en', 'Soha vi'],
    ]);
  });

  it('stay apart in different stories', () => {
    const thirty = find(30, 'year').map(outlets);
    expect(thirty.some((one) => one.includes('VNA en') && one.includes('VGP en'))).toBe(false);
  });

  it('take in what one sentence says twice: 3,000 billion dong, or 3 trillion dong', () => {
    expect(find(3e12, 'VND').map((one) => one.reports.length)).toEqual([3]);
  });

  it('stay apart in one story where the value is small and the words are others', async () => {
    const story = ['visit'];
    const { figures: joined } = await connected([
      {
        stories: story,
        body: 'The minister met five war veterans in Hanoi, and 5 bridges in Hue were opened.',
      },
      { stories: story, publisher: 'Other', body: 'Talks about fisheries took 5 hours.' },
    ]);
    expect(joined.every((one) => one.reports.length === 1)).toBe(true);
  });
});

describe('other values of one quantity', () => {
  const others = (joined: JoinedFigure): string[] =>
    [
      ...new Set(joined.differing.map(({ figure, article }) => `${figure.value} ${article.publisher}`)),
    ].sort();

  it('stand beside each other with their source: 740 and nearly 750 identified', () => {
    expect(others(find(740, 'case')[0]!)).toEqual(['750 VNA']);
    expect(others(find(750, 'person')[0]!)).toEqual(['740 Lao Động', '740 VnExpress']);
  });

  it('follow a sum into its other currency: 430 million EUR = nearly 497.7 million USD, rounded to 500', () => {
    expect(others(find(430e6, 'EUR')[0]!)).toEqual(['500000000 Việt Nam News']);
    expect(others(find(497.7e6, 'USD')[0]!)).toEqual(['500000000 Việt Nam News']);
  });

  it('are no other figures of the same article or of its other language, such as growth by sector', () => {
    for (const one of figures.filter(({ kind }) => kind === 'percent')) expect(one.differing).toEqual([]);
  });

  it('are no sums of another project', () => {
    expect(find(430e6, 'USD')[0]!.differing).toEqual([]);
    expect(find(130e6, 'USD')[0]!.differing).toEqual([]);
  });
});

describe('what makes two figures one quantity', () => {
  const two = (first: string, second: string, days = ['2025-11-20', '2025-11-20']) =>
    connected([
      { stories: ['storm'], body: first, published: days[0]! },
      { stories: ['storm'], publisher: 'Other', body: second, published: days[1]! },
    ]).then((joined) => joined.figures);
  const differ = (joined: readonly JoinedFigure[]): boolean => joined.some((one) => one.differing.length > 0);

  it('is the same thing with another value', async () => {
    const joined = await two(
      'The storm Kalmaegi destroyed 4,010 houses in Dak Lak province.',
      'The storm Kalmaegi destroyed 4,050 houses in Dak Lak province.',
    );
    expect(differ(joined)).toBe(true);
  });

  it.each([
    [
      'the place',
      'The storm destroyed 4,010 houses in Dak Lak.',
      'The storm destroyed 4,050 houses in Da Nang.',
    ],
    ['level and change', 'Exports of rice rose 4.1 percent.', 'Exports of rice rose to 4.2 percent.'],
    ['for what', 'Rice costs 1,010 dong a day.', 'Rice costs 1,020 dong a kilogram.'],
    [
      'the year',
      'In 2023 the port shipped 1,010 tonnes of rice.',
      'In 2024 the port shipped 1,020 tonnes of rice.',
    ],
  ])('is not so where %s differs', async (_, first, second) => {
    expect(differ(await two(first, second))).toBe(false);
  });

  it('is not so for prices of two days', async () => {
    const joined = await two(
      'The price of gold is $4,010 an ounce.',
      'The price of gold is $4,050 an ounce.',
      ['2025-11-20', '2025-11-21'],
    );
    expect(differ(joined)).toBe(false);
  });

  it('tells a toll that rises oldest to newest', async () => {
    const joined = await two(
      'The storm Kalmaegi has killed 292 people in Cebu.',
      'The storm Kalmaegi has killed 336 people in Cebu.',
      ['2025-11-20', '2025-11-22'],
    );
    expect(joined.map(({ course }) => course?.map(({ figure }) => figure.value))).toEqual([
      [292, 336],
      [292, 336],
    ]);
    expect(differ(joined)).toBe(false);
  });
});
