import MiniSearch from 'minisearch';
import { fold } from '../../src/text/normalise.ts';
import { depth, type Engine } from './engine.ts';

/** MiniSearch as it comes. */
export const miniSearch: Engine = engine('MiniSearch, default', () => new MiniSearch({ fields: ['text'] }));

/** MiniSearch with the one option that its manual offers for diacritics. */
export const miniSearchFolded: Engine = engine(
  'MiniSearch, folded',
  () => new MiniSearch({ fields: ['text'], processTerm: (term) => fold(term) }),
);

function engine(name: string, empty: () => MiniSearch): Engine {
  return {
    name,
    build(articles) {
      const index = empty();
      index.addAll(articles.flatMap((article) => article.paragraphs));
      return (question) => {
        const found = index.search(question);
        return {
          ranked: found.slice(0, depth).map((one) => one.id as string),
          score: found[0]?.score ?? 0,
        };
      };
    },
  };
}
