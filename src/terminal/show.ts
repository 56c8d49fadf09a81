import { styleText } from 'node:util';
import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { makePrintable } from '../text/printable.ts';
import { type Line, type Run, readMarkdown } from './markdown.ts';
import { buttonsOf } from './message.ts';

/** How things are shown. */
export interface Style {
  /** Whether a person's screen shows it, which must not obey control characters in an article. */
  isScreen: boolean;
  isColoured: boolean;
  /** BCP 47 tag and IANA zone for days. */
  locale: string;
  timeZone: string;
}

/** A message as lines of plain text, its buttons numbered from 1 below. */
export function showMessage(message: APIMessage, style: Style): string {
  const texts = (message.components ?? []).flatMap(textsIn).map((content) => showMarkdown(content, style));
  const buttons = buttonsOf(message).map(({ label }, at) => `[${at + 1}] ${safe(label ?? '', style)}`);
  const shown = texts.reduce((above, text, at) => {
    if (at === 0) return text;
    // Short lines stand together; quotations and lists stand apart.
    const isApart = text.includes('\n') || texts[at - 1]!.includes('\n');
    return `${above}${isApart ? '\n\n' : '\n'}${text}`;
  }, '');
  return buttons.length === 0 ? shown : `${shown}\n\n${buttons.join('  ')}`;
}

/** Discord's Markdown, as this bot writes it, as it looks in a terminal; in a pipe the text is byte-exact. */
export function showMarkdown(content: string, style: Style): string {
  return readMarkdown(content)
    .map((line) => showLine(line, style))
    .join('\n');
}

function showLine({ kind, runs }: Line, style: Style): string {
  const text = runs.map((run, at) => {
    const shown = showRun(run, style);
    if (style.isColoured) return run.isBold || kind === 'heading' ? styled('bold', shown) : shown;
    // Without colours only the sentence that answers keeps its mark.
    if (!run.isBold || kind !== 'quote') return shown;
    return `${runs[at - 1]?.isBold ? '' : '**'}${shown}${runs[at + 1]?.isBold ? '' : '**'}`;
  });
  if (!style.isColoured) return text.join('');
  if (kind === 'quote') return styled('cyan', '│ ') + text.join('');
  return kind === 'small' ? styled('dim', text.join('')) : text.join('');
}

function showRun(run: Run, style: Style): string {
  switch (run.kind) {
    case 'text':
      return safe(run.text, style);
    case 'link':
      return `${safe(run.label, style)} <${safe(run.url, style)}>`;
    case 'date':
      return showDay(run.seconds, style);
  }
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
