/** The tables as Kysely sees them; `migrations.ts` makes them. */
export interface Tables {
  language_choice: LanguageChoiceTable;
  asked: AskedTable;
}

interface LanguageChoiceTable {
  scope: string;
  /** Discord's id of the user or server. */
  id: string;
  /** Code of a folder in `languages/`. */
  language: string;
}

interface AskedTable {
  id: string;
  /** What `writeAsked` wrote. */
  question: string;
  /** Milliseconds since 1970. */
  expires_at: number;
}
