const name = /(?<=[\p{L}\p{N},]\s)\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)*/gu;
const notNames = new RegExp(
  [
    '^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day',
    'January|February|March|April|May|June|July|August|September|October|November|December)$',
  ].join('|'),
  'u',
);
const possessive = /['’]s$/u;
const year = /(?<![\p{N}.,])(?:1[5-9]|20)\p{N}{2}(?![\p{N}.,]*\p{N})/gu;

/** The names in questions, each once: what stands in capitals inside a sentence. */
export function namesIn(questions: readonly string[]): string[] {
  return [...new Set(questions.flatMap((text) => runsOf(text).map(([run]) => run.replace(possessive, ''))))];
}

/**
 * A near miss made of a question that has an answer: one of its names or years is another, which the article does not
 * have. Undefined when it has neither. @param seed chooses; the same gives the same
 */
export function swapName(
  question: string,
  article: string,
  names: readonly string[],
  seed: number,
): string | undefined {
  const runs = runsOf(question);
  const years = [...question.matchAll(year)];
  const chosen = [...runs, ...years][seed % Math.max(1, runs.length + years.length)];
  if (!chosen) return undefined;
  const [old] = chosen;
  const other = years.includes(chosen)
    ? String(Number(old) - 3 - (seed % 5))
    : findOther(question, article, names, old, seed);
  if (other === undefined || article.includes(other)) return undefined;
  const ending = possessive.exec(old)?.[0] ?? '';
  return question.slice(0, chosen.index) + other + ending + question.slice(chosen.index + old.length);
}

const triesForOther = 20;

function findOther(
  question: string,
  article: string,
  names: readonly string[],
  old: string,
  seed: number,
): string | undefined {
  const length = old.split(' ').length;
  return Array.from(
    { length: triesForOther },
    (_, at) => names[(seed * 7919 + at * 104_729) % names.length]!,
  ).find(
    (one) =>
      Math.abs(one.split(' ').length - length) <= 1 && !article.includes(one) && !question.includes(one),
  );
}

function runsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(name)].filter(([run]) => !notNames.test(run.replace(possessive, '')));
}
