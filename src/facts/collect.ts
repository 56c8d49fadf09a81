import { type Article, day } from '../corpus/article.ts';
import type { Language, Languages } from '../languages/language.ts';
import { sentences } from '../text/sentences.ts';
import { holds, type Span } from '../text/span.ts';
import { type Agreement, findAgreements } from './agreements.ts';
import { type Figure, findFigures } from './figures.ts';
import { joinPeople, type NamedPerson, type PersonFact } from './join-people.ts';
import { findParties } from './parties.ts';
import { findPeople } from './people.ts';
import { findPledges, type Pledge } from './pledges.ts';

export type { PersonFact } from './join-people.ts';
export { foldName } from './join-people.ts';

/** Where a fact stands; all spans count UTF-16 units of `article.body`. */
export interface Stated {
  article: Article;
  sentence: Span & { text: string };
}

export interface FigureFact extends Stated {
  figure: Figure;
}

export interface PledgeFact extends Stated {
  pledge: Pledge;
}

export interface AgreementFact extends Stated {
  agreement: Agreement;
}

/** All that the articles state, in the articles' order and then as printed; people by mentions, most first. */
export interface Facts {
  figures: FigureFact[];
  pledges: PledgeFact[];
  agreements: AgreementFact[];
  people: PersonFact[];
}

/** Reads the facts of every article whose language is known; people are joined across articles and languages. */
export function collectFacts(articles: readonly Article[], languages: Languages): Facts {
  const facts: Facts = { figures: [], pledges: [], agreements: [], people: [] };
  const people: NamedPerson[] = [];
  for (const article of articles) {
    const language = languages.get(article.language);
    if (language === undefined) continue;
    people.push(...collectFrom(article, language, facts));
  }
  facts.people = joinPeople(people);
  return facts;
}

/** Adds one article's facts; returns its people, still to be joined. */
function collectFrom(article: Article, language: Language, facts: Facts): NamedPerson[] {
  const { body } = article;
  const cut = sentences(body, language.words.abbreviations).map((span) => ({
    ...span,
    text: body.slice(span.start, span.end),
  }));
  const around = (span: Span) =>
    cut.find((sentence) => holds(sentence, span)) ?? { ...span, text: body.slice(span.start, span.end) };
  const figures = findFigures(body, language);
  const people = findPeople(body, language);
  const parties = findParties(body, language, people);
  for (const figure of figures) facts.figures.push({ figure, article, sentence: around(figure) });
  for (const pledge of findPledges(body, language, figures, parties))
    facts.pledges.push({ pledge, article, sentence: around(pledge) });
  for (const agreement of findAgreements(body, language, day(article), parties)) {
    facts.agreements.push({ agreement, article, sentence: around(agreement) });
  }
  return people.map((mention) => ({ mention, article, sentence: around(mention) }));
}
