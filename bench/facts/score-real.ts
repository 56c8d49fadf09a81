import type { Facts } from '../../src/facts/collect.ts';
import { fold } from '../../src/text/normalise.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

/** What somebody labelled in a real article; spans are of sentences but for figures and mentions. */
export interface LabelledArticle {
  article: string;
  figures: (Span & { value: number; unit: string })[];
  /** What stands in numbers and is no figure: dates, ages, ordinals. */
  notFigures: (Span & { why: string })[];
  people: { name: string; mentions: Span[]; byline?: boolean }[];
  pledges: (Span & { kind: string; by: string | null; to: string | null })[];
  agreements: (Span & { parties: string[]; status: string })[];
  /** Sentences that only look like a pledge, a request or an agreement. */
  traps: (Span & { why: string })[];
}

/** Kinds that are shown as figures unasked; spans of time and ages are told apart. */
const shown: readonly string[] = ['money', 'percent', 'measure', 'count'];
const times: readonly string[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

class Count {
  right = 0;
  missed = 0;
  alarms = 0;

  row(name: string): string[] {
    const { right, missed, alarms } = this;
    const share = (of: number): string => (right / of).toFixed(3);
    return [name, share(right + alarms), share(right + missed), ...[right, missed, alarms].map(String)];
  }
}

class Detail {
  right = 0;
  all = 0;

  count(isRight: boolean): boolean {
    this.all++;
    if (isRight) this.right++;
    return isRight;
  }
}

/** Hits, misses and false alarms over labelled articles. */
export class RealScores {
  readonly wrong: string[] = [];
  #figures = new Count();
  #people = new Count();
  #pledges = new Count();
  #agreements = new Count();
  #by = new Detail();
  #parties = new Detail();
  #status = new Detail();
  #traps = { sentences: 0, alarms: 0 };
  #people2 = { joined: 0, parted: 0 };

  add(labels: LabelledArticle, body: string, facts: Facts): void {
    this.#addFigures(labels, body, facts);
    this.#addPeople(labels, body, facts);
    this.#addPledges(labels, body, facts);
    this.#addAgreements(labels, body, facts);
    const deeds = [...facts.pledges, ...facts.agreements];
    this.#traps.sentences += labels.traps.length;
    this.#traps.alarms += labels.traps.filter((trap) =>
      deeds.some(({ sentence }) => overlaps(trap, sentence)),
    ).length;
  }

  facts(): string[][] {
    return [
      this.#figures.row('figures'),
      this.#people.row('people'),
      this.#pledges.row('pledges and requests'),
      this.#agreements.row('agreements'),
    ];
  }

  details(): string[][] {
    const row = (name: string, { right, all }: Detail): string[] => [name, String(right), String(all)];
    return [
      row('who pledges or asks, where one is given', this.#by),
      row('parties', this.#parties),
      row('signed or planned', this.#status),
      ['traps taken for a deed', String(this.#traps.alarms), String(this.#traps.sentences)],
      ['people joined / parted', String(this.#people2.joined), String(this.#people2.parted)],
    ];
  }

  #addFigures({ article, figures, notFigures }: LabelledArticle, body: string, facts: Facts): void {
    const left = facts.figures
      .map(({ figure }) => figure)
      .filter(({ kind, unit }) => shown.includes(kind) && !times.includes(unit));
    for (const label of figures) {
      const at = left.findIndex((one) => overlaps(one, label) && isSameNumber(one.value, label.value));
      if (at >= 0) {
        left.splice(at, 1);
        this.#figures.right++;
      } else {
        this.#figures.missed++;
        this.#note('figure missed', article, body, label);
      }
    }
    for (const one of left) {
      // A number that nobody labelled either way was not looked at.
      if (!figures.some((label) => overlaps(label, one)) && !notFigures.some((label) => overlaps(label, one)))
        continue;
      this.#figures.alarms++;
      this.#note(`figure ${one.value} ${one.unit}`, article, body, one);
    }
  }

  #addPeople({ article, people }: LabelledArticle, body: string, facts: Facts): void {
    const meet = (one: { mentions: readonly Span[] }, other: { mentions: readonly Span[] }): boolean =>
      one.mentions.some((mine) => other.mentions.some((theirs) => overlaps(mine, theirs)));
    const own = people.filter(({ byline }) => !byline);
    for (const label of own) {
      const found = facts.people.filter((person) => meet(person, label));
      if (found.length > 0) this.#people.right++;
      else {
        this.#people.missed++;
        this.#note(`person missed: ${label.name}`, article, body, label.mentions[0]!);
      }
      if (found.length > 1) this.#people2.parted++;
    }
    for (const person of facts.people) {
      const meant = people.filter((label) => meet(person, label));
      if (meant.length > 1) this.#people2.joined++;
      if (meant.length > 0) continue;
      this.#people.alarms++;
      this.#note(`no person: ${person.name}`, article, body, person.mentions[0]!);
    }
  }

  #addPledges({ article, pledges }: LabelledArticle, body: string, facts: Facts): void {
    const left = [...facts.pledges];
    for (const label of pledges) {
      const at = left.findIndex(
        ({ sentence, pledge }) => overlaps(sentence, label) && pledge.kind === label.kind,
      );
      if (at < 0) {
        this.#pledges.missed++;
        this.#note(`${label.kind} missed, by ${label.by}`, article, body, label);
        continue;
      }
      const [{ pledge }] = left.splice(at, 1) as [(typeof left)[number]];
      this.#pledges.right++;
      if (pledge.by !== undefined && !this.#by.count(isSameName(pledge.by, label.by)))
        this.#note(`by ${pledge.by}, not ${label.by}`, article, body, label);
    }
    for (const { sentence, pledge } of left) {
      this.#pledges.alarms++;
      if (pledge.by !== undefined) this.#by.count(false);
      this.#note(`no ${pledge.kind} by ${pledge.by}`, article, body, sentence);
    }
  }

  #addAgreements({ article, agreements }: LabelledArticle, body: string, facts: Facts): void {
    const left = [...facts.agreements];
    for (const label of agreements) {
      const at = left.findIndex(({ sentence }) => overlaps(sentence, label));
      if (at < 0) {
        this.#agreements.missed++;
        this.#note('agreement missed', article, body, label);
        continue;
      }
      const [{ agreement }] = left.splice(at, 1) as [(typeof left)[number]];
      this.#agreements.right++;
      this.#status.count(agreement.isSigned === (label.status === 'signed'));
      const { parties } = agreement;
      const isRight =
        parties.every((one) => label.parties.some((other) => isSameName(one, other))) &&
        label.parties.every((one) => parties.some((other) => isSameName(one, other)));
      if (parties.length > 0 && !this.#parties.count(isRight))
        this.#note(`parties ${parties.join(', ')}, not ${label.parties.join(', ')}`, article, body, label);
    }
    for (const { sentence } of left) {
      this.#agreements.alarms++;
      this.#note('no agreement', article, body, sentence);
    }
  }

  #note(what: string, article: string, body: string, { start, end }: Span): void {
    const around = body.slice(Math.max(0, start - 40), Math.min(end + 40, start + 240)).replaceAll('\n', ' ');
    this.wrong.push(`${article}: ${what} in «${around}»`);
  }
}

function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** Words before a name that are none of it. */
const addresses: readonly string[] = ['ong', 'ba', 'anh', 'chi', 'mr', 'mrs', 'ms', 'the'];

/** One holds the other's words: "Moya" and "Carlos Moya". */
function isSameName(one: string, other: string | null): boolean {
  if (other === null) return false;
  const [mine, theirs] = [one, other].map((name) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !addresses.includes(word)),
  );
  return mine!.every((word) => theirs!.includes(word)) || theirs!.every((word) => mine!.includes(word));
}
