import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { makeStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { StoreTrouble } from '../../src/store/trouble.ts';
import { newsBot, now, permission, typed } from '../commands/subscribing.ts';
import { article } from '../helpers/articles.ts';
import { asRead, buttonsOf, textOf } from '../helpers/bot.ts';
import { chatInput } from '../helpers/discord/payloads.ts';
import { CHANNEL_ID, GUILD_ID } from '../helpers/discord/snowflake.ts';
import { subscription } from './subscription.ts';

interface Small {
  store: Store;
  /** What was told of trouble. */
  told: (StoreTrouble | undefined)[];
  /** From now on the database has no page left, as on a full disk; or has room again. */
  fill(isFull: boolean): void;
  /** Lets so many milliseconds go by. */
  pass(ms: number): void;
}

async function smallStore(): Promise<Small> {
  const database = new DatabaseSync(':memory:');
  const told: Small['told'] = [];
  let clock = now.getTime();
  const store = await makeStore(database, {
    onTrouble: (trouble) => void told.push(trouble),
    now: () => new Date(clock),
  });
  return {
    pass(ms) {
      clock += ms;
    },
    store,
    told,
    fill(isFull) {
      // SQLite takes no less than what is there.
      database.exec(`pragma max_page_count = ${isFull ? 1 : 1_000_000}`);
      if (isFull) for (let row = 0; hasRoom(database, row); row++);
    },
  };
}

/** Takes the room that is left on the pages of questions. */
function hasRoom(database: DatabaseSync, row: number): boolean {
  try {
    database.prepare(`insert into asked values (?, ?, 0)`).run(`filling ${row}`, 'x'.repeat(300));
    return true;
  } catch {
    return false;
  }
}

const big = (id: string) => ({
  article: article({ id, body: 'A long word and another. '.repeat(1000) }),
  origin: 'feed' as const,
  keys: [id],
});

describe('a full disk', () => {
  it('is what an error says, also inside a transaction that SQLite has rolled back', async () => {
    const { store, fill } = await smallStore();
    fill(true);
    await expect(store.articles.add(big('a'), [], now)).rejects.toThrow('database or disk is full');
    expect(await store.articles.get('a')).toBeUndefined();
  });

  it('is told once, and that it is over', async () => {
    const { store, told, fill, pass } = await smallStore();
    fill(true);
    for (const id of ['a', 'b']) await store.articles.add(big(id), [], now).catch(() => undefined);
    expect(store.trouble()).toMatchObject({ kind: 'full', reason: 'database or disk is full' });
    await store.language('user', '1');
    expect(told).toMatchObject([{ kind: 'full' }]);
    fill(false);
    // Something small may fit in on a disk that is nearly full.
    await store.articles.add(big('c'), [], now);
    expect(store.trouble()).toBeDefined();
    pass(60_000);
    await store.articles.add(big('d'), [], now);
    expect(told).toMatchObject([{ kind: 'full' }, undefined]);
    expect(store.trouble()).toBeUndefined();
  });
});

describe('on a full disk', () => {
  async function fullBot() {
    const { store, fill } = await smallStore();
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const bot = await newsBot({ store, log });
    await store.subscriptions.put(
      subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID }),
      ['d1'],
      new Date(now.getTime() - 60_000),
    );
    await store.outbox.parkChannel(CHANNEL_ID, 'no-permission', now, now);
    fill(true);
    return { bot, lines };
  }
  const question = 'How much did the US pledge for Bien Hoa? '.padEnd(900, '?');

  it('a question is answered, without buttons, and the log says why', async () => {
    const { bot, lines } = await fullBot();
    const response = await bot.send(chatInput({ name: 'ask', options: { question } }));
    expect(textOf(response)).toContain('**The US pledged 130 million USD');
    expect([...buttonsOf(response)]).toEqual([]);
    expect(lines.join()).toContain('database or disk is full');
    expect(lines.join()).not.toContain('cannot rollback');
    expect(lines.join()).not.toContain('How much');
  });

  it.each([
    ['en-US', 'My disk has been full since <t:', 'I cannot keep anything at the moment'],
    ['vi', 'Ổ đĩa của tôi đầy từ <t:', 'Hiện tôi không lưu lại được gì'],
  ])('/status says so in %s, and so does what would have to be kept', async (locale, told, refused) => {
    const { bot } = await fullBot();
    await bot.send(chatInput({ name: 'ask', options: { question } }));
    const status = typed('status', { memberPermissions: permission.manageServer, locale });
    expect(asRead(textOf(await bot.send(status)))).toContain(told);
    const replies: string[] = [];
    for (let at = 0; at < 20; at++) {
      const filter = `"${'a'.repeat(400)} ${at}"`;
      replies.push(asRead(textOf(await bot.send(typed('subscribe', { locale, options: { filter } })))));
    }
    expect(replies.at(-1)).toContain(refused);
  });
});
