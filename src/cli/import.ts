import { mkdir } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import type { Config } from '../config.ts';
import { readCorpus } from '../corpus/folder.ts';
import { loadLanguages } from '../languages/load.ts';
import { explainRefusal } from '../operator-error.ts';
import { readMachineDate } from '../pages/page-date.ts';
import { makePrintable } from '../text/printable.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { keepArticle } from './keep-article.ts';
import { withOutside } from './open-outside.ts';
import { readInput } from './read-input.ts';

interface Options {
  corpus?: string;
  publisher?: string;
  language?: string;
  published?: string;
  title?: string;
  url?: string;
  force?: true;
}

/** `verbatim import`: files and pages made into articles of a corpus folder. */
export function createImportCommand(config: () => Config): Command {
  return new Command('import')
    .description(
      'Make text, Markdown, HTML files or web pages into articles of the corpus, cleaned of menus and credits.',
    )
    .argument('<inputs...>', 'files, and addresses of pages')
    .option('--corpus <folder>', 'write to this folder (default: CORPUS_DIR)')
    .option('--publisher <name>', 'whose article it is')
    .option('--language <code>', 'the language it is in')
    .option('--published <date>', 'when it was published: YYYY-MM-DD, or an instant with its offset', date)
    .option('--title <title>', 'its title (one input only)')
    .option('--url <address>', 'the address it was published at (one input only)', address)
    .option('--force', 'replace articles that are there already')
    .action(async function (this: Command, inputs: string[], options: Options) {
      const languages = await loadLanguages();
      if (options.language !== undefined && !languages.has(options.language)) {
        const known = [...languages.keys()].join(', ');
        this.error(`error: unknown language ${options.language}; use one of ${known}`);
      }
      if (inputs.length > 1 && (options.url !== undefined || options.title !== undefined)) {
        this.error('error: --url and --title are for one input');
      }
      const folder = options.corpus ?? config().corpusDir;
      await make(folder);
      const { articles, fileOf } = await readCorpus(folder, new Set(languages.keys()));
      const known = articles.map((article) => ({ article, file: fileOf.get(article.id)! }));

      const { isTTY } = process.stderr;
      const bar = new SingleBar({ format: '{bar} {value}/{total} {input}', clearOnComplete: true });
      // Lines would tear the bar apart, so they wait for its end.
      const told: string[] = [];
      const tell = (line: string) => (isTTY ? told.push(line) : process.stderr.write(line));
      let failures = 0;
      if (isTTY) bar.start(inputs.length, 0, { input: '' });
      await withOutside(config(), async (outside) => {
        for (const input of inputs) {
          if (isTTY) bar.update({ input });
          const read = await readInput(input, options, outside, new Date());
          const kept =
            'problem' in read ? read : await keepArticle(read, folder, known, languages, options.force);
          if ('problem' in kept) failures++;
          else if (kept.file !== undefined) process.stdout.write(`${kept.file}\n`);
          const line = 'problem' in kept ? `${kept.problem} - ${kept.remedy}` : kept.told;
          tell(makePrintable(`${input}: ${line}\n`));
          if (isTTY) bar.increment();
        }
      });
      if (isTTY) bar.stop();
      process.stderr.write(told.join(''));
      if (failures > 0) process.exitCode = 1;
    });
}

async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const remedy = 'Let this user make it, or give another with --corpus.';
    throw explainRefusal(error, `Cannot make the folder ${folder}`, remedy);
  }
}

function date(text: string): string {
  const read = readMachineDate(text, ['UTC']);
  if (!read || !/^\d{4}-\d{2}-\d{2}/u.test(text.trim()))
    throw new InvalidArgumentError('give a day as YYYY-MM-DD');
  return read.text;
}

function address(text: string): string {
  const url = canonicaliseUrl(text);
  if (url === undefined) throw new InvalidArgumentError('give an http or https address');
  return url;
}
