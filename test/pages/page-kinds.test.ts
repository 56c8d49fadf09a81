import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/pages/page.ts';
import { languages } from '../helpers/languages.ts';

const url = 'https://news.example.org/world/ministers-meet-on-trade-1.html';
const now = Date.parse('2025-12-01T00:00:00Z');
const given = { published: '2025-11-03' };

/** Full sentences of 25 to 30 words. */
const english = [
  'The two trade ministers met for three hours in the old town hall of Hanoi on Monday and agreed that talks about rice and steel should begin before the spring.',
  'Officials who were in the room said that both sides had come with long lists of wishes, and that most of those lists were still lying on the table.',
  'A farmer from the delta, who had travelled for two days to be heard, told the ministers that the price of seed had risen twice since the last harvest.',
  'The next round will be held in Canberra in March, when the heads of both central banks are expected to join and the first drafts should be ready for them.',
];
const vietnamese = [
  'Sáng nay, đoàn kiểm tra của tỉnh đã đến ba xã ven sông để xem việc khắc phục hậu quả mưa lũ và nghe người dân nói về những thứ còn thiếu.',
  'Theo lãnh đạo huyện, hơn bốn trăm hộ dân đã được cấp nước sạch trở lại, còn đoạn đường bị sạt lở sẽ được nối lại trước cuối tuần sau.',
  'Bà con cho biết giá gạo ở chợ đã giảm so với tuần trước, nhưng giá rau vẫn cao vì nhiều vườn rau bị ngập sâu trong nhiều ngày liền.',
];
const [p1, p2, p3, p4] = english as [string, string, string, string];
const [v1, v2] = vietnamese as [string, string];
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/story-${at}">Another story of number ${at}</a></li>`,
  ).join('');

function read(html: string, more: object = {}, from = url) {
  const found = readPage(html, from, { title: 'Ministers meet on trade', ...given, ...more }, languages, now);
  if (!('article' in found)) throw new Error(`${found.problem} - ${found.remedy}`);
  return { ...found, paragraphs: found.article.body.split('\n\n') };
}
const bodyOf = (html: string, more: object = {}) => read(html, more).paragraphs;
const problemOf = (html: string, more: object = {}) => {
  const found = readPage(html, url, { ...given, ...more }, languages, now);
  if ('article' in found) throw new Error(`an article: ${found.article.body}`);
  return found;
};

describe('a long caption beside the article', () => {
  const caption =
    'In this picture, which was handed out by the ministry on Monday, the two ministers shake hands in front of the flags of both countries while their delegations look on, in the great hall of the palace that was built by the French more than a hundred years ago';

  it.each([
    [
      'in boxes of its own',
      (body: string) => `<div><section><div><div>${p(caption)}</div>${body}</div></section></div>`,
    ],
    ['in one box with it', (body: string) => `<div><section><div>${p(caption)}${body}</div></section></div>`],
  ])('does not take its place: %s', (_, around) => {
    const text = `<div><div><div>${p(p1, p2, p3)}<div><ul>${links(3)}</ul></div></div>${p(p4)}</div><div><div><ul>${links(8)}</ul></div></div></div>`;
    expect(bodyOf(page(around(text)))).toEqual(expect.arrayContaining(english));
  });

  it.each([
    '(Ministry of Trade via AP, File)',
    '(Ministry via AP)',
    '(Hanoi Palace/AFP via Getty Images)',
    '(Press office via Reuters)',
  ])('is known by its end: %s', (credit) => {
    expect(bodyOf(page(`<article>${p(`${caption}. ${credit}`, p1, p2)}</article>`))).toEqual([p1, p2]);
  });
});

describe('a body that is hardly any of what the page tells', () => {
  it('is said to be a guess', () => {
    const comments = Array.from({ length: 12 }, () => `<div class="x">${p(p1, p2)}</div>`).join('');
    const html = page(`<div itemprop="articleBody">${p(p3, p4)}</div><div>${comments}</div>`);
    expect(read(html).guessed).toContain('body');
    expect(read(page(`<article>${p(...english)}</article>`)).guessed).not.toContain('body');
  });
});

describe('lines at the end without a full stop', () => {
  const prices = [
    'Xăng E5 RON 92: 19.846 đồng/lít',
    'Xăng RON 95: 20.488 đồng/lít',
    'Dầu diesel: 19.286 đồng/lít',
  ];
  const lead = 'Sau điều chỉnh, giá bán lẻ các mặt hàng xăng dầu từ 15h hôm nay như sau:';
  const title = 'Giá xăng giảm từ hôm nay';

  it.each([
    ['each a paragraph', p(lead, ...prices)],
    ['in one, line by line', p(lead) + p(prices.join('<br>'))],
    ['below a colon in the same paragraph', p([lead, ...prices].join('<br>'))],
    ['without a line that announces them', p(...prices)],
    ['with a name below', `${p(lead, ...prices)}<p>Minh Anh</p>`],
    ['with a credit below', `${p(lead, ...prices)}<p>Theo Bộ Công Thương</p>`],
  ])('are the figures themselves: %s', (_, end) => {
    const text = bodyOf(page(`<article><h1>${title}</h1>${p(v1, v2)}${end}</article>`, '', 'vi'), {
      title,
    }).join('\n');
    for (const price of prices) expect(text).toContain(price);
    expect(text).not.toContain('Minh Anh');
    expect(text).not.toContain('Theo Bộ');
  });

  it.each([
    ['results', ['Vietnam - Thailand 2-1', 'Laos - Malaysia 0-3', 'Japan - Korea 1-1']],
    ['results under a heading of theirs', ['Results on Sunday:', 'Leeds 0 - 0 Everton', 'Ajax 2 - 1 Lyon']],
    ['dates', ['4 March: Hanoi', '11 March: Da Nang', '18 March: Can Tho']],
    ['winners', ['First prize: Nguyen Van A', 'Second prize: Tran Thi B']],
    ['a sentence that lacks its stop', ['The two sides will meet again in Canberra on 12 March 2026']],
  ])('are kept: %s', (_, lines) => {
    expect(bodyOf(page(`<article>${p(p1, p2, ...lines)}</article>`))).toEqual([p1, p2, ...lines]);
  });

  it.each([
    'John Smith',
    'Monday, 3 November 2025',
    '14:05 03/11/2025',
    'Nguyen Van A - Tran Thi B',
    'VNA/VNS',
    'Updated: Nov 3, 2025 10:05 AM',
  ])('are a credit or a date: %s', (line) =>
    expect(bodyOf(page(`<article>${p(p1, p2, line)}</article>`))).toEqual([p1, p2]),
  );
});

describe('a paragraph with links', () => {
  const lead =
    'The <a href="/a">Trade Minister Nguyen Van A</a>, the <a href="/b">Foreign Minister Tran Thi B</a>, the <a href="/c">Ambassador of Australia</a> and the <a href="/d">Head of the Asian Development Bank</a> met on Monday in Hanoi and agreed on a plan.';

  it('is text when it is a long sentence', () => {
    expect(bodyOf(page(`<article><h1>Ministers meet</h1>${p(lead, p1, p2, p3)}</article>`))).toEqual([
      lead.replace(/<[^>]+>/gu, ''),
      p1,
      p2,
      p3,
    ]);
  });

  it('is text also where all of it is one link in the middle', () => {
    const html = page(
      `<article>${p(p1, p2)}<p><a href="/live"><strong>${p3}</strong></a></p>${p(p4)}</article>`,
    );
    expect(bodyOf(html)).toEqual(english);
  });

  it('is none where it is a headline', () => {
    const html = page(
      `<article>${p(p1, p2)}<p><a href="/x">Another minister meets another one on trade</a></p>${p(p4)}</article>`,
    );
    expect(bodyOf(html)).toEqual([p1, p2, p4]);
  });
});

describe('a lead without a full stop', () => {
  it('is text, and a menu is none', () => {
    const lead = 'Ministers of two countries met in Hanoi on Monday to talk about trade';
    const html = page(`<article><p>World News</p><p>Share</p>${p(lead, p1, p2, p3)}</article>`);
    expect(bodyOf(html)).toEqual([lead, p1, p2, p3]);
  });
});

describe('a gallery inside of the article', () => {
  const item = (at: number) =>
    `<li><h2>${at}/12 Another story number ${at}</h2><p>The other story tells of something else that happened on the other side of the world, and of the people who saw it from the window of a train that stood still.</p><p class="credits">GETTY</p></li>`;
  const items = Array.from({ length: 12 }, (_, at) => item(at + 1)).join('');

  it.each([
    'gallery',
    'photo-slideshow',
    'carousel',
    'related-stories',
    'newsletter-box',
    'social-share',
    'most-read',
  ])('is none of its text, however long: %s', (name) => {
    const gallery = `<div class="${name}"><ul>${items}</ul></div>`;
    const html = page(
      `<main><h1>Ministers meet</h1><div itemprop="articleBody">${p(...english)}${gallery}</div></main>`,
    );
    expect(bodyOf(html)).toEqual(english);
  });

  it('is also none where the article is only marked as such by its element', () => {
    const html = page(
      `<main><h1>Ministers meet</h1><article>${p(...english)}<div class="gallery"><ul>${items}</ul></div></article></main>`,
    );
    expect(bodyOf(html)).toEqual(english);
  });

  it('but what is called so and is the article stays', () => {
    for (const name of ['gallery-content', 'post-social', 'story-tools']) {
      const html = page(`<main><h1>Ministers meet</h1><div class="${name}">${p(...english)}</div></main>`);
      expect(bodyOf(html)).toEqual(english);
    }
  });

  it('and where all of it bears such a name, the page is read without looking at names', () => {
    const parts = ['newsletter', 'widget', 'promo', 'social'].map(
      (name, at) => `<div class="${name}">${p(english[at]!)}</div>`,
    );
    const found = read(page(`<main>${parts.join('')}</main>`));
    expect(found.paragraphs).toEqual(english);
    expect(found.guessed).toContain('body');
  });
});

describe('headings with anchors', () => {
  it.each(['#s', `${url}#s`, '/world/ministers-meet-on-trade-1.html#s'])(
    'do not make a list of an article: %s',
    (to) => {
      const parts = Array.from(
        { length: 8 },
        (_, at) => `<h2 id="s${at}"><a href="${to}${at}">Part ${at}</a></h2><p>${english[at % 4]} ${at}.</p>`,
      );
      const found = bodyOf(page(`<article><h1>Ministers meet</h1>${parts.join('')}</article>`));
      expect(found).toHaveLength(16);
      expect(found.slice(0, 2)).toEqual(['Part 0', `${p1} 0.`]);
    },
  );
});

describe('text that stands straight in a box, parted by line breaks', () => {
  it.each([
    ['in one box', (text: string) => `<h1>Ministers meet</h1><div class="detail">${text}</div>`],
    ['in the body', (text: string) => text],
    [
      'in a box beside others',
      (text: string) => `<h1>Ministers meet</h1><div>${text}</div><div><ul>${links(6)}</ul></div>`,
    ],
    ['in a cell', (text: string) => `<table><tr><td>${text}</td></tr></table>`],
    ['in a section', (text: string) => `<section>${text}</section>`],
  ])('is read: %s', (_, around) => {
    for (const mark of ['<br>', '<br/><br/>', '<br>\n']) {
      expect(bodyOf(page(around([...english, v1].join(mark))))).toEqual([...english, v1]);
    }
  });
});

describe('the title', () => {
  const article = (head: string, ahead: string) => page(`${ahead}<article>${p(...english)}</article>`, head);
  const titleOf = (head: string, ahead: string) =>
    read(article(head, ahead), { title: undefined }).article.title;

  it.each([
    'Penn &amp;#039;proposes&amp;#039; now',
    'Penn &amp;amp;#039;proposes&amp;amp;#039; now',
    'Penn &#039;proposes&#039; now',
  ])('is decoded as often as it was escaped: %s', (content) =>
    expect(titleOf(`<meta property="og:title" content="${content}">`, '')).toBe("Penn 'proposes' now"),
  );

  it('is the heading that the browser’s tab shows, not the one of the section', () => {
    const head = '<title>Ministers meet on trade - News Example</title>';
    const found = read(article(head, '<h1>World News Center</h1><h2>Ministers meet on trade</h2>'), {
      title: undefined,
    });
    expect(found.article.title).toBe('Ministers meet on trade');
    expect(found.guessed).toContain('title');
    expect(titleOf(head, '<h1>World News Center</h1>')).toMatch(/^Ministers meet on trade/u);
    const sectioned = '<title>Ministers meet on trade | World News Center</title>';
    expect(titleOf(sectioned, '<h1>World News Center</h1><h2>Ministers meet on trade</h2>')).toBe(
      'Ministers meet on trade',
    );
    expect(titleOf('<title>News Example</title>', '<h1>Ministers meet on trade</h1>')).toBe(
      'Ministers meet on trade',
    );
  });

  it('is what heading and tab say where the metadata names the site', () => {
    const head =
      '<title>Ministers meet on trade</title><meta property="og:title" content="Example News - Latest News &amp; Headlines">';
    expect(titleOf(head, '<h1>Ministers meet on trade</h1>')).toBe('Ministers meet on trade');
  });

  it.each(['|', '-', '–'])('has no name of the site before it or behind it: %s', (mark) => {
    const site = '<meta property="og:site_name" content="TechNews">';
    const head = (content: string) => `${site}<meta property="og:title" content="${content}">`;
    expect(titleOf(head(`TechNews ${mark} Giá xăng giảm`), '')).toBe('Giá xăng giảm');
    expect(titleOf(head(`Giá xăng giảm ${mark} TechNews`), '')).toBe('Giá xăng giảm');
  });

  it('is what two of its sources say, against a description in the third', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"Article","headline":"country in the southern sea"}</script>';
    const head = `${ld}<meta property="og:title" content="New Zealand"><title>New Zealand - Example</title>`;
    expect(titleOf(head, '<h1>New Zealand</h1>')).toBe('New Zealand');
  });
});

describe('a time without a zone', () => {
  const at = (html: string, from: string, more = {}) => read(html, { published: undefined, ...more }, from);
  const dated = (lang: string, content = '2025-11-03T23:30:00') =>
    page(
      `<article>${p(...english)}</article>`,
      `<meta property="article:published_time" content="${content}">`,
      lang,
    );

  it.each([
    ['of a country with one zone', 'en-GB', 'https://news.example.org/a', '2025-11-03T23:30:00Z'],
    ['of a country with another', 'en-SG', 'https://news.example.org/a', '2025-11-03T23:30:00+08:00'],
    ['of Vietnam', 'en-VN', 'https://news.example.org/a', '2025-11-03T23:30:00+07:00'],
    ['of a country with many zones', 'en-US', 'https://news.example.org/a', '2025-11-03'],
    ['of a country with many zones, by its host', 'en', 'https://news.example.com.au/a', '2025-11-03'],
    [
      'whose host is of one country and whose template of another',
      'en-US',
      'https://news.example.vn/a',
      '2025-11-03T23:30:00+07:00',
    ],
    ['whose host is of a country', 'en', 'https://news.example.co.uk/a', '2025-11-03T23:30:00Z'],
  ])('on a page %s', (_, lang, from, published) => {
    expect(at(dated(lang), from).article.published).toBe(published);
  });

  it('is left out where nobody says of which country the page is, nor its language', () => {
    const from = 'https://news.example.org/a';
    expect(at(dated('en'), from).article.published).toBe('2025-11-03');
    expect(at(dated('vi'), from, { language: 'vi' }).article.published).toBe('2025-11-03T23:30:00+07:00');
    expect(at(dated('en', '2025-11-03T23:30:00+09:00'), from).article.published).toBe(
      '2025-11-03T23:30:00+09:00',
    );
  });
});

describe('the language', () => {
  const german = [
    'Die beiden Minister trafen sich am Montag im alten Rathaus der Stadt und sprachen drei Stunden lang über den Handel mit Reis und Stahl, ohne sich zu einigen.',
    'Nach Angaben von Teilnehmern hatten beide Seiten lange Listen mit Wünschen mitgebracht, von denen die meisten am Abend noch immer unerledigt auf dem Tisch lagen.',
  ];
  const french = [
    'Les deux ministres se sont rencontrés lundi à la mairie de la vieille ville et ont parlé pendant trois heures du commerce du riz et de l’acier, sans tomber d’accord.',
    'Selon des participants, les deux délégations étaient venues avec de longues listes de demandes, dont la plupart étaient encore sur la table à la fin de la soirée.',
    'La prochaine rencontre aura lieu à Paris au mois de mars, en présence des gouverneurs des deux banques centrales et de la présidente de la commission.',
  ];
  const chinese =
    '两国部长星期一在河内会面，就大米和钢铁贸易问题进行了三个小时的会谈，并同意在明年春天之前开始正式谈判。';

  it('of a page that names one not known here is refused by that name, whatever it quotes', () => {
    const html = page(`<article>${p(german[0]!, p1, german[1]!)}</article>`, '', 'de');
    expect(problemOf(html, { title: 'T' })).toMatchObject({
      problem: expect.stringMatching(/German/u),
      remedy: expect.not.stringMatching(/say which/u),
    });
    expect(
      problemOf(page(`<article>${p(...french)}</article>`, '', 'fr-FR'), { title: 'T' }).problem,
    ).toMatch(/French/u);
    expect(problemOf(page(`<article>${p(chinese)}</article>`, '', 'zh-CN'), { title: 'T' }).problem).toMatch(
      /Chinese/u,
    );
    const short = page(
      '<article><h1>部长会见</h1><p>两国部长星期一在河内会面，讨论贸易。</p></article>',
      '',
      'zh',
    );
    expect(problemOf(short, { title: 'T' }).problem).toMatch(/Chinese/u);
  });

  it('of a page that names none is not guessed from a few short words that another shares', () => {
    for (const texts of [
      french,
      french.slice(0, 1),
      german,
      [german[0]!, p1, german[1]!],
      [chinese, chinese],
    ]) {
      expect(problemOf(page(`<article>${p(...texts)}</article>`, '', ''), { title: 'T' }).problem).toMatch(
        /language/u,
      );
    }
  });

  it('is the text’s own where the page names another and all of it is in that', () => {
    expect(read(page(`<article>${p(...english)}</article>`, '', 'de'))).toMatchObject({
      article: { language: 'en' },
      guessed: expect.arrayContaining(['language']),
    });
    expect(read(page(`<article>${p(...vietnamese)}</article>`, '', 'de'))).toMatchObject({
      article: { language: 'vi' },
    });
  });

  it('of a page of results is what the page says', () => {
    const results = Array.from({ length: 40 }, (_, at) => `Lakeland ${at + 12}, Winter Haven ${at + 3}.`);
    const found = readPage(
      page(`<article>${p(...results)}</article>`),
      url,
      { title: 'Results', ...given },
      languages,
      now,
    );
    expect('problem' in found ? found.problem : '').not.toMatch(/language/u);
  });
});

describe('a page without a body', () => {
  it.each([
    '<!doctype html><!-- <body> -->',
    '<!doctype html><html><head></head></html>',
    '<p>a</p><!-- <body> -->',
    '<html></html><body>',
    '<frameset><body>',
  ])('gives no article, and no error: %s', (html) => {
    expect(problemOf(html)).toMatchObject({ problem: expect.any(String), remedy: expect.any(String) });
  });
});
