import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { judge, type LabelledClaim, summariseClaims, wrongOnes } from '../../bench/claims/score.ts';

const lines = (await readFile(new URL('claims.jsonl', import.meta.url), 'utf8')).trim().split('\n');
const claims = lines.map((line) => JSON.parse(line) as LabelledClaim);
const files = await readdir(new URL('../../corpus/', import.meta.url));

const claim = (id: string, isTrue: boolean): LabelledClaim => ({
  id,
  isTrue,
  language: 'en',
  text: '43 people died.',
  kind: 'role',
  article: 'floods',
});

describe('the labelled claims', () => {
  it('are half true and half false in each language', () => {
    const sizes = Map.groupBy(claims, ({ language, isTrue }) => `${language} ${isTrue}`);
    expect([...sizes].map(([group, some]) => [group, some.length])).toEqual([
      ['en false', 25],
      ['vi false', 25],
      ['en true', 25],
      ['vi true', 25],
    ]);
  });

  it('are told apart by their ids and their texts, in NFC', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
    expect(claims.filter(({ text }) => text !== text.normalize('NFC').trim())).toEqual([]);
  });

  it('are each about an article of the corpus, in both languages', () => {
    const wanted = new Set(claims.flatMap(({ article }) => [`${article}.vi.md`, `${article}.en.md`]));
    expect([...wanted].filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('the score of claims', () => {
  const judged = judge(
    [claim('a', false), claim('b', false), claim('c', true), claim('d', true)],
    [
      { id: 'a', verdict: 'reported' },
      { id: 'b', verdict: 'differs' },
      { id: 'c', verdict: 'not-found' },
      { id: 'd', verdict: 'reported' },
    ],
  );

  it('tells false ones that were confirmed apart from true ones that were told', () => {
    const rows = summariseClaims(judged).filter(({ group }) => group === 'false' || group === 'true');
    expect(rows).toEqual([
      {
        group: 'false',
        claims: 2,
        reported: { value: 0.5, error: Math.sqrt(0.125) },
        differs: 1,
        somethingElse: 0,
        notFound: 0,
      },
      {
        group: 'true',
        claims: 2,
        reported: { value: 0.5, error: Math.sqrt(0.125) },
        differs: 0,
        somethingElse: 0,
        notFound: 1,
      },
    ]);
  });

  it('lists the confirmed false ones before the true ones that were missed', () => {
    expect(wrongOnes(judged).map((one) => one.claim.id)).toEqual(['a', 'c']);
  });

  it.each([
    ['is missing', [{ id: 'a', verdict: 'reported' }], '2 claims, 1 verdicts'],
    [
      'is out of order',
      [
        { id: 'b', verdict: 'reported' },
        { id: 'a', verdict: 'differs' },
      ],
      'verdict 1 is for b, not for a',
    ],
  ])('refuses verdicts when one %s', (_, told, message) => {
    expect(() => judge([claim('a', true), claim('b', true)], told)).toThrow(message);
  });
});
