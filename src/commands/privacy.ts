import type { z } from 'zod';
import { type Context, command } from '../command/command.ts';
import { fields, flag } from '../command/input.ts';
import { type Block, notice, type Reply } from '../command/reply.ts';
import { languageNameIn } from '../languages/names.ts';

const input = fields({ isForgetting: flag });
type Input = z.infer<typeof input>;

export default command<Input>({
  data: { name: 'privacy', isPrivate: true, options: [] },
  input,
  read: () => ({}),
  run,
});

async function run({ isForgetting }: Input, context: Context): Promise<Reply> {
  const { store, caller, language, languages, reader } = context;
  const { subscriptions: strings } = language.strings;
  if (isForgetting) {
    await store.setLanguage('user', caller.userId, undefined);
    return notice(strings.languageForgotten);
  }
  const code = await store.language('user', caller.userId);
  const chosen = languages.get(code ?? '');
  const own = chosen ? strings.ownLanguage(languageNameIn(chosen, language)) : strings.noOwnLanguage;
  return {
    blocks: [
      { kind: 'heading', text: strings.privacyTitle },
      ...[...strings.kept, ...(reader ? [strings.sentToReader(reader.host)] : []), own].map(
        (text): Block => ({ kind: 'notice', text }),
      ),
    ],
    actions: chosen ? [{ label: strings.forgetLanguage, change: { isForgetting: true }, opens: 'here' }] : [],
    isPrivate: true,
  };
}
