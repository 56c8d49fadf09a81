const busyCode = 5;
const notWritable =
  'it cannot be made or written. Set DATA_DIR to a folder that this user may write, or give this user the right to.';

/** By SQLite's primary result code: https://sqlite.org/rescode.html */
const remedyByResultCode: Record<number, string> = {
  [busyCode]: 'another process keeps it locked. End that process, or wait for it, and start again.',
  8: notWritable,
  10: 'the disk failed to read or write it. Check the disk, or set DATA_DIR to a folder on another one.',
  11: 'the file is damaged. Put a backup in its place, or move it away to start with an empty one.',
  13: 'the disk is full. Make room on it, or set DATA_DIR to a folder on another one.',
  14: notWritable,
  26: 'the file is no SQLite database. Move it away, or set DATA_DIR to another folder.',
};

/** What is wrong with a store that would not open, and what to do about it; undefined for what nobody can mend. */
export function sqliteRemedy(error: unknown): string | undefined {
  const code = readResultCode(error);
  if (code !== undefined) return remedyByResultCode[code];
  // The file system's errors come from making the folder.
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return `${notWritable} (${String(error.code)})`;
  }
  return undefined;
}

/** Whether SQLite gave up because another process holds the file. */
export function isBusy(error: unknown): boolean {
  return readResultCode(error) === busyCode;
}

/** Node's SQLite errors carry the extended code; its low byte is the primary one. */
export function readResultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}
