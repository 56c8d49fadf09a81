/** What Discord shows of a command in one language. */
export interface CommandText {
  /** 1 to 32 letters, digits, `-` or `_`, lower case; in the menu of a message also spaces and capitals. */
  name: string;
  /** At most 100 characters. */
  description: string;
  options: Readonly<Record<string, OptionText>>;
  /** In place of the description at a terminal, where that speaks of menus and clicks. */
  atTerminal?: string;
}

/** What Discord shows of an option in one language. */
export interface OptionText {
  name: string;
  /** At most 100 characters. */
  description: string;
  /** What the choices of an option with fixed ones are called, each at most 100 characters. */
  choices?: Readonly<Record<string, string>>;
}
