import { readResultCode } from './sqlite-remedy.ts';

/** Why nothing can be kept at the moment, though all that was kept can be read. */
export interface StoreTrouble {
  kind: 'full' | 'faulty';
  /** As the database says it. */
  reason: string;
  since: Date;
}

/** By SQLite's primary result codes: not writable, the disk failed, damaged, full, not to be opened. */
const faultyCodes: readonly (number | undefined)[] = [8, 10, 11, 14];
const fullCode = 13;
/** What is nearly full has room for something small now and then. */
const overAfterMs = 60_000;

/** Remembers whether the last write of a database failed for a reason that lasts. */
export interface TroubleWatch {
  present(): StoreTrouble | undefined;
  /** Something was kept. */
  wrote(): void;
  failed(error: unknown): void;
}

/** @param onChange called when trouble begins, is of another kind, or is over */
export function watchTrouble(
  onChange: (trouble: StoreTrouble | undefined) => void,
  now: () => Date,
): TroubleWatch {
  let trouble: StoreTrouble | undefined;
  let failedAt = 0;
  return {
    present: () => trouble,
    wrote() {
      if (trouble === undefined || now().getTime() < failedAt + overAfterMs) return;
      trouble = undefined;
      onChange(undefined);
    },
    failed(error) {
      const code = readResultCode(error);
      const kind = code === fullCode ? 'full' : faultyCodes.includes(code) ? 'faulty' : undefined;
      if (kind === undefined) return;
      failedAt = now().getTime();
      if (kind === trouble?.kind) return;
      trouble = { kind, reason: (error as Error).message, since: trouble?.since ?? now() };
      onChange(trouble);
    },
  };
}
