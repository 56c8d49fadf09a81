import { parentPort, workerData } from 'node:worker_threads';

/** What a thread tells the one that started it. */
export type FromThread =
  | { kind: 'ready' }
  | { kind: 'reported'; value: unknown }
  | { kind: 'done'; output: unknown }
  | { kind: 'failed'; error: unknown };

const { moduleUrl, exportName } = workerData as { moduleUrl: string; exportName: string };
const run = ((await import(moduleUrl)) as Record<string, unknown>)[exportName];
if (typeof run !== 'function') throw new TypeError(`${moduleUrl} exports no function ${exportName}`);

function tell(message: FromThread): void {
  parentPort!.postMessage(message);
}

parentPort!.on('message', async (input: unknown) => {
  try {
    tell({ kind: 'done', output: await run(input, (value: unknown) => tell({ kind: 'reported', value })) });
  } catch (error) {
    try {
      tell({ kind: 'failed', error });
    } catch {
      // Not everything that can be thrown can be sent.
      tell({ kind: 'failed', error: new Error(String(error)) });
    }
  }
});
tell({ kind: 'ready' });
