import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { readCorpus } from '../corpus/folder.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import { guessLanguage } from '../languages/guess.ts';
import { loadLanguages } from '../languages/load.ts';
import type { Library } from '../library.ts';
import { OperatorError } from '../operator-error.ts';
import { answerWithReader } from '../reader/answer-with-reader.ts';
import { openReader } from '../reader/open-reader.ts';
import type { ReaderFailure } from '../reader/reader.ts';
import { openMemoryLibrary } from '../reading/open-library.ts';
import { makePrintable } from '../text/printable.ts';
import { adviseOnFailure, describeFailure } from './reader-failure.ts';

/** The articles that ship with the bot: whatever else it has read, the questions below are about them. */
const sampleCorpus = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Questions, and what the sentence that answers holds in either language; the last one has no answer. */
const questions: readonly { text: string; answer: RegExp | undefined }[] = [
  { text: 'How much new money did the US announce for Bien Hoa?', answer: /\b130 (?:million|triệu)/u },
  { text: 'MAG hoạt động trở lại ở Quảng Trị từ khi nào?', answer: /2\/4\/2025|2 April 2025/u },
  { text: 'Who won the Hanoi marathon in 1987?', answer: undefined },
];

/** `verbatim reader test`: whether the reader of the settings works. */
export function createReaderCommand(config: () => Config): Command {
  const test = new Command('test')
    .description(
      'Ask the reader three questions on the sample corpus; shows what it chose and how long it took.',
    )
    .action(async function (this: Command) {
      const { reader, readerPassages } = config();
      if (!reader) {
        throw new OperatorError(
          'there is no reader. Set READER_URL and READER_MODEL, in the environment or in .env.',
        );
      }
      const failures: ReaderFailure[] = [];
      const opened = await openReader(reader, readerPassages, (failure) => failures.push(failure));
      process.stderr.write(`asking ${opened.model} at ${opened.host}\n`);
      const languages = await loadLanguages();
      const { articles } = await readCorpus(sampleCorpus, new Set(languages.keys()));
      const library = await openMemoryLibrary(articles, languages, 'passages');
      let wrong = 0;
      for (const { text, answer: right } of questions) {
        const start = performance.now();
        const answer = await ask(text, library, opened);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        const failure = failures.splice(0)[0];
        const shown = failure
          ? 'failed'
          : answer.isAnswered
            ? answer.quotations[0]!.highlight.text
            : 'none of them';
        process.stdout.write(makePrintable(`${text}\n  ${shown} (${seconds} s)\n`));
        if (failure) {
          throw new OperatorError(`${describeFailure(failure)}. ${adviseOnFailure(failure)}`);
        }
        if (right ? !right.test(shown) : answer.isAnswered) wrong++;
      }
      if (wrong > 0) {
        throw new OperatorError(
          `it chose wrongly for ${wrong} of ${questions.length} questions. ` +
            'Name a larger model in READER_MODEL, or one that is made to follow instructions.',
        );
      }
    });
  return new Command('reader').description('The language model that chooses sentences.').addCommand(test);
}

function ask(text: string, { languages, indexes }: Library, reader: Parameters<typeof answerWithReader>[2]) {
  const written = guessLanguage(text, languages) ?? plainLanguageOf(languages);
  const query = { text, written, wanted: written, now: new Date(), limit: 1 };
  return answerWithReader(query, indexes, reader);
}
