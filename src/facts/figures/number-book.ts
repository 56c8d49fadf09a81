import type { NumberGrammar } from '../../languages/grammar.ts';
import type { Phrases } from '../../languages/word-lists.ts';
import { onceFor } from '../../text/once-for.ts';
import { makePhraseBook, PhraseBook } from '../phrases.ts';
import type { Unit } from './figure.ts';

/** A number grammar made ready for matching. */
export type NumberBook = ReturnType<typeof build>;

/** The grammar's phrases as books; built once for each grammar. */
export const numberBookOf: (grammar: NumberGrammar) => NumberBook = onceFor(build);

function build(grammar: NumberGrammar) {
  const currencies = Object.entries(grammar.currencies);
  const money = (unit: string): Unit => ({ kind: 'money', unit });
  const closed: [Phrases, Unit][] = [
    [grammar.percentPoints, { kind: 'percent', unit: 'pp' }],
    [grammar.percent, { kind: 'percent', unit: '%' }],
    ...currencies.map(([code, { after }]): [Phrases, Unit] => [after, money(code)]),
    ...Object.entries(grammar.measures).map(([unit, forms]): [Phrases, Unit] => [
      forms,
      { kind: grammar.durations.includes(unit) ? 'duration' : 'measure', unit },
    ]),
  ];
  const counted = Object.entries(grammar.counted);
  return {
    grammar,
    currencyBefore: new PhraseBook<Unit>(currencies.map(([code, { before }]) => [before, money(code)])),
    closed: new PhraseBook<Unit>(closed),
    counted: new PhraseBook<Unit>([
      ...counted.map(([unit, forms]): [Phrases, Unit] => [forms, { kind: 'count', unit }]),
      ...grammar.nouns.map((noun): [Phrases, Unit] => [[noun], { kind: 'count', unit: noun }]),
    ]),
    negative: makePhraseBook(grammar.negative),
    joiners: makePhraseBook(grammar.joiners),
    articles: makePhraseBook(grammar.articles),
    halfBefore: makePhraseBook(grammar.halfBefore),
    halfAfter: makePhraseBook(grammar.halfAfter),
    fractions: new PhraseBook(
      Object.entries(grammar.fractions).map(([phrase, value]): [Phrases, number] => [[phrase], value]),
    ),
    fractionGaps: makePhraseBook(grammar.fractionGaps),
    points: makePhraseBook(grammar.points),
    lengths: makePhraseBook(grammar.lengths),
    temperatureLeads: makePhraseBook(grammar.temperatureLeads),
    ageTails: makePhraseBook(grammar.ageTails),
    ageUnits: makePhraseBook(grammar.ageUnits),
    ageLeads: makePhraseBook(grammar.ageLeads),
    naming: makePhraseBook(grammar.naming),
    idioms: makePhraseBook(grammar.idioms),
    partitives: makePhraseBook(grammar.partitives),
    spanTails: makePhraseBook(grammar.spanTails),
    partOfYear: makePhraseBook(grammar.partOfYear),
    magnitudes: {
      names: makePhraseBook(grammar.magnitudes.names),
      quakes: makePhraseBook(grammar.magnitudes.quakes),
      degrees: makePhraseBook(grammar.magnitudes.degrees),
      otherDegrees: makePhraseBook(grammar.magnitudes.otherDegrees),
    },
    definite: makePhraseBook(grammar.definite),
    approximateBefore: makePhraseBook(grammar.approximateBefore),
    approximateAfter: makePhraseBook(grammar.approximateAfter),
    hedgesBefore: bookOf(grammar.hedgesBefore),
    hedgesAfter: bookOf(grammar.hedgesAfter),
    directions: bookOf(grammar.directions),
    levelLeads: makePhraseBook(grammar.levelLeads),
    changeAfter: bookOf(grammar.changeAfter),
    perUnits: bookOf(grammar.perUnits),
    states: bookOf(grammar.states),
    stateGaps: makePhraseBook(grammar.stateGaps),
    rates: makePhraseBook(grammar.rates),
    durationNotAfter: makePhraseBook(grammar.durationNotAfter),
    durationNotBefore: makePhraseBook(grammar.durationNotBefore),
    durationLeads: new Map(
      Object.entries(grammar.durationLeads).map(([unit, list]) => [unit, makePhraseBook(list)]),
    ),
    durationTails: makePhraseBook(grammar.durationTails),
    durations: new Set(grammar.durations),
    scaledMoney: new PhraseBook<Unit>(
      Object.entries(grammar.scaledCurrencies).map(([code, forms]) => [forms, money(code)]),
    ),
    moneyContext: makePhraseBook(grammar.moneyContext),
    weightOf: makePhraseBook(grammar.weightOf),
    moneyTails: makePhraseBook(grammar.moneyTails),
    notMoney: makePhraseBook(grammar.notMoney),
    moneyThings: makePhraseBook(grammar.moneyThings),
    changeFrom: makePhraseBook(grammar.changeFrom),
    falls: makePhraseBook(grammar.falls),
    amountVerbs: makePhraseBook(grammar.amountVerbs),
    copulas: makePhraseBook(grammar.amountCopulas),
    countHeads: makePhraseBook(grammar.countHeads),
    during: makePhraseBook(grammar.during),
    duringNotAfter: makePhraseBook(grammar.duringNotAfter),
    headcounts: makePhraseBook(grammar.headcounts),
    changes: makePhraseBook(grammar.changes),
    changeTo: makePhraseBook(grammar.changeTo),
    per: makePhraseBook(grammar.per),
    afterJoined: makePhraseBook(grammar.afterJoined),
    resumes: makePhraseBook(grammar.resumes),
    afterBare: makePhraseBook(grammar.afterBare),
    again: makePhraseBook(grammar.again),
    notNouns: makePhraseBook(grammar.notNouns),
    rangeWords: makePhraseBook(grammar.rangeWords),
    between: makePhraseBook(grammar.between[0]),
    betweenAnd: makePhraseBook(grammar.between[1]),
    listVerbs: makePhraseBook(grammar.listVerbs),
    listJoiners: makePhraseBook(grammar.listJoiners),
    listOf: makePhraseBook(grammar.listOf),
    notBefore: new Map(Object.entries(grammar.notBefore).map(([word, list]) => [word, makePhraseBook(list)])),
    notAfter: new Map(Object.entries(grammar.notAfter).map(([word, list]) => [word, makePhraseBook(list)])),
  };
}

function bookOf(classes: Readonly<Record<string, Phrases>>): PhraseBook<string> {
  return new PhraseBook(Object.entries(classes).map(([id, phrases]): [Phrases, string] => [phrases, id]));
}
