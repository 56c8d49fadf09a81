import { expect, test } from 'vitest';
import { source } from '../../src/text/source.ts';

test('the source of a pattern over several lines has no breaks and none of the space around them', () => {
  const word = String.raw`\p{L}+`;
  expect(source`
    ${word} (?:and
    |or) ${word}\.
  `).toBe(String.raw`\p{L}+ (?:and|or) \p{L}+\.`);
});
