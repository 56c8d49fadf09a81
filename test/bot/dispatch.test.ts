import { describe, expect, it } from 'vitest';
import { command } from '../../src/command/command.ts';
import { type Action, notice } from '../../src/command/reply.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { buttonsOf, pressOf, startBot, textOf } from '../helpers/bot.ts';
import { autocomplete, button, chatInput, ping } from '../helpers/discord/payloads.ts';
import { unservedLocale } from '../helpers/languages.ts';

const asker = '300000000000000001';
const other = '300000000000000002';
const ephemeral = 64;
const bienHoa = 'How much new money did the US announce for Bien Hoa?';

const flagsOf = (response: unknown) => (response as { data: { flags: number } }).data.flags;
const asAsker = { user: { id: asker } };

describe('buttons', () => {
  it('turn the page in place for the asker', async () => {
    const bot = await startBot();
    const first = await bot.send(chatInput({ name: 'mou', ...asAsker }));
    const second = await bot.send(pressOf(first, 'Next', asker));
    expect(second.type).toBe(7);
    expect(textOf(second)).toContain('Page 2 of');
    const back = await bot.send(pressOf(second, 'Previous', asker));
    expect(textOf(back)).toBe(textOf(first));
  });

  it('give anybody else a copy that only they see', async () => {
    const bot = await startBot();
    const first = await bot.send(chatInput({ name: 'mou', ...asAsker }));
    const copy = await bot.send(pressOf(first, 'Next', asker, other));
    expect(copy.type).toBe(4);
    expect(flagsOf(copy) & ephemeral).toBe(ephemeral);
  });

  it('show the same in the other language', async () => {
    const bot = await startBot();
    const first = await bot.send(chatInput({ name: 'ask', options: { question: bienHoa }, ...asAsker }));
    const vietnamese = textOf(await bot.send(pressOf(first, 'Tiếng Việt', asker)));
    expect(vietnamese).toContain('**Mỹ công bố khoản hỗ trợ mới 130 triệu USD');
    expect(vietnamese).toContain('bản tóm lược bài của VnExpress');
  });

  it('widen the quotation and narrow it again', async () => {
    const bot = await startBot();
    const first = await bot.send(chatInput({ name: 'ask', options: { question: bienHoa }, ...asAsker }));
    const wide = await bot.send(pressOf(first, 'More context', asker));
    expect(textOf(wide)).toContain('994 boxes of remains');
    expect(buttonsOf(wide).has('Less context')).toBe(true);
  });

  it('show a private reply to everyone', async () => {
    const bot = await startBot();
    const options = { question: bienHoa, private: true };
    const hidden = await bot.send(chatInput({ name: 'ask', options, ...asAsker }));
    expect(flagsOf(hidden) & ephemeral).toBe(ephemeral);
    const shown = await bot.send(pressOf(hidden, 'Show to everyone', asker));
    expect(shown.type).toBe(4);
    expect(flagsOf(shown) & ephemeral).toBe(0);
    expect(textOf(shown)).toContain('130 million USD');
  });

  it('work after a restart', async () => {
    const store = await openSqliteStore(':memory:');
    const before = await startBot({ store });
    const first = await before.send(chatInput({ name: 'mou', ...asAsker }));
    const after = await startBot({ store });
    expect(textOf(await after.send(pressOf(first, 'Next', asker)))).toContain('Page 2 of');
  });

  it('say so when they are too old, were never ours or were tampered with', async () => {
    const bot = await startBot();
    for (const customId of ['x', 'AAAAAAAAAAAAAAAA:h:{"page":2}', 'AAAA:h:{"page":', '']) {
      const response = await bot.send(button({ customId, locale: 'vi', ...asAsker }));
      expect(textOf(response)).toBe('Nút này đã quá cũ. Xin hỏi lại.');
    }
  });
});

describe('a press that nobody could have made', () => {
  const managing = { memberPermissions: 1n << 5n, user: { id: asker } };
  const expired = { en: 'This button is too old. Please ask again.', vi: 'Nút này đã quá cũ. Xin hỏi lại.' };

  it.each([
    ['that changes a page into a word', (id: string) => id.replace(/"page":\d+/u, '"page":"x"')],
    ['that changes the page it turns to', (id: string) => id.replace(/"page":\d+/u, '"page":3')],
    ['that asks for something else', (id: string) => id.replace(/\{.*\}/u, '{"topic":"x"}')],
    ['that shows to everyone what was private', (id: string) => id.replace(/:h/u, ':e')],
    ['without its seal', (id: string) => id.replace(/:h[\w-]{8}:/u, ':h:')],
    ['with another seal', (id: string) => id.replace(/:h[\w-]{8}:/u, ':hAAAAAAAA:')],
  ])('%s runs nothing', async (_, forge) => {
    const bot = await startBot();
    const first = await bot.send(chatInput({ name: 'mou', ...asAsker }));
    const customId = forge(buttonsOf(first).get('Next')!);
    for (const [locale, text] of [
      ['en-US', expired.en],
      ['vi', expired.vi],
    ] as const) {
      expect(textOf(await bot.send(button({ customId, locale, ...asAsker })))).toBe(text);
    }
  });

  it('in another server than its button was made in, or in a direct message, runs nothing', async () => {
    const bot = await startBot();
    const first = await bot.send(chatInput({ name: 'mou', ...managing }));
    const customId = buttonsOf(first).get('Next')!;
    for (const place of [{ guild: '999' }, { guild: false as const }]) {
      expect(textOf(await bot.send(button({ customId, ...managing, ...place })))).toBe(expired.en);
    }
    const inDirect = await bot.send(chatInput({ name: 'mou', guild: false, ...asAsker }));
    const direct = buttonsOf(inDirect).get('Next')!;
    expect(textOf(await bot.send(button({ customId: direct, guild: false, ...asAsker })))).toContain(
      'Page 2 of',
    );
    expect(textOf(await bot.send(button({ customId: direct, ...asAsker })))).toBe(expired.en);
  });
});

describe('a button for another command', () => {
  const other = command<{ word?: string; more?: boolean }>({
    data: { name: 'help', options: [] },
    read: () => ({}),
    run: ({ word, more }) => notice(`${word} ${more}`),
  });
  const actionsOn = (page: number): Action[] => [
    { label: 'Next', change: { page: page + 1 }, opens: 'here' },
    {
      label: 'Call',
      change: { more: true },
      opens: 'privately',
      call: { command: 'help', input: { word: 'x' } },
    },
    { label: 'Say', change: {}, opens: 'privately', call: { command: 'help', input: { word: 'y' } } },
  ];
  const asking = command<{ page?: number }>({
    data: { name: 'about', options: [] },
    read: () => ({}),
    run: ({ page = 1 }) => ({
      blocks: [{ kind: 'heading', text: `page ${page}` }],
      actions: actionsOn(page),
      isPrivate: false,
    }),
  });

  it('runs it with its own input, in a new reply for who pressed, beside buttons of the same command', async () => {
    const bot = await startBot({ commands: [asking, other] });
    const first = await bot.send(chatInput({ name: 'about', ...asAsker }));
    const called = await bot.send(pressOf(first, 'Call', asker));
    expect(textOf(called)).toBe('x true');
    expect(called.type).toBe(4);
    expect(flagsOf(called) & ephemeral).toBe(ephemeral);
    expect(textOf(await bot.send(pressOf(first, 'Say', asker)))).toBe('y undefined');
    expect(textOf(await bot.send(pressOf(first, 'Next', asker)))).toBe('### page 2');
  });

  it('says that it is too old when there is no such command any more', async () => {
    const { store } = (await startBot()).services;
    const before = await startBot({ commands: [asking, other], store });
    const first = await before.send(chatInput({ name: 'about', ...asAsker }));
    const after = await startBot({ commands: [asking], store });
    expect(textOf(await after.send(pressOf(first, 'Call', asker)))).toContain('This button is too old.');
  });
});

describe('the language of a reply', () => {
  const question = 'Tổng Bí thư Tô Lâm tiếp ai?';

  it('is that of the question when nobody chose one', async () => {
    const bot = await startBot();
    expect(await bot.type({ name: 'ask', options: { question }, locale: 'en-US' })).toContain(
      'bản tóm lược bài của',
    );
  });

  it('is what the asker chose with /language, also after a restart', async () => {
    const store = await openSqliteStore(':memory:');
    const before = await startBot({ store });
    const chosen = await before.type({
      name: 'language',
      options: { language: 'en' },
      locale: 'vi',
      ...asAsker,
    });
    expect(chosen).toBe('From now on I answer you in English.');
    const after = await startBot({ store });
    expect(await after.type({ name: 'ask', options: { question }, locale: 'vi', ...asAsker })).toContain(
      'digest of',
    );
  });

  it('is what the option says, before all else', async () => {
    const bot = await startBot();
    const options = { question: bienHoa, language: 'vi' };
    expect(await bot.type({ name: 'ask', options })).toContain('**Mỹ công bố khoản hỗ trợ mới 130 triệu USD');
  });

  it('is the server’s where the asker’s Discord speaks a language we lack', async () => {
    const bot = await startBot();
    const manager = {
      ...asAsker,
      memberPermissions: 1n << 5n,
      locale: unservedLocale,
      guildLocale: unservedLocale,
    };
    await bot.type({ name: 'language', options: { language: 'vi', server: true }, ...manager });
    expect(await bot.type({ name: 'about', locale: unservedLocale, user: { id: other } })).toContain(
      'Đã đọc',
    );
    expect(await bot.type({ name: 'about', locale: 'en-GB', user: { id: other } })).toContain('Read so far');
  });

  it('is set for a server only by those who may manage it', async () => {
    const bot = await startBot();
    const options = { language: 'vi', server: true };
    expect(await bot.type({ name: 'language', options, ...asAsker })).toContain(
      'Chỉ thành viên có quyền quản lý máy chủ',
    );
    expect(await bot.type({ name: 'language', options, guild: false })).toContain(
      'Ở đây không có máy chủ nào',
    );
  });
});

describe('suggestions', () => {
  it('may take their time, and are none when they fail', async () => {
    const suggesting = command({
      data: { name: 'about', options: [{ name: 'topic', kind: 'text', isSuggested: true }] },
      read: () => ({}),
      run: () => notice('x'),
      suggest: async (_option, typed) => {
        if (typed === 'fail') throw new Error('broken');
        return [{ name: typed, value: typed }];
      },
    });
    const bot = await startBot({ commands: [suggesting] });
    const offered = async (value: string) => {
      const response = await bot.send(autocomplete({ name: 'about', focused: 'topic', value }));
      return (response as unknown as { data: { choices: unknown[] } }).data.choices;
    };
    expect(await offered('dioxin')).toEqual([{ name: 'dioxin', value: 'dioxin' }]);
    expect(await offered('fail')).toEqual([]);
  });
});

describe('dispatch', () => {
  it('answers Discord’s ping', async () => {
    const bot = await startBot();
    expect(await bot.send(ping())).toEqual({ type: 1 });
  });

  it('hides a failure behind a sentence with a reference, in the asker’s language', async () => {
    const languages = await loadLanguages();
    const broken = command({
      data: { name: 'about', options: [] },
      read: () => ({}),
      run: () => {
        throw new Error('secret path /var/lib');
      },
    });
    const bot = await startBot({ commands: [broken], languages });
    expect(await bot.type({ name: 'about', locale: 'vi' })).toBe(
      'Có lỗi ở phía tôi. Xin thử lại; nếu vẫn lỗi, hãy báo mã ref-0001.',
    );
    expect(await bot.type({ name: 'about' })).not.toContain('secret');
  });
});
