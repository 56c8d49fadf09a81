import type { FilterField } from '../languages/filters.ts';
import { cleanLine, fold } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import type { FilterMistake } from './filter.ts';
import type { Operator, Syntax } from './syntax.ts';

/** The smallest parts of a filter's text. */
export type Lexeme = Span &
  (
    | { kind: 'open' | 'close' }
    | { kind: Operator }
    /** `text` has no punctuation around it and is empty where there is nothing else; `raw` has all. */
    | { kind: 'word' | 'phrase'; text: string; raw: string }
    /** `field` is undefined for a name that is none. The value is the next lexeme. */
    | { kind: 'field'; name: string; field: FilterField | undefined }
  );

const space = /[\s\u0000-\u001F\u007F-\u009F]+/uy;
const quote = /["“”„]/u;
const word = /[^\s\u0000-\u001F\u007F-\u009F()"“”„]+/uy;
const fieldName = /^[\p{L}\p{M}][\p{L}\p{M}-]*(?=:)/u;

/** Cuts a filter's text; the mistake is a quotation mark that nothing closes. */
export function readLexemes(text: string, syntax: Syntax): Lexeme[] | FilterMistake {
  const found: Lexeme[] = [];
  // What touches a field's colon is its value, even where it looks like an operator.
  let isValue = false;
  for (let at = 0; at < text.length; ) {
    const blank = match(space, text, at);
    if (blank) {
      at += blank.length;
      isValue = false;
      continue;
    }
    const char = text[at]!;
    if (quote.test(char)) {
      const length = text.slice(at + 1).search(quote);
      if (length < 0) return { kind: 'open-quote', start: at, end: at + 1, found: char };
      const raw = cleanLine(text.slice(at + 1, at + 1 + length));
      found.push({ kind: 'phrase', text: trimmed(raw), raw, start: at, end: at + length + 2 });
      at += length + 2;
    } else if (char === '(' || char === ')') {
      found.push({ kind: char === '(' ? 'open' : 'close', start: at, end: at + 1 });
      at++;
    } else if (char === '-' && !isValue && match(/-[^\s)]/uy, text, at)) {
      found.push({ kind: 'not', start: at, end: at + 1 });
      at++;
    } else {
      const end = at + match(word, text, at)!.length;
      const lexeme = readWord(text, at, end, isValue, syntax);
      if (lexeme) found.push(lexeme);
      at = lexeme?.end ?? end;
      isValue = lexeme?.kind === 'field';
      continue;
    }
    isValue = false;
  }
  return found;
}

/** Undefined for characters that show nothing. */
function readWord(
  text: string,
  start: number,
  end: number,
  isValue: boolean,
  syntax: Syntax,
): Lexeme | undefined {
  const written = text.slice(start, end);
  const raw = cleanLine(written);
  if (raw === '') return undefined;
  const plain = trimmed(raw);
  if (isValue) return { kind: 'word', text: plain, raw, start, end };
  const operator = syntax.operators.get(plain);
  if (operator) return { kind: operator, start, end };
  const name = fieldName.exec(plainStart(raw))?.[0];
  if (name !== undefined) {
    const field = syntax.fields.get(name.toLowerCase());
    return {
      kind: 'field',
      name,
      field,
      start,
      end: start + written.indexOf(':', written.search(/\p{L}/u)) + 1,
    };
  }
  return { kind: 'word', text: plain, raw, start, end };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** From the first word to the last. */
function trimmed(text: string): string {
  const words = wordsIn(text);
  return words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end);
}

function plainStart(text: string): string {
  return text.slice(wordsIn(text)[0]?.start ?? 0);
}

function wordsIn(text: string) {
  return splitTokens(text).filter((token) => fold(token.text) !== '');
}
