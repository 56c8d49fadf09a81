import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/delivery/post.ts';
import { createRenderer } from '../../src/discord/post.ts';
import { article } from '../helpers/articles.ts';
import { checkMessage } from '../helpers/discord/check-message.ts';
import { languages } from '../helpers/languages.ts';

const renderer = createRenderer(languages);
const MARKER = 2 ** 30 + 7;

function post(given: Partial<Post>) {
  return renderer.post({
    articles: [{ article: article() }],
    readerLanguage: 'en',
    roleIds: [],
    isEdit: false,
    marker: MARKER,
    ...given,
  });
}

type Body = {
  components: { id?: number; type: number; content?: string; components?: { content: string }[] }[];
};
const bodyOf = (given: Partial<Post>) => post(given).body as Body;
const texts = (body: Body) =>
  body.components.flatMap((one) => one.content ?? one.components!.map((inner) => inner.content));

const bienHoa = article({
  language: 'vi',
  title: 'Mỹ viện trợ *Biên Hòa*',
  publisher: 'VnExpress',
  body:
    'Trời mưa. TS. Lan nói: “Mỹ công bố 130 triệu USD.”\n\n' + 'Câu này dài thêm một chút nữa. '.repeat(20),
});

describe('a post of an article', () => {
  it('is its title with the link, where it stands, and its first sentences word for word', () => {
    const [head, beginning] = texts(bodyOf({ articles: [{ article: bienHoa }] }));
    expect(head).toBe(
      '**[Mỹ viện trợ \\*Biên Hòa\\*](<https://example.org/news/1>)**\n-# VnExpress · <t:1762077600:D> · Vietnamese',
    );
    const lines = beginning!.split('\n');
    expect(lines.slice(0, 2)).toEqual(['> Trời mưa. TS. Lan nói\\: “Mỹ công bố 130 triệu USD.”', '> ']);
    const shown = beginning!.replaceAll('> ', '').replaceAll('\\', '');
    expect(bienHoa.body.startsWith(shown)).toBe(true);
    expect(shown).toMatch(/nữa\.$/);
    expect(shown.length).toBeGreaterThan(350);
    expect(shown.length).toBeLessThanOrEqual(400);
  });

  it('has the words around it in the reader’s language', () => {
    const digest = { ...bienHoa, digest: true };
    expect(texts(bodyOf({ articles: [{ article: digest }], readerLanguage: 'vi' }))[0]).toContain(
      '-# bản tóm lược bài của VnExpress, <t:1762077600:D> · Tiếng Việt',
    );
    expect(texts(bodyOf({ articles: [{ article: digest }], readerLanguage: 'qaa' }))[0]).toContain(
      '-# digest of VnExpress',
    );
  });

  it('says when it was corrected', () => {
    const corrected = { article: bienHoa, correctedAt: new Date('2025-11-03T08:00:00Z') };
    expect(texts(bodyOf({ articles: [corrected] }))[0]).toMatch(/\n-# Corrected <t:1762156800:D>$/);
    expect(texts(bodyOf({ articles: [corrected], readerLanguage: 'vi' }))[0]).toMatch(
      /\n-# Đã đính chính ngày <t:1762156800:D>$/,
    );
  });

  it('has a first sentence that is too long cut at a word, and shows it', () => {
    const long = article({ body: `${'word '.repeat(600)}end.` });
    const beginning = texts(bodyOf({ articles: [{ article: long }] }))[1]!;
    expect(beginning).toMatch(/^> word (?:word )+\\\[…\\\]$/);
    expect(beginning.length).toBeLessThan(1300);
  });

  it('pings a role only in a new post, and nobody else ever', () => {
    const ping = bodyOf({
      roleIds: ['7', '8'],
      articles: [{ article: article({ title: '@everyone <@&9>' }) }],
    });
    expect(ping).toMatchObject({ allowed_mentions: { parse: [], roles: ['7', '8'] } });
    expect(texts(ping)[0]).toBe('<@&7> <@&8>');
    expect(texts(ping)[1]).toContain('\\@everyone \\<\\@&9>');
    const edit = bodyOf({ roleIds: ['7'], isEdit: true });
    expect((edit as unknown as { allowed_mentions: object }).allowed_mentions).toEqual({ parse: [] });
    expect(texts(edit)[0]).toBe('<@&7>');
    expect(checkMessage(edit, 'channel edit')).toEqual([]);
  });

  it('is marked on its container', () => {
    expect(bodyOf({}).components.map((one) => one.id)).toEqual([MARKER]);
  });

  it('names a thread after its title, in at most 100 characters', () => {
    expect(post({}).title).toBe('Untitled');
    expect(post({ articles: [{ article: article({ title: 'ế'.repeat(120) }) }] }).title).toBe(
      `${'ế'.repeat(99)}…`,
    );
    expect(post({ articles: [{ article: article({ title: ' ' }) }] }).title).toBe('…');
  });
});

describe('a post of several articles', () => {
  const several = (count: number, given = {}) =>
    Array.from({ length: count }, (_, at) => ({
      article: article({ id: `${at}`, title: `n${at}`, ...given }),
    }));

  it('is a heading and each of them, in the reader’s language', () => {
    expect(texts(bodyOf({ articles: several(2), readerLanguage: 'vi' }))).toEqual([
      '### 2 bài mới',
      '**[n0](<https://example.org/news/1>)**\n-# Daily News · <t:1762077600:D> · Tiếng Anh',
      '**[n1](<https://example.org/news/1>)**\n-# Daily News · <t:1762077600:D> · Tiếng Anh',
    ]);
    expect(post({ articles: several(2) }).title).toBe('2 new articles');
  });

  it('leaves out none, however long their titles and addresses are', () => {
    const given = {
      title: 'Ế[*]'.repeat(200),
      url: `https://example.org/${'x'.repeat(1500)}`,
      publisher: 'Ộ'.repeat(90),
    };
    const body = bodyOf({ articles: several(15, given), gathered: { mostPerHour: 12, afterQuiet: true } });
    expect(texts(body)).toHaveLength(16);
    expect(checkMessage(body, 'channel')).toEqual([]);
  });
});

describe('every post', () => {
  it('is one that Discord takes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('ế', '*', '\n', ' ', '@', '🌧', '[', '.', ')'), maxLength: 3000 }),
    );
    const anArticle = fc.record({ title: text, publisher: text, body: text, path: fc.webPath() });
    fc.assert(
      fc.property(
        fc.array(anArticle, { minLength: 1, maxLength: 15 }),
        fc.constantFrom('en', 'vi'),
        fc.boolean(),
        (given, readerLanguage, isPinging) => {
          const articles = given.map(({ path, ...one }) => ({
            article: article({ ...one, url: `https://example.org${path}` }),
            correctedAt: new Date(0),
          }));
          const roleIds = isPinging ? ['1100000000000000077'] : [];
          const { body, title } = post({ articles, readerLanguage, roleIds });
          expect(checkMessage(body, 'channel')).toEqual([]);
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(100);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the notice that a channel is parked', () => {
  it.each([
    [
      'en',
      'I can no longer post in <#5>: it is gone. Subscribe another channel instead, and end what was subscribed there with /unsubscribe.',
    ],
    [
      'vi',
      'Tôi không đăng được vào <#5> nữa: kênh không còn nữa. Hãy theo dõi ở một kênh khác, và dùng /bỏ-theo-dõi để bỏ các mục theo dõi cũ.',
    ],
  ])('is in the language of those who read it: %s', (code, expected) => {
    const body = renderer.parkNotice('5', 'no-channel', code);
    expect(texts(body as Body)[0]).toContain(expected);
    expect(checkMessage(body, 'channel')).toEqual([]);
  });
});
