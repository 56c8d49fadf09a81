import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPart, readSquad } from '../../bench/quality/squad.ts';

const run = promisify(execFile);

const squad = (...articles: [context: string, id: string, question: string, answer?: string][][]) =>
  JSON.stringify({
    data: articles.map((paragraphs) => ({
      paragraphs: paragraphs.map(([context, id, question, answer]) => ({
        context,
        qas: [{ id, question, answers: answer === undefined ? [] : [{ text: answer, answer_start: 0 }] }],
      })),
    })),
  });

describe('SQuAD files', () => {
  it('become articles, paragraphs and questions, in NFC and without blank lines', () => {
    const text = squad([['Hòa\n\nBình'.normalize('NFD'), 'q1', 'ở đâu?', 'Hòa'.normalize('NFD')]]);
    expect(readPart([{ name: 'a.vi.json', text }], 'vi')).toEqual({
      articles: [
        {
          id: 'vi-0',
          language: 'vi',
          paragraphs: [{ id: 'vi-0-0', article: 'vi-0', text: 'Hòa\nBình' }],
        },
      ],
      questions: new Map([['q1', { id: 'q1', text: 'ở đâu?', paragraph: 'vi-0-0', answers: ['Hòa'] }]]),
    });
  });

  it('may part the questions of the same paragraphs', () => {
    const one = { name: 'a.en.json', text: squad([['Text.', 'q1', 'one?', 'Text']]) };
    const other = { name: 'b.en.json', text: squad([['Text.', 'q2', 'two?', 'Text']]) };
    const { articles, questions } = readPart([one, other], 'en');
    expect(articles).toHaveLength(1);
    expect([...questions.values()].map(({ paragraph }) => paragraph)).toEqual(['en-0-0', 'en-0-0']);
  });

  it('must not give one id to two questions', () => {
    const text = squad([['A.', 'q1', 'one?', 'A']], [['B.', 'q1', 'two?', 'B']]);
    expect(() => readPart([{ name: 'a.en.json', text }], 'en')).toThrow(/a\.en\.json: two questions .* q1/u);
  });

  it('may hold questions without an answer, which are left out', () => {
    const text = squad([['A.', 'q1', 'one?', 'A']], [['B.', 'q2', 'two?']]);
    expect([...readPart([{ name: 'a.en.json', text }], 'en').questions.keys()]).toEqual(['q1']);
  });

  it.each([
    ['{', /a\.en\.json is not JSON .* Put SQuAD-format JSON there/u],
    [
      '{"data": [{"paragraphs": [{"text": "A"}]}]}',
      /not in SQuAD format: data\.0\.paragraphs\.0\.context: .*Put/u,
    ],
    ['{"data": []}', /no question in a\.en\.json/u],
  ])('that are none are named: %s', (text, message) => {
    expect(() => readPart([{ name: 'a.en.json', text }], 'en')).toThrow(message);
  });
});

describe('a folder of SQuAD files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'squad-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const bench = async (...options: string[]): Promise<{ code: number; stderr: string; stdout: string }> =>
    run(process.execPath, ['bench/quality.ts', ...options]).then(
      (done) => ({ code: 0, ...done }),
      (failed) => failed,
    );

  it('is read by the languages in the names', async () => {
    await writeFile(join(folder, 'some.en.json'), squad([['A.', 'q1', 'one?', 'A']]));
    await writeFile(join(folder, 'some.vi.dev.json'), squad([['B.', 'q1', 'một?', 'B']]));
    const { en, vi } = await readSquad(folder);
    expect([en.questions.get('q1')?.text, vi.questions.get('q1')?.text]).toEqual(['one?', 'một?']);
  });

  it('ends the benchmark with 1 where a language is missing', async () => {
    await writeFile(join(folder, 'some.en.json'), squad([['A.', 'q1', 'one?', 'A']]));
    const { code, stderr, stdout } = await bench('--squad', folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^bench:quality: no \*\.vi\.\*json in .* Put SQuAD-format JSON there/u);
  });

  it('ends it with 1 where it is missing itself', async () => {
    const { code, stderr } = await bench('--squad', join(folder, 'none'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot read the folder .*none \(ENOENT\)\. Put/u);
  });

  it.each([[[]], [['--squad', 'x', '--only', 'qaa']], [['--sqad', 'x']]])(
    'ends it with 2 on misuse: %j',
    async (options) => {
      const { code, stderr } = await bench(...options);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^bench:quality: .*\n\nUsage: /su);
    },
  );
});
