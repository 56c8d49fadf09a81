import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { answer } from '../answer/answer.ts';
import type { Config } from '../config.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Library } from '../library.ts';
import { cleanLine } from '../text/normalise.ts';
import { makePrintable } from '../text/printable.ts';
import { writeAnswerRecord, writeAnswerText } from './answer-record.ts';
import { corpusOption, withCorpus } from './corpus-option.ts';

interface Options {
  language?: string;
  corpus?: string;
  limit?: number;
  json?: true;
  batch?: true;
}

const defaultLimit = 3;
const defaultBatchLimit = 10;
const line = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  language: z.string().nullish(),
});

/** `verbatim ask`: one question for a person, or many in JSON Lines. */
export function createAskCommand(config: () => Config): Command {
  return new Command('ask')
    .description('Answer a question with passages of the corpus, or say that it does not hold the answer.')
    .argument('[question]', 'the question, in any language the corpus is read in')
    .option('--language <code>', 'the language whose passages come first (default: that of the question)')
    .option(...corpusOption)
    .option(
      '--limit <count>',
      `most quotations (default: ${defaultLimit}; ${defaultBatchLimit} with --batch)`,
      positive,
    )
    .option('--json', 'print the answer as one line of JSON')
    .option(
      '--batch',
      'read {"id","question","language"?} a line from stdin, write an answer a line, in order',
    )
    .action(async function (this: Command, question: string | undefined, options: Options) {
      if ((question === undefined) !== (options.batch === true)) {
        this.error('error: give a question, or --batch and questions on stdin', { exitCode: 2 });
      }
      await withCorpus(options.corpus, config, 'passages', async (library) => {
        if (options.language !== undefined && !library.languages.has(options.language)) {
          this.error(
            `error: unknown language ${options.language}; use one of ${[...library.languages.keys()].join(', ')}`,
          );
        }
        if (options.batch) return answerLines(library, options);
        const found = await ask(library, question!, options.language, options.limit ?? defaultLimit);
        const shown = options.json
          ? JSON.stringify(writeAnswerRecord('', found))
          : makePrintable(writeAnswerText(found, library));
        process.stdout.write(`${shown}\n`);
      });
    });
}

function ask(library: Library, typed: string, language: string | undefined, limit: number) {
  const text = cleanLine(typed);
  const guessed = guessLanguage(text, library.languages);
  const wanted =
    (language === undefined ? undefined : library.languages.get(language)) ??
    guessed ??
    plainLanguageOf(library.languages);
  return answer({ text, written: guessed ?? wanted, wanted, now: new Date(), limit }, library.indexes);
}

/** A line that cannot be read is answered too, so that lines in and out stay side by side. */
async function answerLines(library: Library, options: Options): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (text.trim() === '') continue;
    const read = readLine(text, library);
    if ('problem' in read) {
      process.stderr.write(`verbatim: line ${number}: ${read.problem}\n`);
      process.exitCode = 1;
    }
    const record =
      'problem' in read
        ? { id: null, answered: false, confidence: 0, quotations: [], error: read.problem }
        : writeAnswerRecord(
            read.id,
            await ask(
              library,
              read.question,
              read.language ?? options.language,
              options.limit ?? defaultBatchLimit,
            ),
          );
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function readLine(text: string, library: Library): z.infer<typeof line> | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not JSON' };
  }
  const read = line.safeParse(value);
  if (!read.success) return { problem: z.prettifyError(read.error).replaceAll('\n', ' ') };
  const { language } = read.data;
  if (language && !library.languages.has(language)) return { problem: `unknown language ${language}` };
  return read.data;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100)
    throw new InvalidArgumentError('give a whole number from 1 to 100');
  return value;
}
