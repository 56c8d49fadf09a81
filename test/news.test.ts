import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { manager, typed } from './commands/subscribing.ts';
import { textOf } from './helpers/bot.ts';
import { type StandIn, startDiscord } from './helpers/discord/server.ts';
import { CHANNEL_ID } from './helpers/discord/snowflake.ts';
import { type NewsSite, newsSite } from './helpers/news-site.ts';

let folder: string;
let discord: StandIn;
let site: NewsSite;
let bot: ChildProcess | undefined;
let log: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-news-'));
  await mkdir(join(folder, 'corpus'));
  await cp('corpus/2025-11-03-vgp-hegseth-mou.vi.md', join(folder, 'corpus/mou.md'));
  discord = await startDiscord();
  site = await newsSite();
});
afterEach(async () => {
  bot?.kill('SIGKILL');
  await discord.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the bot as `npm start` does and waits until it is connected. */
async function start(): Promise<void> {
  log = '';
  bot = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      CORPUS_DIR: join(folder, 'corpus'),
      DATA_DIR: join(folder, 'data'),
      FEEDS_FILE: join(folder, 'feeds.yaml'),
      PRIVATE_HOSTS: site.host,
      LOG_LEVEL: 'info',
    },
  });
  bot.stderr!.on('data', (chunk) => (log += chunk));
  await vi.waitFor(() => expect(log).toMatch(/commands (?:registered|unchanged)/u), {
    timeout: 20_000,
    interval: 50,
  });
}

async function stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const closed = new Promise((resolve) => bot!.once('close', resolve));
  bot!.kill(signal);
  await closed;
}

const file = (id: string, households: string) =>
  writeFile(
    join(folder, 'corpus', `${id}.md`),
    `---\nid: ${id}\nlang: vi\ntitle: Lũ lớn ở Huế\npublisher: Báo Huế\nurl: https://example.org/${id}\npublished: 2025-11-21\n---\nMưa lớn gây lũ trên sông Hương. Hơn ${households} hộ dân phải sơ tán.\n`,
  );

const posted = () => discord.messages.in(CHANNEL_ID).map((one) => JSON.stringify(one.components));
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 50 });

describe('the news on Discord', () => {
  it('is posted once, corrected in place, and answered from, through a crash and from folder and feed', async () => {
    await start();
    const reply = await discord.interact(
      typed('subscribe', { options: { filter: 'lũ' }, ...manager, locale: 'vi' }),
    );
    expect(textOf(reply.response!)).toContain('lũ');

    await file('a', '1.200');
    await eventually(() => expect(posted()).toHaveLength(1));
    expect(posted()[0]).toContain('1.200 hộ dân');
    await file('a', '1.300');
    await eventually(() => expect(posted()[0]).toContain('1.300 hộ dân'));
    expect(posted()[0]).toContain('Đã đính chính');

    await stop('SIGKILL');
    await file('b', '2.500');
    await start();
    await eventually(() => expect(posted()).toHaveLength(2));

    const paragraphs = [1, 2, 3, 4].map(
      (part) =>
        `<p>Nước lũ ở ngã ba thứ ${part} đã rút hết trong đêm. Các đội thanh niên giúp dân dọn bùn trong trường học, chợ và trạm xá, còn bộ đội sửa lại con đường ven sông để xe chở gạo và nước sạch đi qua được trước khi trời tối.</p>`,
    );
    site.pages.set('/rss', {
      type: 'application/rss+xml',
      body: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Lũ</title><language>vi</language>
        <item><title>Lũ rút ở Huế</title><link>${site.base}/lu-rut</link><pubDate>${new Date().toUTCString()}</pubDate>
        <content:encoded><![CDATA[${paragraphs.join('')}]]></content:encoded></item></channel></rss>`,
    });
    await writeFile(join(folder, 'feeds.yaml'), `feeds:\n  - url: ${site.base}/rss\n`);
    await eventually(() => expect(posted()).toHaveLength(3));
    expect(posted()[2]).toContain('Lũ rút ở Huế');

    const asked = await discord.interact(
      typed('ask', { options: { question: 'Bao nhiêu hộ dân ở Huế phải sơ tán vì lũ?' }, locale: 'vi' }),
    );
    expect(textOf(asked.response!)).toMatch(/2\.500|1\.300/u);

    await stop('SIGTERM');
    expect(discord.violations).toEqual([]);
    expect(discord.invalidRequests()).toBe(0);
    expect(posted()).toHaveLength(3);
  }, 90_000);
});
