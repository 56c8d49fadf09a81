import type { Feed } from '../feeds/feed.ts';
import type { FeedEntry } from '../feeds/feed-entry.ts';
import type { FeedSource } from '../feeds/feeds-file.ts';
import { type TakenEntry, takeEntry } from '../feeds/take-entry.ts';
import type { Languages } from '../languages/language.ts';
import { OperatorError } from '../operator-error.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitTokens } from '../text/tokens.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import type { Fetched, Fetcher } from '../web/fetching.ts';
import { openFeed } from './open-feed.ts';
import type { Outside } from './open-outside.ts';

type Source = Pick<FeedSource, 'publisher' | 'language' | 'full' | 'since'>;

/** Prints what a feed would bring. Ends the process with 1 where that is nothing. */
export async function tryFeed(
  url: string,
  source: Source,
  outside: Outside,
  languages: Languages,
  limit: number,
  asJson: boolean,
): Promise<void> {
  const opened = await openFeed(url, outside);
  if (opened.kind === 'fault') throw new OperatorError(`${url}: ${opened.problem} - ${opened.remedy}`);
  const { answer, feed: read } = opened;
  const { feed, problems } = read;
  const again = await whenAskedAgain(answer, outside.fetcher);
  const print = (line: string) => asJson || process.stdout.write(`${line}\n`);
  print(
    `${feed.title ?? 'without a title'} · ${read.entries.length} entries · ${feed.language ?? 'no language'}`,
  );
  if (answer.movedTo) print(`has moved to ${answer.movedTo}`);
  print(`asked again: ${again}`);
  for (const { entry, problem, remedy } of problems)
    print(`problem: ${entry ? `${entry}: ` : ''}${problem} - ${remedy}`);

  const entries: object[] = [];
  let takenCount = 0;
  for (const entry of newestFirst(read).slice(0, limit)) {
    const taken = await takeEntry(entry, source, outside.fetcher, outside.reader, new Date());
    if ('draft' in taken) takenCount++;
    const record = recordOf(entry, taken, languages);
    entries.push(record);
    print(shown(record));
  }
  if (asJson) {
    const record = { url, movedTo: answer.movedTo, askedAgain: again, ...feed, problems, entries };
    process.stdout.write(`${JSON.stringify(record)}\n`);
  }
  if (limit > 0 && takenCount === 0) {
    process.stderr.write('verbatim: no article can be taken from this feed\n');
    process.exitCode = 1;
  }
}

/** Whether the site sends everything each time: a poll every few minutes is then dear to both sides. */
async function whenAskedAgain(
  { url, etag, lastModified }: Extract<Fetched, { kind: 'content' }>,
  fetcher: Fetcher,
): Promise<string> {
  if (!etag && !lastModified) return 'sends everything each time, as it gives no ETag and no Last-Modified';
  try {
    const { kind } = await fetcher.get({ url, etag, lastModified, accept: 'feed' });
    return kind === 'unchanged' ? 'says that nothing has changed (304)' : 'sends everything each time';
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return error.message;
  }
}

function newestFirst({ entries }: Feed): FeedEntry[] {
  const time = ({ published }: FeedEntry) => (published === undefined ? 0 : Date.parse(published));
  return [...entries].sort((one, other) => time(other) - time(one));
}

function recordOf(entry: FeedEntry, taken: TakenEntry, languages: Languages) {
  if ('skipped' in taken) {
    const { title, url, published } = entry;
    return { title, url, published, skipped: taken.skipped, dropped: taken.dropped };
  }
  const { draft, keys, dropped, guessed, from } = taken;
  const { words } = languages.get(draft.language)!;
  const first = splitSentences(draft.body, words.abbreviations)[0];
  return {
    ...{ title: draft.title, url: draft.url, published: draft.published, updated: draft.updated },
    ...{ publisher: draft.publisher, language: draft.language, from, guessed, keys },
    words: Math.round(splitTokens(draft.body).length / words.tokensPerWord),
    firstSentence: first ? draft.body.slice(first.start, first.end) : '',
    dropped,
  };
}

function shown(record: ReturnType<typeof recordOf>): string {
  const cut = record.dropped.map(({ what, text }) => `  cut (${what}): ${text}`);
  const head = `\n${record.title || record.url}`;
  if ('skipped' in record) {
    const { kind, problem, remedy } = record.skipped!;
    const when = kind === 'later' ? 'not now' : 'never';
    return [head, `  left out (${when}): ${problem} - ${remedy}`, ...cut].join('\n');
  }
  const { publisher, published, language, words, from, guessed, firstSentence, url } = record;
  const facts = [publisher, published, language, `${words} words`, `from the ${from}`].join(' · ');
  const guess = guessed.length > 0 ? [`  guessed: ${guessed.join(', ')}`] : [];
  return [head, `  ${facts}`, `  ${url}`, ...guess, `  ${firstSentence}`, ...cut].join('\n');
}
