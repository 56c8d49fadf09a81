import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * Runs a module of this folder in a process of its own, so that what it takes is nobody else's.
 * @returns what it told @throws Error when it failed; it has said on stderr why
 */
export async function runChild<Measured>(module: string, given: object): Promise<Measured> {
  const file = fileURLToPath(new URL(`${module}.ts`, import.meta.url));
  const child = spawn(process.execPath, [file, JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [told, [code]] = await Promise.all([
    text(child.stdout),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new Error(`${module} ended with ${code ?? 'a signal'}`);
  return JSON.parse(told) as Measured;
}
