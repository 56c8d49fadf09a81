import { makeInviteLink } from '../discord/invite.ts';

/** What the bot has when it begins to answer on Discord. */
export interface Started {
  applicationId: string;
  commands: number;
  servers: number;
  feeds: number;
  /** Where feeds are named. */
  feedsFile: string;
}

/** One line for whoever has started the bot, in words: what works, what is still missing, and how to invite it. */
export function writeFirstLine({ applicationId, commands, servers, feeds, feedsFile }: Started): string {
  const followed =
    feeds > 0
      ? `${feeds} ${feeds === 1 ? 'feed' : 'feeds'} followed`
      : `no feed followed yet (verbatim feeds add ADDRESS writes one to ${feedsFile})`;
  return (
    `Verbatim is ready: ${commands} commands, ${servers} ${servers === 1 ? 'server' : 'servers'}, ${followed}. ` +
    `Invite it: ${makeInviteLink(applicationId)}\n`
  );
}
