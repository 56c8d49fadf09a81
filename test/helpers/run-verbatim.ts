import { spawn } from 'node:child_process';

/** Runs the command line as an operator does, without the settings of the one who runs the tests. */
export function runVerbatim(
  given: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  cwd?: string,
  input = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const cli = new URL('../../src/cli.ts', import.meta.url).pathname;
  const env = { PATH: process.env.PATH ?? '', DISCORD_TOKEN: '', ...settings };
  const child = spawn(process.execPath, [cli, ...given], { env, cwd });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
