import type { Facts } from '../../src/facts/collect.ts';
import type { Figure } from '../../src/facts/figures/figure.ts';
import { foldName } from '../../src/facts/people/join-people.ts';
import { overlaps } from '../../src/text/span.ts';
import type { GoldAgreement, GoldFigure, GoldPerson, GoldPledge, Labelled } from './gold.ts';

/** Hits, misses and false alarms of one kind of fact. */
export class Tally {
  hits = 0;
  misses: string[] = [];
  alarms: string[] = [];

  get isEmpty(): boolean {
    return this.hits + this.misses.length + this.alarms.length === 0;
  }

  get precision(): number {
    return this.hits / (this.hits + this.alarms.length);
  }

  get recall(): number {
    return this.hits / (this.hits + this.misses.length);
  }

  get f1(): number {
    return (2 * this.hits) / (2 * this.hits + this.misses.length + this.alarms.length);
  }
}

/** How many of those found have a detail right. */
export class Share {
  right = 0;
  wrong: string[] = [];

  get isEmpty(): boolean {
    return this.right + this.wrong.length === 0;
  }

  count(isRight: boolean, line: () => string): void {
    if (isRight) this.right++;
    else this.wrong.push(line());
  }
}

/** What a run over labelled texts came to. */
export function scores() {
  return {
    figures: new Tally(),
    people: new Tally(),
    titles: new Tally(),
    agreements: new Tally(),
    pledges: new Tally(),
    approximate: new Share(),
    dates: new Share(),
    signed: new Share(),
    parties: new Share(),
    scope: new Share(),
    kinds: new Share(),
    by: new Share(),
    to: new Share(),
  };
}

export type Scores = ReturnType<typeof scores>;

/** Adds what was found in one text. */
export function score(labelled: Labelled, facts: Facts, into: Scores): void {
  const { gold } = labelled;
  if (gold.figures) figures(labelled, gold.figures, facts, into);
  if (gold.people) people(labelled, gold.people, facts, into);
  if (gold.pledges) pledges(labelled, gold.pledges, facts, into);
  if (gold.agreements) agreements(labelled, gold.agreements, facts, into);
}

const symbols: Record<string, string> = { 'percentage point': 'pp', 'm²': 'm2', 'm³': 'm3', 'km²': 'km2' };
const strict = /^(?:[A-Z]{3}|%|pp|ha|km|km2|m|m2|m3|cm|mm|t|kg|g|l|[kMGT]Wh?|°C|km\/h)$/u;

/** Value, kind of unit and place are the same; counted things may be named differently. */
function same(gold: GoldFigure, found: Figure): boolean {
  const unit = symbols[gold.unit] ?? gold.unit;
  const fits = unit === found.unit || (!strict.test(unit) && found.kind === 'count');
  const span = { start: gold.at, end: gold.at + gold.text.length };
  return fits && gold.value === found.value && overlaps(span, found);
}

function figures(
  { article, gold }: Labelled,
  labels: readonly GoldFigure[],
  facts: Facts,
  into: Scores,
): void {
  const stated = facts.figures.filter(({ figure }) => figure.kind !== 'age');
  const left = stated.map((fact) => ({ ...fact.figure, sentence: fact.sentence.text }));
  const take = (one: GoldFigure) => {
    const at = left.findIndex((figure) => same(one, figure));
    return at < 0 ? undefined : left.splice(at, 1)[0]!;
  };
  for (const one of labels) {
    const found = take(one);
    const around = article.body.slice(Math.max(0, one.at - 60), one.at + one.text.length + 60);
    const line = () => `${article.id}: ${one.text} = ${one.value} ${one.unit} in «${around}»`;
    if (found === undefined) into.figures.misses.push(line());
    else {
      into.figures.hits++;
      into.approximate.count(
        found.approximate === one.approximate,
        () => `${line()} read ${found.approximate}`,
      );
    }
  }
  for (const one of gold.disputable.figures ?? []) take(one);
  for (const { text, value, unit, sentence } of left)
    into.figures.alarms.push(`${article.id}: ${text} = ${value} ${unit} in «${sentence}»`);
}

function people(
  { article, gold }: Labelled,
  labels: readonly GoldPerson[],
  facts: Facts,
  into: Scores,
): void {
  const left = [...facts.people];
  const take = (name: string) => {
    const at = left.findIndex((person) => person.names.some((each) => foldName(each) === foldName(name)));
    return at < 0 ? undefined : left.splice(at, 1)[0]!;
  };
  for (const { name, titles } of labels) {
    const person = take(name);
    const here = article.body.slice(Math.max(0, article.body.indexOf(name) - 60)).slice(0, name.length + 120);
    if (person === undefined) {
      into.people.misses.push(`${article.id}: ${name} in «${here}»`);
      continue;
    }
    into.people.hits++;
    const disputable = gold.disputable.titles?.find((one) => one.name === name)?.titles ?? [];
    const wanted = new Set(titles.map(foldName));
    const own = person.titles.filter((title) => !disputable.map(foldName).includes(foldName(title)));
    for (const title of new Set(own.map(foldName))) {
      if (wanted.delete(title)) into.titles.hits++;
      else into.titles.alarms.push(`${article.id}: ${title} of ${name} in «${here}»`);
    }
    for (const title of wanted) into.titles.misses.push(`${article.id}: ${title} of ${name} in «${here}»`);
  }
  for (const { name } of gold.disputable.people ?? []) take(name);
  for (const { name, mentions } of left)
    into.people.alarms.push(`${article.id}: ${name} in «${mentions[0]!.sentence.text}»`);
}

function pledges(
  { article, gold, single }: Labelled,
  labels: readonly GoldPledge[],
  facts: Facts,
  into: Scores,
): void {
  const left = facts.pledges.map((fact) => fact.pledge);
  const inSentence = (sentence: string | undefined, text: string) => single || sentence === text;
  const missed: GoldPledge[] = [];
  for (const one of labels) {
    const fitting = left.filter((found) => inSentence(one.sentence, found.text) && found.kind === one.kind);
    const found = fitting.find((each) => sameName(each.by, one.by)) ?? fitting[0];
    if (found === undefined) {
      missed.push(one);
      continue;
    }
    left.splice(left.indexOf(found), 1);
    hit(one, found.by, found.to, true);
  }
  for (const one of missed) {
    const at = left.findIndex((found) => inSentence(one.sentence, found.text));
    const text = one.sentence ?? article.body;
    if (at < 0) into.pledges.misses.push(`${article.id}: ${one.kind} by ${one.by} in «${text}»`);
    else {
      const [found] = left.splice(at, 1);
      hit(one, found!.by, found!.to, false);
    }
  }
  for (const found of left) {
    const isDisputable = gold.disputable.pledges?.some(
      (one) => inSentence(one.sentence, found.text) && one.kind === found.kind,
    );
    if (!isDisputable)
      into.pledges.alarms.push(`${article.id}: ${found.kind} by ${found.by} in «${found.text}»`);
  }

  function hit(one: GoldPledge, by: string | undefined, to: string | undefined, isKind: boolean): void {
    const text = one.sentence ?? article.body;
    into.pledges.hits++;
    into.kinds.count(isKind, () => `${article.id}: a ${one.kind} in «${text}»`);
    into.by.count(sameName(by, one.by), () => `${article.id}: by ${one.by}, read ${by} in «${text}»`);
    into.to.count(sameName(to, one.to), () => `${article.id}: to ${one.to}, read ${to} in «${text}»`);
  }
}

function agreements(
  { article, gold, single }: Labelled,
  labels: readonly GoldAgreement[],
  facts: Facts,
  into: Scores,
): void {
  const left = facts.agreements.map((fact) => fact.agreement);
  const fits = (one: Pick<GoldAgreement, 'kind' | 'sentence'>, found: { kind: string; text: string }) =>
    one.kind === found.kind && (single || one.sentence === found.text);
  for (const one of labels) {
    const fitting = left.filter((found) => fits(one, found));
    const found = fitting.find((each) => isDate(one, each.date)) ?? fitting[0];
    const text = one.sentence ?? article.body;
    if (found === undefined) {
      into.agreements.misses.push(`${article.id}: ${one.kind} in «${text}»`);
      continue;
    }
    left.splice(left.indexOf(found), 1);
    into.agreements.hits++;
    if (one.date !== null || found.date !== undefined)
      into.dates.count(
        isDate(one, found.date),
        () => `${article.id}: ${one.date}, read ${found.date} in «${text}»`,
      );
    into.signed.count(
      one.signed === found.isSigned,
      () => `${article.id}: signed ${one.signed} in «${text}»`,
    );
    if (one.scope)
      into.scope.count(
        one.scope.join('|') === found.scope?.join('|'),
        () => `${article.id}: ${one.scope?.join('; ')} read ${found.scope?.join('; ')} in «${text}»`,
      );
    const read = new Set(found.parties.map(bare));
    into.parties.count(
      read.size === one.parties.length && one.parties.every((party) => read.has(bare(party))),
      () => `${article.id}: ${one.parties.join('; ')} read ${found.parties.join('; ')} in «${text}»`,
    );
  }
  for (const found of left) {
    if (gold.disputable.agreements?.some((one) => fits(one, found))) continue;
    into.agreements.alarms.push(`${article.id}: ${found.kind} in «${found.text}»`);
  }
}

function isDate({ date, documentDate }: GoldAgreement, found: string | undefined): boolean {
  return (found ?? null) === date || (found !== undefined && found === documentDate);
}

function sameName(found: string | undefined, gold: string | null): boolean {
  return bare(found ?? '') === bare(gold ?? '');
}

/** Without article, for "the United States" is the United States. */
function bare(name: string): string {
  return foldName(name).replace(/^the /u, '');
}
