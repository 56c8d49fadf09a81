import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/store/subscriptions.ts';
import { article } from '../helpers/articles.ts';
import { asRead, type Bot, buttonsOf, textOf } from '../helpers/bot.ts';
import { autocomplete } from '../helpers/discord/payloads.ts';
import { CHANNEL_ID, GUILD_ID } from '../helpers/discord/snowflake.ts';
import { subscription } from '../store/subscription.ts';
import {
  elsewhere,
  enough,
  manager,
  news,
  newsBot,
  now,
  permission,
  readers,
  type Typing,
  typed,
} from './subscribing.ts';

const here = `<#${CHANNEL_ID}>`;
const there = `<#${elsewhere}>`;

const subscribe = (given: Typing = {}) => typed('subscribe', given);
const kept = (bot: Bot): Promise<Subscription[]> =>
  bot.services.store.subscriptions.of({ serverId: GUILD_ID });

/** What is said in both languages; nothing is kept. */
async function refused(given: Typing, bot?: Bot): Promise<{ en: string; vi: string }> {
  const own = bot ?? (await newsBot());
  const before = (await kept(own)).length;
  const [en, vi] = await Promise.all(
    ['en-US', 'vi'].map(async (locale) => asRead(textOf(await own.send(subscribe({ ...given, locale }))))),
  );
  expect((await kept(own)).length).toBe(before);
  return { en: en!, vi: vi! };
}

async function said(given: Typing, bot?: Bot): Promise<string> {
  return asRead(textOf(await (bot ?? (await newsBot())).send(subscribe(given))));
}

const flagsOf = (response: APIInteractionResponse): number =>
  (response as { data: { flags: number } }).data.flags;

describe('/subscribe', () => {
  it('subscribes the channel it is typed in to everything', async () => {
    const bot = await newsBot();
    const response = await bot.send(subscribe());
    expect(await kept(bot)).toEqual([
      {
        ...subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, readerLanguage: 'en' }),
        id: 1,
        createdAt: now,
      },
    ]);
    expect(asRead(textOf(response))).toBe(
      [
        '### Subscribed',
        `${here} gets every new article.`,
        [
          'Each article in a post of its own, as soon as it is out.',
          'At most 12 posts an hour in this channel; what is over comes gathered in one.',
        ].join('\n'),
        'I follow no news feed yet, so no new articles come by themselves. ' +
          'Whoever runs me adds one with `verbatim feeds add ADDRESS`.',
        'The newest article that fits:',
        '**[Rice prices fall](<https://example.org/news/1>)**\n-# Daily News · <t:1762250400:D> · English',
      ].join('\n\n'),
    );
    expect([...buttonsOf(response).keys()]).toEqual(['Preview', 'Unsubscribe']);
  });

  it('warns that nothing can come only where no feed is followed', async () => {
    const bot = await newsBot();
    expect(await said({ locale: 'vi' }, bot)).toContain('Tôi chưa theo dõi nguồn tin nào');
    const url = 'https://news.example/rss';
    await bot.services.store.feeds.put({ url, nextPollAt: now, failures: 0, problems: [], entries: {} });
    expect(await said({}, bot)).not.toContain('feeds add');
  });

  it('says in Vietnamese what was set, to the asker alone', async () => {
    const bot = await newsBot();
    const options = { filter: 'dioxin HOẶC gạo', publisher: 'vnexpress', language: 'vi', quiet: '22h-6h' };
    const response = await bot.send(subscribe({ options, locale: 'vi' }));
    const shown = asRead(textOf(response));
    expect(shown).toContain(
      `Kênh ${here} sẽ nhận mọi bài mới bằng tiếng Việt của VnExpress khớp với bộ lọc “dioxin HOẶC gạo”.`,
    );
    expect(shown).toContain('Không đăng bài từ 22h đến 6h (Asia/Ho_Chi_Minh).');
    expect(shown).toContain('Mỗi giờ kênh này nhận nhiều nhất 12 lượt đăng, phần còn lại được gộp chung.');
    expect(shown).toContain('Bài đến trong giờ yên tĩnh được gộp thành một lượt đăng khi hết giờ đó.');
    expect(shown).toContain('Mỹ công bố 130 triệu USD cho Biên Hòa');
    expect(flagsOf(response) & 64).toBe(64);
    expect(await kept(bot)).toMatchObject([
      {
        filter: 'dioxin OR gạo',
        publisher: 'VnExpress',
        language: 'vi',
        readerLanguage: 'vi',
        quiet: { from: 22, to: 6 },
      },
    ]);
  });

  it('answers in the asker’s language, whatever language the articles are to be in', async () => {
    expect(await said({ options: { language: 'vi' } })).toContain('gets every new article in Vietnamese.');
  });

  it('subscribes another channel', async () => {
    const bot = await newsBot();
    expect(await said({ named: { type: 5 } }, bot)).toContain(
      'Posts are published to the channels that follow this one.',
    );
    expect(await kept(bot)).toMatchObject([{ channelId: elsewhere, channelKind: 'announcement' }]);
  });

  it('says how many posts an hour the channel gets at most, and nothing of it for a digest', async () => {
    expect(await said({ named: { type: 5 } })).toContain('At most 10 posts an hour in this channel');
    expect(await said({ options: { mode: 'digest', hours: '8' } })).not.toContain('posts an hour');
  });

  it.each([
    [0, 'text'],
    [5, 'announcement'],
    [11, 'thread'],
    [12, 'thread'],
    [15, 'forum'],
  ])('knows a channel of type %i as %s', async (type, kind) => {
    const bot = await newsBot();
    const appPermissions = enough | permission.sendInThreads;
    await bot.send(subscribe({ named: { type, appPermissions } }));
    expect(await kept(bot)).toMatchObject([{ channelKind: kind }]);
  });

  it('offers buttons where a press of them tells that the asker may manage the channel', async () => {
    const labels = async (given: Typing) => [
      ...buttonsOf(await (await newsBot()).send(subscribe(given))).keys(),
    ];
    expect(await labels({ named: {} })).toEqual([]);
    expect(await labels({ named: {}, memberPermissions: permission.manageServer })).toHaveLength(2);
    expect(await labels({ named: { id: CHANNEL_ID } })).toHaveLength(2);
  });

  it('changes in place what has the same channel, filter, language and publisher', async () => {
    const bot = await newsBot();
    await bot.send(subscribe({ options: { filter: 'dioxin' } }));
    const shown = await said({ options: { filter: '  dioxin ', mode: 'digest', hours: '8' } }, bot);
    expect(shown).toContain('### Subscription changed');
    expect(await kept(bot)).toMatchObject([{ id: 1, filter: 'dioxin', mode: 'digest', hours: [8] }]);
    expect(await said({ options: { filter: 'rice' } }, bot)).toContain('### Subscribed');
    expect(await kept(bot)).toHaveLength(2);
  });

  it('posts what waits on the new terms', async () => {
    const bot = await newsBot();
    const { outbox } = bot.services.store;
    const waiting = async () =>
      [...(await outbox.outcomes(CHANNEL_ID, ['d2', 'd3'])).values()].map((one) => one.dueAt.toISOString());
    await bot.send(subscribe({ options: { filter: 'dioxin', backfill: 2 } }));
    const digest = { filter: 'dioxin', mode: 'digest', hours: '8', zone: 'UTC' };
    await bot.send(subscribe({ options: digest }));
    expect(await waiting()).toEqual(['2025-12-01T08:00:00.000Z', '2025-12-01T08:00:00.000Z']);
    await bot.send(subscribe({ options: { filter: 'dioxin' } }));
    expect(await waiting()).toEqual(['2025-11-30T12:00:00.000Z', '2025-11-30T12:00:00.000Z']);
  });

  it('says that nothing fits so far', async () => {
    expect(await said({ options: { filter: 'bauxite' } })).toContain(
      'None of the newest articles fits. I post the first one that does.',
    );
  });

  it('takes a publisher that nothing was read of, and says so', async () => {
    const bot = await newsBot();
    expect(await said({ options: { publisher: 'Weekly' } }, bot)).toContain(
      'I have read nothing from “Weekly” so far. I know Daily News and VnExpress.',
    );
    expect(await kept(bot)).toMatchObject([{ publisher: 'Weekly' }]);
  });

  it('knows a publisher without its diacritics, and by part of its name', async () => {
    const bot = await newsBot({}, [...news, article({ id: 'd5', publisher: 'Báo Tuổi Trẻ' })]);
    expect(await said({ options: { publisher: 'bao tuoi tre' } }, bot)).toContain(
      'gets every new article from Báo Tuổi Trẻ.',
    );
    const part = await said({ options: { publisher: 'tuổi trẻ' } }, bot);
    expect(part).toContain('gets every new article from tuổi trẻ.');
    expect(part).not.toContain('I have read nothing');
    expect(await kept(bot)).toMatchObject([{ publisher: 'Báo Tuổi Trẻ' }, { publisher: 'tuổi trẻ' }]);
  });

  it('tells those who deliver', async () => {
    let woken = 0;
    const bot = await newsBot({ wakeDeliveries: () => void woken++ });
    await bot.send(subscribe());
    expect(woken).toBe(1);
  });
});

describe('the language of the words around the articles', () => {
  it.each([
    ['the one of the articles', { options: { language: 'vi' }, locale: 'en-US' }, 'en', 'vi'],
    ['else the server’s choice', { locale: 'en-US' }, 'vi', 'vi'],
    ['else the asker’s', { locale: 'vi' }, undefined, 'vi'],
  ])('is %s', async (_, given, server, expected) => {
    const bot = await newsBot();
    await bot.services.store.setLanguage('server', GUILD_ID, server);
    await bot.send(subscribe(given));
    expect(await kept(bot)).toMatchObject([{ readerLanguage: expected }]);
  });
});

describe('the language of the words around the articles, when it is not the asker’s', () => {
  it('is said', async () => {
    expect(await said({ options: { language: 'vi' } })).toContain(
      'My words around the articles are in Vietnamese.',
    );
    expect(await said({ options: { language: 'en' } })).not.toContain('My words');
    expect(await said({ options: { language: 'en' }, locale: 'vi' })).toContain(
      'Lời của tôi quanh bài viết bằng tiếng Anh.',
    );
  });
});

describe('who may subscribe what', () => {
  it('is nobody outside of a server', async () => {
    expect(await refused({ guild: false })).toEqual({
      en: 'Subscriptions belong to the channels of a Discord server. Use this command in one.',
      vi: 'Chỉ các kênh trong máy chủ Discord mới theo dõi tin được. Hãy dùng lệnh này ở đó.',
    });
  });

  it('is nobody where the bot is no member of the server', async () => {
    const bot = await newsBot();
    const sent = { ...subscribe(), authorizing_integration_owners: { 1: '300' } } as APIInteraction;
    expect(textOf(await bot.send(sent))).toContain('I am not a member of this server');
    expect(await kept(bot)).toEqual([]);
  });

  it('is whoever may manage the channel', async () => {
    const { en, vi } = await refused({ memberPermissions: permission.send });
    expect(en).toBe(`For this you need the permission Manage Channels in ${here}.`);
    expect(vi).toBe(`Việc này cần quyền Quản Lý Kênh trong ${here}.`);
  });

  it('counts for another channel what the asker may do there, not here', async () => {
    expect((await refused({ named: { permissions: permission.send } })).en).toContain(
      `Manage Channels in ${there}`,
    );
    const bot = await newsBot();
    const named = { permissions: permission.manageChannels };
    await bot.send(subscribe({ memberPermissions: permission.send, named }));
    expect(await kept(bot)).toHaveLength(1);
  });

  it.each([
    ['manages the server', permission.manageServer],
    ['is its administrator', permission.administrator],
  ])('is also who %s', async (_, memberPermissions) => {
    const bot = await newsBot();
    await bot.send(subscribe({ memberPermissions }));
    expect(await kept(bot)).toHaveLength(1);
  });

  it('is no channel that takes no posts', async () => {
    const { en, vi } = await refused({ channel: { type: 4 } });
    expect(en).toContain(`I cannot post in ${here}`);
    expect(vi).toContain(`Tôi không đăng bài vào ${here} được`);
  });
});

describe('what the bot lacks', () => {
  it('is named all at once, in Discord’s words', async () => {
    expect(await refused({ appPermissions: 0n })).toEqual({
      en: `I cannot post in ${here} yet. Give me View Channel and Send Messages there, then use the command again.`,
      vi: `Tôi chưa đăng bài vào ${here} được. Hãy cấp cho tôi quyền Xem Kênh và Gửi Tin Nhắn ở đó rồi dùng lại lệnh.`,
    });
  });

  it('is called Create Posts in a forum', async () => {
    const named = { type: 15, appPermissions: permission.view };
    expect((await refused({ named })).en).toContain(`Give me Create Posts there`);
    expect((await refused({ named })).vi).toContain('quyền Tạo Bài Đăng ở đó');
  });

  it('is Send Messages in Threads in a thread', async () => {
    expect((await refused({ named: { type: 11, appPermissions: enough } })).en).toContain(
      'Give me Send Messages in Threads there',
    );
  });

  it('is nothing for an administrator, nor where Discord does not say', async () => {
    for (const appPermissions of [permission.administrator, 'untold'] as const) {
      const bot = await newsBot();
      await bot.send(subscribe({ named: { appPermissions } }));
      expect(await kept(bot)).toHaveLength(1);
    }
  });

  it('does not keep the articles away when it is the history', async () => {
    const bot = await newsBot();
    const appPermissions = permission.view | permission.send;
    expect(await said({ appPermissions }, bot)).toContain(
      'Give me the permission Read Message History there',
    );
    expect(await kept(bot)).toHaveLength(1);
  });
});

describe('a filter that cannot be read', () => {
  it('is shown with its mistake, in the asker’s language', async () => {
    const { en, vi } = await refused({ options: { filter: 'dioxin AND (rice' } });
    const marked = '```\ndioxin AND (rice\n           ^\n```';
    expect(en).toBe(`I cannot read this filter:\n\n${marked}\n\nThis parenthesis is never closed.`);
    expect(vi).toBe(`Tôi không hiểu bộ lọc này:\n\n${marked}\n\nDấu ngoặc đơn này chưa được đóng.`);
  });

  it('cannot end the frame it is shown in', async () => {
    const { en } = await refused({ options: { filter: '"``` @everyone' } });
    expect(en).toContain('```\n"ˋˋˋ @everyone\n^');
  });
});

describe('an operator in small letters', () => {
  it.each([
    [
      'dioxin or rice',
      'en-US',
      '“or” is an ordinary word here. To join the two sides, write OR in capitals.',
    ],
    ['rice not tourism', 'en-US', '“not” is an ordinary word here.'],
    ['lũ hoặc bão', 'vi', '“hoặc” viết thường chỉ là một từ. Để nối hai vế, hãy viết hoa: HOẶC.'],
  ])('is taken as a word in “%s”, and said so', async (filter, locale, expected) => {
    expect(await said({ options: { filter }, locale })).toContain(expected);
  });

  it.each(['hàng không', 'dioxin and rice', 'dioxin OR rice', '"rice or dioxin"'])(
    'is none in “%s”',
    async (filter) => {
      expect(await said({ options: { filter } })).not.toContain('ordinary word');
    },
  );
});

describe('a mention', () => {
  it('pings the role with every post, and nobody now', async () => {
    const bot = await newsBot();
    const response = await bot.send(subscribe({ role: { mentionable: true } }));
    expect(textOf(response)).toContain(`Every post pings <@&${readers}>.`);
    expect(response).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
    expect(await kept(bot)).toMatchObject([{ mentionRoleId: readers }]);
  });

  it('is never @everyone', async () => {
    const role = { id: GUILD_ID, mentionable: true };
    const { en, vi } = await refused({ role, memberPermissions: permission.administrator });
    expect(en).toBe('I do not ping @everyone. Choose another role.');
    expect(vi).toBe('Tôi không nhắc đến @everyone. Hãy chọn vai trò khác.');
  });

  it('takes the right to ping everybody for a role that not everybody may ping', async () => {
    expect((await refused({ role: {} })).en).toContain(`You may not ping <@&${readers}> there`);
    const bot = await newsBot();
    const memberPermissions = permission.manageChannels | permission.mentionEveryone;
    expect(await said({ role: {}, memberPermissions }, bot)).toContain(
      `I may not ping <@&${readers}> there: allow anyone to mention the role, or give me the permission Mention @everyone, @here, and All Roles.`,
    );
    expect(await kept(bot)).toMatchObject([{ mentionRoleId: readers }]);
    const appPermissions = enough | permission.mentionEveryone;
    expect(await said({ role: {}, memberPermissions, appPermissions })).not.toContain('I may not ping');
  });
});

describe('a digest', () => {
  it.each(['8,18', '8h 18h', '08:00, 18:00', '18h00;8g', '18, 8, 8'])(
    'comes at the hours %s',
    async (hours) => {
      const bot = await newsBot();
      await bot.send(subscribe({ options: { mode: 'digest', hours } }));
      expect(await kept(bot)).toMatchObject([{ mode: 'digest', hours: [8, 18] }]);
    },
  );

  it('tells when the next one comes', async () => {
    const options = { mode: 'digest', hours: '8,18', zone: 'Europe/London' };
    const shown = await said({ options });
    expect(shown).toContain('In a digest at 08:00 and 18:00 (Europe/London).');
    const at = Date.parse('2025-11-30T18:00:00Z') / 1000;
    expect(shown).toContain(`The next digest: <t:${at}:f>.`);
  });

  it.each(['noon', '8h30', '25', '8-18', '6pm', '-1', '8.5'])('does not come at %s', async (hours) => {
    const { en, vi } = await refused({ options: { mode: 'digest', hours } });
    expect(en).toContain(`I cannot read “${hours}” as hours.`);
    expect(vi).toContain(`Tôi không hiểu “${hours}” là những giờ nào.`);
  });

  it('needs hours, and hours need a digest', async () => {
    expect((await refused({ options: { mode: 'digest' } })).vi).toContain('Bản tin gộp cần giờ đăng');
    expect((await refused({ options: { hours: '8' } })).en).toContain('Hours are for a digest.');
  });
});

describe('quiet hours', () => {
  it.each(['22-6', '22h-6h', '22:00–06:00', '22 6', '22 - 6'])('are read from %s', async (quiet) => {
    const bot = await newsBot();
    await bot.send(subscribe({ options: { quiet } }));
    expect(await kept(bot)).toMatchObject([{ quiet: { from: 22, to: 6 } }]);
  });

  it('may end at midnight, written as 24', async () => {
    const bot = await newsBot();
    await bot.send(subscribe({ options: { quiet: '20-24' } }));
    expect(await kept(bot)).toMatchObject([{ quiet: { from: 20, to: 0 } }]);
  });

  it.each(['22', '6-6', 'night', '22-6-8', '22:30-6'])('are not read from %s', async (quiet) => {
    expect((await refused({ options: { quiet } })).en).toContain(`I cannot read “${quiet}” as quiet hours.`);
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/London', 'Europe/London'],
    ['europe/london', 'Europe/London'],
    ['bangkok', 'Asia/Bangkok'],
    ['ho chi minh', 'Asia/Ho_Chi_Minh'],
    ['utc', 'UTC'],
  ])('is understood as %s', async (zone, expected) => {
    const bot = await newsBot();
    await bot.send(subscribe({ options: { zone } }));
    expect(await kept(bot)).toMatchObject([{ timeZone: expected }]);
  });

  it('is that of the server’s last subscription with hours when left out', async () => {
    const bot = await newsBot();
    const options = { filter: 'rice', quiet: '22-6' };
    await bot.send(subscribe({ options: { filter: 'rice' } }));
    await bot.send(subscribe({ options: { ...options, zone: 'Europe/London' } }));
    await bot.send(subscribe({ options: { filter: 'dioxin', zone: 'Asia/Tokyo' } }));
    expect(await said({ options: { ...options, quiet: '23-7' } }, bot)).toContain(
      'No posts from 23:00 to 07:00 (Europe/London).',
    );
    expect(await said({ options: { filter: 'dioxin', mode: 'digest', hours: '8' } }, bot)).toContain(
      'In a digest at 08:00 (Europe/London).',
    );
  });

  it('must exist', async () => {
    const { en, vi } = await refused({ options: { zone: 'Mars/Olympus' } });
    expect(en).toContain('I know no time zone “Mars/Olympus”.');
    expect(vi).toContain('Tôi không biết múi giờ “Mars/Olympus”.');
  });

  it('is offered while it is typed, that of the reader first', async () => {
    const bot = await newsBot();
    const offered = async (value: string) => {
      const typing = autocomplete({ name: 'subscribe', focused: 'zone', value, ...manager });
      const response = await bot.send(typing);
      return (response as { data: { choices: { value: string }[] } }).data.choices.map((one) => one.value);
    };
    expect((await offered(''))[0]).toBe('Asia/Ho_Chi_Minh');
    expect(await offered('')).toHaveLength(25);
    expect(await offered('ho chi')).toEqual(['Asia/Ho_Chi_Minh']);
    expect(await offered('ICELAND ')).toEqual([]);
  });
});

describe('backfill', () => {
  const states = async (bot: Bot) => {
    const outcomes = await bot.services.store.outbox.outcomes(CHANNEL_ID, ['d1', 'd2', 'd3', 'd4']);
    return Object.fromEntries([...outcomes].map(([id, outcome]) => [id, outcome.state]));
  };

  it('owes the newest articles that fit, oldest first', async () => {
    const bot = await newsBot();
    const shown = await said({ options: { filter: 'dioxin', backfill: 2 } }, bot);
    expect(shown).toContain('I am posting 2 earlier articles now.');
    expect(await states(bot)).toEqual({ d2: 'queued', d3: 'queued' });
    const [work] = await bot.services.store.outbox.claim(now, 1, 1000);
    expect(work?.posts.map((post) => post.articleId)).toEqual(['d2', 'd3']);
  });

  it('owes nothing unless asked to', async () => {
    const bot = await newsBot();
    await bot.send(subscribe());
    expect(await states(bot)).toEqual({});
  });

  it('owes what the channel has had already no second time, and says so', async () => {
    const bot = await newsBot();
    await bot.send(subscribe({ options: { backfill: 1 } }));
    const filtered = { filter: 'dioxin OR rice', backfill: 2 };
    expect(await said({ options: filtered }, bot)).toContain('I am posting 1 earlier article now.');
    expect(await states(bot)).toEqual({ d3: 'queued', d4: 'queued' });
    expect(await said({ options: { filter: 'rice', backfill: 2 } }, bot)).toContain(
      'Every earlier article that fits has been posted or is waiting already, so I post none now.',
    );
  });

  it('waits for the end of quiet hours, and says when that is', async () => {
    const bot = await newsBot();
    const options = { filter: 'dioxin', backfill: 2, quiet: '11-15', zone: 'UTC' };
    const moment = `<t:${Date.parse('2025-11-30T15:00:00Z') / 1000}:f>`;
    expect(await said({ options }, bot)).toContain(
      `I will post 2 earlier articles when the quiet hours end: ${moment}.`,
    );
    expect(
      await said({ options: { ...options, quiet: '10-15' }, channel: { id: '7' }, locale: 'vi' }, bot),
    ).toContain(`Hết giờ yên tĩnh, tôi sẽ đăng 2 bài gần đây: ${moment}.`);
    const [work] = await bot.services.store.outbox.claim(new Date('2025-11-30T15:00:00Z'), 1, 1000);
    expect(work?.posts.map((post) => post.articleId)).toEqual(['d2', 'd3']);
    expect(work?.posts[0]?.dueAt).toEqual(new Date('2025-11-30T15:00:00Z'));
  });

  it('leaves out what has been withdrawn', async () => {
    const bot = await newsBot();
    await bot.services.store.articles.withdraw(['d3'], now);
    expect(await said({ options: { filter: 'dioxin', backfill: 2 } }, bot)).toContain(
      'I am posting 1 earlier article now.',
    );
    expect(await states(bot)).toEqual({ d2: 'queued' });
  });

  it('is five articles at most, whatever a client sends', async () => {
    const bot = await newsBot();
    await bot.send(subscribe({ options: { backfill: 999 } }));
    expect(Object.keys(await states(bot))).toHaveLength(4);
    expect(await said({ options: { filter: 'bauxite', backfill: -3 } }, bot)).not.toContain('now.');
  });
});

describe('tags of a forum', () => {
  const tags = [
    { id: '900', name: 'Môi trường' },
    { id: '901', name: 'Economy' },
  ];
  const forum = { type: 15 };
  const tagsOf = async () => tags;

  it('are found by their names, diacritics or not, or by their ids', async () => {
    const bot = await newsBot({ tagsOf });
    expect(await said({ named: forum, options: { tag: 'moi truong, 901' } }, bot)).toContain(
      'Every post carries 2 tags.',
    );
    expect(await kept(bot)).toMatchObject([{ tags: ['900', '901'] }]);
  });

  it('must be there', async () => {
    const { en, vi } = await refused({ named: forum, options: { tag: 'sport' } }, await newsBot({ tagsOf }));
    expect(en).toBe('There is no tag “sport” there, but Môi trường and Economy.');
    expect(vi).toBe('Ở đó không có thẻ “sport”, chỉ có Môi trường và Economy.');
  });

  it('are taken by their ids alone where Discord cannot be asked', async () => {
    const bot = await newsBot();
    expect((await refused({ named: forum, options: { tag: 'Economy' } }, bot)).en).toContain('Give its id');
    await bot.send(subscribe({ named: forum, options: { tag: '1100000000000000901' } }));
    expect(await kept(bot)).toMatchObject([{ tags: ['1100000000000000901'] }]);
  });

  it('are five at most', async () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ id: `${at}`, name: `t${at}` }));
    const bot = await newsBot({ tagsOf: async () => many });
    const tag = many.map(({ name }) => name).join(',');
    expect((await refused({ named: forum, options: { tag } }, bot)).en).toContain('A post can carry 5 tags.');
  });

  it('are needed where the forum wants one on every post', async () => {
    const { en } = await refused({ named: { type: 15, flags: 1 << 4 } });
    expect(en).toBe(`${there} wants a tag on every post. Name one in the option “tag”.`);
  });

  it('are of no use elsewhere', async () => {
    expect((await refused({ options: { tag: 'Economy' } })).en).toContain(`${here} is not a forum`);
  });
});

describe('too many subscriptions', () => {
  async function filled(count: number, channelOf: (at: number) => string): Promise<Bot> {
    const bot = await newsBot();
    for (let at = 0; at < count; at++) {
      const settings = subscription({ serverId: GUILD_ID, channelId: channelOf(at), filter: `word${at}` });
      await bot.services.store.subscriptions.put(settings, [], now);
    }
    return bot;
  }

  it('are 51 in a channel; changing one still works', async () => {
    const bot = await filled(50, () => CHANNEL_ID);
    const { en, vi } = await refused({ options: { filter: 'dioxin' } }, bot);
    expect(en).toContain(`${here} has 50 subscriptions, which is the most for a channel.`);
    expect(vi).toContain('đã có 50 mục theo dõi');
    expect(await said({ options: { filter: 'word7' } }, bot)).toContain('### Subscription changed');
  });

  it('are 501 in a server', async () => {
    const bot = await filled(500, (at) => String(5000 + (at % 20)));
    expect((await refused({ options: { filter: 'dioxin' } }, bot)).en).toContain(
      'This server has 500 subscriptions, which is the most.',
    );
  });
});

describe('a parked channel', () => {
  async function parked(reason = 'no-permission'): Promise<Bot> {
    const bot = await newsBot();
    const { subscriptions, outbox } = bot.services.store;
    for (const channelId of [CHANNEL_ID, elsewhere]) {
      await subscriptions.put(subscription({ serverId: GUILD_ID, channelId }), ['d1'], now);
      await outbox.parkChannel(channelId, reason, now, new Date('2025-12-01T00:00:00Z'));
    }
    return bot;
  }
  const parkedIn = async (bot: Bot): Promise<string[]> =>
    (await bot.services.store.outbox.status(GUILD_ID, now))
      .filter((one) => one.parked)
      .map((one) => one.channelId);

  it('is told of above every reply to who manages it, with the remedy', async () => {
    const bot = await parked();
    for (const name of ['subscriptions', 'subscription-preview', 'subscribe']) {
      const shown = asRead(textOf(await bot.send(typed(name, { options: {}, locale: 'vi' }))));
      expect(shown.split('\n\n')[name === 'subscribe' ? 0 : 1]).toContain(
        `Tôi không đăng được vào ${there} nữa: tôi thiếu quyền ở đó.`,
      );
    }
    expect(await bot.services.store.outbox.takeUntold(GUILD_ID, now)).toEqual([]);
  });

  it('is not told of to others', async () => {
    const bot = await parked();
    const shown = textOf(await bot.send(typed('subscriptions', { memberPermissions: permission.send })));
    expect(shown).not.toContain(there);
    expect(await bot.services.store.outbox.takeUntold(GUILD_ID, now)).toHaveLength(2);
  });

  it('is opened by subscribing it anew once the bot has what it needs', async () => {
    const bot = await parked();
    await bot.send(subscribe());
    expect(await parkedIn(bot)).toEqual([elsewhere]);
  });
});
