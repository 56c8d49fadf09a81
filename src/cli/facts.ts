import { Argument, Command } from 'commander';
import { readTopic, selectByTopic } from '../answer/topic.ts';
import type { Config } from '../config.ts';
import type { Facts } from '../facts/collect.ts';
import {
  writeAgreementRecord,
  writeFigureRecord,
  writePersonRecord,
  writePledgeRecord,
} from '../facts/records.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import type { Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { corpusOption } from './corpus-option.ts';
import { openFacts } from './open-facts.ts';

/** Ages are figures that are printed only where they are asked for. */
type Kind = keyof Facts | 'ages';
type Relevance = ReturnType<typeof readTopic>;

/** The records of each kind: a kind that is not here does not compile. */
const recordsOf: Readonly<Record<Kind, (facts: Facts, topic?: string, relevant?: Relevance) => object[]>> = {
  figures: ({ figures }, _topic, relevant) =>
    selectByTopic(
      figures.filter(({ figure }) => figure.kind !== 'age'),
      (fact) => fact,
      relevant,
    ).map(writeFigureRecord),
  ages: ({ figures }, _topic, relevant) =>
    selectByTopic(
      figures.filter(({ figure }) => figure.kind === 'age'),
      (fact) => fact,
      relevant,
    ).map(writeFigureRecord),
  pledges: ({ pledges }, _topic, relevant) =>
    selectByTopic(pledges, (fact) => fact, relevant).map(writePledgeRecord),
  agreements: ({ agreements }, _topic, relevant) =>
    selectByTopic(agreements, (fact) => fact, relevant).map(writeAgreementRecord),
  people: ({ people }, topic = '') =>
    people
      .filter(({ names }) => names.some((name) => fold(name).includes(fold(topic))))
      .map(writePersonRecord),
};

/** `verbatim facts`: what the articles state, one record a line. */
export function createFactsCommand(config: () => Config): Command {
  return new Command('facts')
    .description('Print the facts that the articles state.')
    .addArgument(new Argument('<kind>', 'what to print').choices(Object.keys(recordsOf)))
    .argument('[topic]', 'only facts about this')
    .option(...corpusOption)
    .option('--json', 'print a JSON object a line')
    .action(async (kind: Kind, topic: string | undefined, options: { corpus?: string; json?: true }) => {
      const { facts, languages } = await openFacts(options.corpus, config);
      for (const record of records(kind, topic, facts, languages)) {
        process.stdout.write(`${options.json ? JSON.stringify(record) : plain(record)}\n`);
      }
    });
}

function records(kind: Kind, topic: string | undefined, facts: Facts, languages: Languages): object[] {
  const relevant = topic === undefined ? undefined : readTopic(topic, plainLanguageOf(languages), languages);
  return recordsOf[kind](facts, topic, relevant);
}

/** `key: value` pairs in one line, for reading. */
function plain(record: object): string {
  const shown = (value: unknown): string =>
    typeof value === 'object' ? JSON.stringify(value) : String(value);
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${shown(value)}`)
    .join(' · ');
}
