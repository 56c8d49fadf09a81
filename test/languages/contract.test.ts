import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/bot/registry.ts';
import { makeCommandBodies } from '../../src/discord/commands.ts';
import type { Language } from '../../src/languages/language.ts';
import { languageNameIn } from '../../src/languages/names.ts';
import type { Strings } from '../../src/languages/strings.ts';
import type { SubscriptionStrings } from '../../src/languages/subscription-strings.ts';
import { checkCommands } from '../helpers/discord/check-commands.ts';
import { en, languages } from '../helpers/languages.ts';

/** Values for every string of a part that takes some. */
type Samples<Part> = {
  [Name in keyof Part as Part[Name] extends (...given: never[]) => string ? Name : never]: Parameters<
    Extract<Part[Name], (...given: never[]) => string>
  >[];
};

/** In plain letters; a new string must be given some here. */
const samples: Samples<Strings> = {
  digestOf: [['Daily News', '<t:1:D>']],
  onlyIn: [['English']],
  answeredIn: [['English', 'Harbour reopens']],
  corrected: [['<t:1:D>']],
  newArticles: [[1], [10]],
  parkNotice: [
    ['<#1>', 'no access', true],
    ['<#1>', 'no access', false],
  ],
  figuresAndDates: [['8,23%; 31/10/2025']],
  longQuestion: [[1200, 1000]],
  searched: [
    [1, '2025-10-01', '2025-11-02', ['VGP'], 0],
    [24, '2025-10-01', '2025-11-02', ['VGP', 'VietnamPlus'], 3],
    [24, '2025-10-01', '2025-11-02', ['VGP', 'VietnamPlus'], 1],
  ],
  thingsToAsk: [[['Who is To Lam?']]],
  whoIs: [['To Lam']],
  newsOf: [['Harbour reopens']],
  readAs: [['How much in 2022?']],
  didYouMean: [['Who is To Lam?']],
  badDate: [['someday']],
  publishedOn: [
    ['2025-10-01', '2025-11-02'],
    ['2025-10-01', '2025-10-01'],
  ],
  publishedUntil: [['2025-10-01']],
  unknownPublisher: [['Weekly', ['VGP', 'VietnamPlus']]],
  pledgesAbout: [
    ['dioxin', 1],
    [undefined, 12],
  ],
  pledgeLead: [
    ['pledge', 'Hegseth', 'Ministry', '130 USD'],
    ['request', 'Phan Van Giang', undefined, undefined],
    ['pledge', undefined, 'Viet Nam', undefined],
    ['request', undefined, undefined, undefined],
  ],
  agreementsAbout: [
    ['MIA', 1],
    [undefined, 12],
  ],
  planned: [['Memorandum']],
  agreementLead: [
    ['MoU', undefined, []],
    ['MoU', '31/10/2025', ['Viet Nam', 'US']],
  ],
  figuresAbout: [
    ['dioxin', 1],
    [undefined, 12],
  ],
  forEach: [['130 USD', 'day']],
  reportedBy: [
    [1, 1],
    [3, 2],
  ],
  alsoReportedBy: [[['VGP']], [['VGP', 'VnExpress']]],
  risen: [[['292 (20/11/2025)', '336 (22/11/2025)']]],
  otherReports: [[['750 (VNA)']], [['750 (VNA)', '735 (VGP)']]],
  alsoOn: [[['3/11/2025: VGP']], [['3/11/2025: VGP', '5/11/2025: VNA']]],
  toldBy: [
    [['VGP', 'VnExpress'], 8, '2/11/2025', '3/11/2025'],
    [['VGP'], 1, '2/11/2025', '2/11/2025'],
  ],
  byOutlets: [
    [['VGP', 'VNA'], 2],
    [['VGP', 'VNA'], 4],
  ],
  onlyReportedBy: [['VGP']],
  nothingAlone: [[['VGP']], [['VGP', 'VNA']]],
  noStory: [
    ['bitcoin', ['Headline']],
    ['', ['Headline', 'Another']],
    ['bitcoin', []],
  ],
  figureReported: [['130 USD']],
  figureClose: [['130 USD', '131 USD']],
  figureDiffers: [['130 USD', ['200 USD', '300 USD']]],
  figureElsewhere: [['130 USD']],
  figureUnreported: [['130 USD']],
  notNamed: [[['Da Nang', 'Trump']]],
  nobody: [['Nobody', ['To Lam', 'Pete Hegseth']]],
  titlesPrinted: [[['Premier', 'General Secretary']]],
  alsoCalled: [[['Nguyễn Văn Hùng (nông dân, 45 tuổi)']]],
  namesakes: [[['Nguyễn Văn Hùng (nông dân, 45 tuổi)']]],
  alsoWritten: [[['To Lam']]],
  mentionedIn: [
    [1, 1],
    [5, 2],
  ],
  noneAbout: [['dioxin'], [undefined]],
  latestAbout: [['dioxin'], [undefined]],
  aboutCorpus: [
    [1, '2025-10-01', '2025-11-02'],
    [24, '2025-10-01', '2025-11-02'],
  ],
  aboutPublishers: [[['VGP', 'VietnamPlus']]],
  aboutReading: [[1, 2]],
  aboutLeftOut: [[1], [3]],
  aboutReader: [['127.0.0.1:11434']],
  gathered: [
    [12, false],
    [10, true],
  ],
  pageOf: [[2, 3]],
  failed: [['k3x9']],
  helpMore: [['the command']],
  helpUnknown: [['asc', 'the command']],
  helpChoices: [[['each', 'digest']]],
};

const terminalSamples: Record<string, unknown[]> = {
  unknownCommand: ['asc'],
  unknownOption: ['topik', 'pledge'],
  missingOption: ['name', 'who'],
  noSuchButton: [7],
  badFlag: ['private'],
  badCount: ['backfill', 0, 5],
  badChoice: ['language', ['en', 'vi']],
};

const wish = { filter: '"Bien Hoa" dioxin', language: 'English', publisher: 'VGP' };
const subscriptionSamples: Samples<SubscriptionStrings> = {
  will: [
    ['#news', wish],
    ['#news', {}],
  ],
  title: [[wish], [{}]],
  digest: [
    [[8], 'Asia/Bangkok'],
    [[8, 18], 'Asia/Bangkok'],
  ],
  nextDigest: [['18:00']],
  quiet: [[22, 6, 'Asia/Bangkok']],
  pings: [['@readers']],
  tagged: [[1], [2]],
  followedAlready: [['#news']],
  backfilled: [[1], [5]],
  backfilledLater: [
    [1, '<t:1:f>'],
    [3, '<t:1:f>'],
  ],
  unknownPublisher: [
    ['Weekly', ['VGP', 'VNA']],
    ['Weekly', []],
  ],
  botMayNotPing: [['@readers', 'Mention All']],
  botMayNotRead: [['Read Message History']],
  otherKind: [['#voice']],
  mayNotManage: [['#news']],
  lacks: [['#news', ['View Channel', 'Send Messages']]],
  notMentionable: [['@readers', 'Mention All']],
  badHours: [['noon']],
  badQuiet: [['at night']],
  badZone: [['Mars']],
  tagsWithoutForum: [['#news']],
  tagNeeded: [['#forum']],
  unknownTag: [
    ['economy', ['politics', 'sport']],
    ['economy', []],
  ],
  manyTags: [[5]],
  fullChannel: [['#news', 50]],
  fullServer: [[500]],
  inChannel: [[1], [3]],
  inServer: [[1], [3]],
  noneInChannel: [['#news']],
  maySeeOnly: [['#news']],
  turnPagesThere: [['the command']],
  since: [['18:00']],
  wordsIn: [['English']],
  channelLastPost: [['18:00']],
  restsSince: [['18:00']],
  parkedSince: [['18:00', 'Missing Access']],
  moreParked: [[1], [3]],
  nextProbe: [['18:00']],
  triedAgain: [['17:00', '18:00']],
  otherChannel: [['1234']],
  previewOf: [[wish], [{}]],
  previewOfChannel: [[2]],
  tryingOut: [[wish], [{}]],
  posted: [['18:00']],
  waiting: [['18:00']],
  waitingUntilQuiet: [['18:00']],
  waitingForDigest: [['18:00']],
  waitingForChannel: [['Missing Access']],
  refused: [['Invalid Form Body']],
  otherLanguage: [['English']],
  otherPublisher: [['VGP']],
  unmet: [
    [['dioxin'], ['NOT sport']],
    [[], ['NOT sport']],
    [['dioxin', 'Bien Hoa'], []],
  ],
  unwanted: [[1], [3]],
  counts: [[1, 2, 3]],
  unknownArrivals: [[1], [3]],
  feedsFaulty: [
    [1, 1],
    [2, 7],
  ],
  feed: [['example.org']],
  cap: [[12]],
  held: [[12, '18:00']],
  storeFull: [['18:00']],
  storeFaulty: [['18:00']],
  noticesIn: [['#managers']],
  noNotices: [['the command']],
  noticesNeedMessages: [['#forum']],
  feedsFine: [[1], [7]],
  feedSince: [['18:00']],
  sentToReader: [['127.0.0.1:11434']],
  ownLanguage: [['English']],
};

/** Every text of a language by its path, functions called with each of their samples. */
function* textsOf(
  value: unknown,
  path: string,
  given: readonly unknown[][],
): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'function') {
    if (given.length === 0) throw new Error(`${path} is called with nothing: give it a sample in this test`);
    for (const parameters of given) {
      const shown = parameters.map((parameter) => JSON.stringify(parameter)).join(', ');
      yield { path: `${path}(${shown})`, text: (value as (...all: unknown[]) => string)(...parameters) };
    }
  } else {
    for (const [key, inner] of Object.entries(value as object)) {
      const ownSamples: Record<string, unknown[] | undefined> = {
        terminal: terminalSamples[key],
        filterMistakes: ['lu', ['12']],
        hedged: ['750'],
        changed: ['5%'],
      };
      const own = ownSamples[path];
      const nested = path === 'subscriptions' ? subscriptionSamples : path === '' ? samples : {};
      const called = (nested as Record<string, unknown[][]>)[key] ?? (own ? [own] : []);
      yield* textsOf(inner, path === '' ? key : `${path}.${key}`, called);
    }
  }
}

const commands = await loadCommands(languages);

describe('the languages', () => {
  it('are one for each folder', async () => {
    const entries = await readdir(new URL('../../src/languages/', import.meta.url), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect([...languages.keys()]).toEqual(folders.sort());
    expect([...languages.keys()]).toEqual(expect.arrayContaining(['en', 'vi']));
  });

  it('serve no locale of Discord’s twice', () => {
    const locales = [...languages.values()].flatMap((language) => language.discordLocales);
    expect(new Set(locales).size).toBe(locales.length);
  });

  it('make commands that Discord takes, names and descriptions in every language included', () => {
    expect(checkCommands(JSON.parse(JSON.stringify(makeCommandBodies(commands, languages, en))))).toEqual([]);
  });
});

describe.each([...languages.values()].map((language) => [language.code, language] as const))(
  'the language %s',
  (_, language: Language) => {
    const texts = [...textsOf(language.strings, '', [])];

    it('knows what it is called, in itself and in every other', () => {
      expect(language.strings.languageName).toBe(languageNameIn(language, language));
      for (const other of languages.values()) expect(languageNameIn(language, other)).not.toBe(language.code);
    });

    it('has a locale and a time zone that exist', () => {
      expect(Intl.DateTimeFormat.supportedLocalesOf(language.locale)).toEqual([language.locale]);
      expect(() => new Intl.DateTimeFormat(language.locale, { timeZone: language.timeZone })).not.toThrow();
    });

    it('has every string filled', () => {
      expect(texts.filter(({ text }) => text.trim() === '' || text !== text.trim())).toEqual([]);
      expect(texts.filter(({ text }) => /undefined|null|NaN|\[object|\s{2}/u.test(text))).toEqual([]);
    });

    it('is written in NFC, without characters that show nothing', () => {
      expect(texts.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
      expect(texts.filter(({ text }) => /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/u.test(text))).toEqual([]);
    });

    it('shows every value that a string is given', () => {
      const { strings } = language;
      expect(strings.digestOf('VGP', '<t:1:D>')).toMatch(/VGP.*<t:1:D>/);
      expect(strings.searched(24, '1/10', '2/11', ['VGP', 'Dân trí'], 3)).toMatch(
        /24.*1\/10.*2\/11.*VGP.*Dân trí.*3/,
      );
      expect(strings.longQuestion(1200, 1000)).toMatch(/1200.*1000/);
      expect(strings.unknownPublisher('Tin', ['VGP', 'Dân trí'])).toMatch(/“Tin”.*VGP.*Dân trí/);
      expect(strings.badDate('hôm kia')).toContain('“hôm kia”');
      expect(strings.pledgeLead('pledge', 'Lan', 'Nam', '5 USD')).toMatch(/Lan → Nam · 5 USD$/);
      expect(strings.agreementLead('MoU', '31/10', ['Lan', 'Nam'])).toMatch(/^MoU · 31\/10 · Lan.*Nam$/);
      expect(strings.pageOf(2, 3)).toMatch(/2.*3/);
      expect(strings.failed('k3x9')).toContain('k3x9');
    });

    it('has commands and options for all that can be registered, and no other', () => {
      const wanted = Object.fromEntries(
        commands.map(({ data }) => [data.name, data.options.map((one) => one.name).sort()]),
      );
      const named = Object.fromEntries(
        Object.entries(language.strings.commands).map(([name, text]) => [
          name,
          Object.keys(text.options).sort(),
        ]),
      );
      expect(named).toEqual(wanted);
    });

    it('has names of commands and options as Discord wants them', () => {
      const named = Object.entries(language.strings.commands);
      for (const [command, text] of named) {
        const isMenu = commands.some(({ data }) => data.name === command && data.kind === 'message');
        for (const { name, description } of [text, ...Object.values(text.options)]) {
          // A name in the menu of a message may hold spaces and capitals.
          const rule = isMenu && name === text.name ? /^\S.{0,30}\S$/u : /^[-_\p{L}\p{N}]{1,32}$/u;
          expect([command, name]).toEqual([command, expect.stringMatching(rule)]);
          if (!isMenu) expect(name).toBe(name.toLowerCase());
          expect([command, description.length <= 100]).toEqual([command, true]);
        }
        const options = Object.values(text.options).map((option) => option.name);
        expect(new Set(options).size).toBe(options.length);
      }
      expect(new Set(named.map(([, text]) => text.name)).size).toBe(named.length);
    });

    it('fits Discord: labels in buttons, choices in menus, sentences in a message', () => {
      const { strings } = language;
      const labels = [
        strings.previous,
        strings.next,
        strings.moreContext,
        strings.lessContext,
        strings.showEveryone,
      ];
      for (const label of [...labels, strings.languageName]) expect(label.length).toBeLessThanOrEqual(80);
      expect(new Set(labels).size).toBe(labels.length);
      expect(strings.followQuestion.length).toBeLessThanOrEqual(100);
      expect(texts.filter(({ text }) => text.length > 400)).toEqual([]);
    });

    it('gives as examples commands that it has', () => {
      const names = Object.values(language.strings.commands).map((command) => `/${command.name}`);
      const { helpExamples, terminal } = language.strings;
      for (const example of [...helpExamples, ...terminal.tryThese.filter((one) => one.startsWith('/'))]) {
        expect(names).toContain(example.split(' ')[0]);
      }
      for (const { path, text } of texts) {
        // The commands of the samples are as typed, in any language.
        for (const [, command] of text
          .replace(/\/(?:asc|pledge|who|check)(?![\p{L}-])/u, '')
          .matchAll(/(?<![\p{L}\p{N}.…])\/([\p{L}-]{2,})/gu)) {
          expect([path, names]).toEqual([path, expect.arrayContaining([`/${command}`])]);
        }
      }
    });

    it('has its words in lower case and NFC, as they are looked up', () => {
      const { stopWords, questionWords, abbreviations } = language.words;
      for (const word of [...stopWords, ...questionWords, ...abbreviations]) {
        expect(word).toBe(word.toLowerCase().normalize('NFC'));
      }
      for (const word of abbreviations) expect(word).not.toMatch(/\.$/);
      expect(Math.min(stopWords.size, questionWords.size)).toBeGreaterThan(5);
    });

    it('stems a stem to itself', () => {
      for (const word of [
        'landmines',
        'dioxin',
        'cluster',
        'bien',
        'nguyen',
        'remains',
        'projects',
        'countries',
      ]) {
        const stem = language.words.stem(word);
        expect([word, language.words.stem(stem)]).toEqual([word, stem]);
      }
    });
  },
);

describe('the Vietnamese strings', () => {
  const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
  // Words that have none, and what is made of nothing but the values given.
  const plain = /^(?:commands\.who\.name|pageOf\(.*|agreementLead\(.*)$/u;

  it('carry their diacritics', () => {
    const texts = [...textsOf(languages.get('vi')!.strings, '', [])];
    const bare = texts.filter(({ path, text }) => !plain.test(path) && !vietnamese.test(text));
    expect(bare.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});

describe('the English strings', () => {
  it('say one thing and several things right', () => {
    const { strings } = en;
    expect(strings.mentionedIn(1, 1)).toBe('Named 1 time in 1 article');
    expect(strings.mentionedIn(5, 2)).toBe('Named 5 times in 2 articles');
    expect(strings.figuresAbout('dioxin', 1)).toBe('1 figure on “dioxin”');
    expect(strings.figuresAbout(undefined, 2)).toBe('2 figures');
    expect(strings.pledgesAbout(undefined, 1)).toBe('1 pledge or request');
    expect(strings.searched(24, '1 October', '2 November', ['VGP'], 1)).toBe(
      'Searched: 24 articles, 1 October to 2 November, from VGP and 1 other.',
    );
  });
});
