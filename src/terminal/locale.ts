import { Locale } from 'discord-api-types/v10';

const known: readonly Locale[] = Object.values(Locale);

/**
 * Discord's locale for what the environment asks for: `vi_VN.UTF-8` → `vi`, `en_US.UTF-8` → `en-US`.
 * The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as in POSIX; undefined when it names no
 * language that Discord knows, as with `C`.
 */
export function localeOf(environment: NodeJS.ProcessEnv): Locale | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = /^([a-z]{2,3})(?:[_-]([a-z]{2}))?(?=$|[.@])/iu.exec(LC_ALL || LC_MESSAGES || LANG || '');
  if (!wanted) return undefined;
  const language = wanted[1]!.toLowerCase();
  const exact = `${language}-${wanted[2]?.toUpperCase()}`;
  return (
    known.find((locale) => locale === exact) ??
    known.find((locale) => locale === language) ??
    known.find((locale) => locale.startsWith(`${language}-`))
  );
}
