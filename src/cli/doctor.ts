import { Command } from 'commander';
import type { Config } from '../config.ts';
import { loadLanguages } from '../languages/load.ts';
import { explainFailure } from '../operator-error.ts';
import { makePrintable } from '../text/printable.ts';
import {
  examineDiscord,
  examineFeeds,
  examineFolders,
  examineRuntime,
  examineSettings,
  examineStore,
  type Finding,
  type Surroundings,
} from './examine.ts';
import { withStore } from './open-store.ts';
import { testReader } from './reader.ts';

/** `verbatim doctor`: what is right and wrong with an installation, each fault with its remedy. */
export function createDoctorCommand(config: () => Config): Command {
  return new Command('doctor')
    .description(
      'Look at settings, token, channels, database, feeds, disk, clock and reader; name what is wrong.',
    )
    .option('--json', 'print a JSON object a line: {"state":"fine"|"note"|"wrong","what","said","remedy"?}')
    .action(async (options: { json?: true }) => {
      const outside: Surroundings = { fetch, now: () => new Date(), nodeVersion: process.versions.node };
      let isWell = true;
      for await (const finding of examine(config, outside)) {
        if (finding.state === 'wrong') isWell = false;
        process.stdout.write(`${options.json ? JSON.stringify(finding) : makePrintable(show(finding))}\n`);
      }
      if (!isWell) process.exitCode = 1;
    });
}

async function* examine(read: () => Config, outside: Surroundings): AsyncGenerator<Finding> {
  yield* examineRuntime(outside);
  const { config, findings } = examineSettings(read);
  yield* findings;
  if (config === undefined) return;
  const languages = await loadLanguages();
  yield* await examineFolders(config, languages);
  const look = async (store: Parameters<typeof examineStore>[1]): Promise<Finding[]> => [
    ...(await examineStore(config, store)),
    ...(await examineFeeds(config, store, languages)),
    ...(await examineDiscord(config, store, outside)),
  ];
  yield* (await withStore(config, look)) ?? (await look(undefined));
  if (config.reader) yield await examineReader(config);
}

async function examineReader(config: Config): Promise<Finding> {
  const what = 'reader';
  try {
    await testReader(config, () => undefined);
    return { state: 'fine', what, said: `${config.reader!.model} chooses rightly for three questions` };
  } catch (error) {
    const remedy =
      'Look at READER_URL and READER_MODEL, or leave them out; "verbatim reader test" shows more.';
    return { state: 'wrong', what, said: explainFailure(error), remedy };
  }
}

function show({ state, what, said, remedy }: Finding): string {
  return `${state.padEnd(5)} ${what}: ${said}${remedy ? `\n      ${remedy}` : ''}`;
}
