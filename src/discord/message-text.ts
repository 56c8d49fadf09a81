import type { APIMessage } from 'discord-api-types/v10';

/**
 * What a message says, without what Discord's Markdown adds: mentions, emoji and times go, links keep their label,
 * marks around words fall away. A forwarded message is the one it forwards.
 */
export function readMessageText(message: Partial<APIMessage> | undefined): string {
  const content = message?.content || message?.message_snapshots?.[0]?.message.content || '';
  return content
    .replace(/```(?:[a-z]+\n)?|`/gu, ' ')
    .replace(/\[([^\]]*)\]\(<?[^)\s]*>?\)/gu, '$1')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:|id:)[^>]*>/gu, ' ')
    .replace(/^\s*(?:>{1,3}|#{1,3}|-#|[-*])\s+/gmu, '')
    .replace(/\*\*|__|~~|\|\||(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\\([\\*_~`|#>[\]()<:@-])/gu, '$1')
    .trim();
}
