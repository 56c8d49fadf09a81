import type { z } from 'zod';
import { type Context, command, flagOf, followQuestion, textOf } from '../command/command.ts';
import { fields, flag, text } from '../command/input.ts';
import { notice, type Reply } from '../command/reply.ts';

const input = fields({
  /** What the option names is what the reply is written in, so that a choice confirms itself. */
  language: text,
  chosen: text,
  server: flag,
});
type Input = z.infer<typeof input>;

export default command<Input>({
  data: {
    name: 'language',
    isPrivate: true,
    options: [
      { name: 'language', kind: 'language-or-none' },
      { name: 'server', kind: 'flag' },
    ],
  },
  input,
  read: (options) => {
    const chosen = textOf(options, 'language');
    return {
      chosen,
      language: chosen === followQuestion ? undefined : chosen,
      server: flagOf(options, 'server'),
    };
  },
  run,
});

async function run(input: Input, context: Context): Promise<Reply> {
  const { strings } = context.language;
  const { caller, store } = context;
  if (input.chosen === undefined) return notice(strings.languageNow);
  const language = input.chosen === followQuestion ? undefined : input.chosen;
  if (!input.server) {
    await store.setLanguage('user', caller.userId, language);
    return notice(language === undefined ? strings.languageForgotten : strings.languageSet);
  }
  if (caller.serverId === undefined) return notice(strings.notInServer);
  if (!caller.mayManageServer) return notice(strings.mayNotManage);
  await store.setLanguage('server', caller.serverId, language);
  return notice(language === undefined ? strings.serverLanguageForgotten : strings.serverLanguageSet);
}
