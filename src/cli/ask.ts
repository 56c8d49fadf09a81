import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Language } from '../languages/language.ts';
import type { Library } from '../library.ts';
import { answerWithReader, offerSentences, type ReadAnswer } from '../reader/answer-with-reader.ts';
import type { OfferedSentence } from '../reader/numbered-sentences.ts';
import type { Reader } from '../reader/reader.ts';
import { cleanLine } from '../text/normalise.ts';
import { makePrintable } from '../text/printable.ts';
import { splitTokens } from '../text/tokens.ts';
import { writeAnswerRecord, writeAnswerText } from './answer-record.ts';
import { corpusOption, withCorpus } from './corpus-option.ts';
import { answerJsonLines } from './json-lines.ts';
import { openCliReader } from './open-cli-reader.ts';

interface Options {
  language?: string;
  corpus?: string;
  limit?: number;
  json?: true;
  batch?: true;
  offered?: true;
}

/** What answers, opened once for all questions of a run. */
interface Desk {
  library: Library;
  reader: Reader | undefined;
  /** How many passages to list as offered; undefined for none. */
  offering: number | undefined;
}

const defaultLimit = 3;
const defaultBatchLimit = 10;
const line = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  language: z.string().nullish(),
});

type Line = z.infer<typeof line>;

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
    .option('--offered', 'with --batch or --json: list the sentences that a reader is offered, in order')
    .action(async function (this: Command, question: string | undefined, options: Options) {
      if ((question === undefined) !== (options.batch === true)) {
        this.error('error: give a question, or --batch and questions on stdin', { exitCode: 2 });
      }
      if (question !== undefined && splitTokens(question).length === 0) {
        this.error('error: the question is empty; write it in quotes: verbatim ask "Who came?"', {
          exitCode: 2,
        });
      }
      if (options.offered && !options.batch && !options.json) {
        this.error('error: give --offered with --batch or --json', { exitCode: 2 });
      }
      const settings = config();
      await withCorpus(
        options.corpus,
        () => settings,
        // Stories and people are only for the words around quotations.
        options.batch || options.json ? 'passages' : 'all',
        async (library) => {
          if (options.language !== undefined && !library.languages.has(options.language)) {
            this.error(
              `error: unknown language ${options.language}; use one of ${[...library.languages.keys()].join(', ')}`,
            );
          }
          const desk: Desk = {
            library,
            reader: await openCliReader(settings),
            offering: options.offered ? settings.readerPassages : undefined,
          };
          if (options.batch) {
            const unreadable = { answered: false, confidence: 0, quotations: [] };
            return answerJsonLines(
              line,
              library.languages,
              (one) => answerLine(one, desk, options),
              unreadable,
            );
          }
          const limit = options.limit ?? defaultLimit;
          const { answer, reading, spoken } = await ask(desk, question!, options.language, limit);
          const shown = options.json
            ? JSON.stringify(writeAnswerRecord('', answer, reading))
            : makePrintable(await writeAnswerText(answer, library, spoken));
          process.stdout.write(`${shown}\n`);
        },
      );
    });
}

async function ask(
  { library, reader, offering }: Desk,
  typed: string,
  language: string | undefined,
  limit: number,
): Promise<{
  answer: ReadAnswer;
  /** What the words around quotations are in. */
  spoken: Language;
  reading?: { offered?: readonly OfferedSentence[] };
}> {
  const text = cleanLine(typed);
  const guessed = guessLanguage(text, library.languages);
  const wanted =
    (language === undefined ? undefined : library.languages.get(language)) ??
    guessed ??
    plainLanguageOf(library.languages);
  const query = { text, written: guessed ?? wanted, wanted, now: new Date(), limit };
  const answer = await answerWithReader(query, library.indexes, reader);
  // "chao ban" is too short to guess by; small talk is known by its words.
  const spoken = answer.aside && language === undefined && !guessed ? answer.language : wanted;
  if (offering !== undefined) {
    return { answer, spoken, reading: { offered: offerSentences(answer, wanted, offering).sentences } };
  }
  return { answer, spoken, ...(reader && { reading: {} }) };
}

async function answerLine({ id, question, language }: Line, desk: Desk, options: Options) {
  const limit = options.limit ?? defaultBatchLimit;
  const { answer, reading } = await ask(desk, question, language ?? options.language, limit);
  return writeAnswerRecord(id, answer, reading);
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100)
    throw new InvalidArgumentError('give a whole number from 1 to 100');
  return value;
}
