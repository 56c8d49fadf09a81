import type { Article } from '../../../src/corpus/article.ts';
import type { Languages } from '../../../src/languages/language.ts';
import { pivotOf } from '../../../src/stories/pivot.ts';
import { pick, seeded } from '../../quality/random.ts';
import { createConcepts } from './concepts.ts';
import { correctEvent, createEvent, type NewsEvent } from './event.ts';
import { framesOf } from './frames.ts';
import { writeMarketReport } from './market.ts';
import { createNames } from './names.ts';
import { type Desk, type Told, writeArticle } from './write.ts';

/** An article of the made-up news as it arrives. */
export interface NewsItem {
  article: Article;
  kind: 'first' | 'followUp' | 'copy' | 'marketReport' | 'correction';
  /** Names what happened; none for a market report. */
  event?: number;
  /** What one could ask about it. */
  questions: readonly string[];
}

export interface NewsOptions {
  seed: number;
  /** Articles that are not corrections. */
  count: number;
  /** The last day of the news, `YYYY-MM-DD`. */
  until: string;
  languages: Languages;
  /** Whose sentences give the frames. */
  corpus: readonly Article[];
}

const publishers = [
  { name: 'Báo Sông Hồng', language: 'vi' },
  { name: 'Tin Ngày Mới', language: 'vi' },
  { name: 'Nhật báo Bờ Biển', language: 'vi' },
  { name: 'Thời báo Đồng Bằng', language: 'vi' },
  { name: 'Báo Cao Nguyên', language: 'vi' },
  { name: 'Phố Biển Online', language: 'vi' },
  { name: 'Mekong Daily', language: 'en' },
  { name: 'The Harbour Post', language: 'en' },
  { name: 'Delta Times', language: 'en' },
  { name: 'Red River News', language: 'en' },
] as const;

export const mostPerDay = 500;
/** Small corpora have some days, too: stories live for days. */
const fewestDays = 4;
/** How many outlets tell an event, from one on. */
const tellers = [0.55, 0.15, 0.09, 0.06, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01, 0.01];
const followUpDays = 4;
const copyShare = 0.04;
const reportShare = 0.016;
const correctionShare = 0.02;
const dayMs = 86_400_000;

interface Coming {
  /** Milliseconds since 1970. */
  at: number;
  make(at: number): NewsItem;
}

/** The news of some days, in the order in which it arrives; the same for the same options. */
export function* makeNews({ seed, count, until, languages, corpus }: NewsOptions): Generator<NewsItem> {
  const random = seeded(seed);
  const names = createNames(languages);
  const concepts = createConcepts(languages, seed);
  const pivot = pivotOf(languages);
  const desks = new Map(
    [...languages.values()].map((language): [string, Desk] => {
      const own = corpus.filter((article) => article.language === language.code);
      const { tokensPerWord } = language.words;
      const other = [...languages.values()].find((one) => one !== language) ?? pivot;
      return [
        language.code,
        { language: language.code, frames: framesOf(own, language, other), names, concepts, tokensPerWord },
      ];
    }),
  );
  const perDay = Math.min(mostPerDay, Math.ceil(count / fewestDays));
  const days = Math.ceil(count / perDay);
  let numbered = 0;
  let events = 0;
  let made = 0;
  let coming: Coming[] = [];

  function item(
    kind: NewsItem['kind'],
    told: Told,
    publisher: (typeof publishers)[number],
    at: number,
    id: number,
  ) {
    const article: Article = {
      id: `news-${String(id).padStart(6, '0')}-${publisher.language}`,
      language: publisher.language,
      title: told.title,
      publisher: publisher.name,
      url: `https://${publishers.indexOf(publisher)}.example.org/${id}`,
      published: new Date(at).toISOString().replace('.000Z', '+00:00'),
      stories: [],
      digest: false,
      body: told.paragraphs.join('\n\n'),
    };
    return { article, kind, questions: told.questions } satisfies NewsItem;
  }

  const plan = (at: number, make: Coming['make']): void => {
    coming.push({ at: Math.floor(at / 1000) * 1000, make });
  };

  function tell(event: NewsEvent, number: number, kind: 'first' | 'followUp', at: number): NewsItem {
    const publisher = pick(publishers, random);
    const desk = desks.get(publisher.language)!;
    const day = new Date(at);
    const told = writeArticle(event, desk, day, random);
    const id = numbered++;
    if (random() < correctionShare) {
      const corrected = correctEvent(event, random);
      plan(at + random() * dayMs * 0.25, () => {
        const again = { ...told, paragraphs: writeArticle(corrected, desk, day, random).paragraphs };
        return { ...item('correction', again, publisher, at, id), event: number };
      });
    }
    if (random() < copyShare) {
      const other = pick(
        publishers.filter((one) => one.language === publisher.language && one !== publisher),
        random,
      );
      plan(at + random() * dayMs * 0.2, (then) => ({
        ...item('copy', copied(told, random), other, then, numbered++),
        event: number,
      }));
    }
    return { ...item(kind, told, publisher, at, id), event: number };
  }

  for (let day = 0; day < days; day++) {
    const start = Date.parse(`${until}T00:00:00Z`) - (days - 1 - day) * dayMs;
    // Outlets publish from five in the morning to eleven at night.
    const within = (): number => start + (0.2 + 0.75 * random()) * dayMs;
    const wanted = Math.min(perDay, count - made);
    for (let report = 0; report < wanted * reportShare; report++)
      plan(start + 0.7 * dayMs + random() * 0.1 * dayMs, (at) => {
        const publisher = pick(publishers, random);
        return item(
          'marketReport',
          writeMarketReport(publisher.language, names, new Date(at), random),
          publisher,
          at,
          numbered++,
        );
      });
    const isToday = ({ at }: Coming): boolean => at < start + dayMs;
    while (coming.filter(isToday).length < wanted) {
      const event = createEvent(names, concepts, new Date(start), random);
      const number = events++;
      const first = within();
      plan(first, (at) => tell(event, number, 'first', at));
      for (let other = drawTellers(random); other > 1; other--)
        plan(first + random() ** 3 * followUpDays * dayMs, (at) => tell(event, number, 'followUp', at));
    }
    let today = 0;
    while (today < wanted) {
      const next = coming.reduce((first, one) => (one.at < first.at ? one : first));
      coming.splice(coming.indexOf(next), 1);
      const one = next.make(next.at);
      if (one.kind !== 'correction') today++;
      yield one;
    }
    made += today;
    // What had no room today comes tomorrow.
    coming = coming.map((one) => (isToday(one) ? { ...one, at: one.at + dayMs } : one));
  }
}

function drawTellers(random: () => number): number {
  let rest = random();
  for (const [at, share] of tellers.entries()) {
    rest -= share;
    if (rest < 0) return at + 1;
  }
  return tellers.length;
}

/** As agencies' texts are taken over: another headline, a sentence less, a word changed. */
function copied({ title, paragraphs, questions }: Told, random: () => number): Told {
  const at = 1 + Math.floor(random() * (paragraphs.length - 1));
  return {
    title: `${title} (2)`,
    paragraphs: paragraphs.map((text, place) =>
      place === at ? text.slice(0, Math.max(text.lastIndexOf('. ', text.length - 2) + 1, 40)) : text,
    ),
    questions,
  };
}
