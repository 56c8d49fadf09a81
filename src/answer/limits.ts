import type { Language, Languages } from '../languages/language.ts';
import type { Limits } from '../store/readings.ts';
import { cleanLine, fold } from '../text/normalise.ts';
import { type Days, readDays } from './period.ts';

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

/** A time in any language; the reader's own comes first where two would read it differently. */
function readDate(typed: string, reader: Reader): Days | undefined {
  const text = cleanLine(typed);
  for (const language of [reader.language, ...reader.languages.values()]) {
    const found = readDays(text, language, reader.now);
    if (found) return found;
  }
  return undefined;
}
