import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** From the top down: a place may import from its own level and from every level below it. */
const levels: readonly (readonly string[])[] = [
  ['main.ts', 'cli.ts'],
  ['cli/'],
  ['bot/start.ts'],
  ['sources/'],
  ['discord/gateway/', 'terminal/'],
  ['bot/expected.ts', 'bot/first-line.ts', 'bot/warm-up.ts'],
  ['bot/dispatch.ts'],
  ['bot/registry.ts', 'bot/press.ts', 'bot/mended.ts', 'bot/last-questions.ts', 'discord/rest/', 'discord/'],
  ['commands/'],
  ['subscriptions/'],
  ['replies/'],
  ['command/'],
  ['lists/'],
  ['delivery/'],
  ['reading/'],
  ['library.ts'],
  ['filter/'],
  ['stories/'],
  ['reader/'],
  ['answer/'],
  ['index/'],
  ['feeds/'],
  ['pages/'],
  ['web/'],
  ['facts/'],
  ['facts/deeds/'],
  ['facts/people/'],
  ['facts/figures/'],
  ['facts/dates/'],
  ['facts/phrases.ts'],
  ['store/'],
  ['corpus/', 'log.ts'],
  ['config.ts', 'languages/'],
  ['operator-error.ts'],
  ['text/', 'worker/'],
];

/** Parts that stand in one place only, so that replacing them means changing one folder. */
const confined: Readonly<Record<string, readonly string[]>> = {
  minisearch: [],
  kysely: ['store/'],
  'node:sqlite': ['store/'],
  'discord.js': ['discord/'],
  yaml: ['corpus/', 'feeds/', 'pages/'],
  linkedom: ['pages/'],
  '@mozilla/readability': ['pages/'],
  feedsmith: ['feeds/'],
  undici: ['web/'],
  ai: ['reader/'],
  '@ai-sdk/openai-compatible': ['reader/'],
  tldts: ['web/'],
  chokidar: ['sources/'],
  'cli-progress': ['cli/'],
  commander: ['cli/'],
  dotenv: ['config.ts'],
};

function levelOf(file: string): number {
  // The longest name that fits: "discord/gateway" before "discord/".
  const fitting = levels.flatMap((places, level) =>
    places.filter((place) => file.startsWith(place)).map((place) => ({ place, level })),
  );
  return fitting.sort((one, other) => other.place.length - one.place.length)[0]?.level ?? -1;
}

async function sourceFiles(): Promise<{ file: string; imports: string[]; text: string }[]> {
  const names = (await readdir(src, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    names.map(async (file) => {
      const text = await readFile(join(src, file), 'utf8');
      const imports = [...text.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gmu)];
      return { file, imports: imports.map((match) => match[1] ?? match[2]!), text };
    }),
  );
}

describe('the source tree', () => {
  it('has a level for every file', async () => {
    const homeless = (await sourceFiles()).filter(({ file }) => levelOf(file) < 0).map(({ file }) => file);
    expect(homeless).toEqual([]);
  });

  it('imports only downwards', async () => {
    const upward: string[] = [];
    for (const { file, imports } of await sourceFiles()) {
      for (const imported of imports.filter((name) => name.startsWith('.'))) {
        const target = relative(src, normalize(join(src, dirname(file), imported)));
        if (levelOf(target) < levelOf(file)) upward.push(`${file} imports ${target}`);
      }
    }
    expect(upward).toEqual([]);
  });

  it('has no circle of imports, not even of types', async () => {
    const files = await sourceFiles();
    const importsOf = new Map(
      files.map(({ file, imports }) => [
        file,
        imports
          .filter((name) => name.startsWith('.'))
          .map((name) => relative(src, normalize(join(src, dirname(file), name)))),
      ]),
    );
    // Round by round goes what imports none of those left, or none of them imports: circles stay, and what joins two.
    for (let before = -1; before !== importsOf.size; ) {
      before = importsOf.size;
      const imported = new Set([...importsOf.values()].flat());
      for (const [file, imports] of importsOf) {
        if (!imported.has(file) || !imports.some((one) => importsOf.has(one))) importsOf.delete(file);
      }
    }
    expect([...importsOf.keys()]).toEqual([]);
  });

  it('exports each type by one file alone', async () => {
    const homes = new Map<string, string[]>();
    for (const { file, text } of await sourceFiles()) {
      const declared = text.matchAll(/^export (?:declare )?(?:abstract )?(?:interface|type|class) (\w+)/gmu);
      const passedOn = text.matchAll(/^export (?:type )?\{([^}]*)\}/gmu);
      const names = [
        ...[...declared].map((match) => match[1]!),
        ...[...passedOn].flatMap((match) => match[1]!.match(/\w+(?=\s*(?:,|$))/gu) ?? []),
      ];
      for (const name of names) homes.set(name, [...(homes.get(name) ?? []), file]);
    }
    expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it('keeps each outside part in its one place', async () => {
    const astray: string[] = [];
    for (const { file, imports } of await sourceFiles()) {
      for (const imported of imports) {
        const homes = confined[imported];
        if (homes && !homes.some((home) => file.startsWith(home))) astray.push(`${file} imports ${imported}`);
      }
    }
    expect(astray).toEqual([]);
  });

  it('compares no language code with a literal outside languages/', async () => {
    const comparing = (await sourceFiles())
      .filter(({ file }) => !file.startsWith('languages/'))
      .filter(({ text }) =>
        /[=!]==?\s*'(?:en|vi)'|'(?:en|vi)'\s*[=!]==|case '(?:en|vi)'|get\('(?:en|vi)'\)/u.test(text),
      )
      .map(({ file }) => file);
    expect(comparing).toEqual([]);
  });

  it('has no line over 120 characters', async () => {
    const long = (await sourceFiles()).flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, index) => {
        const { length } = [...line];
        return length > 120 ? [`src/${file}:${index + 1}: ${length} characters - break it`] : [];
      }),
    );
    expect(long).toEqual([]);
  });

  it('has no folder for things without a word of their own, and no barrel', async () => {
    const names = (await sourceFiles()).map(({ file }) => file);
    expect(
      names.filter((file) => /(?:^|\/)(?:utils?|helpers|common|types|index\.ts)(?:\/|$)/u.test(file)),
    ).toEqual([]);
  });
});
