import type { Article } from '../corpus/article.ts';
import type { Quotation } from '../corpus/quotation.ts';

/** A part of what a command says. All text is plain: faces escape it and replace its marks (`marks.ts`). */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'notice'; text: string }
  /** `lead` is one line above the quotation, in the reader's language; `note` is one or more below. */
  | { kind: 'quotation'; quotation: Quotation; lead?: string; note?: string; length?: 'passage' | 'sentence' }
  /** `note` is a line below. */
  | { kind: 'article'; article: Article; note?: string }
  /** `lines` are small, below the title. */
  | { kind: 'entry'; title: string; lines: readonly string[] }
  /** Lines in a monospaced font. */
  | { kind: 'code'; text: string }
  | { kind: 'list'; items: readonly { term: string; text: string }[] };

/** A button: the same command again with part of its input changed, or another command. */
export interface Action {
  label: string;
  /** Merged into the input the reply came from, or into that of `call`; small enough for a custom id. */
  change: Readonly<Record<string, string | number | boolean>>;
  /**
   * Whether the reply takes the place of the one it hangs under, is posted for everyone to see, or is shown to who
   * presses alone.
   */
  opens: 'here' | 'everyone' | 'privately';
  /** Another command, and its input: plain JSON, which is kept without who asked or where. */
  call?: { command: string; input: object };
}

/** What a command says: plain data, no Discord types. */
export interface Reply {
  blocks: readonly Block[];
  actions: readonly Action[];
  /** Whether only the asker sees it. */
  isPrivate: boolean;
}

/** A sentence, or a few, among other blocks. */
export function said(text: string): Block {
  return { kind: 'notice', text };
}

/** A reply of one sentence, which only the asker needs to see. */
export function notice(text: string): Reply {
  return { blocks: [said(text)], actions: [], isPrivate: true };
}
