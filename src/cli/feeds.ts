import { Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../config.ts';
import { showFault } from '../corpus/fault.ts';
import { addFeed, type FeedSource, fullText, readFeedsFile, removeFeed } from '../feeds/feeds-file.ts';
import type { Languages } from '../languages/language.ts';
import { loadLanguages } from '../languages/load.ts';
import { OperatorError } from '../operator-error.ts';
import type { FeedState } from '../store/feed-states.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { openFeed } from './open-feed.ts';
import { withOutside } from './open-outside.ts';
import { withStore } from './open-store.ts';
import { tryFeed } from './try-feed.ts';

type Options = Partial<Pick<FeedSource, 'publisher' | 'language' | 'full'>> & {
  unchecked?: true;
  json?: true;
  limit?: number;
};

const hint = '(add --help to see what it takes)';
const defaultTried = 5;

/** `verbatim feeds`: the feeds file, and what a feed would bring. */
export function createFeedsCommand(config: () => Config): Command {
  const feeds = new Command('feeds')
    .description('The news feeds to follow, kept in the file FEEDS_FILE.')
    .exitOverride()
    .showHelpAfterError(hint);
  const settings = (command: Command) =>
    command
      .option('--publisher <name>', 'whose articles they are (default: what the feed or its pages say)')
      .option('--language <code>', 'the language of all its articles (default: that of each)')
      .addOption(
        new Option(
          '--full <when>',
          'when to read the article on its page: auto where the feed gives a summary',
        )
          .choices(fullText)
          .default('auto'),
      );

  settings(feeds.command('add'))
    .description('Add a feed, after reading it once.')
    .argument('<url>', 'the address of an RSS, Atom or JSON feed', webUrl)
    .option('--unchecked', 'add it without reading it')
    .action(async function (this: Command, url: string, options: Options) {
      await languagesFor(this, options);
      await add(url, options, config());
    });
  feeds
    .command('list')
    .description('Print the feeds of the feeds file, one a line; its faults go to stderr.')
    .option('--json', 'print a JSON object a line')
    .action(async (options: Options) => list(config(), options));
  settings(feeds.command('test'))
    .description(
      'Print what would be taken from a feed, what would be cut from it, and why; nothing is kept.',
    )
    .argument('<url>', 'the address of a feed, in the feeds file or not', webUrl)
    .option('--limit <count>', `how many of its newest entries to try (default: ${defaultTried})`, count)
    .option('--json', 'print one JSON object')
    .action(async function (this: Command, url: string, options: Options) {
      const languages = await languagesFor(this, options);
      const known = await sourceOf(url, config().feedsFile, languages);
      const given = Object.fromEntries(
        (['publisher', 'language', 'full'] as const)
          .filter((name) => this.getOptionValueSource(name) === 'cli')
          .map((name) => [name, options[name]]),
      );
      const source = { full: 'auto' as const, ...known, ...given };
      await withOutside(config(), (outside) =>
        tryFeed(url, source, outside, languages, options.limit ?? defaultTried, options.json === true),
      );
    });
  feeds
    .command('remove')
    .description('Take a feed out of the feeds file; its articles stay.')
    .argument('<url>', 'its address', webUrl)
    .action(async (url: string) => {
      const { feedsFile } = config();
      if (!(await removeFeed(feedsFile, url))) throw new OperatorError(`${url} is not in ${feedsFile}`);
      process.stderr.write(`removed ${url} from ${feedsFile}\n`);
    });
  return feeds;
}

async function add(url: string, options: Options, config: Config): Promise<void> {
  const { publisher, language, full } = options;
  let address = url;
  if (!options.unchecked) {
    const opened = await withOutside(config, (outside) => openFeed(url, outside));
    if (opened.kind === 'fault') {
      throw new OperatorError(`${url}: ${opened.problem} - ${opened.remedy}; or add it with --unchecked`);
    }
    address = opened.answer.movedTo ?? url;
    if (address !== url) process.stderr.write(`${url} has moved to ${address}\n`);
    const { feed, entries, problems } = opened.feed;
    process.stderr.write(
      `${feed.title ?? address}: ${entries.length} entries, ${problems.length} problems\n`,
    );
    if (problems.length > 0) process.stderr.write(`"verbatim feeds test ${address}" names the problems\n`);
  }
  const { feedsFile } = config;
  if (!(await addFeed(feedsFile, { url: address, publisher, language, full }))) {
    throw new OperatorError(`${address} is in ${feedsFile} already`);
  }
  process.stderr.write(`added ${address} to ${feedsFile}\n`);
}

async function list(config: Config, options: Options): Promise<void> {
  const languages = await loadLanguages();
  const { feeds, faults } = await readFeedsFile(config.feedsFile, new Set(languages.keys()));
  const known = new Map(
    (await withStore(config, (store) => store.feeds.all()))?.map((state) => [state.url, state]),
  );
  for (const feed of feeds) {
    const state = known.get(feed.url);
    const shown = options.json ? JSON.stringify({ ...feed, state }) : shownFeed(feed, state);
    process.stdout.write(`${shown}\n`);
  }
  for (const fault of faults) process.stderr.write(`${showFault(fault)}\n`);
  if (feeds.length === 0 && faults.length === 0) {
    process.stderr.write(`${config.feedsFile} names no feeds; "verbatim feeds add URL" adds one\n`);
  }
  if (faults.length > 0) process.exitCode = 1;
}

function shownFeed(feed: FeedSource, state: FeedState | undefined): string {
  const parts = [
    feed.url,
    feed.publisher,
    feed.language,
    feed.full === 'auto' ? undefined : `full: ${feed.full}`,
    feed.everyMs === undefined ? undefined : `every ${feed.everyMs / 60_000} min`,
    feed.since && `since ${feed.since}`,
    feed.paused ? 'paused' : undefined,
    state && `last read ${state.lastGoodAt?.toISOString() ?? 'never'}`,
    state?.movedTo && `has moved to ${state.movedTo}`,
    state?.lastNewAt && `last new article ${state.lastNewAt.toISOString()}`,
    state?.fault && `${state.failures} failures: ${state.fault.problem} - ${state.fault.remedy}`,
  ];
  const problems = (state?.problems ?? []).map(
    ({ entry, problem, remedy }) => `  ${entry === undefined ? '' : `${entry}: `}${problem} - ${remedy}`,
  );
  return [parts.filter(Boolean).join(' · '), ...problems].join('\n');
}

async function sourceOf(url: string, file: string, languages: Languages): Promise<FeedSource | undefined> {
  const { feeds } = await readFeedsFile(file, new Set(languages.keys()));
  return feeds.find((feed) => canonicaliseUrl(feed.url) === canonicaliseUrl(url));
}

async function languagesFor(command: Command, { language }: Options): Promise<Languages> {
  const languages = await loadLanguages();
  if (language !== undefined && !languages.has(language)) {
    command.error(`error: unknown language ${language}; use one of ${[...languages.keys()].join(', ')}`);
  }
  return languages;
}

function webUrl(text: string): string {
  if (canonicaliseUrl(text) === undefined) throw new InvalidArgumentError('give an http or https address');
  return text.trim();
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 500) {
    throw new InvalidArgumentError('give a whole number from 0 to 500');
  }
  return value;
}
