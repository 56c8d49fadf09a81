import { Command } from 'commander';
import type { Config } from '../config.ts';
import { showFault } from '../corpus/fault.ts';
import { readCorpus } from '../corpus/folder.ts';
import { loadLanguages } from '../languages/load.ts';
import { corpusOption } from './corpus-option.ts';

/** `verbatim check`: names every fault of a corpus folder with file, line and remedy. */
export function createCheckCommand(config: () => Config): Command {
  return new Command('check')
    .description('Check a corpus folder; each fault is named with its file, line and remedy.')
    .argument('[folder]', 'the folder (default: CORPUS_DIR)')
    .option(...corpusOption)
    .action(async (folder: string | undefined, options: { corpus?: string }) => {
      const from = folder ?? options.corpus ?? config().corpusDir;
      const { articles, faults, leftOut } = await readCorpus(from, new Set((await loadLanguages()).keys()));
      for (const fault of faults) process.stdout.write(`${showFault(fault)}\n`);
      process.stderr.write(`${articles.length} articles are fine, ${leftOut} files have faults\n`);
      if (faults.length > 0) process.exitCode = 1;
    });
}
