import { readdir } from 'node:fs/promises';
import { OperatorError } from '../operator-error.ts';
import type { Language, Languages } from './language.ts';

/**
 * Loads every folder beside this file.
 * @throws OperatorError that names the folder whose `language.ts` has no usable default export
 */
export async function loadLanguages(): Promise<Languages> {
  const here = new URL('./', import.meta.url);
  const entries = await readdir(here, { withFileTypes: true });
  const codes = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const languages = new Map<string, Language>();
  for (const code of codes.sort()) {
    const module = (await import(new URL(`${code}/language.ts`, here).href)) as { default?: Language };
    if (module.default?.code !== code) {
      throw new OperatorError(
        `src/languages/${code}/language.ts must export a language whose code is "${code}"`,
      );
    }
    languages.set(code, module.default);
  }
  return languages;
}
