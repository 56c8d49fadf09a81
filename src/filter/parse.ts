import type { FilterField } from '../languages/filters.ts';
import type { Language, Languages } from '../languages/language.ts';
import { languageNameIn } from '../languages/names.ts';
import { cleanLine, fold } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { countKnownTogether } from './concepts.ts';
import { readFigureCondition } from './figure-condition.ts';
import { type Filter, type FilterMistake, limits, type ParsedFilter, type WordsFilter } from './filter.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { type Syntax, syntaxOf } from './syntax.ts';
import { isOnlyGrammar } from './typing.ts';

/** Carries the first mistake out of the recursion; never leaves this file. */
class Mistaken extends Error {
  readonly mistake: FilterMistake;

  constructor(mistake: FilterMistake) {
    super(mistake.kind);
    this.mistake = mistake;
  }
}

/**
 * Reads a filter: words, "phrases", `AND`, `OR`, `NOT` or a leading `-`, parentheses, fields. NOT binds closest, then
 * AND, which is also meant where nothing stands between two parts, then OR. Blank text is everything.
 */
export function parseFilter(text: string, languages: Languages): ParsedFilter {
  if (text.length > limits.length) {
    const span = { start: limits.length, end: text.length };
    return { mistake: beyond('too-long', span, text.length, limits.length) };
  }
  const syntax = syntaxOf(languages);
  const read = readLexemes(text, syntax);
  if (!Array.isArray(read)) return { mistake: read };
  if (read.length === 0) return { filter: { kind: 'everything', start: 0, end: 0 } };
  try {
    return { filter: new Parser(text, read, syntax, languages).parse() };
  } catch (error) {
    if (error instanceof Mistaken) return { mistake: error.mistake };
    throw error;
  }
}

/** Whether somebody wrote a filter rather than plain words: it has an operator, a quotation or a known field. */
export function usesFilterSyntax(text: string, languages: Languages): boolean {
  const read = readLexemes(text, syntaxOf(languages));
  if (!Array.isArray(read)) return true;
  return read.some(
    (lexeme) =>
      lexeme.kind === 'and' ||
      lexeme.kind === 'or' ||
      lexeme.kind === 'not' ||
      lexeme.kind === 'phrase' ||
      (lexeme.kind === 'field' && lexeme.field !== undefined),
  );
}

type Word = Extract<Lexeme, { raw: string }>;

class Parser {
  private readonly text: string;
  private readonly all: readonly Lexeme[];
  private readonly syntax: Syntax;
  private readonly languages: Languages;
  private at = 0;
  private terms = 0;

  constructor(text: string, all: readonly Lexeme[], syntax: Syntax, languages: Languages) {
    this.text = text;
    this.all = all;
    this.syntax = syntax;
    this.languages = languages;
  }

  parse(): Filter {
    const filter = this.or();
    const rest = this.all[this.at];
    if (rest) this.fail('close-parenthesis', rest);
    return filter;
  }

  private or(): Filter {
    const parts = [this.and()];
    while (this.take('or')) parts.push(this.and());
    return this.join('or', parts);
  }

  private and(): Filter {
    const parts = [this.not()];
    for (;;) {
      const next = this.all[this.at]?.kind;
      if (next === undefined || next === 'or' || next === 'close') return this.join('and', parts);
      this.take('and');
      parts.push(this.not());
    }
  }

  private not(): Filter {
    const sign = this.take('not');
    if (!sign) return this.operand(Number.POSITIVE_INFINITY);
    // "NOT bóng đá" leaves out football, not balls: what a lexicon knows as one is one.
    const part = this.all[this.at]?.kind === 'not' ? this.not() : this.operand(this.wordsAsOne());
    if (part.kind === 'not') return part.part;
    return this.within({ kind: 'not', part, start: sign.start, end: part.end });
  }

  private operand(mostWords: number): Filter {
    const lexeme = this.all[this.at];
    switch (lexeme?.kind) {
      case 'word':
        return this.words(mostWords);
      case 'phrase':
        this.at++;
        return this.phrase(lexeme);
      case 'field':
        this.at++;
        return this.field(lexeme);
      case 'open': {
        this.at++;
        if (this.all[this.at]?.kind === 'close')
          this.fail('no-operand', { start: lexeme.start, end: this.all[this.at]!.end });
        if (this.at === this.all.length) this.fail('open-parenthesis', lexeme);
        const inner = this.or();
        if (!this.take('close')) this.fail('open-parenthesis', lexeme);
        return inner;
      }
    }
    if (!lexeme) return this.fail('no-operand', this.all.at(-1)!);
    return this.fail(lexeme.kind === 'close' && this.at === 0 ? 'close-parenthesis' : 'no-operand', lexeme);
  }

  private words(most: number): WordsFilter {
    const words: Word[] = [];
    for (
      let next = this.all[this.at];
      next?.kind === 'word' && words.length < most;
      next = this.all[this.at]
    ) {
      this.count(next);
      words.push(next);
      this.at++;
    }
    return this.wordsOf(words);
  }

  private wordsOf(words: readonly Word[]): WordsFilter {
    for (const word of words) if (word.text === '') this.fail('no-word', word);
    const [first, last] = [words[0]!, words.at(-1)!];
    const span = { start: first.start, end: last.end };
    if (isOnlyGrammar(words, this.languages)) {
      const meant = words
        .map((word) => word.text.toUpperCase())
        .filter((word) => this.syntax.operators.has(word));
      this.fail('only-grammar', span, meant.length > 0 ? meant : undefined);
    }
    return {
      kind: 'words',
      words: words.map(({ text, start, end }) => ({ text, start, end })),
      ...span,
    };
  }

  private phrase({ text, start, end }: Word): Filter {
    this.count({ start, end });
    if (text === '') this.fail('empty-quote', { start, end });
    return { kind: 'phrase', text, start, end };
  }

  private field(lexeme: Extract<Lexeme, { kind: 'field' }>): Filter {
    if (!lexeme.field) this.fail('unknown-field', lexeme, this.syntax.fieldNames, lexeme.name);
    const value = this.all[this.at];
    if (value?.kind !== 'word' && value?.kind !== 'phrase') return this.fail('empty-field', lexeme);
    this.at++;
    this.count(value);
    return this.within(this.valueOf(lexeme.field, lexeme.start, value));
  }

  private valueOf(field: FilterField, start: number, value: Word): Filter {
    const { end } = value;
    if (field === 'figure') return this.figure(start, value);
    if (value.text === '') this.fail('empty-field', { start, end });
    switch (field) {
      case 'publisher':
        return { kind: 'publisher', text: value.text, start, end };
      case 'language': {
        const language = languageCalled(value.text, this.languages);
        if (!language) return this.fail('unknown-language', value, [...this.languages.keys()], value.text);
        return { kind: 'language', code: language.code, start, end };
      }
      case 'title': {
        const { text, start: from } = value;
        const part: Filter & { kind: 'words' | 'phrase' } =
          value.kind === 'word' ? this.wordsOf([value]) : { kind: 'phrase', text, start: from, end };
        return { kind: 'title', part, start, end };
      }
    }
  }

  /** Without quotation marks, as many words as make a figure: "figure:>1 triệu USD lũ" ends at "USD". */
  private figure(start: number, value: Word): Filter {
    const isQuoted = value.kind === 'phrase';
    let most = 0;
    while (!isQuoted && most < 5 && this.all[this.at + most]?.kind === 'word') most++;
    for (let more = most; more >= 0; more--) {
      const end = more === 0 ? value.end : this.all[this.at + more - 1]!.end;
      const text = isQuoted ? value.raw : cleanLine(this.text.slice(value.start, end));
      const condition = readFigureCondition(text, isQuoted, this.languages);
      if (condition) {
        this.at += more;
        return { kind: 'figure', condition, start, end };
      }
    }
    return this.fail('bad-figure', value);
  }

  private join(kind: 'and' | 'or', parts: readonly Filter[]): Filter {
    const [first] = parts;
    if (parts.length === 1) return first!;
    const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
    return this.within({ kind, parts: flat, start: first!.start, end: parts.at(-1)!.end });
  }

  /** How many words from here on a lexicon knows as one; at least one. */
  private wordsAsOne(): number {
    const following: string[] = [];
    for (let at = this.at; this.all[at]?.kind === 'word'; at++) following.push((this.all[at] as Word).text);
    return countKnownTogether(following, this.languages);
  }

  private take(kind: Lexeme['kind']): Lexeme | undefined {
    const lexeme = this.all[this.at];
    if (lexeme?.kind !== kind) return undefined;
    this.at++;
    return lexeme;
  }

  private count(span: Span): void {
    if (++this.terms > limits.terms) {
      const all = this.all.filter((one) => one.kind === 'word' || one.kind === 'phrase').length;
      throw new Mistaken(beyond('too-many', { start: span.start, end: span.end }, all, limits.terms));
    }
  }

  private within(filter: Filter): Filter {
    const depth = depthOf(filter);
    if (depth > limits.depth) throw new Mistaken(beyond('too-deep', filter, depth, limits.depth));
    return filter;
  }

  private fail(
    kind: FilterMistake['kind'],
    { start, end }: Span,
    expected?: readonly string[],
    found = this.text.slice(start, end),
  ): never {
    throw new Mistaken({ kind, start, end, found, ...(expected && { expected }) });
  }
}

function beyond(
  kind: FilterMistake['kind'],
  { start, end }: Span,
  found: number,
  most: number,
): FilterMistake {
  return { kind, start, end, found: String(found), expected: [String(most)] };
}

function depthOf(filter: Filter): number {
  if (filter.kind === 'not') return 1 + depthOf(filter.part);
  if (filter.kind !== 'and' && filter.kind !== 'or') return 1;
  return 1 + Math.max(...filter.parts.map(depthOf));
}

/** By its code, or by its name in any language, of which the last word is enough: "vi", "Vietnamese", "việt". */
function languageCalled(typed: string, languages: Languages): Language | undefined {
  const wanted = fold(typed);
  const all = [...languages.values()];
  return all.find((language) => {
    const names = all.map((reader) => fold(languageNameIn(language, reader)));
    return language.code === wanted || names.some((name) => name === wanted || name.endsWith(` ${wanted}`));
  });
}
