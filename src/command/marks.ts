/*
 * Values inside the text of a reply that a face shows in its own way: Discord as a link to the channel, the name of
 * the role, the moment in the reader's own time zone, a command that a click types. They stand behind a letter between
 * two characters that Unicode keeps for private use; where somebody types these, no more comes of it than such a link.
 */

/** @param id a snowflake */
export function channelMark(id: string): string {
  return `\uE000c${id}\uE001`;
}

/** The role's name; it pings nobody. @param id a snowflake */
export function roleMark(id: string): string {
  return `\uE000r${id}\uE001`;
}

/** A moment, to the minute. */
export function momentMark(at: Date): string {
  return `\uE000t${Math.floor(at.getTime() / 1000)}\uE001`;
}

/** A slash command, by the name of its file. */
export function commandMark(name: string): string {
  return `\uE000/${name}\uE001`;
}

const mark = /\uE000(?:([crt])(\d+)|\/([a-z-]+))\uE001/gu;

/** A text with its marks replaced. */
export function replaceMarks(
  text: string,
  shown: Readonly<Record<'channel' | 'role' | 'moment' | 'command', (value: string) => string>>,
): string {
  return text.replace(mark, (_, kind: string, value: string, command?: string) => {
    if (command !== undefined) return shown.command(command);
    if (kind === 'c') return shown.channel(value);
    return kind === 'r' ? shown.role(value) : shown.moment(value);
  });
}
