import type { Phrases, WordLists } from './word-lists.ts';

/** What a line that asks nothing of the news is about; what is said back goes by it. */
export const smallTalkKinds = ['self', 'now', 'chat', 'thanks', 'farewell', 'greeting'] as const;
export type SmallTalkKind = (typeof smallTalkKinds)[number];

/** Why a line is not looked up: small talk, words of grammar alone, or no word that anything read holds. */
export type Aside = SmallTalkKind | 'grammar' | 'unread';

/** How one language's readers talk to the bot beside asking it. All forms are lower case, NFC. */
export interface SmallTalkWords {
  /** Whole lines by their kind; `…` in one stands for one to four words. */
  lines: Readonly<Partial<Record<string, Phrases>>>;
  /** What may stand around them: "dear", "bạn ơi". */
  around: Phrases;
  /** What is said before a question: "can you tell me". */
  leadIns: Phrases;
  /** Who is talked to: "you", "bạn". */
  talkers: Phrases;
  /** Phrases in which such a word means somebody else: "nước bạn". */
  notTalkers: Phrases;
}

/** Reads the lists in `words/small-talk/`. */
export function readSmallTalkWords(lists: WordLists): SmallTalkWords {
  return {
    lines: lists.classes('small-talk/lines'),
    around: lists.phrases('small-talk/around'),
    leadIns: lists.phrases('small-talk/lead-ins'),
    talkers: lists.phrases('small-talk/talkers'),
    notTalkers: lists.phrases('small-talk/not-talkers'),
  };
}
