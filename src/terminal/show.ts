import { styleText } from 'node:util';
import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { makePrintable } from '../text/printable.ts';
import { writeHyperlink } from './links.ts';
import { type Line, type Run, readMarkdown } from './markdown.ts';
import { buttonsOf } from './message.ts';
import { wrapLine } from './wrap.ts';

/** How things are shown. */
export interface Style {
  /** Whether a person's screen shows it, which must not obey control characters in an article. */
  isScreen: boolean;
  isColoured: boolean;
  /** Whether the screen makes links of addresses that it does not show. */
  isLinked?: boolean;
  /** How wide the screen is, in characters; lines are not broken where it is left out. */
  columns?: number;
  /** BCP 47 tag and IANA zone for days. */
  locale: string;
  timeZone: string;
}

/** A message as lines of plain text, its buttons numbered from 1 below. */
export function showMessage(message: APIMessage, style: Style): string {
  const seen = new Set<string>();
  const contents = (message.components ?? []).flatMap(textsIn);
  const texts = contents.map((content) => showMarkdown(content, style, seen));
  const buttons = buttonsOf(message).map(({ label }, at) => `[${at + 1}] ${safe(label ?? '', style)}`);
  const row = wrapLine(buttons.join('  ').replaceAll('  [', ' ['), style.columns).join('\n');
  const shown = texts.reduce((above, text, at) => {
    if (at === 0) return text;
    // Short lines stand together; quotations and lists stand apart.
    const isApart = text.includes('\n') || texts[at - 1]!.includes('\n');
    return `${above}${isApart ? '\n\n' : '\n'}${text}`;
  }, '');
  if (buttons.length === 0) return shown;
  return `${shown}\n\n${style.columns === undefined ? buttons.join('  ') : row}`;
}

/**
 * Discord's Markdown, as this bot writes it, as it looks in a terminal; in a pipe the text is byte-exact.
 * @param seen addresses that stand above already: on a screen each is shown once
 */
export function showMarkdown(content: string, style: Style, seen: Set<string> = new Set()): string {
  return readMarkdown(content)
    .flatMap((line) => showLine(line, style, seen))
    .join('\n');
}

function showLine({ kind, runs }: Line, style: Style, seen: Set<string>): string[] {
  const text = runs.map((run, at) => {
    const shown = showRun(run, style, seen);
    if (style.isColoured) return run.isBold || kind === 'heading' ? styled('bold', shown) : shown;
    // Without colours only the sentence that answers keeps its mark.
    if (!run.isBold || kind !== 'quote') return shown;
    return `${runs[at - 1]?.isBold ? '' : '**'}${shown}${runs[at + 1]?.isBold ? '' : '**'}`;
  });
  const columns = style.columns === undefined ? undefined : Math.max(minColumns, style.columns);
  if (!style.isColoured) return wrapLine(text.join(''), columns);
  if (kind === 'quote') {
    const room = columns === undefined ? undefined : columns - quoteMark.length;
    return wrapLine(text.join(''), room).map((line) => styled('cyan', quoteMark) + line);
  }
  const lines = wrapLine(text.join(''), columns);
  return kind === 'small' ? lines.map((line) => styled('dim', line)) : lines;
}

/** On a narrower screen lines are left to it. */
const minColumns = 20;
const quoteMark = '│ ';

function showRun(run: Run, style: Style, seen: Set<string>): string {
  switch (run.kind) {
    case 'text':
      return safe(run.text, style);
    case 'link':
      return showLink(run, style, seen);
    case 'date':
      return showDay(run.seconds, style);
  }
}

/** The place in a page, which a browser opens it at, is long and says nothing to who reads it. */
const placeInPage = /#:~:text=.*$/su;

function showLink(run: Run & { kind: 'link' }, style: Style, seen: Set<string>): string {
  const label = safe(run.label, style);
  const url = safe(run.url, style);
  if (!style.isScreen) return `${label} <${url}>`;
  if (style.isLinked) return writeHyperlink(label, url);
  const address = url.replace(placeInPage, '');
  if (seen.has(address)) return label;
  seen.add(address);
  return `${label} <${address}>`;
}

/** The month is a word where the language has words for months ("2 Nov 2025"), else a number ("2/11/2025"). */
function showDay(seconds: number, { locale, timeZone }: Style): string {
  const day = new Date(seconds * 1000);
  const format = (month: 'short' | 'numeric') =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone });
  const word = format('short')
    .formatToParts(day)
    .find((part) => part.type === 'month');
  return format(/\d/u.test(word?.value ?? '') ? 'numeric' : 'short').format(day);
}

function safe(text: string, { isScreen }: Style): string {
  return isScreen ? makePrintable(text) : text;
}

function textsIn(component: APIMessageTopLevelComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  return component.type === ComponentType.Container ? component.components.flatMap(textsIn) : [];
}

function styled(format: 'bold' | 'dim' | 'cyan', text: string): string {
  return text === '' ? '' : styleText(format, text, { validateStream: false });
}
