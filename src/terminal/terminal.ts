import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { LocaleString } from 'discord-api-types/v10';
import type { Services } from '../bot/dispatch.ts';
import type { Language } from '../languages/language.ts';
import { complete } from './complete.ts';
import { leaving, openSession } from './session.ts';

export interface TerminalOptions {
  input: Readable;
  output: Writable & { isTTY?: boolean; columns?: number };
  services: Services;
  /** Discord's locale for the person, such as `localeOf(process.env)`; English when left out. */
  locale?: LocaleString;
  /** Whether a person types: shows a welcome and a prompt. */
  isInteractive: boolean;
  /** Whether bold and colours may be used, such as `mayColour(process.stdout, process.env)`. */
  isColoured?: boolean;
  /** Whether addresses may be links, such as `mayLink(process.stdout, process.env)`. */
  isLinked?: boolean;
  /** Ends it, after the line in hand. */
  signal?: AbortSignal;
}

const prompt = '> ';

/** Whether to colour what goes to a stream: on a screen, unless NO_COLOR is set (https://no-color.org). */
export function mayColour(output: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return output.isTTY === true && !environment.NO_COLOR;
}

/** The bot typed as lines, each answered in its turn; resolves at the end of the input, on Ctrl+C or Ctrl+D. */
export async function runTerminal(options: TerminalOptions): Promise<void> {
  const { input, output, services, locale = 'en-US', isInteractive, isColoured = false, signal } = options;
  const { isLinked = false } = options;
  const session = openSession(services, locale, {
    isScreen: output.isTTY === true,
    isColoured,
    isLinked,
    columns: () => (output.isTTY === true ? output.columns : undefined),
  });
  let language = await session.language();
  const lines = createInterface({
    input,
    output: isInteractive ? output : undefined,
    terminal: isInteractive && output.isTTY === true,
    prompt,
    completer: (line: string) => complete(line, { ...services, language }),
    signal,
  });
  // Taken before anything is awaited, so that no line is lost.
  const typed = lines[Symbol.asyncIterator]();
  const stopped = stopsWith(lines, output, signal);
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  if (isInteractive) await write(output, welcome(language));
  for (;;) {
    // A closed interface still hands out the lines that came before its end.
    if (isInteractive && isOpen) lines.prompt();
    const { value: line, done } = await typed.next();
    if (done || stopped.aborted) break;
    const answer = await session.answer(line);
    if (answer === leaving) break;
    if (answer !== undefined) await write(output, `${answer}\n\n`);
    language = await session.language();
  }
  lines.close();
  // The shell's own prompt goes on a new line.
  if (isInteractive && !output.destroyed) await write(output, '\n');
}

/** Aborts on Ctrl+C, when whoever read the output has gone, or with `signal`: lines that wait are dropped. */
function stopsWith(lines: Interface, output: Writable, signal: AbortSignal | undefined): AbortSignal {
  const stop = new AbortController();
  const close = () => {
    stop.abort();
    lines.close();
  };
  lines.once('SIGINT', close);
  output.on('error', close);
  return signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
}

/** Waits for a slow reader; that one has gone is told by the stream's error. */
function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve) => output.write(text, () => resolve()));
}

function welcome({ strings: { terminal } }: Language): string {
  const tries = terminal.tryThese.map((line) => `  ${line}`);
  return [terminal.welcome, '', ...tries, '', terminal.howToLeave, '', ''].join('\n');
}
