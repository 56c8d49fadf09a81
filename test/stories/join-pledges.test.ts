import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/corpus/article.ts';
import { findLaterMentions } from '../../src/stories/join-pledges.ts';
import { joinAll, sampleLibrary } from '../helpers/library.ts';

const { pledges, facts } = await joinAll(await sampleLibrary());
const holding = (text: string) =>
  pledges.filter((one) => one.reports.some(({ pledge }) => pledge.text.includes(text)));
const outlets = (text: string): string[] =>
  holding(text)
    .flatMap((one) => one.reports.map(({ article }) => `${article.publisher} ${article.language}`))
    .sort();

describe('one promise', () => {
  it('is joined across outlets and languages by who, what and how much', () => {
    expect(outlets('130 million USD')).toEqual([
      'Lao Động en',
      'Lao Động vi',
      'VnExpress en',
      'VnExpress vi',
    ]);
    expect(outlets('Hegseth promised to finish current projects')).toEqual([
      'VGP en',
      'VGP vi',
      'VnExpress en',
      'VnExpress vi',
    ]);
  });

  it('is not joined with another one by the same person', () => {
    const [finish] = holding('Hegseth promised to finish current projects');
    const [train] = holding('widen high-level training');
    expect(finish).toBeDefined();
    expect(train).toBeDefined();
    expect(finish).not.toBe(train);
  });

  it('never joins two sentences of one article, nor a promise with a request', () => {
    for (const { reports, kind } of pledges) {
      expect(new Set(reports.map(({ article }) => article.id)).size).toBe(reports.length);
      expect(reports.every(({ pledge }) => pledge.kind === kind)).toBe(true);
    }
    expect(pledges.flatMap((one) => one.reports).length).toBe(facts.pledges.length);
  });

  it('has a timeline: where and when else it was reported, the oldest first', () => {
    const [joined] = holding('Hegseth promised to finish current projects');
    const first = joined!.reports.find(({ article }) => article.publisher === 'VnExpress')!;
    expect(findLaterMentions(joined!, first).map((one) => `${dayOf(one)} ${one.publisher}`)).toEqual([
      '2025-11-03 VGP',
    ]);
  });
});
