import type { SubjectGrammar } from '../../languages/grammar.ts';
import type { Span } from '../../text/span.ts';

/** A noun phrase that can promise, ask and sign, known by its place rather than by its name. */
export interface Subject extends Span {
  text: string;
}

/**
 * The noun phrase right before a verb: "rich countries", "Asian Development Bank", "Hội Chữ thập đỏ"; undefined
 * where something else stands there, or what cannot act ("the season").
 * @param from where the sentence starts @param to where the verb starts
 */
export function findSubjectBefore(
  text: string,
  from: number,
  to: number,
  grammar: SubjectGrammar,
): Subject | undefined {
  const clause = withoutAside(text.slice(from, to).replace(grammar.auxiliaries, ''));
  const name = grammar.before.exec(clause)?.groups?.name;
  if (name === undefined || grammar.nobody.test(name)) return undefined;
  // "Japan's | JOGMEC"
  const own = name.replace(/^\p{Lu}\p{L}+['’]s (?=\p{Lu}[\p{L}\p{N}]*$)/u, '');
  const end = from + clause.length;
  return { start: end - own.length, end, text: own };
}

/** Whether a pronoun stands right before the verb: someone acts, named elsewhere. */
export function hasPronounBefore(text: string, from: number, to: number, grammar: SubjectGrammar): boolean {
  return grammar.pronoun.test(text.slice(from, to).replace(grammar.auxiliaries, ''));
}

/** The phrase that a passive verb or a noun names later: "was promised … by | rich countries". */
export function findAgentAfter(
  text: string,
  from: number,
  to: number,
  grammar: SubjectGrammar,
): Subject | undefined {
  const match = grammar.agent.exec(text.slice(from, to));
  const name = match?.groups?.name;
  if (!match || name === undefined || grammar.nobody.test(name)) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  return { start, end: start + name.length, text: name };
}

/** Whom a request addresses, right after its verb: "urged | donors | to give". */
export function findAddresseeAfter(
  text: string,
  from: number,
  to: number,
  grammar: SubjectGrammar,
): Subject | undefined {
  const match = grammar.addressee.exec(text.slice(from, to));
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  const start = from + match[0].indexOf(name);
  return { start, end: start + name.length, text: name };
}

/** "Lockheed, the maker of jets, | pledged", "the bank (ADB) | pledged": without what stands between marks. */
function withoutAside(clause: string): string {
  return clause.trimEnd().replace(/(?:,[^,"“”]{2,80},|\s\([^()]{1,40}\))$/u, '');
}
