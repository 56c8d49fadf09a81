import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { LogLevel } from '../src/config.ts';
import { createLog } from '../src/log.ts';

// Put together at run time, so that no scanner takes it for a real one.
const TOKEN = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GabcDE', 'a'.repeat(38)].join('.');

function logTo(level: LogLevel) {
  const lines: string[] = [];
  const log = createLog(level, { write: (line) => void lines.push(line) });
  return { log, lines, only: () => JSON.parse(lines[0]!) };
}

describe('the log', () => {
  it('leaves out what is below its level', () => {
    const { log, lines } = logTo('warn');
    log.info('quiet');
    log.warn('loud');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ msg: 'loud', level: 40 });
  });

  it('says nothing at all when silent', () => {
    const { log, lines } = logTo('silent');
    log.fatal('the end');
    expect(lines).toEqual([]);
  });

  it.each([
    { token: 'hush' },
    { config: { discordToken: 'hush', port: 80 } },
    { request: { headers: { authorization: 'Bot hush' } } },
    { err: { request: { headers: { Authorization: 'Bot hush' } } } },
  ])('leaves out tokens by their key: %j', (entry) => {
    const { log, lines } = logTo('info');
    log.info(entry, 'told');
    log.child(entry).info('told by a child');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).not.toContain('hush');
      expect(line).toContain('[redacted]');
    }
  });

  it('leaves out a bot token by its shape, in whatever place', () => {
    const { log, lines } = logTo('info');
    log.error(new Error(`Cannot log in with ${TOKEN}`), 'failed');
    log.info({ a: { b: { c: { d: { e: [`Bot ${TOKEN}`] } } } } }, TOKEN);
    expect(lines.join()).not.toContain(TOKEN);
    expect(JSON.parse(lines[0]!).err.message).toBe('Cannot log in with [redacted]');
  });

  it("leaves out the tokens in Discord's URLs", () => {
    const { log, only } = logTo('info');
    log.info({ url: 'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback' });
    expect(only().url).toBe('https://discord.com/api/v10/interactions/123/[redacted]/callback');
  });

  it('leaves all else as it is', () => {
    const { log, only } = logTo('info');
    const entry = { url: 'https://vnexpress.net/bai-viet-4712345.html', file: 'src/discord/gateway.test.ts' };
    log.info(entry, 'Tô Lâm');
    expect(only()).toMatchObject({ ...entry, msg: 'Tô Lâm' });
  });

  it('goes to stderr and keeps stdout for data', () => {
    const module = JSON.stringify(new URL('../src/log.ts', import.meta.url).href);
    const script = `import { createLog } from ${module}; createLog('info').info('here'); process.exit(0);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(JSON.parse(run.stderr)).toMatchObject({ msg: 'here' });
  });
});
