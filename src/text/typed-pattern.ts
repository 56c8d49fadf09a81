import { fold } from './normalise.ts';

const bare = new WeakMap<RegExp, RegExp>();

/**
 * Whether a pattern written with diacritics and in lower case matches what somebody typed, in any case, and
 * without diacritics where none were typed.
 */
export function matchesTyped(pattern: RegExp, text: string): boolean {
  const typed = text.normalize('NFC').toLowerCase();
  if (pattern.test(typed)) return true;
  return typed === fold(typed) && withoutDiacritics(pattern).test(typed);
}

/** Where such a pattern matches what was typed, in NFC. */
export function findTyped(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const typed = text.normalize('NFC').toLowerCase();
  const found = pattern.exec(typed);
  if (found) return found;
  return typed === fold(typed) ? (withoutDiacritics(pattern).exec(typed) ?? undefined) : undefined;
}

// Folds letters only: lower-casing the source would turn \S into \s.
/** The same pattern for text without diacritics. */
export function withoutDiacritics(pattern: RegExp): RegExp {
  let folded = bare.get(pattern);
  if (!folded) {
    const source = pattern.source
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd');
    folded = new RegExp(source, pattern.flags);
    bare.set(pattern, folded);
  }
  return folded;
}
