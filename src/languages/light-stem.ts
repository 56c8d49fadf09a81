/**
 * Joins plural, possessive and verb endings of English words, and nothing more: a word is cut only where
 * what is left keeps three letters and a vowel. Also used for Latin words inside other languages' text, so
 * that one name has one form everywhere. Gets and returns a folded word.
 */
export function lightStem(word: string): string {
  let stem = word.replace(/['’]s?$/u, '');
  if (stem.length < 4 || /\d/u.test(stem)) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|zz)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/u.test(stem)) stem = stem.slice(0, -1);
  const cut = /^(.*[aeiouy].*?)(?:ing|ed)$/u.exec(stem)?.[1];
  if (cut !== undefined && cut.length >= 3) {
    stem = /([bdfgmnprt])\1$/u.test(cut)
      ? cut.slice(0, -1)
      : cut.endsWith('i')
        ? `${cut.slice(0, -1)}y`
        : cut;
  }
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
