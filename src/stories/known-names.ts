import type { Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';

/** What the lexicons know as names, folded: countries, and what is called the same in several languages. */
export const knownNamesIn = onceFor((languages: Languages): ReadonlySet<string> => {
  const names = new Set<string>();
  const seen = new Map<string, string>();
  for (const { code, lexicon } of languages.values()) {
    const countries = new Set(
      [...lexicon].flatMap(([concept, forms]) => (concept.startsWith('region ') ? forms.map(fold) : [])),
    );
    for (const each of lexicon.values()) {
      const forms = each.map(fold);
      // "Japan", and all else that is said for it.
      const isCountry = forms.some((form) => countries.has(form));
      for (const form of forms) {
        if (isCountry || (seen.get(form) ?? code) !== code) names.add(form);
        seen.set(form, seen.get(form) ?? code);
      }
    }
  }
  return names;
});
