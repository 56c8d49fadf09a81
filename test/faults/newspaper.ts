import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewsSite } from '../helpers/news-site.ts';
import { corpusOf, feedsFileOf } from './program.ts';

/** An article of the newspaper's, and how often it was corrected. */
export interface Printed {
  number: number;
  title: string;
  place: string;
  /** A file of the corpus folder, or an entry of a feed. */
  feed?: number;
  version: number;
}

/** Prints articles and corrects them; the next one whenever it is told to. */
export interface Newspaper {
  printed: readonly Printed[];
  /** How many times it is yet to print or correct. */
  left(): number;
  next(): Promise<void>;
}

const PLACES = 'Huế,Hội An,Quảng Trị,Kon Tum,Đà Lạt,Cần Thơ,Vinh,Hà Giang,Lào Cai,Pleiku'.split(',');
const WORDS =
  'nước lũ đêm qua làng xóm thanh niên dọn bùn trường học chợ trạm xá bộ đội sửa đường ven sông xe chở gạo sạch thuyền cứu mái nhà vườn cây ruộng lúa đê kè cầu tàu hàng hóa dân quân bác sĩ thuốc men chăn màn áo ấm bếp lửa mưa gió núi đồi biển rừng'.split(
    ' ',
  );
const FEEDS = 2;

/** How many households had to flee: another number for every article and every version of it. */
export const households = (number: number, version: number) => `${number}.${100 * version + 11}`;

/**
 * A newspaper of so many articles, every third in a feed, the others as files, of which some are corrected while
 * later ones are printed; the first one of all last.
 * @param now what the readers' clocks show
 */
export function newspaper(
  world: { folder: string; site: NewsSite },
  articles: number,
  random: () => number,
  now: () => number,
): Newspaper {
  const printed: Printed[] = [];
  const texts = new Map<number, string>();
  const pick = (count: number) => Math.floor(count * random());
  const sentence = () => {
    const words = Array.from({ length: 12 + pick(8) }, () => WORDS[pick(WORDS.length)]!).join(' ');
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  };
  const actions: (() => Promise<void>)[] = [];
  for (let number = 1; number <= articles; number++) {
    actions.push(() => print(number));
    if (number > 1 && random() < 0.7) actions.push(() => correct(printed[pick(printed.length)]!));
  }
  actions.push(
    () => correct(printed.find((one) => one.feed !== undefined)!),
    () => correct(printed[0]!),
  );

  async function print(number: number): Promise<void> {
    const place = PLACES[(number - 1) % PLACES.length]!;
    const feed = number % 3 === 0 ? number % FEEDS : undefined;
    texts.set(
      number,
      [1, 2, 3].map(() => [sentence(), sentence(), sentence(), sentence()].join(' ')).join('\n\n'),
    );
    const one = { number, title: `n${number} Lũ lớn ở ${place}`, place, feed, version: 1 };
    printed.push(one);
    await publish(one);
  }

  async function correct(one: Printed): Promise<void> {
    one.version += 1;
    await publish(one);
  }

  async function publish(one: Printed): Promise<void> {
    if (one.feed === undefined) await writeFile(join(corpusOf(world), `n${one.number}.md`), fileOf(one));
    else await publishFeeds();
  }

  async function publishFeeds(): Promise<void> {
    const byFeed = Map.groupBy(
      printed.filter((one) => one.feed !== undefined),
      (one) => one.feed!,
    );
    for (const [feed, some] of byFeed) {
      world.site.pages.set(`/rss-${feed}`, {
        type: 'application/rss+xml',
        body: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Lũ ${feed}</title><language>vi</language>${some.map(itemOf).reverse().join('')}</channel></rss>`,
      });
    }
    const feeds = [...byFeed.keys()].map(
      (feed) => `  - url: ${world.site.base}/rss-${feed}\n    full: never\n    language: vi\n    every: 5m\n`,
    );
    await writeFile(feedsFileOf(world), `feeds:\n${feeds.join('')}`);
  }

  const leadOf = ({ number, place, version }: Printed) =>
    `Hơn ${households(number, version)} hộ dân ở ${place} phải sơ tán vì lũ.`;

  const fileOf = (one: Printed) =>
    `---\nid: n${one.number}\nlang: vi\ntitle: ${one.title}\npublisher: Báo Huế\nurl: https://example.org/n${one.number}\npublished: 2025-11-21\n---\n${leadOf(one)} ${texts.get(one.number)}\n`;

  function itemOf(one: Printed): string {
    const paragraphs = `${leadOf(one)} ${texts.get(one.number)}`
      .split('\n\n')
      .map((text) => `<p>${text}</p>`);
    dates.set(one.number, dates.get(one.number) ?? new Date(now()).toUTCString());
    return `<item><title>${one.title}</title><link>${world.site.base}/n${one.number}</link><pubDate>${dates.get(one.number)}</pubDate><content:encoded><![CDATA[${paragraphs.join('')}]]></content:encoded></item>`;
  }
  const dates = new Map<number, string>();

  return {
    printed,
    left: () => actions.length,
    async next() {
      await actions.shift()?.();
    },
  };
}
