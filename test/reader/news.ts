import type { Query } from '../../src/answer/look-up.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Library } from '../../src/library.ts';
import { openMemoryLibrary } from '../../src/reading/open-library.ts';
import { article } from '../helpers/articles.ts';
import { en, languages, vi } from '../helpers/languages.ts';

/** A small corpus in both languages, in which words find the right article and the wrong sentence. */
export const harbour = article({
  id: 'harbour',
  title: 'Port Ellen opens again',
  publisher: 'Island Post',
  published: '2025-10-03',
  body: [
    'The harbour of Port Ellen opened again in May. Getting the mud out of it took eleven months. ' +
      'The council paid £4.2 million for that, half of it borrowed.',
    'Margaret Sinclair looks after the harbour. She asked the fishermen of Port Ellen for patience, and they had none.',
  ].join('\n\n'),
});
export const school = article({
  id: 'school',
  title: 'A roof for Glen Moray',
  publisher: 'Island Post',
  published: '2025-09-12',
  body: 'The school of Glen Moray has 212 pupils. Its roof was repaired in 2019. Ian Fraser leads the school.',
});
export const cang = article({
  id: 'cang',
  language: 'vi',
  title: 'Cảng Port Ellen mở cửa trở lại',
  publisher: 'Báo Cảng',
  published: '2025-10-05',
  body:
    'Cảng Port Ellen mở cửa trở lại hồi tháng 5. Người ta mất mười một tháng để hút bùn. ' +
    'Hội đồng chi 4,2 triệu bảng cho việc này.',
});

export function libraryOf(...articles: Article[]): Promise<Library> {
  return openMemoryLibrary(articles.length > 0 ? articles : [harbour, school, cang], languages);
}

export function ask(text: string, wanted: Language = en): Query {
  const written = /[à-ỹđ]/iu.test(text) ? vi : en;
  return { text, written, wanted, now: new Date('2025-11-30T12:00:00Z'), limit: 5 };
}
