import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { replaceMarks } from '../command/marks.ts';
import type { Action, Block, Reply } from '../command/reply.ts';
import type { Language, Languages } from '../languages/language.ts';
import { languageNameIn } from '../languages/names.ts';
import { shorten } from '../text/shorten.ts';
import { maxTitleLength, writeCitation, writeQuotation } from './citation.ts';
import { escapeMarkdown, writeLink, writeTimestamp } from './markdown.ts';

/** The body of a message, as far as a reply decides it. */
export interface RenderedMessage {
  flags: number;
  components: APIMessageTopLevelComponent[];
  allowed_mentions: { parse: [] };
}

/** https://docs.discord.com/developers/components/reference: 4,000 characters over all text displays. */
const maxCharacters = 4000;
/** About 10,170 UTF-8 bytes is a reported hard failure; room is left for the envelope. */
const maxBytes = 9500;
/** Nested ones count. */
const maxComponents = 40;
const maxHeadingLength = 300;
const maxNoticeLength = 1500;
const maxLabelLength = 80;
const maxButtonsInRow = 5;
/** Characters of a passage that are tried one after the other until all of a reply fits. */
const passageLengths = [1800, 1200, 800, 500, 300, 160];
export const accent = 0x1d6fa5;

/** What a reply's words are written for. */
interface Reader {
  language: Language;
  languages: Languages;
  /** What Discord calls commands by, by their names; one that is not here is shown and cannot be clicked. */
  commandIds: ReadonlyMap<string, string>;
}

/**
 * A reply as Discord takes it, in Components V2, within its limits: long passages are cut around their
 * highlight, then entries are left out from the end.
 * @param customIdOf what a button carries
 */
export function render(
  reply: Reply,
  language: Language,
  languages: Languages,
  customIdOf: (action: Action) => string,
  commandIds: ReadonlyMap<string, string> = new Map(),
): RenderedMessage {
  const reader = { language, languages, commandIds };
  const rows = actionRows(reply.actions, customIdOf);
  for (let left = reply.blocks.length; left > 0; left--) {
    for (const length of passageLengths) {
      const texts = reply.blocks
        .slice(0, left)
        .map((block) => blockText(block, length, reader))
        .filter((text) => text.trim() !== '');
      const message = messageOf(texts, rows, reply.isPrivate);
      if (texts.length > 0 && isWithinLimits(texts, message)) return message;
    }
  }
  // Discord takes no message without text.
  return messageOf(['…'], rows, reply.isPrivate);
}

/** Whether texts in a message's components keep within Discord's limits. */
export function isWithinLimits(
  texts: readonly string[],
  message: Pick<RenderedMessage, 'components'>,
): boolean {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const inside = message.components.reduce(
    (sum, row) => sum + ('components' in row ? row.components.length : 0),
    0,
  );
  return (
    message.components.length + inside <= maxComponents &&
    characters <= maxCharacters &&
    Buffer.byteLength(JSON.stringify(message)) <= maxBytes
  );
}

function messageOf(
  texts: readonly string[],
  rows: APIActionRowComponent<APIComponentInMessageActionRow>[],
  isPrivate: boolean,
): RenderedMessage {
  const displays = texts.map(
    (content): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content }),
  );
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: accent,
    components: displays,
  };
  return {
    flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
    components: [container, ...rows],
    allowed_mentions: { parse: [] },
  };
}

function blockText(block: Block, length: number, reader: Reader): string {
  const { language, languages } = reader;
  const written = (text: string): string => writtenFor(text, reader);
  switch (block.kind) {
    case 'heading':
      return `### ${written(shorten(block.text, maxHeadingLength))}`;
    case 'notice':
      return written(shorten(block.text, maxNoticeLength));
    case 'entry':
      return [`**${written(block.title)}**`, ...block.lines.map((line) => `-# ${written(line)}`)].join('\n');
    case 'code':
      return `\`\`\`\n${shorten(block.text, maxNoticeLength).replaceAll('`', 'ˋ')}\n\`\`\``;
    case 'quotation': {
      const lead = block.lead === undefined ? [] : [`**${escapeMarkdown(block.lead)}**`];
      const note = (block.note?.split('\n') ?? []).map((line) => `-# ${escapeMarkdown(line)}`);
      const cited = writeCitation(block.quotation, language, languages);
      return [...lead, writeQuotation(block.quotation, length), ...note, cited].join('\n');
    }
    case 'article': {
      const { article } = block;
      const own = languages.get(article.language)!;
      const source = article.digest
        ? language.strings.digestOf(escapeMarkdown(article.publisher), writeTimestamp(article.published))
        : `${escapeMarkdown(article.publisher)} · ${writeTimestamp(article.published)}`;
      const note = block.note === undefined ? '' : `\n-# ${written(block.note)}`;
      const title = shorten(article.title, Math.min(maxTitleLength, length));
      return `**${writeLink(title, article.url)}**\n-# ${source} · ${languageNameIn(own, language)}${note}`;
    }
    case 'list':
      return block.items.map(({ term, text }) => `**${written(term)}** · ${written(text)}`).join('\n');
  }
}

/** A text that shows as it is, but for its marks. */
function writtenFor(text: string, { language, commandIds }: Reader): string {
  return replaceMarks(escapeMarkdown(text), {
    command(name) {
      const own = language.strings.commands[name]?.name ?? name;
      const id = commandIds.get(name);
      return id === undefined ? `/${own}` : `</${own}:${id}>`;
    },
    channel: (id) => `<#${id}>`,
    role: (id) => `<@&${id}>`,
    moment: (seconds) => `<t:${seconds}:f>`,
  });
}

function actionRows(
  actions: readonly Action[],
  customIdOf: (action: Action) => string,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const buttons = actions.map(
    (action): APIButtonComponentWithCustomId => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(action.label, maxLabelLength),
      custom_id: customIdOf(action),
    }),
  );
  const rows: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  for (let start = 0; start < buttons.length; start += maxButtonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(start, start + maxButtonsInRow) });
  }
  return rows;
}
