import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelKind } from '../../src/store/subscriptions.ts';
import { PERMISSION } from '../helpers/discord/permissions.ts';
import { type } from './asking.ts';
import { postsIn, subscribedChannels } from './channels.ts';
import { deliveriesIn } from './database.ts';
import { corpusOf, databaseOf, type Program, startProgram } from './program.ts';
import { openStage } from './stage.ts';

/** What became of an article whose answer was lost, in one channel. */
export interface Settled {
  kind: ChannelKind;
  /** Whether Discord had taken it. */
  arrived: boolean;
  /** Whether the bot may read the channel's history. */
  readable: boolean;
  posts: number;
  /** What `/status` says about the channel. */
  unknown: boolean;
}

const DOWN_MS = 10 * 60_000;
const WAIT_MS = 30_000;

/**
 * The program is killed while it waits for Discord's answers, of which some had been accepted and some not, and is
 * started again when Discord has long forgotten its nonces.
 */
export async function runOutsideWindow(): Promise<Settled[]> {
  const stage = await openStage(Math.random);
  const { discord } = stage;
  const file = databaseOf(stage);
  let program: Program | undefined;
  try {
    const kinds = await subscribedChannels(file, discord, { text: 4, announcement: 2, thread: 2, forum: 2 });
    const places = [...kinds].map(([id, kind], at) => ({
      id,
      kind,
      arrived: at % 2 === 0,
      readable: at >= 2,
    }));
    for (const { id, arrived, readable } of places) {
      const { channels } = discord.messages;
      const permissions = PERMISSION.VIEW_CHANNEL | PERMISSION.SEND_MESSAGES;
      if (!readable) channels.set(id, { ...channels.get(id), permissions });
      discord.fail({
        method: 'POST',
        path: new RegExp(`^/channels/${id}/(?:messages|threads)$`, 'u'),
        status: 'hang',
        afterAccepting: arrived,
        times: Number.POSITIVE_INFINITY,
      });
    }
    program = startProgram(stage, stage.clock);
    await program.ready;
    await writeFile(
      join(corpusOf(stage), 'n1.md'),
      '---\nid: n1\nlang: vi\ntitle: n1 Lũ lớn ở Huế\npublisher: Báo Huế\nurl: https://example.org/n1\npublished: 2025-11-21\n---\nHơn 1.200 hộ dân ở Huế phải sơ tán vì lũ.\n',
    );
    const isAsked = ({ id }: { id: string }) =>
      discord.requests.some(({ method, path }) => method === 'POST' && path.startsWith(`/channels/${id}/`));
    await until(() => places.every(isAsked));
    await program.end('SIGKILL');
    discord.heal();
    // Somebody talks, so that the channel's last message tells nothing about ours.
    for (const { id, kind } of places) if (kind === 'text') discord.messages.write(id, 'hello');
    stage.skip(DOWN_MS);

    program = startProgram(stage, stage.clock);
    await program.ready;
    await until(() => deliveriesIn(file).open === 0);
    const status = await type(discord, 'status', {}, 'en');
    await program.end('SIGTERM');
    return places.map(({ id, kind, arrived, readable }) => {
      const said = status.slice(status.indexOf(id)).split('\n\n')[0]!;
      const posts = postsIn(discord, id).filter((post) => post.includes('**[n1 ')).length;
      return { kind, arrived, readable, posts, unknown: said.includes('Of 1 post nobody knows whether it') };
    });
  } finally {
    await program?.end('SIGKILL');
    await stage.close();
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const patience = performance.now() + WAIT_MS;
  while (!isSo() && performance.now() < patience) await sleep(50);
}
