import { type CommandOption, followQuestion, type OptionValues } from '../../src/command/command.ts';

/** What options of each kind are filled with. */
export interface Fillers {
  texts(option: CommandOption): Promise<readonly string[]>;
  languages: readonly string[];
  channelId: string;
  roleId: string;
}

/**
 * A command's options filled in by their kind: the required ones alone, then, beside those, each option with each
 * value. A kind of option that is not here does not compile.
 */
export async function filledOptions(
  options: readonly CommandOption[],
  fillers: Fillers,
): Promise<OptionValues[]> {
  const values = new Map<string, readonly (string | number | boolean)[]>();
  for (const option of options) values.set(option.name, await valuesOf(option, fillers));
  const required = options.filter((option) => option.isRequired);
  const least = new Map(required.map(({ name }) => [name, values.get(name)![0]!]));
  const each = [...values].flatMap(([name, all]) => all.map((value) => new Map([...least, [name, value]])));
  return [least, ...each];
}

async function valuesOf(
  option: CommandOption,
  { texts, languages, channelId, roleId }: Fillers,
): Promise<readonly (string | number | boolean)[]> {
  switch (option.kind) {
    case 'text':
      return texts(option);
    case 'flag':
      return [true, false];
    case 'language':
      return languages;
    case 'language-or-none':
      return [...languages, followQuestion];
    case 'count':
      return [option.least, option.most];
    case 'choice':
      return option.choices;
    case 'channel':
      return [channelId];
    case 'role':
      return [roleId];
  }
}
