import type { APIMessage, LocaleString } from 'discord-api-types/v10';
import { dispatch, type Services } from '../bot/dispatch.ts';
import { chooseReplyLanguage } from '../languages/choose.ts';
import type { Language } from '../languages/language.ts';
import { createSnowflakes, terminalUserId } from './identity.ts';
import { buttonsOf, makeMessage, type SentInteraction } from './message.ts';
import { makeCommandPayload, makePressPayload } from './payload.ts';
import { readLine } from './read-line.ts';
import { type Style, showMessage } from './show.ts';

/** Said by a line that ends the session. */
export const leaving = Symbol('leaving');

/** One person at a terminal, who remembers the last reply for its buttons. */
export interface Session {
  /** What a typed line is answered with; undefined when the line is blank, `leaving` when it ends the session. */
  answer(line: string): Promise<string | typeof leaving | undefined>;
  /** The language of the words that the terminal itself says. */
  language(): Promise<Language>;
}

/** Starts a session; nothing is shown or read here. */
export function openSession(
  services: Services,
  locale: LocaleString,
  looks: Pick<Style, 'isScreen' | 'isColoured' | 'isLinked'> & {
    /** How wide the screen is now. */
    columns?(): number | undefined;
  },
): Session {
  const newId = createSnowflakes(services.now);
  let last: APIMessage | undefined;

  async function send(sent: SentInteraction, language: Language): Promise<string> {
    const message = makeMessage(
      sent,
      await dispatch(sent, { ...services, isTerminal: true }),
      newId(),
      services.now(),
    );
    if (!message) return '';
    last = message;
    return showMessage(message, {
      ...looks,
      columns: looks.columns?.(),
      locale: language.locale,
      timeZone: language.timeZone,
    });
  }

  async function language(): Promise<Language> {
    // A store that fails is for `dispatch` to report, once something is asked.
    const user = await services.store.language('user', terminalUserId).catch(() => undefined);
    return chooseReplyLanguage({ user, locale }, services.languages);
  }

  return {
    language,
    async answer(line) {
      const current = await language();
      const { commands, languages } = services;
      const read = readLine(line, { commands, languages, language: current });
      switch (read.kind) {
        case 'nothing':
          return undefined;
        case 'leave':
          return leaving;
        case 'problem':
          return read.sentence;
        case 'command':
          return send(makeCommandPayload(read, { id: newId(), locale }), current);
        case 'press': {
          const button = buttonsOf(last)[read.number - 1];
          if (!last || !button) return current.strings.terminal.noSuchButton(read.number);
          return send(makePressPayload(button.custom_id, last, { id: newId(), locale }), current);
        }
      }
    },
  };
}
