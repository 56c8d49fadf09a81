import { describe, expect, it } from 'vitest';
import { compareStory, outletsOf, type Reported, reportersOf } from '../../src/stories/compare.ts';
import { joinAll, sampleLibrary } from '../helpers/library.ts';

const joined = await joinAll(await sampleLibrary());
const story = joined.stories.find(({ id }) => id === 'hegseth-visit-2025-11')!;
const compared = compareStory(story, joined.facts, joined);
const values = (some: readonly Reported[]): number[] =>
  some.flatMap((one) => (one.kind === 'figure' ? [one.reports[0]!.figure.value] : []));

describe('a story side by side', () => {
  it('counts the languages of one outlet as one', () => {
    expect(outletsOf(story).sort()).toEqual(['Devdiscourse', 'Lao Động', 'VGP', 'VnExpress']);
  });

  it('tells what several report from what one alone does', () => {
    expect(values(compared.shared)).toEqual(expect.arrayContaining([130e6, 430e6, 994, 740]));
    expect(values(compared.alone.get('Lao Động')!)).toContain(160);
    expect(values(compared.alone.get('VnExpress')!)).toContain(45);
    for (const one of compared.shared) expect(reportersOf(one).length).toBeGreaterThan(1);
    for (const [outlet, own] of compared.alone) {
      for (const one of own) expect(reportersOf(one)).toEqual([outlet]);
    }
  });

  it('puts first what most report', () => {
    const counts = compared.shared.map((one) => reportersOf(one).length);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[0]).toBe(4);
  });

  it('reports nothing from outside the story', () => {
    const all = [...compared.shared, ...[...compared.alone.values()].flat()];
    for (const one of all)
      for (const { article } of one.reports) expect(story.articles).toContainEqual(article);
  });
});
