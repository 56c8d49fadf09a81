import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, loadEnvironment, readConfig } from '../src/config.ts';

const DEFAULTS = {
  discordApi: 'https://discord.com/api',
  corpusDir: 'corpus',
  dataDir: 'data',
  logLevel: 'info',
  feedsFile: 'feeds.yaml',
  privateHosts: [],
  readerPassages: 10,
  readLimits: { timeMs: 5000, memoryMb: 512 },
};

describe('the settings', () => {
  it('have defaults that need nothing set', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it('are read from the environment', () => {
    const environment = {
      DISCORD_TOKEN: 'abc.def.ghi',
      DISCORD_API: 'http://127.0.0.1:4000/api/',
      CORPUS_DIR: '/news',
      DATA_DIR: '/var/lib/verbatim',
      LOG_LEVEL: 'DEBUG',
      PORT: '8080',
      FEEDS_FILE: '/news/feeds.yaml',
      KEEP_DAYS: '365',
      READ_SECONDS: '20',
      READ_MEMORY_MB: '1024',
      PRIVATE_HOSTS: 'Feeds.lan, 192.168.1.5:8080,[FD00:0::1]:80,',
      READER_URL: 'http://127.0.0.1:11434/v1/',
      READER_MODEL: 'qwen3:4b',
      READER_KEY: 'sk-abc',
      READER_TIMEOUT: '2.5',
      READER_PASSAGES: '6',
      HOME: '/root',
    };
    expect(readConfig(environment)).toEqual({
      discordToken: 'abc.def.ghi',
      discordApi: 'http://127.0.0.1:4000/api',
      corpusDir: '/news',
      dataDir: '/var/lib/verbatim',
      logLevel: 'debug',
      port: 8080,
      feedsFile: '/news/feeds.yaml',
      keepDays: 365,
      privateHosts: ['feeds.lan', '192.168.1.5:8080', '[fd00::1]:80'],
      readerPassages: 6,
      reader: { url: 'http://127.0.0.1:11434/v1', model: 'qwen3:4b', key: 'sk-abc', timeoutMs: 2_500 },
      readLimits: { timeMs: 20_000, memoryMb: 1024 },
    });
  });

  it('count as not set where they are empty or blank', () => {
    const empty = { DISCORD_TOKEN: '', DISCORD_API: '', LOG_LEVEL: ' ', PORT: '', DATABASE_URL: '\r' };
    expect(readConfig(empty)).toEqual(DEFAULTS);
  });

  it('may have white space around them', () => {
    expect(readConfig({ DISCORD_TOKEN: ' abc.def.ghi\r\n', PORT: ' 80 ' })).toMatchObject({
      discordToken: 'abc.def.ghi',
      port: 80,
    });
  });

  it('all stand in .env.example, which sets nothing but the defaults', async () => {
    const example = parse(await readFile(new URL('../.env.example', import.meta.url)));
    expect(readConfig(example)).toEqual(DEFAULTS);
    expect(Object.keys(example).sort()).toEqual([
      'CORPUS_DIR',
      'DATABASE_URL',
      'DATA_DIR',
      'DISCORD_API',
      'DISCORD_TOKEN',
      'FEEDS_FILE',
      'KEEP_DAYS',
      'LOG_LEVEL',
      'PORT',
      'PRIVATE_HOSTS',
      'READER_KEY',
      'READER_MODEL',
      'READER_PASSAGES',
      'READER_TIMEOUT',
      'READER_URL',
      'READ_MEMORY_MB',
      'READ_SECONDS',
    ]);
  });
});

describe('the reader’s address', () => {
  it.each([
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434/', 'http://127.0.0.1:11434/v1'],
    ['https://api.example.com/v1/', 'https://api.example.com/v1'],
    ['https://api.example.com/v1/chat/completions', 'https://api.example.com/v1'],
    ['https://example.com/openai', 'https://example.com/openai'],
  ])('may be given as people copy it: %s', (given, url) => {
    expect(readConfig({ READER_URL: given, READER_MODEL: 'm' }).reader).toMatchObject({ url });
  });

  it('is what switches the reader on; emptied, it is off for one run', () => {
    expect(readConfig({ READER_URL: '', READER_MODEL: 'm', READER_KEY: 'k' }).reader).toBeUndefined();
  });
});

describe('the reader’s time', () => {
  it.each([
    ['6', 6_000],
    ['2.5 s', 2_500],
    ['500ms', 500],
  ])('is given in seconds, or with its unit: %s', (given, timeoutMs) => {
    const environment = { READER_URL: 'http://localhost/v1', READER_MODEL: 'm', READER_TIMEOUT: given };
    expect(readConfig(environment).reader).toMatchObject({ timeoutMs });
  });
});

describe('a faulty setting', () => {
  it.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi', 'DISCORD_TOKEN begins with "Bot". Give the token alone.'],
    ['DISCORD_TOKEN', '"abc.def.ghi"', 'DISCORD_TOKEN stands in quotation marks. Leave them out.'],
    ['DISCORD_TOKEN', 'abc. def.ghi', 'DISCORD_TOKEN has white space inside. Copy it again'],
    ['DISCORD_API', 'discord.com', 'DISCORD_API is no http or https address. Leave it out'],
    ['DISCORD_API', 'ftp://discord.com/api', 'DISCORD_API is no http or https address. Leave it out'],
    ['DISCORD_API', 'https://discord.com/api/v10/', 'DISCORD_API ends with a version. Leave the version out'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is no log level. Give one of fatal, error, warn'],
    ['PORT', '65536', 'PORT is no port. Give a whole number'],
    ['PORT', '-1', 'PORT is no port. Give a whole number'],
    ['PORT', '80.5', 'PORT is no port. Give a whole number'],
    ['READ_SECONDS', '0', 'READ_SECONDS is no whole number from 1 to 600. Give one'],
    ['KEEP_DAYS', '0', 'KEEP_DAYS is no whole number from 1 to 36500. Give one'],
    ['READ_MEMORY_MB', '1 GB', 'READ_MEMORY_MB is no whole number from 64 to 16384. Give one'],
    ['PRIVATE_HOSTS', 'http://feeds.lan', 'PRIVATE_HOSTS is no list of hosts. Give names or addresses'],
    ['PRIVATE_HOSTS', '10.0.0.0/8', 'PRIVATE_HOSTS is no list of hosts. Give names or addresses'],
    ['PRIVATE_HOSTS', 'feeds.lan *', 'PRIVATE_HOSTS is no list of hosts. Give names or addresses'],
    ['PRIVATE_HOSTS', '*.lan', 'PRIVATE_HOSTS is no list of hosts. Give names or addresses'],
    ['PRIVATE_HOSTS', 'feeds.lan:65536', 'PRIVATE_HOSTS is no list of hosts. Give names or addresses'],
    ['PRIVATE_HOSTS', '::1', 'PRIVATE_HOSTS is no list of hosts. Give names or addresses'],
    ['READER_TIMEOUT', '0', 'READER_TIMEOUT is no number of seconds'],
    ['READER_TIMEOUT', '6 min', 'READER_TIMEOUT is no number of seconds'],
    ['READER_TIMEOUT', '6000', 'READER_TIMEOUT is no number of seconds'],
    ['READER_PASSAGES', '0', 'READER_PASSAGES is no whole number from 1 to 20'],
    ['READER_KEY', 'sk abc', 'READER_KEY holds white space'],
    ['DATABASE_URL', 'postgres://me:secret@host/db', 'DATABASE_URL is set, but this version'],
  ])('is named once, with its remedy: %s=%s', (name, value, expected) => {
    const { faults } = configError({ [name]: value });
    expect(faults).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['localhost:11434', 'READER_URL is no http or https address. Give one like'],
    ['ftp://localhost/v1', 'READER_URL is no http or https address. Give one like'],
    ['http://me:secret@localhost/v1', 'READER_URL holds a name or a password. Give the key in READER_KEY.'],
  ])('is named with its remedy: READER_URL=%s', (url, expected) => {
    const { faults } = configError({ READER_URL: url, READER_MODEL: 'm' });
    expect(faults).toEqual([expect.stringContaining(expected)]);
  });

  it('is a reader without a model, told beside the others', () => {
    expect(configError({ READER_URL: 'http://localhost/v1' }).faults).toEqual([
      expect.stringContaining('READER_MODEL is missing. Name the model'),
    ]);
    const both = configError({ READER_URL: 'http://localhost/v1', PORT: 'http' });
    expect(both.faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'READER_MODEL']);
  });

  it('is named together with every other', () => {
    const error = configError({
      DISCORD_TOKEN: 'Bot abc.def.ghi',
      DISCORD_API: 'nowhere',
      LOG_LEVEL: 'loud',
      PORT: 'http',
      DATABASE_URL: 'postgres://host/db',
    });
    expect(error.faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API',
      'LOG_LEVEL',
      'PORT',
      'DATABASE_URL',
    ]);
    for (const fault of error.faults) expect(error.message).toContain(`\n- ${fault}`);
  });

  it.each([
    'DISCORD_TOKEN',
    'DISCORD_API',
    'LOG_LEVEL',
    'PORT',
    'READ_SECONDS',
    'PRIVATE_HOSTS',
    'DATABASE_URL',
    'READER_URL',
    'READER_KEY',
    'READER_TIMEOUT',
    'READER_PASSAGES',
  ])('never shows a token, even one put into %s', (name) => {
    const error = configError({ [name]: 'Bot hush-hush.secret.token' });
    expect(JSON.stringify([error.message, error.stack, error])).not.toMatch(/hush|secret/);
  });
});

describe('the environment', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-config-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is completed by .env, and wins over it', async () => {
    await writeFile(join(folder, '.env'), 'LOG_LEVEL=debug\nPORT=8080\nDATA_DIR=elsewhere\n');
    const environment = { LOG_LEVEL: 'warn', DATA_DIR: '' };
    expect(loadEnvironment(folder, environment)).toEqual({ LOG_LEVEL: 'warn', DATA_DIR: '', PORT: '8080' });
    expect(environment).toEqual({ LOG_LEVEL: 'warn', DATA_DIR: '' });
  });

  it('is enough without a .env', () => {
    expect(loadEnvironment(folder, { PORT: '80' })).toEqual({ PORT: '80' });
  });

  it('is read without a word printed', async () => {
    await writeFile(join(folder, '.env'), 'PORT=8080\n');
    const printed = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    loadEnvironment(folder, {});
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is faulty when .env cannot be read', async () => {
    await mkdir(join(folder, '.env'));
    expect(() => loadEnvironment(folder, {})).toThrow(ConfigError);
    expect(() => loadEnvironment(folder, {})).toThrow(/\.env cannot be read \(EISDIR\)/);
  });
});

function configError(environment: NodeJS.ProcessEnv): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('these settings have no fault');
}
