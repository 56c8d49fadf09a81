import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bodies: Record<string, string> = {
  harbour: [
    'The harbour of Port Ellen was dredged in 2019. Dredging took eleven months and cost £4.2 million.',
    'Margaret Sinclair, the harbour master, opened the new pier in March 2020. Ferries have used it since then.',
  ].join('\n\n'),
  'ben-tau': [
    'Bến tàu Cát Lái được nạo vét năm 2019. Việc nạo vét kéo dài mười một tháng và tốn 95 tỷ đồng.',
    'Bà Trần Thị Mai, giám đốc bến tàu, khánh thành cầu cảng mới vào tháng 3/2020 \u2013 phà cập bến từ đó.',
  ].join('\n\n'),
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  for (const [id, body] of Object.entries(bodies)) {
    const lang = id === 'harbour' ? 'en' : 'vi';
    const matter = `id: ${id}\nlang: ${lang}\ntitle: "T: ${id}"\npublisher: The Post\nurl: https://example.org/${id}\npublished: 2021-05-04`;
    // Windows line ends and decomposed letters arrive in real files; offsets count the body as it is kept.
    await writeFile(
      join(folder, `${id}.md`),
      `---\n${matter}\n---\n\n${body}\n`.normalize('NFD').replaceAll('\n', '\r\n'),
    );
  }
});

afterAll(() => rm(folder, { recursive: true }));

function run(given: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['src/cli.ts', ...given]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('verbatim ask --batch', () => {
  it('answers other people’s articles line by line, byte for byte', async () => {
    const questions = [
      { id: 'a', question: 'How much did the dredging of Port Ellen harbour cost?' },
      { id: 'b', question: 'nao vet ben tau cat lai ton bao nhieu tien', language: 'vi' },
      { id: 7, question: 'Who won the chess olympiad in Buenos Aires?' },
    ];
    const { code, out, err } = await run(
      ['ask', '--batch', '--corpus', folder],
      questions.map((one) => JSON.stringify(one)).join('\n'),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.id, line.answered])).toEqual([
      ['a', true],
      ['b', true],
      [7, false],
    ]);
    expect(lines[0].quotations[0].highlight.text).toContain('£4.2 million');
    expect(lines[1].quotations[0].highlight.text).toContain('95 tỷ đồng');
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'answered', 'confidence', 'quotations']);
      expect(line.confidence).toBeGreaterThanOrEqual(0);
      expect(line.confidence).toBeLessThanOrEqual(1);
      for (const { article, start, end, text, highlight, ...rest } of line.quotations) {
        const body = bodies[article]!.normalize('NFC');
        expect(body.slice(start, end)).toBe(text);
        expect(body.slice(highlight.start, highlight.end)).toBe(highlight.text);
        expect(rest).toEqual({
          language: article === 'harbour' ? 'en' : 'vi',
          publisher: 'The Post',
          title: `T: ${article}`,
          published: '2021-05-04',
          url: `https://example.org/${article}`,
        });
      }
    }
  });

  it('answers a broken line with its fault, keeps the order and ends with 1', async () => {
    const { code, out, err } = await run(
      ['ask', '--batch', '--corpus', folder],
      '{"id":1}\nnot json\n{"id":2,"question":""}\n',
    );
    expect(code).toBe(1);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatchObject({ id: null, answered: false, error: 'not JSON' });
    expect(lines[2]).toMatchObject({ id: 2, answered: false, quotations: [] });
    expect(err).toContain('line 2: not JSON');
  });
});

describe('verbatim ask', () => {
  it('shows the answering sentence between ** with its source', async () => {
    const { code, out } = await run([
      'ask',
      'When was the new pier of Port Ellen opened?',
      '--corpus',
      folder,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('**Margaret Sinclair, the harbour master, opened the new pier in March 2020.**');
    // The publisher's own words: the link opens the page at the sentence.
    expect(out).toContain('https://example.org/harbour#:~:text=');
  });

  it('says no in the language of the question', async () => {
    const { out } = await run(['ask', 'Ai vô địch giải cờ vua ở Buenos Aires?', '--corpus', folder]);
    expect(out).toContain('Tôi không tìm thấy câu trả lời trong những bài báo đã đọc.');
  });

  it('speaks the language of the question around what only the other language tells', async () => {
    const { out } = await run([
      'ask',
      'How much did it cost to dredge the Cát Lái wharf?',
      '--corpus',
      folder,
    ]);
    expect(out).toContain('in Vietnamese.');
    expect(out).toContain('tốn 95 tỷ đồng');
    expect(out).toContain('The Post, 4 May 2021');
  });
});

describe('verbatim ask with what asks nothing of the news', () => {
  it('is a no without quotations, line by line', async () => {
    const lines = ['hello', 'cảm ơn nhiều', 'What is the weather like today?', 'bạn là ai', 'qwrtz'];
    const { code, out } = await run(
      ['ask', '--batch', '--corpus', folder],
      lines.map((question, id) => JSON.stringify({ id, question })).join('\n'),
    );
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toEqual(lines.map((_, id) => ({ id, answered: false, confidence: 0, quotations: [] })));
  });

  it('is a friendly line in the language it was said in', async () => {
    const vietnamese = await run(['ask', 'chao ban', '--corpus', folder]);
    expect(vietnamese.out).toContain('Chào bạn!');
    expect(vietnamese.out).toContain('Có tin gì về “T: ben-tau”?');
    const english = await run(['ask', 'good morning', '--corpus', folder]);
    expect(english.out).toContain('Hello!');
  });
});

describe('verbatim check', () => {
  it('names file, line and remedy of each fault and ends with 1', async () => {
    const bad = await mkdtemp(join(tmpdir(), 'corpus-'));
    await writeFile(
      join(bad, 'x.md'),
      '---\nid: x\nlang: qaa\ntitle: T\npublisher: P\nurl: https://example.org\npublished: 2025-02-30\n---\nText.',
    );
    const { code, out } = await run(['check', bad]);
    await rm(bad, { recursive: true });
    expect(code).toBe(1);
    expect(out.split('\n').filter(Boolean)).toEqual([
      `${join(bad, 'x.md')}:3: unknown language "qaa" - use one of en, vi, or add a folder in src/languages/`,
      `${join(bad, 'x.md')}:7: published is not a date that exists - write published: as YYYY-MM-DD or as an instant such as 2025-11-03T07:02:00+07:00`,
    ]);
  });

  it('ends with 0 on the corpus that ships', async () => {
    expect(await run(['check'])).toMatchObject({ code: 0, out: '' });
  });
});

describe('verbatim facts', () => {
  it('prints a JSON object a line in the documented form', async () => {
    const { code, out } = await run(['facts', 'figures', 'Biên Hòa', '--json']);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const one = lines.find((line) => line.value === 130_000_000);
    // What a later version tells besides stands behind.
    expect(Object.keys(one).slice(0, 8)).toEqual([
      'value',
      'unit',
      'text',
      'approximate',
      'article',
      'start',
      'end',
      'sentence',
    ]);
    expect(one.unit).toBe('USD');
  });
});

describe('the command line', () => {
  it.each([
    [['bogus'], 2],
    [['ask', '--bogus', 'x'], 2],
    [['ask'], 2],
    [['ask', ''], 2],
    [['ask', ' ?'], 2],
    [['ask', 'x', '--limit', '0'], 2],
    [['facts', 'rumours'], 2],
    [['ask', 'x', '--corpus', '/nowhere/at/all'], 1],
    [['--help'], 0],
    [['ask', '--help'], 0],
    [['facts', '--help'], 0],
    [['check', '--help'], 0],
    [['index', '--help'], 0],
  ])('%j ends with %i', async (given, code) => {
    const ended = await run(given);
    expect(ended.code).toBe(code);
    if (code !== 0) {
      expect(ended.out).toBe('');
      expect(ended.err).not.toContain('    at ');
    }
  });
});
