import type { AgreementGrammar } from '../../languages/grammar.ts';
import type { Span } from '../../text/span.ts';

/**
 * What a document covers, item by item as its sentence lists them, "(1) …; (2) …" or "…, … and …"; empty where it
 * lists fewer than two or the list is about something else.
 */
export function findScope(sentence: string, noun: Span, grammar: AgreementGrammar): string[] {
  const rest = sentence.slice(noun.end);
  const match = grammar.scope.exec(rest);
  // A clause further off, or one that opens with another subject, says what that covers.
  if (match === null || /[.;“”"]/u.test(rest.slice(0, match.index))) return [];
  const items = match.groups!.items!;
  const numbered = items.split(/(?:^|[,;]?\s)\(?\p{N}{1,2}[).]\s/u).filter((item) => item !== '');
  const parts = numbered.length > 1 ? numbered : items.split(grammar.scopeDivided);
  const scope = parts.map((item) => item.replace(/[,;.\s]+$/u, '').trim()).filter(Boolean);
  return scope.length > 1 ? scope : [];
}
