import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Json } from './check-components.ts';
import { checkMessage } from './check-message.ts';
import { schemaFaults } from './schema.ts';

const PING = 1;
const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL = 5;

/** Which interactions each type of response answers. */
const answers: Record<number, readonly number[]> = {
  1: [PING],
  4: [COMMAND, COMPONENT, MODAL],
  5: [COMMAND, COMPONENT, MODAL],
  6: [COMPONENT, MODAL],
  7: [COMPONENT, MODAL],
  8: [AUTOCOMPLETE],
  9: [COMMAND, COMPONENT],
};

const EPHEMERAL_OR_V2 = (1 << 6) | (1 << 15);

/**
 * What Discord would refuse in a response to an interaction, whether it is sent to the callback address or
 * returned from a signed request, one line a fault. `interaction` is the payload answered, `body` the
 * parsed JSON of the response. Pure.
 */
export function checkInteractionResponse(interaction: APIInteraction, body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return ['body: not an object'];
  const { type, data, ...unknown } = body as Json;
  const faults = Object.keys(unknown).map((key) => `${key}: unknown key`);
  const answered = answers[Number(type)];
  if (!answered) return [...faults, `type: ${type} is no type of response`];
  if (!answered.includes(interaction.type)) {
    faults.push(`type: ${type} does not answer an interaction of type ${interaction.type}`);
  }
  return [...faults, ...checkData(interaction, Number(type), data).map((fault) => `data.${fault}`)];
}

function checkData(interaction: APIInteraction, type: number, data: unknown): string[] {
  switch (type) {
    case 4:
      return checkMessage(data, 'response');
    case 5:
      return checkDeferral(data);
    case 7:
      return checkMessage(data, 'update');
    case 8:
      return checkChoices(interaction, data);
    case 9:
      return schemaFaults(ModalInteractionCallbackRequestSchema, { type, data });
    default:
      return data === undefined || data === null ? [] : [`type ${type} carries no data`];
  }
}

function checkDeferral(data: unknown): string[] {
  const { flags, ...more } = (data ?? {}) as Json;
  const faults = Object.keys(more).map((key) => `${key}: a deferral carries flags only`);
  if (Number(flags ?? 0) & ~EPHEMERAL_OR_V2) faults.push(`flags: ${flags} cannot be set on a deferral`);
  return faults;
}

function checkChoices(interaction: APIInteraction, data: unknown): string[] {
  const faults = schemaFaults(ApplicationCommandAutocompleteCallbackRequestSchema, { type: 8, data });
  const choices = ((data ?? {}) as Json).choices;
  if (!Array.isArray(choices)) return [...faults, 'choices: a list is needed'];
  if (choices.length > 25) faults.push(`choices: ${choices.length}, at most 25`);
  const wanted = focusedType(interaction) === 3 ? 'string' : 'number';
  for (const choice of choices as Json[]) {
    const name = JSON.stringify(choice?.name);
    const texts = [choice?.name, choice?.value, ...Object.values((choice?.name_localizations ?? {}) as Json)];
    if (texts.some((text) => typeof text === 'string' && text.length > 100)) {
      faults.push(`choices: ${name} is over 100 characters`);
    }
    if (interaction.type === AUTOCOMPLETE && typeof choice?.value !== wanted) {
      faults.push(`choices: ${name} has a value that is no ${wanted}`);
    }
  }
  return [...new Set(faults)];
}

interface Option {
  type: number;
  focused?: boolean;
  options?: Option[];
}

/** The type of the option being typed, looked for in subcommands too. */
function focusedType(interaction: APIInteraction): number | undefined {
  const find = (options: Option[]): number | undefined => {
    for (const option of options) {
      const found = option.focused ? option.type : find(option.options ?? []);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(((interaction.data as { options?: Option[] } | undefined)?.options ?? []) as Option[]);
}
