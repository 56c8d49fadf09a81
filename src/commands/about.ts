import { coverageOf } from '../answer/coverage.ts';
import { command } from '../command/command.ts';
import { fields } from '../command/input.ts';
import { formatDate } from '../facts/show.ts';

export default command({
  data: { name: 'about', isPrivate: true, options: [] },
  input: fields({}),
  read: () => ({}),
  run: (_input, { library, language }) => {
    const { strings } = language;
    const { articles, from, to, publishers } = coverageOf(library.articles);
    const read =
      articles === 0
        ? [strings.aboutNothing]
        : [
            strings.aboutCorpus(articles, formatDate(from, language), formatDate(to, language)),
            strings.aboutPublishers(publishers),
          ];
    const leftOut = library.leftOut > 0 ? [strings.aboutLeftOut(library.leftOut)] : [];
    const lines = [strings.aboutText, ...read, ...leftOut, strings.aboutKept];
    return {
      blocks: [
        { kind: 'heading', text: strings.aboutTitle },
        ...lines.map((text) => ({ kind: 'notice' as const, text })),
      ],
      actions: [],
      isPrivate: true,
    };
  },
});
