import { command } from '../command/command.ts';
import { fields } from '../command/input.ts';

export default command({
  data: { name: 'help', isPrivate: true, options: [] },
  input: fields({}),
  read: () => ({}),
  run: (_input, { commands, language: { strings } }) => ({
    blocks: [
      { kind: 'heading', text: strings.helpTitle },
      { kind: 'notice', text: strings.helpPromise },
      {
        kind: 'list',
        items: commands.map(({ data }) => {
          const text = strings.commands[data.name]!;
          return { term: data.kind === 'message' ? text.name : `/${text.name}`, text: text.description };
        }),
      },
      { kind: 'notice', text: strings.helpExamples.join('\n') },
    ],
    actions: [],
    isPrivate: true,
  }),
});
