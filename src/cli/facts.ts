import { Argument, Command } from 'commander';
import { readTopic, selectByTopic } from '../answer/topic.ts';
import type { Config } from '../config.ts';
import {
  writeAgreementRecord,
  writeFigureRecord,
  writePersonRecord,
  writePledgeRecord,
} from '../facts/records.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import type { Library } from '../library.ts';
import { fold } from '../text/normalise.ts';
import { corpusOption, openCorpus } from './corpus-option.ts';

const kinds = ['figures', 'pledges', 'agreements', 'people'] as const;
type Kind = (typeof kinds)[number];

/** `verbatim facts`: what the articles state, one record a line. */
export function createFactsCommand(config: () => Config): Command {
  return new Command('facts')
    .description('Print the facts that the articles state.')
    .addArgument(new Argument('<kind>', 'what to print').choices(kinds))
    .argument('[topic]', 'only facts about this')
    .option(...corpusOption)
    .option('--json', 'print a JSON object a line')
    .action(async (kind: Kind, topic: string | undefined, options: { corpus?: string; json?: true }) => {
      const library = await openCorpus(options.corpus, config);
      for (const record of records(kind, topic, library)) {
        process.stdout.write(`${options.json ? JSON.stringify(record) : plain(record)}\n`);
      }
    });
}

function records(kind: Kind, topic: string | undefined, library: Library): object[] {
  const { facts, languages } = library;
  if (kind === 'people') {
    const wanted = fold(topic ?? '');
    return facts.people
      .filter((person) => person.names.some((name) => fold(name).includes(wanted)))
      .map(writePersonRecord);
  }
  const relevant = topic === undefined ? undefined : readTopic(topic, plainLanguageOf(languages), languages);
  if (kind === 'figures')
    return selectByTopic(facts.figures, (fact) => fact, relevant).map(writeFigureRecord);
  if (kind === 'pledges')
    return selectByTopic(facts.pledges, (fact) => fact, relevant).map(writePledgeRecord);
  return selectByTopic(facts.agreements, (fact) => fact, relevant).map(writeAgreementRecord);
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
