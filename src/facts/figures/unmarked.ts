import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/normalise.ts';

const made = new WeakMap<Language, Language>();
/** Smaller scales without diacritics are everyday words: "chuc", "tram". */
const minScale = 1000;

/**
 * A language that also reads figures typed without diacritics: "130 trieu USD", "3 nghin ty dong". Only scales and
 * currencies, for number words without diacritics mean other things as well.
 */
export function withoutDiacritics(language: Language): Language {
  if (!language.facts) return language;
  let unmarked = made.get(language);
  if (!unmarked) {
    const { numbers } = language.facts;
    const folded = Object.entries(numbers.scales).filter(([, value]) => value >= minScale);
    const currencies = Object.entries(numbers.currencies).map(([code, { before, after }]) => {
      return [code, { before, after: [...new Set([...after, ...after.map(foldForm)])] }];
    });
    unmarked = {
      ...language,
      facts: {
        ...language.facts,
        numbers: {
          ...numbers,
          scales: {
            ...Object.fromEntries(folded.map(([word, value]) => [fold(word), value])),
            ...numbers.scales,
          },
          currencies: Object.fromEntries(currencies),
        },
      },
    };
    made.set(language, unmarked);
  }
  return unmarked;
}

/** Codes and symbols keep their capitals. */
function foldForm(form: string): string {
  return form === form.toLowerCase() ? fold(form) : form;
}
