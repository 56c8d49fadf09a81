import type { Logger } from 'pino';
import { dispatch, type Services } from './bot/dispatch.ts';
import { expectReply } from './bot/expected.ts';
import { writeFirstLine } from './bot/first-line.ts';
import { type Bot, openBot } from './bot/start.ts';
import { warmUp } from './bot/warm-up.ts';
import { openReadingBar } from './cli/reading-bar.ts';
import { type Config, loadEnvironment, readConfig } from './config.ts';
import type { Change } from './delivery/change.ts';
import { wallClock } from './delivery/clock.ts';
import { createPace } from './delivery/pace.ts';
import { type Poster, startPoster } from './delivery/poster.ts';
import { createChannelNames } from './discord/channel-names.ts';
import { makeCommandBodies } from './discord/commands.ts';
import { startGateway } from './discord/gateway/gateway.ts';
import { createRenderer } from './discord/post.ts';
import { createMessenger } from './discord/rest/messenger.ts';
import { waitWithin } from './discord/within.ts';
import { readFeedsFile } from './feeds/feeds-file.ts';
import { plainLanguageOf } from './languages/choose.ts';
import { createLog } from './log.ts';
import { explainFailure } from './operator-error.ts';
import { mayLink } from './terminal/links.ts';
import { localeOf } from './terminal/locale.ts';
import { mayColour, runTerminal } from './terminal/terminal.ts';

/** Starts a face: Discord when a token is set, else the terminal. */
async function main(): Promise<void> {
  const environment = loadEnvironment(process.cwd());
  const config = readConfig(environment);
  const isDiscord = config.discordToken !== undefined;
  // At a terminal the replies are what one wants to see; only warnings come between them.
  const log = createLog(isDiscord || config.logLevel !== 'info' ? config.logLevel : 'warn');
  const bar = openReadingBar(process.stderr);
  const bot = await openBot(config, log, { onReading: bar.show, onUpdate: tellUpdate });
  const { services } = bot;
  try {
    if (config.discordToken === undefined) {
      bot.follow(() => undefined);
      await bot.firstRead;
      // The bar would stand where one types; /about tells how far it is.
      bar.stop();
      await runTerminal({
        input: process.stdin,
        output: process.stdout,
        services,
        locale: localeOf(environment),
        isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
        isColoured: mayColour(process.stdout, environment),
        isLinked: mayLink(process.stdout, environment),
      });
      return;
    }
    await serveDiscord(config.discordToken, config, bot, log);
  } finally {
    bar.stop();
    await bot.close();
  }
}

/** A line about the database of an older version now and then, while it is brought up to date. */
function tellUpdate(updated: number, all: number): void {
  process.stderr.write(
    `Bringing the database up to date: ${updated.toLocaleString('en')} of ${all.toLocaleString('en')} articles\n`,
  );
}

const tagsWithinMs = 1_500;
/** Containers are killed ten seconds after they were asked to stop, and some after five. */
const stopWithinMs = 4_500;
/** Of that, what answers and posts under way get to finish, and what is left to write down how far they came. */
const finishWithinMs = 3_000;
const letGoWithinMs = 500;

/** Answers and delivers until a signal comes or Discord shuts the bot out. */
async function serveDiscord(token: string, config: Config, bot: Bot, log: Logger): Promise<void> {
  const { discordApi: api } = config;
  const { commands, languages, store } = bot.services;
  const hangUp = new AbortController();
  const messenger = createMessenger({
    token,
    api,
    log,
    pace: createPace(wallClock).start,
    signal: hangUp.signal,
  });
  let known = (_channelId: string): string | undefined => undefined;
  const commandIds = new Map<string, string>();
  const services: Services = {
    ...bot.services,
    commandIds,
    channelName: createChannelNames({
      known: (channelId) => known(channelId),
      async ask(channelId) {
        const channel = await messenger.channel(channelId);
        return channel.kind === 'done' ? channel.name : undefined;
      },
      now: Date.now,
    }),
    async tagsOf(channelId) {
      // Requests wait their turn behind the posts, and a command has three seconds.
      const channel = await waitWithin(tagsWithinMs, messenger.channel(channelId));
      return channel !== 'late' && channel.kind === 'done' ? channel.tags : undefined;
    },
  };
  await warmUp(services);
  // Of what comes before there is a poster, its own first look at servers and the changes kept here tell.
  const early: Change[] = [];
  let onChange = (change: Change): void => void early.push(change);
  const gateway = await startGateway({
    token,
    api,
    commands: makeCommandBodies(commands, languages, plainLanguageOf(languages)),
    dispatch: (interaction) => dispatch(interaction, services),
    expected: (interaction) => expectReply(interaction, services),
    onChange: (change) => onChange(change),
    onCommandIds: (ids) => {
      for (const [name, id] of ids) commandIds.set(name, id);
    },
    log,
    stopWithinMs: finishWithinMs,
  });
  known = gateway.channelName;
  let poster: Poster | undefined;
  try {
    poster = await startPoster({ store, messenger, renderer: createRenderer(languages), log });
    const { heed, wake } = poster;
    onChange = (change) => void heed(change);
    early.forEach(onChange);
    bot.follow(wake);
    const { feedsFile } = config;
    const { feeds } = await readFeedsFile(feedsFile, new Set(languages.keys()));
    const { applicationId } = gateway;
    process.stderr.write(
      writeFirstLine({
        ...{ applicationId, commands: commands.length, servers: gateway.servers() },
        ...{ feeds: feeds.filter((feed) => !feed.paused).length, feedsFile },
      }),
    );
    const signalled = new Promise<string>((resolve) => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
    });
    const end = await Promise.race([signalled, gateway.lost]);
    log.info({ end: typeof end === 'string' ? end : 'lost' }, 'stopping');
    endWithin(stopWithinMs, typeof end === 'string' ? 0 : 1, log);
    if (typeof end !== 'string') throw end;
  } finally {
    // A post that hangs stays tried, and is settled at the next start.
    const posted = poster?.stop();
    await Promise.all([gateway.stop(), posted && waitWithin(finishWithinMs, posted)]);
    hangUp.abort();
    if (posted) await waitWithin(letGoWithinMs, posted);
  }
}

/** Ends the process when something keeps it from ending by itself. */
function endWithin(ms: number, code: number, log: Logger): void {
  setTimeout(() => {
    log.warn('stopped before everything was closed');
    process.exit(code);
  }, ms).unref();
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
});
