import { type Json, walk } from './check-components.ts';

/** Whom a message notified. */
export interface Ping {
  messageId: string;
  everyone: boolean;
  roles: readonly string[];
  users: readonly string[];
}

export interface Rules {
  /** Whether the bot may ping @everyone and every role. */
  mentionEveryone: boolean;
  /** Whether a role may be pinged by anyone. */
  isMentionable(roleId: string): boolean;
}

/**
 * Whom Discord would notify of a new message: those who stand in its text, as far as `allowed_mentions` and
 * the permissions go; without `allowed_mentions`, all of them. Undefined when it is nobody.
 */
export function pingOf(messageId: string, body: Json, rules: Rules): Ping | undefined {
  const text = textOf(body);
  const allowed = body.allowed_mentions as Partial<Record<string, readonly string[]>> | null | undefined;
  const allows = (kind: string, id?: string) =>
    !allowed || allowed.parse?.includes(kind) || (id !== undefined && allowed[kind]?.includes(id)) || false;
  const everyone = /@(everyone|here)\b/.test(text) && allows('everyone') && rules.mentionEveryone;
  const roles = ids(text, /<@&(\d+)>/g).filter(
    (id) => allows('roles', id) && (rules.mentionEveryone || rules.isMentionable(id)),
  );
  const users = ids(text, /<@!?(\d+)>/g).filter((id) => allows('users', id));
  return everyone || roles.length > 0 || users.length > 0 ? { messageId, everyone, roles, users } : undefined;
}

function ids(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];
}

/** The content and every text display: only these can ping, embeds never do. */
function textOf(body: Json): string {
  const shown = [...walk((body.components ?? []) as Json[])].filter(({ type }) => type === 10);
  return [body.content, ...shown.map(({ content }) => content)].map((one) => String(one ?? '')).join('\n');
}
