/** What came of one request to Discord. */
export type SendResult =
  | { kind: 'done'; messageId: string /** The thread's id for a forum post. */; channelId: string }
  | Refusal;

/** Why a request was not done. `reason` is one line for the log and for whoever runs the bot. */
export type Refusal =
  /**
   * A network fault, no answer in time, a status of 5xx, or a rate limit with how many milliseconds to wait.
   * Nothing is known about whether Discord took it, unless `isSafe`: then it surely did not.
   */
  | { kind: 'retry'; reason: string; afterMs?: number; isSafe?: true }
  /** 403 for this channel. */
  | { kind: 'forbidden'; reason: string; code: number }
  /** 404: the channel (10003), the message (10008) ... */
  | { kind: 'missing'; reason: string; code: number }
  /** 400: this message is not taken. */
  | { kind: 'refused'; reason: string; code: number }
  /** 401: the bot's token is void. */
  | { kind: 'unauthorised'; reason: string };

/** A message on its way out. */
export interface Outgoing {
  /** RESTPostAPIChannelMessageJSONBody without nonce. */
  body: object;
  /**
   * At most 25 characters, and of this one message: within a few minutes Discord answers the same nonce with
   * the message that the bot posted under it, in whatever channel.
   */
  nonce?: string;
  /** For a forum: the thread that the message opens. `tags` are ids. */
  thread?: { name: string; tags: readonly string[] };
}

/** Discord as far as deliveries need it. Nothing throws: whatever goes wrong is a refusal. */
export interface Messenger {
  /** With a nonce, posting again within a few minutes gives the message that is there already. */
  post(channelId: string, outgoing: Outgoing): Promise<SendResult>;
  /** For channels of the types forum and media; there is no nonce for these. */
  openThread(channelId: string, outgoing: Outgoing): Promise<SendResult>;
  edit(channelId: string, messageId: string, body: object): Promise<SendResult>;
  crosspost(channelId: string, messageId: string): Promise<SendResult>;
  /**
   * The bot's own messages in a channel after a moment of Discord's clock, oldest first; for a forum its
   * threads' first messages. Not complete when there was more than it reads, or when the bot may not read
   * the channel's history.
   */
  recent(
    channelId: string,
    since: Date,
    isForum: boolean,
    serverId: string,
  ): Promise<{ kind: 'done'; messages: readonly Posted[]; isComplete: boolean } | Refusal>;
  channel(channelId: string): Promise<
    | {
        kind: 'done';
        type: number;
        serverId?: string;
        tags: readonly { id: string; name: string }[];
        name: string;
        flags: number;
      }
    | Refusal
  >;
  /** The servers that the bot is in. */
  servers(): Promise<{ kind: 'done'; ids: ReadonlySet<string> } | Refusal>;
}

/** A message as it stands in a channel. */
export interface Posted {
  id: string;
  channelId: string;
  createdAt: Date;
  components: unknown;
}
