import type { FigureFact } from '../facts/collect.ts';
import type { Languages } from '../languages/language.ts';
import { clauseOf } from './clauses.ts';
import type { ReadContentOf } from './comparison.ts';

/**
 * Leaves out figures that their sentence gives for something else: of "Dak Lak had 16 dead, … Da Nang 2" Da Nang has
 * one.
 * @param code the language of the topic
 */
export function figuresOfTopic(
  facts: readonly FigureFact[],
  topic: string,
  code: string,
  languages: Languages,
  read: ReadContentOf,
): FigureFact[] {
  const { words } = read(topic, code);
  const nameOf = ({ article, sentence }: FigureFact): string => `${article.id}:${sentence.start}`;
  const together = Map.groupBy(facts, nameOf);
  return facts.filter((fact) => {
    const { article, sentence } = fact;
    const beside = together.get(nameOf(fact))!;
    if (beside.length < 2) return true;
    const place = ({ figure: one }: FigureFact) => ({
      kind: one.kind,
      start: one.start - sentence.start,
      end: one.end - sentence.start,
    });
    const { start, end } = clauseOf(
      sentence.text,
      beside.map(place),
      place(fact),
      languages.get(article.language)!,
    );
    const whole = read(sentence.text, article.language).keys;
    const own = read(sentence.text.slice(start, end), article.language);
    const isSaidElsewhere = words.some(
      ({ keys }) => keys.some((key) => whole.has(key)) && !keys.some((key) => own.keys.has(key)),
    );
    const hasOwnName = own.words.some(
      (word) =>
        // Inside a sentence the first word of a part has a capital only as a name.
        (word.isName || (start > 0 && word.isCapital)) &&
        !words.some(({ keys }) => keys.some((key) => word.keys.includes(key))),
    );
    return !(isSaidElsewhere && hasOwnName);
  });
}
