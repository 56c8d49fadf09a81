import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Config } from '../config.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Library } from '../library.ts';
import { OperatorError } from '../operator-error.ts';
import { answerWithReader } from '../reader/answer-with-reader.ts';
import { openReader } from '../reader/open-reader.ts';
import type { Reader, ReaderFailure } from '../reader/reader.ts';
import { makePrintable } from '../text/printable.ts';
import { withCorpus } from './corpus-option.ts';
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
    .action(() => testReader(config()));
  return new Command('reader').description('The language model that chooses sentences.').addCommand(test);
}

/** @throws OperatorError when there is no reader, or it does not answer, or not well */
export async function testReader(
  config: Config,
  print = (text: string): void => void process.stdout.write(text),
): Promise<void> {
  if (!config.reader) {
    throw new OperatorError(
      'there is no reader. Set READER_URL and READER_MODEL, in the environment or in .env.',
    );
  }
  let failure: ReaderFailure | undefined;
  const reader = await openReader(config.reader, config.readerPassages, (failed) => {
    failure = failed;
  });
  process.stderr.write(`asking ${reader.model} at ${reader.host}\n`);
  const wrong = await withCorpus(
    sampleCorpus,
    () => config,
    'passages',
    async (library) => {
      let wrong = 0;
      for (const { text, answer: right } of questions) {
        const start = performance.now();
        const answer = await ask(text, library, reader);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        if (failure) throw new OperatorError(`${describeFailure(failure)}. ${adviseOnFailure(failure)}`);
        const shown = answer.isAnswered ? answer.quotations[0]!.highlight.text : 'none of them';
        print(makePrintable(`${text}\n  ${shown} (${seconds} s)\n`));
        if (right ? !right.test(shown) : answer.isAnswered) wrong++;
      }
      return wrong;
    },
  );
  if (wrong > 0) {
    throw new OperatorError(
      `it chose wrongly for ${wrong} of ${questions.length} questions. ` +
        'Name a larger model in READER_MODEL, or one that is made to follow instructions.',
    );
  }
}

function ask(text: string, { languages, indexes }: Library, reader: Reader) {
  const written = guessLanguage(text, languages) ?? plainLanguageOf(languages);
  const query = { text, written, wanted: written, now: new Date(), limit: 1 };
  return answerWithReader(query, indexes, reader);
}
