import { type Article, dayOf } from '../corpus/article.ts';
import { hasFacts, type Language, type Languages } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { holds, type Span } from '../text/span.ts';
import { finish } from '../worker/steps.ts';
import { type Agreement, findAgreements } from './deeds/agreements.ts';
import { findParties } from './deeds/parties.ts';
import { findPledges, type Pledge } from './deeds/pledges.ts';
import type { Figure } from './figures/figure.ts';
import { findFigures } from './figures/figures.ts';
import { joinPeople, type PersonFact } from './people/join-people.ts';
import type { NamedPerson } from './people/named-person.ts';
import { findPeople } from './people/people.ts';
import { traitsOf } from './people/traits.ts';

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

/** What one article states, in its order; its people are still to be joined with those of others. */
export interface ArticleFacts extends Omit<Facts, 'people'> {
  people: NamedPerson[];
}

/** Reads the facts of every article whose language is known; people are joined across articles and languages. */
export function collectFacts(articles: readonly Article[], languages: Languages): Facts {
  return joinFacts(
    articles.flatMap((article) => {
      const language = languages.get(article.language);
      return language === undefined ? [] : [factsOf(article, language)];
    }),
  );
}

/** Puts together what several articles state. */
export function joinFacts(all: readonly ArticleFacts[]): Facts {
  return {
    figures: all.flatMap((one) => one.figures),
    pledges: all.flatMap((one) => one.pledges),
    agreements: all.flatMap((one) => one.agreements),
    people: finish(joinPeople(all.flatMap((one) => one.people))),
  };
}

/** Reads the facts of one article; none in a language without words for them. Pure. */
export function factsOf(article: Article, language: Language): ArticleFacts {
  if (!hasFacts(language)) return { figures: [], pledges: [], agreements: [], people: [] };
  const { body } = article;
  const cut = splitSentences(body, language.words.abbreviations).map((span) => ({
    ...span,
    text: body.slice(span.start, span.end),
  }));
  const stated = (span: Span): Stated => ({
    article,
    sentence: cut.find((sentence) => holds(sentence, span)) ?? {
      ...span,
      text: body.slice(span.start, span.end),
    },
  });
  const figures = findFigures(body, language);
  const people = findPeople(body, language);
  const parties = findParties(body, language, people);
  const pledges = findPledges(body, language, figures, parties);
  const agreements = findAgreements(body, language, dayOf(article), parties);
  return {
    figures: figures.map((figure) => ({ figure, ...stated(figure) })),
    pledges: pledges.map((pledge) => ({ pledge, ...stated(pledge) })),
    agreements: agreements.map((agreement) => ({ agreement, ...stated(agreement) })),
    people: people.map((mention) => {
      const { sentence } = stated(mention);
      return { mention, article, sentence, traits: traitsOf(mention, sentence, article, language) };
    }),
  };
}

/**
 * An article's facts as JSON, without the article: a text that stands in the body is kept as where it stands, so that
 * facts stay small however long their sentences are.
 */
export function writeFacts(facts: ArticleFacts, { body }: Article): string {
  return JSON.stringify(facts, function (this: Partial<Span>, key, value: unknown) {
    if (key === 'article') return undefined;
    return key === 'text' && value === body.slice(this.start ?? 0, this.end ?? 0) ? standsThere : value;
  });
}

/** In place of a text that stands in the body at the `start` and `end` beside it. */
const standsThere = true;

/** The facts that `writeFacts` wrote for this article; each kind is a list of what stands somewhere. */
export function readFacts(json: string, article: Article): ArticleFacts {
  const read = JSON.parse(json, function (this: Partial<Span>, key, value: unknown) {
    return key === 'text' && value === standsThere ? article.body.slice(this.start, this.end) : value;
  }) as Record<keyof ArticleFacts, Stated[]>;
  for (const facts of Object.values(read)) {
    for (const fact of facts) fact.article = article;
  }
  return read as ArticleFacts;
}
