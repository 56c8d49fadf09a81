import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatServer, startChatServer } from '../helpers/chat-server.ts';
import { runVerbatim } from '../helpers/run-verbatim.ts';

const bodies: Record<string, string> = {
  harbour: [
    'The harbour of Port Ellen was dredged in 2019. Dredging the harbour of Port Ellen cost £4.2 million.',
    'Margaret Sinclair opened the new pier in March 2020.',
  ].join('\n\n'),
  'ben-tau': 'Bến tàu Cát Lái được nạo vét năm 2019. Việc nạo vét bến tàu Cát Lái tốn 95 tỷ đồng.',
};
const paid = 'Dredging the harbour of Port Ellen cost £4.2 million.';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claims-'));
  for (const [id, body] of Object.entries(bodies)) {
    const lang = id === 'harbour' ? 'en' : 'vi';
    const matter = `id: ${id}\nlang: ${lang}\ntitle: "T: ${id}"\npublisher: The Post\nurl: https://example.org/${id}\npublished: 2021-05-04`;
    // Offsets count the body as it is kept: NFC, with plain line ends.
    await writeFile(
      join(folder, `${id}.md`),
      `---\n${matter}\n---\n\n${body}\n`.normalize('NFD').replaceAll('\n', '\r\n'),
    );
  }
});
afterAll(() => rm(folder, { recursive: true }));

const batch = (lines: readonly string[], settings: Record<string, string> = {}) =>
  runVerbatim(['claim', '--batch', '--corpus', folder], settings, undefined, lines.join('\n'));
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('verbatim claim --batch', () => {
  it('holds claims in both languages against the news, a line each, in order', async () => {
    const claims = [
      { id: 'a', text: 'Dredging the harbour of Port Ellen cost £4.2 million.' },
      { id: 'b', text: 'Việc nạo vét bến tàu Cát Lái tốn 90 tỷ đồng.', language: 'vi' },
      { id: 3, text: 'Dredging the harbour of Oban cost £4.2 million.' },
      { id: 4, text: 'The school of Glen Moray has 212 pupils.' },
    ];
    const { code, out, err } = await batch(claims.map((one) => JSON.stringify(one)));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = linesOf(out);
    expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'reported'],
      ['b', 'differs'],
      [3, 'something-else'],
      [4, 'not-found'],
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'verdict', 'figures', 'missingNames']);
      for (const figure of line.figures)
        expect(Object.keys(figure)).toEqual(['text', 'verdict', 'article', 'start', 'end']);
    }
    const [{ article, start, end }] = lines[0].figures;
    expect([article, bodies.harbour!.slice(start, end)]).toEqual(['harbour', paid]);
    const [{ article: other, ...span }] = lines[1].figures;
    expect(bodies[other]!.slice(span.start, span.end)).toBe('Việc nạo vét bến tàu Cát Lái tốn 95 tỷ đồng.');
    expect(lines[2].missingNames).toEqual(['Oban']);
    expect(lines[3].figures).toMatchObject([{ verdict: 'not-found', article: null, start: null, end: null }]);
  });

  it('is as careful with the whole as with its most doubtful figure', async () => {
    const text = 'Dredging the harbour of Port Ellen cost £4.2 million. It has 7,213 moorings.';
    const { out } = await batch([JSON.stringify({ id: 1, text })]);
    const [{ verdict, figures }] = linesOf(out);
    expect(figures.map((one: { verdict: string }) => one.verdict)).toEqual(['reported', 'not-found']);
    expect(verdict).toBe('not-found');
  });

  it('answers a broken line with its fault, names it by its number and ends with 1', async () => {
    const { code, out, err } = await batch([
      '{"id":1}',
      'not json',
      '{"id":2,"text":"Dredging cost £4.2 million.","language":"xx"}',
      '{"id":3,"text":"…"}',
    ]);
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { id: null, verdict: 'not-found', figures: [], missingNames: [] },
      { id: null, verdict: 'not-found', error: 'not JSON' },
      { id: null, error: 'unknown language xx' },
      { id: 3, verdict: 'not-found', figures: [] },
    ]);
    expect(err).toMatch(/line 1: .*\n.*line 2: not JSON\n.*line 3: unknown language xx/u);
    expect(err).not.toContain('line 4');
  });
});

describe('verbatim claim', () => {
  it('shows the verdict in the language of the claim, with the sentence and its source', async () => {
    const { code, out } = await runVerbatim([
      'claim',
      'Việc nạo vét bến tàu Cát Lái tốn 95 tỷ đồng.',
      '--corpus',
      folder,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('95 tỷ đồng: con số này có trên báo.');
    expect(out).toContain(
      'Việc nạo vét bến tàu Cát Lái tốn 95 tỷ đồng.\n  T: ben-tau · The Post, 2021-05-04',
    );
    expect(out).toContain('https://example.org/ben-tau');
  });

  it.each([
    ['neither a claim nor --batch', []],
    ['both', [paid, '--batch']],
    ['an empty claim', ['  ']],
    ['an unknown option', [paid, '--nonsense']],
  ])('ends with 2 when given %s', async (_, given) => {
    const { code, out, err } = await runVerbatim(['claim', ...given]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  it('has help on stdout', async () => {
    const { code, out } = await runVerbatim(['claim', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--batch');
    expect(out).toContain('--corpus');
  });
});

describe('verbatim claim with a reader', () => {
  let server: ChatServer | undefined;
  afterAll(() => server?.close());

  it('takes the more careful of the two verdicts, and tells of a reader that fails', async () => {
    server = await startChatServer(({ question, sentences }) => {
      const number = [...sentences].find(([, text]) => text === paid)?.[0];
      if (question.includes('Cát Lái')) return { status: 500 };
      return { say: JSON.stringify({ label: 'something-else', sentence: number }) };
    });
    const { out, err } = await batch(
      [
        JSON.stringify({ id: 1, text: paid }),
        JSON.stringify({ id: 2, text: 'Việc nạo vét bến tàu Cát Lái tốn 95 tỷ đồng.' }),
      ],
      { READER_URL: server.url, READER_MODEL: 'm' },
    );
    expect(server.faults).toEqual([]);
    expect(linesOf(out).map(({ verdict }) => verdict)).toEqual(['something-else', 'reported']);
    expect(err).toContain('by words');
  });
});
