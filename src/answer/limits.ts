import { findDates } from '../facts/dates/dates.ts';
import type { Language, Languages } from '../languages/language.ts';
import type { Limits } from '../store/readings.ts';
import { cleanLine, fold } from '../text/normalise.ts';

/** The part of the corpus that somebody asked for, as typed. */
export interface TypedLimits {
  since?: string;
  until?: string;
  publisher?: string;
}

interface Reader {
  language: Language;
  languages: Languages;
  /** Names of all publishers. */
  publishers: readonly string[];
  now: Date;
}

/** Reads limits; what cannot be read comes back as a sentence for the asker. */
export function readLimits(typed: TypedLimits, reader: Reader): { limits: Limits } | { problem: string } {
  const { strings } = reader.language;
  const since = typed.since === undefined ? undefined : readDate(typed.since, reader)?.from;
  if (typed.since !== undefined && since === undefined) return { problem: strings.badDate(typed.since) };
  const until = typed.until === undefined ? undefined : readDate(typed.until, reader)?.to;
  if (typed.until !== undefined && until === undefined) return { problem: strings.badDate(typed.until) };
  const typedPublisher = typed.publisher === undefined ? undefined : fold(cleanLine(typed.publisher));
  const publishers = reader.publishers.filter((name) => fold(name).includes(typedPublisher ?? ''));
  if (typedPublisher !== undefined && publishers.length === 0) {
    return { problem: strings.unknownPublisher(typed.publisher!, reader.publishers.toSorted()) };
  }
  return { limits: { since, until, ...(typedPublisher !== undefined && { publishers }) } };
}

/** A day, month or year in any language; the reader's own comes first where two would read it differently. */
function readDate(typed: string, reader: Reader): { from: string; to: string } | undefined {
  const text = cleanLine(typed);
  const today = reader.now.toISOString().slice(0, 10);
  const order = [reader.language, ...reader.languages.values()];
  for (const language of order) {
    const [found] = findDates(text, language, today);
    if (found) return found;
  }
  return undefined;
}
