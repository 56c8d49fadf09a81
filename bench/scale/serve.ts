import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { pino } from 'pino';
import { dispatch } from '../../src/bot/dispatch.ts';
import { openBot } from '../../src/bot/start.ts';
import { warmUp } from '../../src/bot/warm-up.ts';
import { storeFile } from '../../src/store/sqlite.ts';
import { type Arrived, createArrivals } from './arrivals.ts';
import { type Busy, keepBusy } from './busy.ts';
import { type Cost, megabytes, type Percentiles, percentilesOf, startCost, startOwnCost } from './costs.ts';
import { type Kind, makeInteractions } from './interactions.ts';
import { arrivalsOf, dataOf, type Inputs, inputsOf, readGiven, tell } from './world.ts';

/** The bot over a database of a size, in a process of its own, from its start on. */

export interface Served {
  /** Until the first answer. */
  start: Cost;
  residentMb: number;
  /** After the questions. */
  residentAskedMb: number;
  commands: Measured[];
  /** What the first new article costs: the thread that reads starts with it. */
  firstArrived: Cost;
  /** Each of the next ones until it is in its stories, and by the clock until it is found. */
  arrived: { cpu: Percentiles; clock: Percentiles; searchable: Percentiles };
  busy: Busy;
}

/** Milliseconds a reply: by the clock, and on average of processor time of the thread that answers. */
export interface Measured {
  name: string;
  clock: Percentiles;
  meanCpu: number;
}

const given = readGiven();
const inputs = JSON.parse(readFileSync(inputsOf(given), 'utf8')) as Inputs;
const { isQuick } = given;
const mostOfAKind = isQuick ? 10 : 200;
const arrivals = isQuick ? 2 : 20;
const busySeconds = isQuick ? 4 : 60;

const bot = await openBot(
  {
    dataDir: dataOf(given),
    corpusDir: arrivalsOf(given),
    feedsFile: join(given.folder, 'feeds.yaml'),
    discordApi: '',
    logLevel: 'silent',
    privateHosts: [],
    readerPassages: 10,
    readLimits: { timeMs: 5_000, memoryMb: 512 },
  },
  pino({ level: 'silent' }),
);
const { services } = bot;
const send = (payload: APIInteraction) => dispatch(payload, services);
const kinds = await makeInteractions(services.store, inputs, mostOfAKind);
await bot.firstRead;
await warmUp(services);
await send(kinds[0]!.payloads[0]!);
const { user, system } = process.cpuUsage();
const start: Cost = { cpu: (user + system) / 1000, clock: performance.now() };
const residentMb = megabytes(process.memoryUsage().rss);

const commands: Measured[] = [];
let residentAskedMb = 0;
for (const kind of kinds) {
  commands.push(await measure(kind));
  if (commands.length === 1) residentAskedMb = megabytes(process.memoryUsage().rss);
}

bot.follow(() => undefined);
const arriving = createArrivals(arrivalsOf(given), storeFile(dataOf(given)), inputs.next);
// What follows a folder has to get ready.
await sleep(1_000);
const firstArrived = await arrive();
const arrived: (Arrived & Cost)[] = [];
for (let one = 0; one < arrivals; one++) arrived.push(await arrive());
const busy = await keepBusy({ seconds: busySeconds, kinds, send, arrive: () => arriving.write() });
arriving.close();
await bot.close();
tell({
  start,
  residentMb,
  residentAskedMb,
  commands,
  firstArrived: { cpu: firstArrived.cpu, clock: firstArrived.clock },
  arrived: {
    cpu: percentilesOf(arrived.map((one) => one.cpu)),
    clock: percentilesOf(arrived.map((one) => one.clock)),
    searchable: percentilesOf(arrived.map((one) => one.searchableMs)),
  },
  busy,
} satisfies Served);

async function arrive(): Promise<Arrived & Cost> {
  const cost = startCost();
  const seen = await arriving.next();
  return { ...seen, ...cost() };
}

async function measure({ name, payloads }: Kind): Promise<Measured> {
  const times: number[] = [];
  // The system counts a thread's time in steps of some milliseconds: only many replies together say something.
  const all = startOwnCost();
  for (const payload of payloads) {
    const sentAt = performance.now();
    await send(payload);
    times.push(performance.now() - sentAt);
  }
  return { name, clock: percentilesOf(times), meanCpu: all().cpu / payloads.length };
}
