import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openReader } from '../../src/reader/open-reader.ts';
import type { Reader } from '../../src/reader/reader.ts';

/** A reader whose model takes no time: it always chooses the first sentence. What is left is all else that it costs. */
export async function openInstantReader(): Promise<{ reader: Reader; close(): void }> {
  const message = { role: 'assistant', content: '{"sentences":[1]}' };
  const reply = JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] });
  const server = createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => outgoing.setHeader('content-type', 'application/json').end(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const reader = await openReader({ url, model: 'instant', timeoutMs: 6_000 }, 10, ({ kind }) => {
    throw new Error(`the instant reader failed: ${kind}`);
  });
  return {
    reader,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
