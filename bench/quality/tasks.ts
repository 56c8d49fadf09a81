import { withMovedTones, withoutDiacritics, withTypo } from './disturb.ts';
import { seedOf } from './random.ts';
import type { Code, Question } from './squad.ts';

/** What is asked of which articles. */
export interface Task {
  name: string;
  about: string;
  /** Languages of the articles in the library. */
  library: readonly Code[];
  /** Language of the questions. */
  asked: Code;
  /** Language of the paragraph that is right. */
  right: Code;
  /** The question as it is typed. */
  typed: (question: Question) => string;
}

const plain = ({ text }: Question): string => text;
const unmarked = ({ text }: Question): string => withoutDiacritics(text);
// The seed is the question's own, so that a part of the questions gets the same slips.
const slipped = ({ id, text }: Question): string => withTypo(text, seedOf(id));

const within = (name: string, asked: Code, about: string, typed = plain): Task => ({
  name,
  about,
  library: [asked],
  asked,
  right: asked,
  typed,
});
const across = (name: string, asked: Code, right: Code, about: string, typed = plain): Task => ({
  name,
  about,
  library: [right],
  asked,
  right,
  typed,
});
const mixed = (name: string, asked: Code, about: string): Task => ({
  name,
  about,
  library: ['en', 'vi'],
  asked,
  right: asked,
  typed: plain,
});

export const tasks: readonly Task[] = [
  within('en', 'en', 'English'),
  within('vi', 'vi', 'Vietnamese'),
  within('vi0', 'vi', 'Vietnamese questions without diacritics', unmarked),
  mixed('mix-en', 'en', 'English questions to both languages in one library'),
  mixed('mix-vi', 'vi', 'Vietnamese questions to both languages in one library'),
  across('en-vi', 'en', 'vi', 'English questions to Vietnamese articles'),
  across('vi-en', 'vi', 'en', 'Vietnamese questions to English articles'),
  across('vi0-en', 'vi', 'en', 'Vietnamese questions without diacritics to English articles', unmarked),
  within('typo-en', 'en', 'English, one wrong letter in every question', slipped),
  within('typo-vi', 'vi', 'Vietnamese, one wrong letter in every question', slipped),
  within('decomposed-vi', 'vi', 'Vietnamese questions in decomposed letters (NFD)', ({ text }) =>
    text.normalize('NFD'),
  ),
  within('tone-vi', 'vi', "Vietnamese, tone marks in the other school's place (hòa, hoà)", ({ text }) =>
    withMovedTones(text),
  ),
];
