import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const page = await readFile(new URL('../docs/security.md', import.meta.url), 'utf8');
const proofs = [...page.matchAll(/\| (test\/[\w/.-]+): "([^"]+)" \|/gu)].map((match) => match.slice(1, 3));

it('names a proof in every row of its doors', () => {
  const rows = page
    .slice(page.indexOf('## A Discord user'))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:Tried|---)/u.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(proofs).toHaveLength(rows.length);
});

it.each(proofs)('%s has the test "%s"', async (file, title) => {
  const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  expect(text).toContain(`'${title}'`);
});
