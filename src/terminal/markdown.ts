import { source } from '../text/source.ts';

/** A stretch of a line that is shown in one way. */
export type Run = { isBold: boolean } & (
  | { kind: 'text'; text: string }
  | { kind: 'link'; label: string; url: string }
  /** Seconds since 1970. */
  | { kind: 'date'; seconds: number }
);

export interface Line {
  kind: 'plain' | 'heading' | 'small' | 'quote';
  runs: Run[];
}

const beginnings: readonly [mark: string, kind: Line['kind']][] = [
  ['### ', 'heading'],
  ['-# ', 'small'],
  ['> ', 'quote'],
];

// In this order: an escaped character, bold, a link, a day, text without marks, a mark that means nothing here.
const marks = new RegExp(
  source`
    \\(?<escaped>.)|(?<bold>\*\*)|\[(?<label>(?:\\.|[^\\\]])*)\]\(<(?<url>[^<>]*)>\)
    |<t:(?<seconds>-?\d+):\w>|(?<text>[^\\*[<]+|.)
  `,
  'gsu',
);

/**
 * Reads Discord's Markdown as `discord/render.ts` writes it. Everything else is escaped there, so what
 * comes back of an article's text is that text.
 */
export function readMarkdown(content: string): Line[] {
  let isBold = false;
  return content.split('\n').map((written) => {
    const [mark, kind] = beginnings.find(([each]) => written.startsWith(each)) ?? (['', 'plain'] as const);
    const runs: Run[] = [];
    for (const { groups } of written.slice(mark.length).matchAll(marks)) {
      const { escaped, bold, label, url, seconds, text } = groups!;
      // Bold lasts beyond the line: a highlight may hold a line break.
      if (bold !== undefined) isBold = !isBold;
      else if (label !== undefined) runs.push({ kind: 'link', label: unescaped(label), url: url!, isBold });
      else if (seconds !== undefined) runs.push({ kind: 'date', seconds: Number(seconds), isBold });
      else addText(runs, escaped ?? text!, isBold);
    }
    return { kind, runs };
  });
}

function addText(runs: Run[], text: string, isBold: boolean): void {
  const last = runs.at(-1);
  if (last?.kind === 'text' && last.isBold === isBold) last.text += text;
  else runs.push({ kind: 'text', text, isBold });
}

function unescaped(label: string): string {
  return label.replace(/\\(.)/gsu, '$1');
}
