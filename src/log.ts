import {
  type DestinationStream,
  destination as fileDestination,
  type Logger,
  pino,
  stdTimeFunctions,
} from 'pino';
import type { LogLevel } from './config.ts';

const redacted = '[redacted]';
const secretKeys = ['token', 'discordToken', 'authorization', 'Authorization'];
const stderrFd = 2;

/**
 * The log: JSON lines, to stderr unless another destination is given, with tokens left out. They are
 * found by their key down to three levels, and by their shape anywhere, as in an error's message or URL.
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    timestamp: stdTimeFunctions.isoTime,
    redact: {
      paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.*.*.${key}`]),
      censor: redacted,
    },
    hooks: { streamWrite: redactShapes },
  };
  // Written at once: the last lines before a crash are the ones that are needed.
  return pino(options, destination ?? fileDestination({ dest: stderrFd, sync: true }));
}

/** A bot's token has three parts; one of an interaction or a webhook follows its id in Discord's URLs. */
function redactShapes(line: string): string {
  return line
    .replace(/(?<![\w-])[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/g, redacted)
    .replace(/(\/(?:interactions|webhooks)\/\d+\/)[\w-]+/g, `$1${redacted}`);
}
