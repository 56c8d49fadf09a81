import { command } from '../command/command.ts';
import { fields } from '../command/input.ts';
import { formatDate } from '../facts/show.ts';
import { findCoverage } from '../lists/coverage.ts';

export default command({
  data: { name: 'about', isPrivate: true, options: [] },
  input: fields({}),
  read: () => ({}),
  run: async (_input, { library, language, reader }) => {
    const { strings } = language;
    const { articles, from, to, publishers } = await findCoverage(library.store.lists);
    const read =
      articles === 0
        ? [strings.aboutNothing]
        : [
            strings.aboutCorpus(articles, formatDate(from, language), formatDate(to, language)),
            strings.aboutPublishers(publishers),
          ];
    const { read: found, faulty, waiting } = await library.progress();
    const leftOut = library.filesLeftOut + faulty;
    const lines = [
      strings.aboutText,
      ...read,
      ...(waiting > 0 ? [strings.aboutReading(found, waiting)] : []),
      ...(leftOut > 0 ? [strings.aboutLeftOut(leftOut)] : []),
      ...(reader ? [strings.aboutReader(reader.host)] : []),
      strings.aboutKept,
    ];
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
