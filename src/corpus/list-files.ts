import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** The files below a folder, each once, and the links that lead nowhere. */
export interface ListedFiles {
  /** In the order of their paths. */
  files: string[];
  faults: Fault[];
}

/**
 * Lists the files below a folder whose names end in `suffix`. Links are followed, each folder and file is listed once:
 * a link to a folder around it ends there.
 * @throws the file system's error when the folder itself cannot be read
 */
export async function listFiles(folder: string, suffix: string): Promise<ListedFiles> {
  const found: ListedFiles = { files: [], faults: [] };
  const linked: string[] = [];
  const seen = new Set<string>();

  async function walk(place: string, isLink: boolean): Promise<void> {
    seen.add(await realpath(place));
    const entries = (await readdir(place, { withFileTypes: true })).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    );
    for (const entry of entries) {
      const path = join(place, entry.name);
      if (entry.isSymbolicLink()) linked.push(path);
      else if (entry.isDirectory()) await walkSafely(path, isLink);
      else if (entry.name.endsWith(suffix)) {
        const target = isLink ? await realpath(path) : path;
        if (!seen.has(target)) found.files.push(path);
        seen.add(target);
      }
    }
  }

  async function walkSafely(path: string, isLink: boolean): Promise<void> {
    try {
      await walk(path, isLink);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      // Gone since its folder was read.
      if (code === 'ENOENT') return;
      const remedy = 'let this user read the folder, or take it away';
      found.faults.push({ file: path, line: 1, problem: `cannot be read (${code})`, remedy });
    }
  }

  await walk(folder, false);
  if (linked.length > 0) {
    for (const path of found.files) seen.add(await realpath(path).catch(() => path));
  }
  // What is there in its own place comes first; links may lead to it, or to more links.
  for (let path = linked.shift(); path !== undefined; path = linked.shift()) {
    const target = await targetOf(path);
    if (typeof target === 'object') {
      if (path.endsWith(suffix)) found.faults.push({ file: path, line: 1, ...target });
    } else if (target !== undefined && !seen.has(target)) {
      const isFolder = (await stat(path)).isDirectory();
      if (isFolder) await walkSafely(path, true);
      else if (path.endsWith(suffix)) {
        seen.add(target);
        found.files.push(path);
      }
    }
  }
  found.files.sort();
  return found;
}

/** The real path behind a link; undefined where the link is gone, or why it leads nowhere. */
async function targetOf(path: string): Promise<string | { problem: string; remedy: string } | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    );
    if (!isThere) return undefined;
    const problem = code === 'ENOENT' ? 'is a link to nothing' : `is a link that leads nowhere (${code})`;
    return { problem, remedy: 'put the file in its place, or take the link away' };
  }
}
