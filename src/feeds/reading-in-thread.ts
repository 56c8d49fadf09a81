import { loadLanguages } from '../languages/load.ts';
import { readings } from './reading.ts';

const languages = await loadLanguages();

/** What the reading thread runs: one of the readings by its name. */
export function readInThread(
  { name, input }: { name: keyof typeof readings; input: unknown },
  report: (mark: string) => void,
): unknown {
  const reading = readings[name] as (...given: unknown[]) => unknown;
  return reading(input, languages, report);
}
