import type { NumberGrammar } from '../../languages/grammar.ts';
import { onceFor } from '../../text/once-for.ts';
import { PhraseBook, phraseBook } from '../phrases.ts';
import type { Unit } from './figure.ts';

/** A number grammar made ready for matching. */
export type NumberBook = ReturnType<typeof build>;

/** The grammar's phrases as books; built once for each grammar. */
export const numberBookOf: (grammar: NumberGrammar) => NumberBook = onceFor(build);

function build(grammar: NumberGrammar) {
  const currencies = Object.entries(grammar.currencies);
  const money = (unit: string): Unit => ({ kind: 'money', unit });
  const closed: [string, Unit][] = [
    [grammar.percentPoints, { kind: 'percent', unit: 'pp' }],
    [grammar.percent, { kind: 'percent', unit: '%' }],
    ...currencies.map(([code, { after }]): [string, Unit] => [after, money(code)]),
    ...Object.entries(grammar.measures).map(([unit, forms]): [string, Unit] => [
      forms,
      { kind: 'measure', unit },
    ]),
  ];
  const counted = Object.entries(grammar.counted);
  return {
    grammar,
    currencyBefore: new PhraseBook<Unit>(currencies.map(([code, { before }]) => [before, money(code)])),
    closed: new PhraseBook<Unit>(closed),
    counted: new PhraseBook<Unit>([
      ...counted.map(([unit, forms]): [string, Unit] => [forms, { kind: 'count', unit }]),
      ...grammar.nouns.split('|').map((noun): [string, Unit] => [noun, { kind: 'count', unit: noun }]),
    ]),
    negative: phraseBook(grammar.negative),
    joiners: phraseBook(grammar.joiners),
    articles: phraseBook(grammar.articles),
    halfBefore: phraseBook(grammar.halfBefore),
    halfAfter: phraseBook(grammar.halfAfter),
    naming: phraseBook(grammar.naming),
    idioms: phraseBook(grammar.idioms),
    partitives: phraseBook(grammar.partitives),
    spanTails: phraseBook(grammar.spanTails),
    partOfYear: phraseBook(grammar.partOfYear),
    magnitudes: {
      names: phraseBook(grammar.magnitudes.names),
      quakes: phraseBook(grammar.magnitudes.quakes),
      degrees: phraseBook(grammar.magnitudes.degrees),
      otherDegrees: phraseBook(grammar.magnitudes.otherDegrees),
    },
    definite: phraseBook(grammar.definite),
    approximateBefore: phraseBook(grammar.approximateBefore),
    approximateAfter: phraseBook(grammar.approximateAfter),
    durationNotAfter: phraseBook(grammar.durationNotAfter),
    durationNotBefore: phraseBook(grammar.durationNotBefore),
    durationLeads: new Map(
      Object.entries(grammar.durationLeads).map(([unit, list]) => [unit, phraseBook(list)]),
    ),
    durationTails: phraseBook(grammar.durationTails),
    durations: new Set(grammar.durations),
    scaledMoney: new PhraseBook<Unit>(
      Object.entries(grammar.scaledCurrencies).map(([code, forms]) => [forms, money(code)]),
    ),
    moneyContext: phraseBook(grammar.moneyContext),
    weightOf: phraseBook(grammar.weightOf),
    moneyTails: phraseBook(grammar.moneyTails),
    notMoney: phraseBook(grammar.notMoney),
    moneyThings: phraseBook(grammar.moneyThings),
    changeFrom: phraseBook(grammar.changeFrom),
    falls: phraseBook(grammar.falls),
    amountVerbs: phraseBook(grammar.amountVerbs),
    copulas: phraseBook(grammar.amountCopulas),
    countHeads: phraseBook(grammar.countHeads),
    during: phraseBook(grammar.during),
    duringNotAfter: phraseBook(grammar.duringNotAfter),
    headcounts: phraseBook(grammar.headcounts),
    changes: phraseBook(grammar.changes),
    changeTo: phraseBook(grammar.changeTo),
    per: phraseBook(grammar.per),
    afterJoined: phraseBook(grammar.afterJoined),
    resumes: phraseBook(grammar.resumes),
    afterBare: phraseBook(grammar.afterBare),
    again: phraseBook(grammar.again),
    notNouns: phraseBook(grammar.notNouns),
    rangeWords: phraseBook(grammar.rangeWords),
    between: phraseBook(grammar.between[0]),
    betweenAnd: phraseBook(grammar.between[1]),
    listVerbs: phraseBook(grammar.listVerbs),
    listJoiners: phraseBook(grammar.listJoiners),
    listOf: phraseBook(grammar.listOf),
    notBefore: new Map(Object.entries(grammar.notBefore).map(([word, list]) => [word, phraseBook(list)])),
    notAfter: new Map(Object.entries(grammar.notAfter).map(([word, list]) => [word, phraseBook(list)])),
  };
}
