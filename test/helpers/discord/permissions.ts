/** Bits of what one may do in a channel, from Discord's page on permissions. */
export const PERMISSION = {
  ADMINISTRATOR: 1n << 3n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  MANAGE_THREADS: 1n << 34n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const;

export type Permission = keyof typeof PERMISSION;

/** Whether `granted` holds a permission; everything is allowed when it is undefined. */
export function may(granted: bigint | undefined, permission: Permission): boolean {
  if (granted === undefined || granted & PERMISSION.ADMINISTRATOR) return true;
  return (granted & PERMISSION[permission]) !== 0n;
}
