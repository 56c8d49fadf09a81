import type { Config } from '../config.ts';
import type { Article } from '../corpus/article.ts';
import { readCorpus } from '../corpus/folder.ts';
import { loadLanguages } from '../languages/load.ts';
import type { Library } from '../library.ts';
import { openMemoryLibrary, openStoredLibrary } from '../reading/open-library.ts';
import type { ReadingParts } from '../reading/read-article.ts';
import { withStore } from './open-store.ts';

/** `--corpus DIR`, as every command of the command line takes it. */
export const corpusOption = [
  '--corpus <folder>',
  'read this folder alone, in memory (default: what the bot has read, else CORPUS_DIR)',
] as const;

/**
 * Opens the folder named, else what the bot has read, else the bot's own folder, for as long as `use` takes; tells on
 * stderr what was left out. @param parts what is read where nothing is kept
 */
export async function withCorpus<T>(
  folder: string | undefined,
  config: () => Config,
  parts: ReadingParts,
  use: (library: Library) => Promise<T>,
): Promise<T> {
  const languages = await loadLanguages();
  if (folder === undefined) {
    const used = await withStore(config(), async (store) => {
      const library = openStoredLibrary(store, languages);
      const { read } = await library.progress();
      return read === 0 ? undefined : { value: await use(library) };
    });
    if (used) return used.value;
  }
  const from = folder ?? config().corpusDir;
  const library = await openMemoryLibrary(
    await readFolder(from, new Set(languages.keys())),
    languages,
    parts,
  );
  try {
    return await use(library);
  } finally {
    await library.store.close();
  }
}

/** The good articles of a folder; the others are told of on stderr. */
export async function readFolder(folder: string, codes: ReadonlySet<string>): Promise<Article[]> {
  const { articles, leftOut } = await readCorpus(folder, codes);
  if (leftOut > 0)
    process.stderr.write(
      `verbatim: ${leftOut} files left out; "verbatim check ${folder}" names each fault\n`,
    );
  return articles;
}
