import type {
  APIContainerComponent,
  APIInteraction,
  APIInteractionResponse,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { pino } from 'pino';
import { dispatch, type Services } from '../../src/bot/dispatch.ts';
import { loadCommands } from '../../src/bot/registry.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import type { Library } from '../../src/library.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { checkInteractionResponse } from './discord/check-response.ts';
import { button, type ChatInput, chatInput } from './discord/payloads.ts';
import { sampleLibrary } from './library.ts';

/** The whole bot in memory over the sample corpus, driven by raw interactions. */
export interface Bot {
  services: Services;
  /** Sends an interaction; the response is checked against Discord's rules. */
  send(interaction: APIInteraction): Promise<APIInteractionResponse>;
  /** Types a command and gives the text of the reply. */
  type(given: ChatInput): Promise<string>;
}

export async function startBot(changes: Partial<Services> & { library?: Library } = {}): Promise<Bot> {
  const languages = await loadLanguages();
  const services: Services = {
    commands: await loadCommands(languages),
    languages,
    library: changes.library ?? (await sampleLibrary()),
    store: await openSqliteStore(':memory:'),
    log: pino({ level: 'silent' }),
    now: () => new Date('2025-11-30T12:00:00Z'),
    reference: () => 'ref-0001',
    ...changes,
  };
  const send = async (interaction: APIInteraction): Promise<APIInteractionResponse> => {
    const response = await dispatch(interaction, services);
    const faults = checkInteractionResponse(interaction, response);
    if (faults.length > 0) throw new Error(`Discord would refuse this:\n${faults.join('\n')}`);
    return response;
  };
  return { services, send, type: async (given) => textOf(await send(chatInput(given))) };
}

/** All text of a reply, as Discord gets it. */
export function textOf(response: APIInteractionResponse): string {
  return containersOf(response)
    .flatMap((container) => container.components)
    .flatMap((component) => ('content' in component ? [component.content] : []))
    .join('\n\n');
}

/** A text as a person reads it in Discord: without the backslashes that keep marks from coming alive. */
export function asRead(text: string): string {
  return text.replace(/\\(\p{P}|\p{S})/gu, '$1');
}

/** The buttons of a reply: label → custom id. */
export function buttonsOf(response: APIInteractionResponse): Map<string, string> {
  const rows = componentsOf(response).flatMap((component) =>
    component.type === 1 ? component.components : [],
  );
  return new Map(
    rows.flatMap((row) =>
      'custom_id' in row && 'label' in row ? [[row.label ?? '', row.custom_id] as const] : [],
    ),
  );
}

/** The interaction of pressing a reply's button by its label, as the asker unless a user is given. */
export function pressOf(
  response: APIInteractionResponse,
  label: string,
  asker: string,
  presser = asker,
): APIInteraction {
  const customId = buttonsOf(response).get(label);
  if (customId === undefined)
    throw new Error(`no button "${label}" among ${[...buttonsOf(response).keys()].join(', ')}`);
  const flags = (
    'data' in response && response.data && 'flags' in response.data ? response.data.flags : 0
  ) as never;
  const message = { flags, interaction_metadata: { user: { id: asker } } } as never;
  return button({ customId, message, user: { id: presser } });
}

function containersOf(response: APIInteractionResponse): APIContainerComponent[] {
  return componentsOf(response).filter(
    (component): component is APIContainerComponent => component.type === 17,
  );
}

function componentsOf(response: APIInteractionResponse): APIMessageTopLevelComponent[] {
  if (!('data' in response) || !response.data || !('components' in response.data)) return [];
  return (response.data.components ?? []) as APIMessageTopLevelComponent[];
}
