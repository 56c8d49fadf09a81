import { pick } from '../../quality/random.ts';
import type { Concepts } from './concepts.ts';
import type { Names, Person, Said } from './names.ts';
import { type Statement, statements } from './statements.ts';
import { addDays, drawCount, drawMoney, sayDay, sayNumber, sayShare } from './values.ts';

/** Something that happened, told by one article or several. */
export interface NewsEvent {
  concepts: readonly string[];
  people: readonly Person[];
  places: readonly Said[];
  stated: readonly Stated[];
}

/** A statement with what stands in its places; concepts still say themselves. */
export interface Stated {
  statement: Statement;
  values: Readonly<Record<string, Said | { concept: string }>>;
}

/** Share of the statements that are speech and facts; pledges and agreements are seldom. */
const shares: Record<Statement['kind'], number> = { fact: 1, speech: 0.8, pledge: 0.35, agreement: 0.1 };

export function createEvent(names: Names, concepts: Concepts, day: Date, random: () => number): NewsEvent {
  const some = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);
  const own = {
    concepts: some(10, () => concepts.draw(random)),
    people: some(3, () => names.person(random)),
    places: some(2, () => names.place(random)),
  };
  const organisations = some(2, () => names.organisation(random));
  const firm = names.firm(random);
  const country = names.country(random);
  const count = 4 + Math.floor(4 * random());
  const drawn = new Set<Statement>();
  while (drawn.size < count) {
    const statement = pick(statements, random);
    if (random() < shares[statement.kind]) drawn.add(statement);
  }
  const stated = [...drawn].map((statement): Stated => {
    const person = pick(own.people, random);
    const person2 = pick(own.people, random);
    return {
      statement,
      values: {
        n: sayNumber(drawCount(random)),
        n2: sayNumber(drawCount(random)),
        money: drawMoney(random),
        share: sayShare(Math.round(10 + 900 * random() ** 2) / 10),
        date: sayDay(addDays(day, -Math.floor(3 * random()))),
        person: titled(person),
        person2: titled(person2),
        name: person.name,
        org: pick(organisations, random),
        firm,
        country,
        place: own.places[0]!,
        place2: own.places[1]!,
        topic: { concept: pick(own.concepts, random) },
        topic2: { concept: pick(own.concepts, random) },
      },
    };
  });
  return { ...own, stated };
}

function titled({ name, title }: Person): Said {
  return Object.fromEntries(Object.entries(name).map(([code, own]) => [code, `${title[code]} ${own}`]));
}

/** The event as somebody knows it who has counted again: another number in one of its statements. */
export function correctEvent(event: NewsEvent, random: () => number): NewsEvent {
  const at = Math.floor(random() * event.stated.length);
  const other = { n: sayNumber(drawCount(random)), money: drawMoney(random) };
  return {
    ...event,
    stated: event.stated.map((one, place) =>
      place === at ? { ...one, values: { ...one.values, ...other } } : one,
    ),
  };
}
