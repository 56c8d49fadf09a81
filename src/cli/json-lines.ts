import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Languages } from '../languages/language.ts';

/** What every line asks with. */
export interface AskedLine {
  id: string | number;
  language?: string | null | undefined;
}

/**
 * Answers JSON Lines on stdin with one line each on stdout, in order. A line that cannot be read is told of on stderr
 * and answered too, so that lines in and out stay side by side; the command then ends with 1.
 * @param unreadable what stands for an answer there, beside `id: null` and `error`
 */
export async function answerJsonLines<Line extends AskedLine>(
  shape: z.ZodType<Line>,
  languages: Languages,
  answer: (line: Line) => Promise<object>,
  unreadable: object,
): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (text.trim() === '') continue;
    const read = readLine(text, shape, languages);
    if ('problem' in read) {
      process.stderr.write(`verbatim: line ${number}: ${read.problem}\n`);
      process.exitCode = 1;
    }
    const record =
      'problem' in read ? { id: null, ...unreadable, error: read.problem } : await answer(read.line);
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function readLine<Line extends AskedLine>(
  text: string,
  shape: z.ZodType<Line>,
  languages: Languages,
): { line: Line } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not JSON' };
  }
  const read = shape.safeParse(value);
  if (!read.success) return { problem: z.prettifyError(read.error).replaceAll('\n', ' ') };
  const { language } = read.data;
  return language && !languages.has(language)
    ? { problem: `unknown language ${language}` }
    : { line: read.data };
}
