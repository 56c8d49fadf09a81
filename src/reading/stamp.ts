import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** What languages say to people, or need for other things than reading articles. */
const notRead = /^(?:language|strings|\w+-strings|questions|filters|pages)\.ts$/u;
/** Imports of values: those of types are gone when the code runs. */
const imported = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gmu;

/**
 * Names the code and the word lists that read articles: it changes with what reading imports and with each list that a
 * language gives it, and with nothing else. What other code has read is read anew.
 */
export async function readingStamp(): Promise<string> {
  const root = new URL('../', import.meta.url);
  const files = new Set<string>();
  await follow(new URL('reading/read-article.ts', root), files);
  const languages = new URL('languages/', root);
  for (const entry of await readdir(languages, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = new URL(`${entry.name}/`, languages);
    for (const name of await readdir(folder, { recursive: true })) {
      if (notRead.test(name)) continue;
      if (name.endsWith('.ts')) await follow(new URL(name, folder), files);
      else if (name.endsWith('.txt')) files.add(new URL(name, folder).href);
    }
  }
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash.update(file.slice(root.href.length)).update(await readFile(new URL(file)));
  return hash.digest('base64url').slice(0, 16);
}

/** Adds a module and all that it imports. */
async function follow(file: URL, found: Set<string>): Promise<void> {
  if (found.has(file.href)) return;
  found.add(file.href);
  const text = await readFile(file, 'utf8');
  for (const match of text.matchAll(imported)) await follow(new URL((match[1] ?? match[2])!, file), found);
}
