import type { Config } from '../config.ts';
import { loadLanguages } from '../languages/load.ts';
import { type Library, openLibrary } from '../library.ts';

/** `--corpus DIR`, as every command of the command line takes it. */
export const corpusOption = [
  '--corpus <folder>',
  'read this folder alone, in memory (default: CORPUS_DIR)',
] as const;

/** Opens the folder named, or the configured one; tells on stderr what was left out. */
export async function openCorpus(folder: string | undefined, config: () => Config): Promise<Library> {
  const from = folder ?? config().corpusDir;
  const library = await openLibrary(from, await loadLanguages());
  if (library.leftOut > 0) {
    process.stderr.write(
      `verbatim: ${library.leftOut} files left out; "verbatim check ${from}" names each fault\n`,
    );
  }
  return library;
}
