import { describe, expect, it } from 'vitest';
import { writeFirstLine } from '../../src/bot/first-line.ts';

const started = { applicationId: '42', commands: 16, servers: 2, feeds: 3, feedsFile: 'feeds.yaml' };
/** View Channel, Send Messages, Read Message History, Send Messages in Threads. */
const permissions = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n);

describe('the line for people at the start', () => {
  it('says what works, and the link that invites the bot with the permissions it needs', () => {
    expect(writeFirstLine(started)).toBe(
      'Verbatim is ready: 16 commands, 2 servers, 3 feeds followed. Invite it: https://discord.com/oauth2/authorize' +
        `?client_id=42&permissions=${permissions}&scope=bot+applications.commands\n`,
    );
  });

  it('says how to follow a feed where none is followed', () => {
    expect(writeFirstLine({ ...started, servers: 1, feeds: 0 })).toContain(
      '1 server, no feed followed yet (verbatim feeds add ADDRESS writes one to feeds.yaml)',
    );
  });
});
