import { makePrintable } from '../text/printable.ts';

/** Something wrong with a corpus file, said so that its editor can mend it. */
export interface Fault {
  file: string;
  /** 1-based line in the file. */
  line: number;
  problem: string;
  remedy: string;
}

/** One line for a terminal: `corpus/a.md:3: unknown language "xx" - use one of en, vi`. */
export function showFault(fault: Fault): string {
  return makePrintable(`${fault.file}:${fault.line}: ${fault.problem} - ${fault.remedy}`);
}
