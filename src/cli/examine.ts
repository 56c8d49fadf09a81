import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { Routes } from 'discord-api-types/v10';
import { type Config, ConfigError } from '../config.ts';
import { readCorpus } from '../corpus/folder.ts';
import { makeInviteLink } from '../discord/invite.ts';
import { readFeedsFile } from '../feeds/feeds-file.ts';
import type { Languages } from '../languages/language.ts';
import { storeFile } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

/** What one look at the installation found. */
export interface Finding {
  /** `wrong` must be put right; `note` is for the operator to know. */
  state: 'fine' | 'note' | 'wrong';
  /** What was looked at: `token`, `feed`. */
  what: string;
  said: string;
  /** What to do about it. */
  remedy?: string;
}

/** What is looked at from outside, so that tests can stand in for it. */
export interface Surroundings {
  fetch: typeof fetch;
  now(): Date;
  nodeVersion: string;
}

const neededNode = [24, 15] as const;
const minFreeDisk = 500 * 2 ** 20;
const minFreeMemory = 400 * 2 ** 20;
/** Discord refuses what is signed or counted by a clock that is far off. */
const maxClockSeconds = 30;
const answerMs = 10_000;

const fine = (what: string, said: string): Finding => ({ state: 'fine', what, said });
const note = (what: string, said: string, remedy: string): Finding => ({ state: 'note', what, said, remedy });
const wrong = (what: string, said: string, remedy: string): Finding => ({
  state: 'wrong',
  what,
  said,
  remedy,
});

/** Whether the runtime is one that the bot runs on. */
export function examineRuntime({ nodeVersion }: Surroundings): Finding[] {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const isNew = major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1]);
  return isNew
    ? [fine('runtime', `Node ${nodeVersion}`)]
    : [
        wrong(
          'runtime',
          `Node ${nodeVersion} is too old`,
          `Start it with npm, or use Node ${neededNode.join('.')}.`,
        ),
      ];
}

/** The settings, or each that is wrong. */
export function examineSettings(read: () => Config): { config?: Config; findings: Finding[] } {
  try {
    return { config: read(), findings: [fine('settings', 'can be read')] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { findings: error.faults.map((fault) => wrong('settings', fault, 'Change it in .env.')) };
  }
}

/** The folders: whether there is room, and what of the corpus was left out. */
export async function examineFolders(config: Config, languages: Languages): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { dataDir, corpusDir } = config;
  const disk = await statfs(existsSync(dataDir) ? dataDir : '.');
  const free = disk.bavail * disk.bsize;
  findings.push(
    free >= minFreeDisk
      ? fine('disk', `${megabytes(free)} free for ${dataDir}`)
      : wrong(
          'disk',
          `only ${megabytes(free)} free for ${dataDir}`,
          'Make room, or set DATA_DIR to another disk.',
        ),
  );
  findings.push(
    freemem() >= minFreeMemory
      ? fine('memory', `${megabytes(freemem())} of ${megabytes(totalmem())} free`)
      : note(
          'memory',
          `only ${megabytes(freemem())} free`,
          'A start needs about 350 MB, more with many questions.',
        ),
  );
  if (!existsSync(corpusDir)) {
    findings.push(wrong('corpus', `${corpusDir} is not there`, 'Make the folder, or set CORPUS_DIR.'));
  } else {
    const { articles, leftOut } = await readCorpus(corpusDir, new Set(languages.keys()));
    findings.push(
      leftOut === 0
        ? fine('corpus', `${articles.length} articles in ${corpusDir}`)
        : wrong(
            'corpus',
            `${leftOut} files of ${corpusDir} are left out`,
            `"verbatim check ${corpusDir}" names each fault.`,
          ),
    );
  }
  return findings;
}

/** What is stored, how large it is, and what is still to be read. */
export async function examineStore({ dataDir }: Config, store: Store | undefined): Promise<Finding[]> {
  if (store === undefined)
    return [note('database', `none in ${dataDir} yet`, 'It is made at the first start.')];
  const trouble = store.trouble();
  const { read, faulty, waiting } = await store.articles.progress(undefined);
  const { size } = await stat(storeFile(dataDir));
  const [newest] = await store.lists.newest({}, 1);
  const said = `${read} articles read, ${megabytes(size)}, newest of ${newest?.article.published ?? 'no day'}`;
  return [
    trouble === undefined
      ? fine('database', said)
      : wrong('database', trouble.kind, 'See the log of the bot.'),
    ...(waiting > 0
      ? [note('database', `${waiting} articles are still to be read`, 'The bot reads them while it runs.')]
      : []),
    ...(faulty > 0 ? [note('database', `${faulty} articles could not be read`, 'The log names each.')] : []),
  ];
}

/** The feeds file, and how each feed fared at its last poll. */
export async function examineFeeds(
  { feedsFile }: Config,
  store: Store | undefined,
  languages: Languages,
): Promise<Finding[]> {
  const { feeds, faults } = await readFeedsFile(feedsFile, new Set(languages.keys()));
  const states = new Map((await store?.feeds.all())?.map((state) => [state.url, state]));
  const broken = feeds.flatMap(({ url }) => {
    const fault = states.get(url)?.fault;
    return fault ? [wrong('feed', `${url}: ${fault.problem}`, fault.remedy)] : [];
  });
  return [
    ...faults.map(({ problem, remedy }) => wrong('feeds file', `${feedsFile}: ${problem}`, remedy)),
    ...broken,
    feeds.length === 0
      ? note(
          'feeds',
          'no feed is followed',
          '"verbatim feeds add https://…" adds one; without one nothing new comes.',
        )
      : fine('feeds', `${feeds.length - broken.length} of ${feeds.length} feeds are fine`),
  ];
}

/** The token, the clock, and whether the channels with subscriptions can be seen. */
export async function examineDiscord(
  { discordToken, discordApi }: Config,
  store: Store | undefined,
  { fetch, now }: Surroundings,
): Promise<Finding[]> {
  if (discordToken === undefined)
    return [
      note(
        'token',
        'none is set',
        'Put one behind DISCORD_TOKEN= in .env; without it only the terminal works.',
      ),
    ];
  const ask = (route: string) =>
    fetch(`${discordApi}/v10${route}`, {
      headers: { authorization: `Bot ${discordToken}` },
      signal: AbortSignal.timeout(answerMs),
    });
  let response: Response;
  try {
    response = await ask(Routes.currentApplication());
  } catch (error) {
    return [
      wrong(
        'Discord',
        `${discordApi} does not answer (${reasonOf(error)})`,
        'Look at the network, or at DISCORD_API.',
      ),
    ];
  }
  if (response.status === 401)
    return [
      wrong(
        'token',
        'Discord refuses it',
        'Reset it on the page Bot of the application and put the new one into .env.',
      ),
    ];
  if (!response.ok) return [wrong('Discord', `it answers ${response.status}`, 'Try again later.')];
  const application = (await response.json()) as { id: string; name?: string };
  const sent = Date.parse(response.headers.get('date') ?? '');
  const offSeconds = Math.round(Math.abs(now().getTime() - sent) / 1000);
  return [
    fine('token', `of the application ${application.name ?? application.id}`),
    fine('invite', makeInviteLink(application.id)),
    offSeconds > maxClockSeconds
      ? wrong('clock', `is ${offSeconds} s off`, 'Set it by a time server.')
      : fine('clock', 'agrees with Discord’s'),
    ...(await examineChannels(store, ask)),
  ];
}

async function examineChannels(
  store: Store | undefined,
  ask: (route: string) => Promise<Response>,
): Promise<Finding[]> {
  const channels = new Set((await store?.subscriptions.active())?.map(({ channelId }) => channelId));
  const findings: Finding[] = [];
  for (const id of channels) {
    const { status } = await ask(Routes.channel(id));
    if (status === 403 || status === 404) {
      const remedy =
        status === 403
          ? 'Give the bot View Channel, Send Messages and Read Message History there.'
          : 'It was deleted: /unsubscribe ends its subscriptions.';
      findings.push(wrong('channel', `${id} cannot be seen`, remedy));
    }
  }
  if (channels.size > 0 && findings.length === 0)
    findings.push(fine('channels', `${channels.size} with subscriptions can be seen`));
  return findings;
}

/** In one line; the network's own reason stands behind "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
