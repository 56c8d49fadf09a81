/** Strings for Discord: article text is data, so nothing in it may format, link or mention. */

/**
 * Escapes all that Discord's Markdown gives a meaning; what is shown is the text itself. A backslash before
 * punctuation is never shown. The colon keeps bare addresses and `:emoji:` from coming alive.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|[\]()<:@]/gu, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+#>])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)\./gmu, '$1\\.');
}

/** A link with a label; the address may hold nothing that ends it early. */
export function writeLink(label: string, url: string): string {
  const address = url.replace(/[()<>\s\\]/gu, (char) =>
    encodeURIComponent(char).replace('(', '%28').replace(')', '%29'),
  );
  return `[${escapeMarkdown(label)}](<${address}>)`;
}

/**
 * A day, shown in the reader's own format
 * (https://docs.discord.com/developers/reference#message-formatting-timestamp-styles).
 */
export function writeTimestamp(published: string): string {
  // A date alone is set to 10:00 UTC, which is the same day from Hawaii to Auckland.
  const instant = published.length === 10 ? `${published}T10:00:00Z` : published;
  return `<t:${Math.floor(Date.parse(instant) / 1000)}:D>`;
}
