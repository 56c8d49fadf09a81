import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, storeFile } from '../src/store/sqlite.ts';
import { typed } from './commands/subscribing.ts';
import { textOf } from './helpers/bot.ts';
import { chatInput } from './helpers/discord/payloads.ts';
import { type StandIn, startDiscord } from './helpers/discord/server.ts';
import { CHANNEL_ID, GUILD_ID } from './helpers/discord/snowflake.ts';

let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'verbatim-'));
});

afterEach(async () => {
  await rm(data, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Starts the program as `npm start` does, in a data folder of its own. */
function start(environment: Record<string, string>, input?: string) {
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      DISCORD_TOKEN: '',
      DATA_DIR: data,
      LANG: 'en_GB.UTF-8',
      LC_ALL: '',
      ...environment,
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, ended };
}

describe('npm start without a token', () => {
  it('answers piped lines in order, the figure in the answering sentence, and ends with 0', async () => {
    const lines = [
      '/ask How much new money did the US announce for Bien Hoa?',
      '/hỏi Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?',
      'my cong bo them bao nhieu tien cho bien hoa',
    ];
    const { code, out, err } = await start({}, lines.join('\n')).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const english = out.indexOf('**The United States announced 130 million USD of new support');
    const vietnamese = out.indexOf('**Mỹ công bố khoản hỗ trợ mới 130 triệu USD');
    const plain = out.lastIndexOf('**Mỹ công bố khoản hỗ trợ mới 130 triệu USD');
    expect(english).toBeGreaterThan(0);
    expect(vietnamese).toBeGreaterThan(english);
    expect(plain).toBeGreaterThan(vietnamese);
    expect(out).toContain('digest of VnExpress, 2 Nov 2025 · English');
    expect(out).toContain('bản tóm lược bài của VnExpress');
  });

  it('shows what the sheets hold', async () => {
    const shown = {
      '/pledge dioxin': 'US · 130 million USD',
      '/who To Lam': 'General Secretary',
      '/who hegseth': 'US Secretary of War',
      '/mou': 'Memorandum · 31 October 2025',
      '/figure Biên Hòa': '130 triệu USD',
    };
    const { code, out } = await start({}, Object.keys(shown).join('\n')).ended;
    expect(code).toBe(0);
    let from = 0;
    for (const expected of Object.values(shown)) {
      const at = out.indexOf(expected, from);
      expect({ expected, found: at >= 0 }).toEqual({ expected, found: true });
      from = at;
    }
  });

  it('starts with the good articles, and says how many it left out', async () => {
    const corpus = await mkdtemp(join(tmpdir(), 'corpus-'));
    await writeFile(join(corpus, 'bad.md'), 'no front matter');
    await writeFile(
      join(corpus, 'good.md'),
      '---\nid: a\nlang: en\ntitle: T\npublisher: P\nurl: https://example.org/\npublished: 2025-01-01\n---\nA fox ran.',
    );
    const { code, out, err } = await start({ CORPUS_DIR: corpus }, '/about\n').ended;
    await rm(corpus, { recursive: true });
    expect(code).toBe(0);
    expect(out).toContain('Read so far: 1 article, 1 January 2025.');
    expect(out).toContain('1 file was left out because of a fault');
    expect(err).toContain('1 corpus files left out');
  });

  it('names every wrong setting at once and ends with 1', async () => {
    const { code, err } = await start({ LOG_LEVEL: 'loud', PORT: 'x' }).ended;
    expect(code).toBe(1);
    expect(err).toContain('LOG_LEVEL');
    expect(err).toContain('PORT');
    expect(err).not.toContain('    at ');
  });

  it('says what to do when there is no corpus', async () => {
    const { code, err } = await start({ CORPUS_DIR: join(data, 'nowhere') }, '').ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('Set CORPUS_DIR')]);
  });

  it('says what to do when the data folder is a file', async () => {
    const file = join(data, 'file');
    await writeFile(file, '');
    const { code, err } = await start({ DATA_DIR: file }, '').ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('Set DATA_DIR to a folder')]);
  });

  it('says what to do when the store is something else', async () => {
    await writeFile(storeFile(data), 'This is no database. '.repeat(50));
    const { code, err } = await start({}, '').ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('Move it away')]);
  });

  it('says what to do when a newer version made the store', async () => {
    await (await openSqliteStore(storeFile(data))).close();
    const database = new DatabaseSync(storeFile(data));
    database.exec("insert into kysely_migration (name, timestamp) values ('9999', '2030-01-01')");
    database.close();
    const { code, err } = await start({}, '').ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('Start that version or a later one')]);
  });

  it('keeps the stack of what nobody foresaw', async () => {
    const database = new DatabaseSync(storeFile(data));
    database.exec('create table article (id text)');
    database.close();
    const { code, err } = await start({}, '').ended;
    expect(code).toBe(1);
    expect(err).toMatch(/table "article" already exists\n {4}at /u);
  });
});

describe('npm start with a token', () => {
  let discord: StandIn;

  beforeEach(async () => {
    discord = await startDiscord();
  });

  afterEach(async () => {
    await discord.close();
  });

  it('answers on Discord, within its rules, and stops cleanly', async () => {
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, LOG_LEVEL: 'info' };
    const { child, ended } = start(environment);
    await discord.request('PUT', /commands$/u, 15_000);
    const question = 'Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?';
    const outcome = await discord.interact(chatInput({ name: 'ask', options: { question }, locale: 'vi' }));
    expect(textOf(outcome.response!)).toContain('130 triệu USD');
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(discord.violations).toEqual([]);
    expect(err).not.toContain(discord.token);
    expect(err).not.toContain('bao nhiêu tiền');
  });

  it('posts as soon as a permission was mended', async () => {
    discord.messages.channels.set(CHANNEL_ID, { forbidden: 50013 });
    const { child, ended } = start({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });
    await discord.request('PUT', /commands$/u, 15_000);
    await discord.interact(typed('subscribe', { options: { backfill: 1 } }));
    await expect.poll(() => discord.invalidRequests(), { timeout: 5_000 }).toBe(1);
    discord.messages.channels.set(CHANNEL_ID, {});
    discord.gateway.dispatch('CHANNEL_UPDATE', { id: CHANNEL_ID, type: 0, guild_id: GUILD_ID });
    await expect.poll(() => discord.messages.in(CHANNEL_ID), { timeout: 5_000 }).toHaveLength(1);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    expect(discord.violations).toEqual([]);
  });

  it('ends within five seconds of a SIGTERM, whatever hangs, and posts what hung once after the next start', {
    timeout: 60_000,
  }, async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const feeds = join(data, 'feeds.yaml');
    await writeFile(feeds, `feeds:\n  - url: http://${host}/rss\n`);
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
    discord.fail({ method: 'POST', path: /\/messages$/u, status: 'hang', afterAccepting: true });
    const { child, ended } = start({ ...environment, FEEDS_FILE: feeds, PRIVATE_HOSTS: host });
    await discord.request('PUT', /commands$/u, 15_000);
    await discord.interact(typed('subscribe', { options: { backfill: 1 } }));
    await discord.request('POST', /\/messages$/u, 5_000);
    discord.fail({ path: /callback$/u, status: 'hang' });
    void discord.interact(chatInput({ name: 'about' }));
    await sleep(200);
    const asked = performance.now();
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    silent.closeAllConnections();
    silent.close();

    discord.heal();
    const next = start(environment);
    await discord.request('POST', /\/messages$/u);
    await expect
      .poll(() => discord.requests.filter(({ path }) => path.endsWith('/messages')), {
        timeout: 15_000,
      })
      .toHaveLength(2);
    next.child.kill('SIGTERM');
    await next.ended;
    expect(discord.messages.in(CHANNEL_ID)).toHaveLength(1);
  });

  it('ends with 1 and one clear line when the token is wrong', async () => {
    const { code, err } = await start({
      DISCORD_TOKEN: 'wrong-token',
      DISCORD_API: discord.api,
      LOG_LEVEL: 'fatal',
    }).ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('DISCORD_TOKEN');
  });

  it('ends with 1 and one clear line when there is no network', async () => {
    const environment = {
      DISCORD_TOKEN: 'any-token',
      DISCORD_API: 'http://127.0.0.1:9/api',
      LOG_LEVEL: 'fatal',
    };
    const { code, err } = await start(environment).ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
