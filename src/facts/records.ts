import type { AgreementFact, FigureFact, PledgeFact } from './collect.ts';
import type { PersonFact } from './people/join-people.ts';

/** The JSON Lines that `verbatim facts` prints; `start` and `end` are UTF-16 offsets into the article's body. */

export function writeFigureRecord({ figure, article, sentence }: FigureFact) {
  const { kind, value, unit, text, approximate, hedge, per, direction, aspect, state, start, end } = figure;
  return {
    value,
    unit,
    text,
    approximate,
    article: article.id,
    start,
    end,
    sentence: sentence.text,
    kind,
    ...(hedge && { hedge }),
    ...(per && { per }),
    ...(direction && { direction, aspect }),
    ...(state && { state }),
  };
}

/** `by` and `to` are null where the sentence does not give them; `amount` only where it does. */
export function writePledgeRecord({ pledge, article }: PledgeFact) {
  const { kind, by, to, text, amount, start, end } = pledge;
  return {
    kind,
    by: by ?? null,
    to: to ?? null,
    text,
    ...(amount && { amount }),
    article: article.id,
    start,
    end,
  };
}

/** `date` is null where the sentence does not give it; `scope` only where it lists what is covered. */
export function writeAgreementRecord({ agreement, article }: AgreementFact) {
  const { kind, date, parties, scope, text, start, end } = agreement;
  return {
    kind,
    date: date ?? null,
    parties,
    ...(scope && { scope }),
    text,
    article: article.id,
    start,
    end,
  };
}

/** `mentions` is their number; `articles` are ids, each once. */
export function writePersonRecord({ name, names, titles, mentions }: PersonFact) {
  const articles = [...new Set(mentions.map((mention) => mention.article.id))];
  return { name, names, titles, mentions: mentions.length, articles };
}
