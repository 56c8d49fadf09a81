import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineDiscord, examineRuntime, type Finding } from '../../src/cli/examine.ts';
import { readConfig } from '../../src/config.ts';
import type { Store } from '../../src/store/store.ts';
import { runVerbatim } from '../helpers/run-verbatim.ts';

let server: Server;
let answer: (path: string, response: ServerResponse, request: IncomingMessage) => void;
let folder: string;
beforeEach(async () => {
  server = createServer((request, response) => answer(request.url!, response, request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  folder = await mkdtemp(join(tmpdir(), 'verbatim-doctor-'));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const api = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
const now = () => new Date();
const outside = { fetch, now, nodeVersion: '24.21.0' };
const configFor = (token?: string) =>
  readConfig({ DISCORD_API: api(), ...(token === undefined ? {} : { DISCORD_TOKEN: token }) });
const wrongOf = (findings: readonly Finding[]) => findings.filter(({ state }) => state === 'wrong');
const channels = (...ids: string[]) =>
  ({ subscriptions: { active: async () => ids.map((channelId) => ({ channelId })) } }) as unknown as Store;

function asDiscord(path: string, response: ServerResponse): void {
  if (path.endsWith('/channels/1')) response.writeHead(200).end('{"id":"1"}');
  else if (path.endsWith('/channels/2')) response.writeHead(403).end('{}');
  else response.writeHead(200).end('{"id":"42","name":"News"}');
}

describe('the doctor, of Discord,', () => {
  it('prints the link that invites the bot with what it needs', async () => {
    answer = asDiscord;
    const findings = await examineDiscord(configFor('t'), undefined, outside);
    expect(wrongOf(findings)).toEqual([]);
    expect(findings.find(({ what }) => what === 'invite')!.said).toMatch(
      /client_id=42&permissions=\d+&scope=bot/u,
    );
  });

  it('names the channels with subscriptions that cannot be seen, each with what to do', async () => {
    answer = asDiscord;
    const findings = await examineDiscord(configFor('t'), channels('1', '2'), outside);
    expect(wrongOf(findings)).toMatchObject([
      { what: 'channel', said: '2 cannot be seen', remedy: expect.stringContaining('View Channel') },
    ]);
  });

  it.each<[string, () => void, string]>([
    ['refuses the token', () => (answer = (_, response) => response.writeHead(401).end('{}')), 'token'],
    ['is down', () => (answer = (_, response) => response.writeHead(502).end()), 'Discord'],
    ['is not there', () => (answer = (_, __, request) => request.destroy()), 'Discord'],
    [
      'has another time',
      () =>
        (answer = (path, response) => {
          response.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString());
          asDiscord(path, response);
        }),
      'clock',
    ],
  ])('says so when it %s', async (_, behave, what) => {
    behave();
    const wrong = wrongOf(await examineDiscord(configFor('t'), undefined, outside));
    expect(wrong).toMatchObject([{ what, remedy: expect.any(String) }]);
    expect(JSON.stringify(wrong)).not.toContain('\\n');
  });

  it('goes without where no token is set', async () => {
    expect(await examineDiscord(configFor(), undefined, outside)).toMatchObject([
      { state: 'note', what: 'token' },
    ]);
  });
});

describe('verbatim doctor', () => {
  it('ends with 0 where nothing is wrong, and says what else could be done', async () => {
    const settings = { DATA_DIR: folder, FEEDS_FILE: join(folder, 'feeds.yaml') };
    const { code, out } = await runVerbatim(['doctor'], settings);
    expect(code).toBe(0);
    expect(out).toContain('fine  corpus: 24 articles');
    expect(out).toContain('note  feeds: no feed is followed\n      "verbatim feeds add');
  });

  it('ends with 1 and names each wrong setting with its remedy', async () => {
    const { code, out } = await runVerbatim(['doctor', '--json'], { READ_SECONDS: 'x' });
    expect(code).toBe(1);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding);
    expect(wrongOf(found)).toMatchObject([
      { what: 'settings', said: expect.stringContaining('READ_SECONDS') },
    ]);
  });

  it('names the faults of the feeds file and of the corpus', async () => {
    await writeFile(join(folder, 'feeds.yaml'), 'feeds:\n  - url: no address\n');
    await writeFile(join(folder, 'broken.md'), 'no front matter');
    const settings = { DATA_DIR: folder, FEEDS_FILE: join(folder, 'feeds.yaml'), CORPUS_DIR: folder };
    const { code, out } = await runVerbatim(['doctor'], settings);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong feeds file: /mu);
    expect(out).toMatch(/^wrong corpus: 1 files/mu);
  });

  it('finds a runtime that is too old', () => {
    expect(examineRuntime({ ...outside, nodeVersion: '22.1.0' })).toMatchObject([{ state: 'wrong' }]);
    expect(examineRuntime({ ...outside, nodeVersion: '26.0.0' })).toMatchObject([{ state: 'fine' }]);
  });
});
