import { readLimits, type TypedLimits } from '../answer/limits.ts';
import { findPeriod, type NamedDays, readDays, todayIn } from '../answer/period.ts';
import type { Context } from '../command/command.ts';
import { findDates } from '../facts/dates/dates.ts';
import { formatDate } from '../facts/show.ts';
import { usesFilterSyntax } from '../filter/parse.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Language } from '../languages/language.ts';
import { findCoverage } from '../lists/coverage.ts';
import type { Limits } from '../store/readings.ts';
import { cleanLine } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';

/** What a list is asked about, and of when and whom the articles are. */
export interface DatedTopic {
  /** Without the words that name the time; undefined where nothing else was said. */
  topic: string | undefined;
  limits: Limits;
}

const dayMs = 86_400_000;
/** "Quý 3" and "Q3" are what figures are about, not when they were published. */
const longestNamed = 31;
/** In words: a topic that is a time and nothing else. */
const longestTime = 3;

/**
 * Reads the topic and the options since, until and publisher of a list. "floods last week" asks for what was published
 * then; the options go before what the topic says.
 * @param takesDates whether days, months and years in the topic are those of publication as well
 */
export async function readDatedTopic(
  input: TypedLimits & { topic?: string },
  context: Context,
  takesDates = false,
): Promise<DatedTopic | { problem: string }> {
  const { publishers } = input.publisher === undefined ? { publishers: [] } : await coverageOf(context);
  const read = readLimits(input, { ...context, publishers });
  if ('problem' in read) return read;
  const topic = input.topic === undefined ? undefined : cleanLine(input.topic);
  if (topic === undefined || usesFilterSyntax(topic, context.languages))
    return { topic: input.topic, limits: read.limits };
  const written = guessLanguage(topic, context.languages) ?? context.language;
  const named = findTime(topic, [written, ...context.languages.values()], context.now, takesDates);
  if (!named) return { topic: input.topic, limits: read.limits };
  const { since = named.from, until = named.to } = read.limits;
  const rest = cleanLine(`${topic.slice(0, named.start)} ${topic.slice(named.end)}`);
  const words = splitTokens(rest.toLowerCase());
  const isSaid = words.some(({ text }) => !written.words.stopWords.has(text));
  return { topic: isSaid ? rest : undefined, limits: { ...read.limits, since, until } };
}

/** Of when the articles are, as far as that was said: one line or none. */
export function publishedLines({ since, until }: Limits, { language, now }: Context): string[] {
  if (since === undefined && until === undefined) return [];
  const { strings } = language;
  const shown = (day: string): string => formatDate(day, language);
  if (since === undefined) return [strings.publishedUntil(shown(until!))];
  return [strings.publishedOn(shown(since), shown(until ?? todayIn(language, now)))];
}

function findTime(
  topic: string,
  languages: readonly Language[],
  now: Date,
  takesDates: boolean,
): NamedDays | undefined {
  for (const language of languages) {
    const found = findPeriod(topic, language, now);
    if (found) return found;
    if (!takesDates) continue;
    const printed = findNamed(topic, language, now);
    if (printed) return printed;
    const whole = readDays(topic, language, now);
    if (whole && splitTokens(topic).length <= longestTime) return { ...whole, start: 0, end: topic.length };
  }
  return undefined;
}

/** A day, a month or a year that a topic prints. */
function findNamed(topic: string, language: Language, now: Date): NamedDays | undefined {
  return findDates(topic, language, todayIn(language, now)).find(({ from, to }) => {
    const length = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
    return length <= longestNamed || length >= 365;
  });
}

function coverageOf({ library }: Context) {
  return findCoverage(library.store.lists);
}
