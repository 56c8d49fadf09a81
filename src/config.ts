import { join } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The settings, read and checked; `.env.example` says what each is for. */
export interface Config {
  /** Without one there is no Discord face. */
  discordToken?: string;
  /** The base that discord.js calls `rest.api`, with no slash at its end. */
  discordApi: string;
  corpusDir: string;
  dataDir: string;
  logLevel: LogLevel;
  /** 0 for any free one. */
  port?: number;
  /** Names the feeds to follow; it need not be there. */
  feedsFile: string;
  /** How many days after their publication articles of feeds are kept; for ever when left out. */
  keepDays?: number;
  /** As `URL.hostname` spells a host, or with `:` and one port. */
  privateHosts: string[];
  databaseUrl?: string;
  /** What reading one page, feed or entry may take: processor time, and memory of its thread. */
  readLimits: { timeMs: number; memoryMb: number };
  /** The model that chooses sentences; without one, words do. */
  reader?: ReaderSettings;
  /** How many passages a reader is offered. */
  readerPassages: number;
}

/** How to ask a model on a server that speaks the OpenAI chat format. */
export interface ReaderSettings {
  /** The address to which `/chat/completions` is added. */
  url: string;
  model: string;
  key?: string;
  timeoutMs: number;
}

/** Everything that is wrong with the settings, each fault with its remedy and none with a setting's value. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
  /** One sentence or two each, beginning with the setting's name. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(['Some settings, in the environment or in .env, are wrong:', ...faults].join('\n- '));
    this.faults = faults;
  }
}

// No message repeats a value: any of them may be a secret that was pasted into the wrong line.
const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .refine((token) => !/^["']|["']$/.test(token), stop('stands in quotation marks. Leave them out.'))
    .refine((token) => !/^bot\s/i.test(token), stop('begins with "Bot". Give the token alone.'))
    .refine(
      (token) => !/\s/.test(token),
      stop(
        'has white space inside. Copy it again, in one piece, from the Bot page at https://discord.com/developers.',
      ),
    )
    .optional(),
  DISCORD_API: z
    .string()
    .refine(
      isHttpUrl,
      stop(
        'is no http or https address. Leave it out for Discord itself, or give one like https://host/api.',
      ),
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .refine(
      (url) => !/\/v\d+$/.test(url),
      stop('ends with a version. Leave the version out, so that it ends with /api.'),
    )
    .default('https://discord.com/api'),
  CORPUS_DIR: z.string().default('corpus'),
  DATA_DIR: z.string().default('data'),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(logLevels, { error: `is no log level. Give one of ${logLevels.join(', ')}.` }))
    .default('info'),
  PORT: z
    .string()
    .refine(
      (port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535,
      stop('is no port. Give a whole number from 1 to 65535, or 0 for any free port.'),
    )
    .transform(Number)
    .optional(),
  READ_SECONDS: wholeNumber(1, 600).default(5),
  READ_MEMORY_MB: wholeNumber(64, 16_384).default(512),
  KEEP_DAYS: wholeNumber(1, 36_500).optional(),
  FEEDS_FILE: z.string().default('feeds.yaml'),
  PRIVATE_HOSTS: z
    .string()
    .transform((list) => list.split(',').flatMap((entry) => entry.trim() || []))
    .refine(
      (entries) => entries.every((entry) => hostOf(entry) !== undefined),
      stop(
        'is no list of hosts. Give names or addresses with commas between, each with or without a ' +
          'port, such as feeds.lan, 192.168.1.5:8080.',
      ),
    )
    .transform((entries) => entries.flatMap((entry) => hostOf(entry) ?? []))
    .default([]),
  DATABASE_URL: z
    .undefined({
      error:
        'is set, but this version keeps everything in the folder DATA_DIR. Leave it out; PostgreSQL comes later.',
    })
    .optional(),
  READER_URL: z
    .string()
    .refine(
      isHttpUrl,
      stop('is no http or https address. Give one like http://127.0.0.1:11434/v1, or leave it out.'),
    )
    .refine(
      (url) => !/\/\/[^/]*@/u.test(url),
      stop('holds a name or a password. Give the key in READER_KEY.'),
    )
    .transform(completeReaderUrl)
    .optional(),
  READER_MODEL: z.string().optional(),
  READER_KEY: z
    .string()
    .refine(
      (key) => /^[\x21-\x7e]+$/u.test(key),
      stop('holds white space or letters that no key has. Copy it again.'),
    )
    .optional(),
  READER_TIMEOUT: z
    .string()
    .transform(readSeconds)
    .refine((seconds) => seconds >= 0.1 && seconds <= 120, 'is no number of seconds from 0.1 to 120.')
    .default(6),
  READER_PASSAGES: z
    .string()
    .refine(
      (count) => /^\d{1,2}$/u.test(count) && Number(count) >= 1 && Number(count) <= 20,
      stop('is no whole number from 1 to 20.'),
    )
    .transform(Number)
    .default(10),
});

/** With a server there must be a model to ask of it. */
const withReader = settings.extend({
  READER_MODEL: z.string({
    error: 'is missing. Name the model that the server at READER_URL is to ask, or leave READER_URL out.',
  }),
});

/**
 * Reads the settings; an empty one counts as not set, and white space around one is left out.
 * @throws ConfigError that names every fault at once
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given: NodeJS.ProcessEnv = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const read = (given.READER_URL === undefined ? settings : withReader).safeParse(given);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const values = read.data;
  return {
    discordToken: values.DISCORD_TOKEN,
    discordApi: values.DISCORD_API,
    corpusDir: values.CORPUS_DIR,
    dataDir: values.DATA_DIR,
    logLevel: values.LOG_LEVEL,
    port: values.PORT,
    feedsFile: values.FEEDS_FILE,
    keepDays: values.KEEP_DAYS,
    privateHosts: values.PRIVATE_HOSTS,
    databaseUrl: values.DATABASE_URL,
    readerPassages: values.READER_PASSAGES,
    ...(values.READER_URL !== undefined && {
      reader: {
        url: values.READER_URL,
        model: values.READER_MODEL!,
        key: values.READER_KEY,
        timeoutMs: values.READER_TIMEOUT * 1000,
      },
    }),
    readLimits: { timeMs: values.READ_SECONDS * 1000, memoryMb: values.READ_MEMORY_MB },
  };
}

/**
 * `environment` and, where that lacks a setting, the one in `.env` in the folder `cwd`; a new object.
 * A setting that is empty in `environment` stays so, which is how to undo one of `.env` for a single run.
 * @throws ConfigError when there is a `.env` that cannot be read
 */
export function loadEnvironment(
  cwd: string,
  environment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const merged = { ...environment };
  // Each option is given, as dotenv would take it from DOTENV_... variables otherwise.
  const { error } = loadDotenv({
    path: join(cwd, '.env'),
    processEnv: merged,
    quiet: true,
    debug: false,
    override: false,
    encoding: 'utf8',
  });
  if (error !== undefined && error.code !== 'ENOENT') {
    throw new ConfigError([
      `.env cannot be read (${error.code}). Let this user read it, or move it out of the way.`,
    ]);
  }
  return merged;
}

/** A fault's words after the setting's name; later checks of the same setting are left out. */
function stop(error: string) {
  return { error, abort: true };
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most,
      stop(`is no whole number from ${least} to ${most}. Give one, or leave it out.`),
    )
    .transform(Number);
}

function isHttpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
}

/** `6`, `6 s` or `500ms` in seconds; `NaN` for anything else. */
function readSeconds(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?) ?(s|ms)?$/iu.exec(text) ?? [];
  return number === undefined ? Number.NaN : Number(number) / (unit?.toLowerCase() === 'ms' ? 1000 : 1);
}

/** The address as it is mostly given: with the version, and without what is added to it. */
function completeReaderUrl(url: string): string {
  const base = url.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return URL.parse(base)?.pathname === '/' ? `${base}/v1` : base;
}

/** `Feeds.lan:80` with the host as a URL spells it; undefined for what is no host with or without a port. */
function hostOf(entry: string): string | undefined {
  const port = /:\d+$/.exec(entry)?.[0] ?? '';
  const url = /[\s/?#@\\*]/.test(entry) ? null : URL.parse(`http://${entry}`);
  return url === null || url.port === '0' ? undefined : url.hostname + port;
}
