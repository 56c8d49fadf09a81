import type { Strings } from '../languages/strings.ts';

/** Why nothing is posted in a channel. */
export type ParkReason = keyof Strings['parkReasons'];
