import type { ChannelKind } from '../store/subscriptions.ts';

/** What a bot needs in a channel, by what it is for. */
export type Permission = 'view' | 'send' | 'send-in-threads' | 'read-history' | 'mention-all';

/** A channel as one interaction tells of it. It is good for that interaction alone, and never kept. */
export interface ChannelRef {
  id: string;
  /** `other`: one that takes no posts. */
  kind: ChannelKind | 'other';
  name: string;
  /** Whether who calls may manage it, or its server. */
  mayManage: boolean;
  /** Whether who calls may ping everybody and every role there. */
  mayMentionAll: boolean;
  /** What the bot lacks there; undefined where Discord does not say. */
  missing?: readonly Permission[];
  /** Whether a post there must carry a tag. */
  wantsTag: boolean;
}

/** A role as one interaction tells of it. */
export interface RoleRef {
  id: string;
  isMentionable: boolean;
  /** @everyone, which is a role of every server. */
  isEveryone: boolean;
}

/** A tag that a forum's posts can carry. */
export interface Tag {
  id: string;
  name: string;
}
