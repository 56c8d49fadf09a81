import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, type CommandOption, followQuestion } from '../command/command.ts';
import type { Language, Languages } from '../languages/language.ts';

/** The commands as Discord registers them, with names and descriptions in every language. */
export function makeCommandBodies(
  commands: readonly Command[],
  languages: Languages,
  plain: Language,
): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map(({ data }) => {
    const texts = (pick: (language: Language) => string): LocalizationMap => localized(languages, pick);
    const shared = {
      name_localizations: texts((language) => language.strings.commands[data.name]!.name),
      ...(data.inServersFor === undefined ? everywhere : inServersFor(data.inServersFor)),
    };
    // A menu shows the name as it is, and nothing else.
    if (data.kind === 'message')
      return { type: ApplicationCommandType.Message, name: menuName(data.name, plain), ...shared };
    return {
      type: ApplicationCommandType.ChatInput,
      name: data.name,
      ...shared,
      description: plain.strings.commands[data.name]!.description,
      description_localizations: texts((language) => language.strings.commands[data.name]!.description),
      options: data.options.map((option) => optionBody(data.name, option, languages, plain)),
    };
  });
}

/** Servers and people may install the bot; it answers in servers, in its own DMs and in group DMs. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function inServersFor(whom: NonNullable<Command['data']['inServersFor']>) {
  const { ManageChannels, ManageGuild } = PermissionFlagsBits;
  const needed = { everyone: undefined, 'channel-managers': ManageChannels, 'server-managers': ManageGuild };
  return {
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    ...(needed[whom] === undefined ? {} : { default_member_permissions: String(needed[whom]) }),
  };
}

/**
 * Where posts can go. Media channels (16) are left out: Discord's own description of its API does not take them here.
 */
const channelTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** The command that Discord names in an interaction; menus go by their name in whatever language registered them. */
export function findCalledCommand(
  name: string,
  commands: readonly Command[],
  languages: Languages,
): Command | undefined {
  const isMenu = ({ data }: Command): boolean =>
    data.kind === 'message' &&
    [...languages.values()].some((language) => menuName(data.name, language) === name);
  return commands.find((command) => command.data.name === name) ?? commands.find(isMenu);
}

function menuName(command: string, language: Language): string {
  return language.strings.commands[command]!.name;
}

function optionBody(
  command: string,
  option: CommandOption,
  languages: Languages,
  plain: Language,
): APIApplicationCommandBasicOption {
  const textIn = (language: Language) => language.strings.commands[command]!.options[option.name]!;
  const shared = {
    name: option.name,
    name_localizations: localized(languages, (language) => textIn(language).name),
    description: textIn(plain).description,
    description_localizations: localized(languages, (language) => textIn(language).description),
    required: option.isRequired ?? false,
  };
  if (option.kind === 'channel')
    return { type: ApplicationCommandOptionType.Channel, ...shared, channel_types: [...channelTypes] };
  if (option.kind === 'role') return { type: ApplicationCommandOptionType.Role, ...shared };
  if (option.kind === 'count') {
    const { least: min_value, most: max_value } = option;
    return { type: ApplicationCommandOptionType.Integer, ...shared, min_value, max_value };
  }
  if (option.kind === 'choice') {
    const choices = option.choices.map((value) => ({
      name: textIn(plain).choices![value]!,
      name_localizations: localized(languages, (language) => textIn(language).choices![value]!),
      value,
    }));
    return { type: ApplicationCommandOptionType.String, ...shared, choices };
  }
  if (option.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...shared };
  if (option.kind === 'language' || option.kind === 'language-or-none') {
    const choices: APIApplicationCommandOptionChoice<string>[] = [...languages.values()].map((language) => ({
      name: language.strings.languageName,
      value: language.code,
    }));
    if (option.kind === 'language-or-none') {
      choices.push({
        name: plain.strings.followQuestion,
        name_localizations: localized(languages, (language) => language.strings.followQuestion),
        value: followQuestion,
      });
    }
    return { type: ApplicationCommandOptionType.String, ...shared, choices };
  }
  return { type: ApplicationCommandOptionType.String, ...shared, autocomplete: option.isSuggested ?? false };
}

function localized(languages: Languages, pick: (language: Language) => string): LocalizationMap {
  return Object.fromEntries(
    [...languages.values()].flatMap((language) =>
      language.discordLocales.map((locale) => [locale, pick(language)]),
    ),
  );
}
