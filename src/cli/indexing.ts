import { Command } from 'commander';
import type { Config } from '../config.ts';
import { findCoverage } from '../lists/coverage.ts';
import { corpusOption, withCorpus } from './corpus-option.ts';

/** `verbatim index`: what the index of a corpus holds. */
export function createIndexCommand(config: () => Config): Command {
  return new Command('index')
    .description('Index the corpus and print what the index holds, a line of JSON a language.')
    .option(...corpusOption)
    .action(async (options: { corpus?: string }) => {
      await withCorpus(options.corpus, config, 'passages', async (library) => {
        for (const [language, { vocabulary }] of library.indexes) {
          const { articles } = await findCoverage(library.store.lists, { language });
          const line = { language, articles, passages: vocabulary.count, terms: vocabulary.forms().length };
          process.stdout.write(`${JSON.stringify(line)}\n`);
        }
      });
    });
}
