import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** What facts depend on beside the article. */
const folders = ['facts', 'languages', 'text'];

/**
 * Names the code and the word lists that read facts: it changes with each of their files, so that facts kept by
 * another version are read anew.
 */
export async function factsStamp(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const place = new URL(`../${folder}/`, import.meta.url);
    for (const name of (await readdir(place, { recursive: true })).sort()) {
      if (!/\.(?:ts|txt)$/.test(name)) continue;
      hash.update(name).update(await readFile(new URL(name, place)));
    }
  }
  return hash.digest('base64url').slice(0, 16);
}
