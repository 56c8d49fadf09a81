import type { Config } from '../config.ts';
import { readCorpus } from '../corpus/folder.ts';
import { loadLanguages } from '../languages/load.ts';
import { createLibrary, type Library, openLibrary } from '../library.ts';
import { withStore } from './open-store.ts';

/** `--corpus DIR`, as every command of the command line takes it. */
export const corpusOption = [
  '--corpus <folder>',
  'read this folder alone, in memory (default: CORPUS_DIR, and what came by feeds)',
] as const;

/** Opens the folder named, else what the bot reads; tells on stderr what was left out. */
export async function openCorpus(folder: string | undefined, config: () => Config): Promise<Library> {
  const languages = await loadLanguages();
  const library =
    folder === undefined ? await openAll(config(), languages) : await openLibrary(folder, languages);
  if (library.leftOut > 0) {
    process.stderr.write(
      `verbatim: ${library.leftOut} files left out; "verbatim check ${folder ?? config().corpusDir}" ` +
        'names each fault\n',
    );
  }
  return library;
}

/** The folder as it is now, and the articles of other origins that the bot has stored. */
async function openAll(config: Config, languages: Library['languages']): Promise<Library> {
  const corpus = await readCorpus(config.corpusDir, new Set(languages.keys()));
  const inFolder = new Set(corpus.articles.map((article) => article.id));
  const others = ((await withStore(config, (store) => store.articles.all())) ?? []).filter(
    ({ article, origin }) =>
      origin !== 'folder' && !inFolder.has(article.id) && languages.has(article.language),
  );
  const library = createLibrary(languages);
  library.put([...corpus.articles, ...others.map((one) => one.article)].map((article) => ({ article })));
  library.blame(corpus.faults, corpus.leftOut);
  return library;
}
