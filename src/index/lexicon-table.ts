import type { Language, Languages } from '../languages/language.ts';
import { marksOf } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens } from '../text/tokens.ts';
import { readTerm } from './analysis.ts';

/** What postings and the forward index call a word or phrase. */
export interface IndexForm {
  key: string;
  /** `folded` and `exact` compare one word, `phrase` several. */
  kind: 'folded' | 'exact' | 'phrase';
}

/** One way to write a form: "hòa bình" and "hoà bình" are two. Without diacritics there is but one. */
export interface FormSpelling extends IndexForm {
  form: LexiconForm;
  /** What it can mean. */
  concepts: readonly string[];
}

/** Words that a language's lexicon knows as one, told by their letters and the diacritics of each word. */
export interface LexiconForm {
  /** Folded words with a space between. */
  folded: string;
  /** The diacritics of each word, as `marksOf` has them. */
  marks: readonly string[];
  isMarked: boolean;
  spellings: readonly FormSpelling[];
  /** Concepts of which it is the first and plainest form. */
  leads: readonly string[];
  /** How often the lexicon has it. */
  count: number;
}

/**
 * The forms along their folded words: long texts are followed from branch to branch, without putting words together.
 */
export interface FormBranch {
  /** The forms that end here, which look alike. */
  forms: readonly LexiconForm[];
  /** Folded word → where it leads; left out where no form goes on. */
  next?: Map<string, FormBranch>;
}

/** A language's lexicon by its words. */
export interface LexiconTable {
  /** Folded words with a space between → the forms that look so. */
  forms: ReadonlyMap<string, readonly LexiconForm[]>;
  /** The same, word for word. */
  root: FormBranch;
  /** The beginnings of all of them. */
  beginnings: ReadonlySet<string>;
  /** Concept → what is said for it, the plainest first. */
  ofConcept: ReadonlyMap<string, readonly FormSpelling[]>;
  /** Folded word → the forms that hold it. */
  withWord: ReadonlyMap<string, readonly LexiconForm[]>;
}

/** The table of a language, made at its first use unless it was prepared. */
export const lexiconTableOf: (language: Language) => LexiconTable = onceFor(makeTable);

/** Makes the tables of all languages: that takes longer than a question has. */
export function prepareLexicon(languages: Languages): void {
  for (const language of languages.values()) lexiconTableOf(language);
}

type NewForm = LexiconForm & { spellings: NewSpelling[] };
type NewSpelling = FormSpelling & { concepts: readonly string[] };
/** A word of a form; most stand in many forms, and are read once. */
type LexiconWord = Readonly<{ exact: string; folded: string; marks: string }>;

// Lists are joined by `concat`, to the size they have: `push` and `...` make room for sixteen more, and most hold one.
function makeTable(language: Language): LexiconTable {
  const forms = new Map<string, readonly NewForm[]>();
  const beginnings = new Set<string>();
  const ofConcept = new Map<string, FormSpelling[]>();
  const withWord = new Map<string, NewForm[]>();
  const readWord = wordReader(language);
  for (const [concept, texts] of language.lexicon) {
    const said = texts.flatMap((text, place): FormSpelling[] => {
      const words = splitTokens(text.normalize('NFC')).map((token) => readWord(token.text));
      if (words.length === 0) return [];
      const folded = words.map((word) => word.folded).join(' ');
      const alike = forms.get(folded) ?? [];
      let form = alike.find((one) => one.marks.every((marks, at) => marks === words[at]!.marks));
      if (!form) {
        form = newForm(folded, words);
        forms.set(folded, alike.concat(form));
        for (let end = folded.indexOf(' '); end > 0; end = folded.indexOf(' ', end + 1)) {
          beginnings.add(folded.slice(0, end));
        }
        for (const word of new Set(words.map((one) => one.folded))) {
          const holding = withWord.get(word);
          if (holding) holding.push(form);
          else withWord.set(word, [form]);
        }
      }
      form.count++;
      if (place === 0) form.leads = form.leads.concat(concept);
      const spelling = spellingOf(form, words);
      if (!spelling.concepts.includes(concept)) spelling.concepts = spelling.concepts.concat(concept);
      return [spelling];
    });
    ofConcept.set(concept, said);
  }
  return { forms, root: treeOf(forms), beginnings, ofConcept, withWord };
}

function treeOf(forms: ReadonlyMap<string, readonly LexiconForm[]>): FormBranch {
  const root: FormBranch = { forms: noForms };
  for (const [folded, alike] of forms) folded.split(' ').reduce(branchFor, root).forms = alike;
  return root;
}

function branchFor(before: FormBranch, word: string): FormBranch {
  before.next ??= new Map();
  let branch = before.next.get(word);
  if (branch === undefined) {
    branch = { forms: noForms };
    before.next.set(word, branch);
  }
  return branch;
}

const noForms: readonly LexiconForm[] = [];

function wordReader(language: Language): (written: string) => LexiconWord {
  const known = new Map<string, LexiconWord>();
  return (written) => {
    let word = known.get(written);
    if (!word) {
      const { exact, folded } = readTerm(written, language);
      word = { exact, folded, marks: marksOf(exact) };
      known.set(written, word);
    }
    return word;
  };
}

const none: readonly string[] = [];

function newForm(folded: string, words: readonly LexiconWord[]): NewForm {
  const marks = words.map((word) => word.marks);
  return { folded, marks, isMarked: marks.some((each) => each !== ''), spellings: [], leads: none, count: 0 };
}

/** The spelling of a form in these words, added where it is new. */
function spellingOf(form: NewForm, words: readonly LexiconWord[]): NewSpelling {
  const key = words.map((word) => (form.isMarked ? word.exact : word.folded)).join('_');
  const known = form.spellings.find((one) => one.key === key);
  if (known) return known;
  const kind = words.length > 1 ? 'phrase' : form.isMarked ? 'exact' : 'folded';
  const added: NewSpelling = { key, kind, form, concepts: [] };
  form.spellings = form.spellings.concat(added);
  return added;
}
