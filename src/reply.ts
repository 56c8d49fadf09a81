import type { Article } from './corpus/article.ts';
import type { Quotation } from './corpus/quotation.ts';

/** A part of what a command says. All text is plain: faces escape and decorate it. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'notice'; text: string }
  /** `lead` is one line above the quotation, in the reader's language; `note` is one or more below. */
  | { kind: 'quotation'; quotation: Quotation; lead?: string; note?: string; length?: 'passage' | 'sentence' }
  | { kind: 'article'; article: Article }
  | { kind: 'list'; items: readonly { term: string; text: string }[] };

/** A button: the same command again with part of its input changed. */
export interface Action {
  label: string;
  /** Merged into the input the reply came from; small enough for a custom id. */
  change: Readonly<Record<string, string | number | boolean>>;
  /** Whether the reply takes the place of the one it hangs under, or is posted for everyone to see. */
  opens: 'here' | 'everyone';
}

/** What a command says: plain data, no Discord types. */
export interface Reply {
  blocks: readonly Block[];
  actions: readonly Action[];
  /** Whether only the asker sees it. */
  isPrivate: boolean;
}

/** A reply of one sentence, which only the asker needs to see. */
export function notice(text: string): Reply {
  return { blocks: [{ kind: 'notice', text }], actions: [], isPrivate: true };
}
