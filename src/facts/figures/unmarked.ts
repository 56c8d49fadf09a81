import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/normalise.ts';

const made = new WeakMap<Language, Language>();
/** Smaller scales without diacritics are everyday words: "chuc", "tram". */
const minScale = 1000;

/**
 * A language that also reads figures as they are typed, without diacritics and capitals: "130 trieu usd", "3 nghin ty
 * dong", "20 million us dollars". Only scales and currencies, for number words without diacritics mean other things as
 * well.
 */
export function withoutDiacritics(language: Language): Language {
  if (!language.facts) return language;
  let unmarked = made.get(language);
  if (!unmarked) {
    const { numbers } = language.facts;
    const folded = Object.entries(numbers.scales).filter(([, value]) => value >= minScale);
    const currencies = Object.entries(numbers.currencies).map(([code, { before, after }]) => {
      const typed = (forms: readonly string[]): string[] => {
        return [
          ...new Set([...forms, ...forms.map(foldForm), ...forms.map((form) => fold(form)).filter(isPlain)]),
        ];
      };
      return [
        code,
        {
          before: [...before, ...before.map((form) => form.toLowerCase()).filter(isPlain)],
          after: typed(after),
        },
      ];
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

/** In lower case "rm" and "try" are other words. */
function isPlain(form: string): boolean {
  return (form.length > 2 && form !== 'try' && form !== 'all') || /[$\s]/u.test(form);
}

/** Codes and symbols keep their capitals. */
function foldForm(form: string): string {
  return form === form.toLowerCase() ? fold(form) : form;
}
