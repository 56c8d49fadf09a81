/**
 * What whoever runs the program can put right: a setting, a file, a folder, a token. The message is one line that says
 * what is wrong and what to do; it is shown as it is, without a stack, and never holds a secret.
 */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}

/**
 * An error as the program's last words: what a person can mend in its own, a bug with its stack and those behind it.
 */
export function explainFailure(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const behind = error.cause === undefined ? '' : `\ncaused by: ${explainFailure(error.cause)}`;
  return `${error.stack ?? error.message}${behind}`;
}

/** What the file system refused to do, as something to put right; any other error as it is. */
export function explainRefusal(error: unknown, problem: string, remedy: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new OperatorError(`${problem} (${String(error.code)}). ${remedy}`, { cause: error });
}
