import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { Locale } from 'discord-api-types/v10';
import type { Json } from './check-components.ts';
import { schemaFaults } from './schema.ts';

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;
/** Discord's own, from its page on application commands. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));

/**
 * What Discord would refuse in the list of commands that PUT /applications/{id}/commands takes, one line a
 * fault: its schema, unknown keys, and the rules that the schema leaves out. `body` is parsed JSON. Pure.
 */
export function checkCommands(body: unknown): string[] {
  if (!Array.isArray(body)) return ['body: not a list of commands'];
  const commands = body as Json[];
  return [
    ...commands.flatMap((command) => checkCommand(command).map((fault) => `${command?.name}: ${fault}`)),
    ...[1, 2, 3].flatMap((type) => {
      const same = commands.filter((command) => (command.type ?? CHAT_INPUT) === type);
      const most = type === CHAT_INPUT ? 100 : 5;
      return [
        ...duplicates(same),
        ...(same.length > most ? [`more than ${most} commands of type ${type}`] : []),
      ];
    }),
  ];
}

function checkCommand(command: Json): string[] {
  // Two places where Discord takes more than its description says: permissions as the string of digits that
  // its documentation gives, and `nsfw`.
  const { nsfw, default_member_permissions: permissions, ...rest } = command ?? {};
  const asNumber =
    typeof permissions === 'string' && /^\d+$/.test(permissions) ? Number(permissions) : permissions;
  const faults = schemaFaults(ApplicationCommandUpdateRequestSchema, {
    ...rest,
    ...(asNumber === undefined ? {} : { default_member_permissions: asNumber }),
  });
  if (nsfw !== undefined && typeof nsfw !== 'boolean') faults.push('nsfw: not a boolean');
  if ((command.type ?? CHAT_INPUT) === CHAT_INPUT) {
    faults.push(...checkNames(command), ...checkOptions(command));
    if (!command.description) faults.push('description: a chat command needs one');
  } else {
    if (command.description) faults.push('description: a menu command has none');
    if ((command.options as Json[] | undefined)?.length) faults.push('options: a menu command has none');
  }
  faults.push(...checkLocales(command));
  const size = characters(command);
  if (size > 8000) faults.push(`${size} characters in all, at most 8000`);
  return faults;
}

function checkOptions(owner: Json): string[] {
  const options = (Array.isArray(owner.options) ? owner.options : []) as Json[];
  const faults = duplicates(options);
  const needed = options.map((option) => option.required === true);
  if (needed.includes(false) && needed.lastIndexOf(true) > needed.indexOf(false)) {
    faults.push('options: required ones come first');
  }
  const nested = options.filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (nested.length > 0 && nested.length < options.length) faults.push('options: subcommands stand alone');
  for (const option of options)
    faults.push(...checkOption(option).map((fault) => `${option.name}: ${fault}`));
  return faults;
}

function checkOption(option: Json): string[] {
  const faults = [...checkNames(option), ...checkLocales(option), ...checkOptions(option)];
  const choices = (Array.isArray(option.choices) ? option.choices : []) as Json[];
  if (option.autocomplete === true && choices.length > 0)
    faults.push('choices and autocomplete exclude each other');
  faults.push(...duplicates(choices).map((fault) => `choices: ${fault}`));
  for (const choice of choices) {
    faults.push(...checkLocales(choice));
    if (typeof choice.value === 'string' && choice.value.length > 100)
      faults.push('choices: value over 100 characters');
  }
  for (const [least, most] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const) {
    if (
      Number(option[least] ?? Number.NEGATIVE_INFINITY) > Number(option[most] ?? Number.POSITIVE_INFINITY)
    ) {
      faults.push(`${least} is above ${most}`);
    }
  }
  return faults;
}

function checkNames(named: Json): string[] {
  const names = [named.name, ...Object.values((named.name_localizations ?? {}) as Json)].map(String);
  return names
    .filter((name) => !NAME.test(name) || name !== name.toLowerCase())
    .map((name) => `name ${JSON.stringify(name)}: letters, digits, - and _ in lower case, 1 to 32 of them`);
}

function checkLocales(named: Json): string[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys((named[key] ?? {}) as Json)
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => `${key}: ${locale} is no locale of Discord's`),
  );
}

/** Names must be told apart in every language: as given, and as each locale shows them. */
function duplicates(named: Json[]): string[] {
  const locales = new Set(named.flatMap((one) => Object.keys((one.name_localizations ?? {}) as Json)));
  return [undefined, ...locales].flatMap((locale) => {
    const shown = named.map(
      (one) => (locale && (one.name_localizations as Json | undefined)?.[locale]) || one.name,
    );
    return shown
      .filter((name, index) => shown.indexOf(name) !== index)
      .map((name) => `name ${JSON.stringify(name)} is used twice${locale ? ` in ${locale}` : ''}`);
  });
}

/** Names, descriptions and choice values, nested ones too; of each, the longest of its translations counts. */
function characters(named: Json): number {
  const longest = (key: string) =>
    Math.max(
      ...[named[key] ?? '', ...Object.values((named[`${key}_localizations`] ?? {}) as Json)].map(
        (text) => String(text).length,
      ),
    );
  const inside = [...((named.options as Json[]) ?? []), ...((named.choices as Json[]) ?? [])];
  const value = typeof named.value === 'string' ? named.value.length : 0;
  return (
    longest('name') + longest('description') + value + inside.reduce((sum, one) => sum + characters(one), 0)
  );
}
