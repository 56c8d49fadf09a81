import type { ChannelKind } from '../store/subscriptions.ts';

/** Posts that a channel gets in any hour: one every five minutes is as much as people will read. */
const maxPostsPerHour = 12;
/** Discord publishes about ten messages an hour of one announcement channel; more would wait without end. */
const maxAnnouncementsPerHour = 10;
/** Articles in one digest. */
export const maxArticlesPerPost = 10;
/** What a night brings should be one post where titles alone still fit into it. */
export const maxArticlesAfterQuiet = 15;

/** How many posts a channel gets in any hour at most. */
export function maxPostsPerHourIn(kind: ChannelKind | undefined): number {
  return kind === 'announcement' ? maxAnnouncementsPerHour : maxPostsPerHour;
}
