import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkWordLists, type ListFolder } from '../../src/languages/check-word-lists.ts';
import { exclusiveLists } from '../../src/languages/list-rules.ts';
import { wordLists } from '../../src/languages/word-lists.ts';
import { languages } from '../helpers/languages.ts';

const root = new URL('../../', import.meta.url);

function folderAt(path: string, script: string): ListFolder {
  const files = readdirSync(new URL(path, root), { recursive: true }) as string[];
  const texts = files
    .filter((file) => file.endsWith('.txt'))
    .map((file): [string, string] => [
      file.slice(0, -'.txt'.length),
      readFileSync(new URL(`${path}/${file}`, root), 'utf8'),
    ]);
  return { path, script, lists: new Map(texts) };
}

const scriptOf = (locale: string): string => new Intl.Locale(locale).maximize().script!;
const folders = [...languages.values()].map(({ code, locale }) =>
  folderAt(`src/languages/${code}/words`, scriptOf(locale)),
);
const names = folderAt('src/names', 'Latn');

describe('the word lists', () => {
  it('have no faults', () => {
    expect(checkWordLists(folders)).toEqual([]);
    expect(checkWordLists([names])).toEqual([]);
  });

  it('are all read by something', () => {
    const sources = (path: string): string =>
      readdirSync(new URL(path, root))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(new URL(`${path}/${file}`, root), 'utf8'))
        .join('\n');
    for (const { path, lists } of [...folders, names]) {
      const text = sources('src/languages') + (path === names.path ? '' : sources(dirname(path)));
      const unread = [...lists.keys()].filter(
        (list) => !new RegExp(`['/]${list.split('/').at(-1)}(?:\\.txt)?'`, 'u').test(text),
      );
      expect([path, unread]).toEqual([path, []]);
    }
  });

  it('that exclude each other exist', () => {
    const known = new Set([...folders, names].flatMap(({ lists }) => [...lists.keys()]));
    expect(exclusiveLists.flat().filter((list) => !known.has(list))).toEqual([]);
  });
});

/** The faults of one list, without the folder that every line begins with. */
function faultsOf(
  list: string,
  text: string,
  others: Record<string, string> = {},
  script = 'Latn',
): string[] {
  const folder = { path: 'xx/words', script, lists: new Map([[list, text], ...Object.entries(others)]) };
  return checkWordLists([folder]).map((fault) => fault.replace('xx/words/', ''));
}

describe('a list without faults', () => {
  const units = 'house: house; houses\nship: ship; ships\nyear: year; years\n';
  it.each<[string, string, string, Record<string, string>?]>([
    ['of nothing but why there is nothing', 'numbers/articles', '# Vietnamese has none.\n'],
    [
      'of phrases, by code points',
      'people/places',
      '# Cities.\nDa Nang\nHa Noi\nÁi Nghĩa\n# A river.\nĐồng Nai\n',
    ],
    ['of signs and digits', 'numbers/idioms', "$\n24/7\nU.S.\nno one's\n₫\n€\n"],
    ['of capitals beside two letters, which are matched as printed', 'people/honorifics', 'Bà\nbà\n'],
    ['with units', 'numbers/counted', 'barges\tship\nferries\tship\n', { 'numbers/units': units }],
    ['with numbers', 'numbers/scales', 'billion\t1e9\ndozen\t12\n'],
    ['with classes on some', 'people/roles', 'farmer\npresident\tstrong\n'],
    ['of forms', 'filters', 'and: AND\nfigure: figure; number\n'],
  ])('%s', (_, list, text, others) => {
    expect(faultsOf(list, text, others)).toEqual([]);
  });

  it('may hold Latin words where the language is written otherwise', () => {
    expect(faultsOf('people/places', 'NATO\nМосква\n', {}, 'Cyrl')).toEqual([]);
  });
});

describe('a fault of a list is told with its line:', () => {
  const zero = '\u200B';
  it.each<[string, string, string, string]>([
    ['a double', 'people/places', 'Hue\nHue\n', '2: "Hue" stands in line 1 too - take one away'],
    [
      'a double with two classes',
      'people/callings',
      'doctor\tlearning\ndoctor\tmedicine\n',
      '2: "doctor" stands in line 1 too - take one away',
    ],
    [
      'a phrase that another finds',
      'people/honorifics',
      'Thầy\nthầy\n',
      '1: "Thầy" is found by "thầy" already - take it away',
    ],
    ['disorder', 'people/places', 'Vinh\nHue\n', '2: "Hue" is not in order - put it before "Vinh"'],
    ['what is not NFC', 'people/places', 'Hue\u0302\n', '1: "Hue\u0302" is not NFC - normalise it'],
    ['zero width', 'people/places', `Hu${zero}e\n`, `1: "Hu${zero}e" has U+200B - write it as texts do`],
    ['a soft hyphen', 'people/places', 'Hu\u00ADe\n', '1: "Hu\u00ADe" has U+00AD - write it as texts do'],
    [
      'a no-break space',
      'people/places',
      'Da\u00A0Nang\n',
      '1: "Da\u00A0Nang" has U+00A0 - write it as texts do',
    ],
    ['a carriage return', 'people/places', 'Hue\r\n', '1: "Hue\r" has U+000D - write it as texts do'],
    [
      'another hyphen',
      'people/places',
      'Hoa\u2010Binh\n',
      '1: "Hoa\u2010Binh" has U+2010 - write it as texts do',
    ],
    [
      'a look-alike',
      'people/places',
      'Hаnoi\n',
      '1: "Hаnoi" has "а" (U+0430), no letter of this language - write it as texts do',
    ],
    ['an empty line', 'people/places', 'Hue\n\nVinh\n', '2: an empty line - take it away'],
    ['stray white space', 'people/places', ' Hue\n', '1: stray white space at "Hue" - take it away'],
    ['no line end', 'people/places', 'Hue', '1: no line end after the last line - end it'],
    [
      'a comment without a space',
      'people/places',
      '#Hue\n',
      '1: no comment and no phrase - write "# " before a comment',
    ],
    ['nothing before the tab', 'numbers/scales', '\t12\n', '1: nothing before the tab - write a phrase'],
    [
      'nothing behind the tab',
      'numbers/scales',
      'dozen\t\n',
      '1: nothing behind the tab after "dozen" - write it or take the tab away',
    ],
    [
      'no class where one is needed',
      'numbers/scales',
      'dozen\n',
      '1: "dozen" has no class - write a tab and a number: 40, 1e6',
    ],
    [
      'a class where none is',
      'people/places',
      'Hue\tcity\n',
      '1: "Hue" has a class, and this list has none - take tab and class away',
    ],
    [
      'a class that is none',
      'people/roles',
      'president\tstong\n',
      '1: "stong" is no class of this list - write "strong"',
    ],
    [
      'a unit that is not shown',
      'numbers/counted',
      'ferries\tshp\n',
      '1: "shp" is no class of this list - write a unit that has its line in numbers/units.txt',
    ],
    [
      'capitals where case is lost',
      'stop-words',
      'The\n',
      '1: "The" has capitals - write it in lower case, which finds both',
    ],
    [
      'two words where words are looked up',
      'stop-words',
      'of the\n',
      '1: "of the" is more than a word - write one a line',
    ],
    [
      'a line without forms',
      'numbers/units',
      'ship\n',
      '1: "ship" is no key with its forms - write "key: form; form"',
    ],
    ['an empty form', 'numbers/units', 'ship: ship; \n', '1: "ship" has an empty form - write it'],
    ['three forms', 'numbers/units', 'ship: ship; ships; boats\n', '1: "ship" has 3 forms - write at most 2'],
    ['a form twice', 'numbers/units', 'ha: ha; ha\n', '1: "ha" has a form twice - take one away'],
    [
      'a key twice',
      'numbers/units',
      'ha: ha\nha: hectares\n',
      '2: "ha" stands in line 1 too - take one away',
    ],
  ])('%s', (_, list, text, fault) => {
    expect(faultsOf(list, text)).toContain(`${list}.txt:${fault}`);
  });

  it('a phrase in two lists that exclude each other', () => {
    expect(faultsOf('people/roles', 'king\nsir\n', { 'people/honorifics': 'Mr\nsir\n' })).toEqual([
      'people/roles.txt:2: "sir" stands in people/honorifics.txt too - take one away',
    ]);
  });

  it('a list that another language has, unless it stands in patterns', () => {
    const one = {
      path: 'en',
      script: 'Latn',
      lists: new Map([
        ['people/roles', 'king\n'],
        ['patterns/aid', 'aid\n'],
      ]),
    };
    const other = { path: 'vi', script: 'Latn', lists: new Map<string, string>() };
    expect(checkWordLists([one, other])).toEqual([
      'vi/people/roles.txt:1: not there, as in other languages - write it, if only a comment',
    ]);
  });

  it('a unit that another language shows', () => {
    const folder = (path: string, units: string): ListFolder => ({
      path,
      script: 'Latn',
      lists: new Map([['numbers/units', units]]),
    });
    expect(checkWordLists([folder('en', 'acre: acre; acres\nha: ha\n'), folder('vi', 'ha: ha\n')])).toEqual([
      'vi/numbers/units.txt:1: no line for "acre", as in other languages - add it',
    ]);
  });
});

describe('a list as it is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-lists-'));
  mkdirSync(join(folder, 'words', 'numbers'), { recursive: true });
  const write = (list: string, text: string): void =>
    writeFileSync(join(folder, 'words', `${list}.txt`), text);
  const lists = wordLists(pathToFileURL(join(folder, 'language.ts')).href);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is its phrases, without comments and classes', () => {
    write('roles', '# Titles.\nfarmer\n# "President Trump"\npresident\tstrong\n');
    expect(lists.phrases('roles')).toEqual(['farmer', 'president']);
    expect(lists.words('roles')).toEqual(new Set(['farmer', 'president']));
    expect(lists.classes('roles')).toEqual({ strong: ['president'] });
  });

  it('is numbers or forms where it is written so', () => {
    write('numbers/scales', 'billion\t1e9\ndozen\t12\n');
    write('numbers/units', '# Shown.\nha: ha\nship: ship; ships\n');
    expect(lists.numbers('numbers/scales')).toEqual({ billion: 1e9, dozen: 12 });
    expect(lists.forms('numbers/units')).toEqual(
      new Map([
        ['ha', ['ha']],
        ['ship', ['ship', 'ships']],
      ]),
    );
  });

  it('is empty where the language has no such words, and an error where nobody says so', () => {
    for (const text of ['# Vietnamese has none.\n', '# Vietnamese has none.', '']) {
      write('none', text);
      expect(lists.phrases('none')).toEqual([]);
    }
    expect(() => lists.phrases('missing')).toThrow(/missing\.txt/);
  });
});
