import type { Config } from '../config.ts';
import { openReader } from '../reader/open-reader.ts';
import type { Reader } from '../reader/reader.ts';
import { describeFailure } from './reader-failure.ts';

/** Opens the reader of the settings, if they name one; each time that it fails is told on stderr. */
export async function openCliReader({ reader, readerPassages }: Config): Promise<Reader | undefined> {
  return (
    reader &&
    openReader(reader, readerPassages, (failure) => {
      process.stderr.write(`verbatim: answered by words, for ${describeFailure(failure)}\n`);
    })
  );
}
