import { Command } from 'commander';
import type { Config } from '../config.ts';
import { corpusOption, openCorpus } from './corpus-option.ts';

/** `verbatim index`: what the index of a corpus holds. */
export function createIndexCommand(config: () => Config): Command {
  return new Command('index')
    .description('Index the corpus and print what the index holds, a line of JSON a language.')
    .option(...corpusOption)
    .action(async (options: { corpus?: string }) => {
      const library = await openCorpus(options.corpus, config);
      for (const [language, { passages, forward }] of library.indexes) {
        const articles = library.articles.filter((article) => article.language === language).length;
        const terms = forward.foldedIds.size;
        process.stdout.write(`${JSON.stringify({ language, articles, passages: passages.length, terms })}\n`);
      }
    });
}
