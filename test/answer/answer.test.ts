import { describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../src/answer/answer.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { libraryOf } from '../helpers/library.ts';

const languages = await loadLanguages();
const now = new Date('2025-11-15T00:00:00Z');

interface Given {
  id: string;
  lang?: string;
  published?: string;
  body: string;
}

/** Asks a small corpus; expected highlights are written out beside their reason. */
async function ask(
  question: string,
  articles: readonly Given[],
  language = 'en',
  written = language,
): Promise<Answer> {
  const made = articles.map(({ id, lang = language, published = '2025-10-01', body }) => ({
    id,
    language: lang,
    title: id,
    publisher: 'The Post',
    url: `https://example.org/${id}`,
    published,
    stories: [],
    digest: false,
    body,
  }));
  const { indexes } = await libraryOf(made);
  const query = {
    text: question,
    written: languages.get(written)!,
    wanted: languages.get(language)!,
    now,
    limit: 3,
  };
  return answer(query, indexes);
}

const highlight = (given: Answer): string | undefined => given.quotations[0]?.highlight.text;

const harbour: Given[] = [
  {
    id: 'harbour',
    body: 'The harbour of Port Ellen reopened in May. Dredging the harbour cost $4.2 million. Margaret Sinclair is the harbour master of Port Ellen.',
  },
  {
    id: 'school',
    body: 'The school of Glen Moray has 212 pupils. Its roof was repaired in 2019. Ian Fraser leads the school.',
  },
];
const benTau: Given[] = [
  {
    id: 'ben-tau',
    body: 'Bến tàu Cát Lái mở lại hồi tháng 5/2025. Việc nạo vét bến tàu tốn 95 tỷ đồng. Bà Trần Thị Mai là giám đốc bến tàu Cát Lái.',
  },
  {
    id: 'truong',
    body: 'Trường Nguyễn Huệ có 212 học sinh. Mái trường được sửa năm 2019. Ông Lê Văn Nam là hiệu trưởng.',
  },
];

describe('the highlight', () => {
  it('holds a sum when "how much" is asked', async () => {
    expect(highlight(await ask('How much did dredging the harbour of Port Ellen cost?', harbour))).toBe(
      'Dredging the harbour cost $4.2 million.',
    );
    expect(highlight(await ask('Nạo vét bến tàu Cát Lái tốn bao nhiêu tiền?', benTau, 'vi'))).toBe(
      'Việc nạo vét bến tàu tốn 95 tỷ đồng.',
    );
  });

  it('holds a person when "who" is asked', async () => {
    expect(highlight(await ask('Who is the harbour master of Port Ellen?', harbour))).toBe(
      'Margaret Sinclair is the harbour master of Port Ellen.',
    );
    expect(highlight(await ask('Ai là giám đốc bến tàu Cát Lái?', benTau, 'vi'))).toBe(
      'Bà Trần Thị Mai là giám đốc bến tàu Cát Lái.',
    );
  });

  it('holds a time when "when" is asked', async () => {
    expect(highlight(await ask('When did the harbour of Port Ellen reopen?', harbour))).toBe(
      'The harbour of Port Ellen reopened in May.',
    );
    expect(highlight(await ask('ben tau cat lai mo lai khi nao', benTau, 'vi'))).toBe(
      'Bến tàu Cát Lái mở lại hồi tháng 5/2025.',
    );
  });
});

describe('an answer', () => {
  it('comes from the other language, through the lexicon, when only that one has it', async () => {
    const both = [...benTau.map((one) => ({ ...one, lang: 'vi' })), harbour[1]!];
    const found = await ask('How much did it cost to dredge the Cat Lai harbor?', both, 'en');
    expect(found.language.code).toBe('vi');
    expect(highlight(found)).toBe('Việc nạo vét bến tàu tốn 95 tỷ đồng.');
  });

  it('comes in the asker’s language when both have it', async () => {
    const told = [
      {
        id: 'en',
        lang: 'en',
        body: 'The United States gave 130 million USD for the airport of Bien Hoa on 2 November 2025.',
      },
      { id: 'vi', lang: 'vi', body: 'Ngày 2/11/2025, Mỹ viện trợ 130 triệu USD cho sân bay Biên Hòa.' },
    ];
    expect((await ask('How much did the US give for Bien Hoa airport?', told, 'en')).language.code).toBe(
      'en',
    );
    expect((await ask('My vien tro bao nhieu cho san bay Bien Hoa?', told, 'vi')).language.code).toBe('vi');
    // Asked in English by somebody who chose Vietnamese.
    expect(
      (await ask('How much did the US give for Bien Hoa airport?', told, 'vi', 'en')).language.code,
    ).toBe('vi');
  });

  it('is an honest no when nothing of the question is there', async () => {
    expect((await ask('Who won the chess olympiad in Buenos Aires?', harbour)).isAnswered).toBe(false);
    expect((await ask('Ai vô địch giải cờ vua ở Buenos Aires?', benTau, 'vi')).isAnswered).toBe(false);
  });

  it('finds what was typed decomposed, misspelt or with tone marks of the other school', async () => {
    const question = 'Nạo vét bến tàu Cát Lái tốn bao nhiêu tiền?';
    const expected = 'Việc nạo vét bến tàu tốn 95 tỷ đồng.';
    expect(highlight(await ask(question.normalize('NFD'), benTau, 'vi'))).toBe(expected);
    const hoa = [{ id: 'hoa', body: 'Nhà máy hóa chất Hòa Bình nộp thuế 12 tỷ đồng.' }, ...benTau];
    expect(highlight(await ask('Nhà máy hoá chất Hoà Bình nộp thuế bao nhiêu tiền?', hoa, 'vi'))).toBe(
      'Nhà máy hóa chất Hòa Bình nộp thuế 12 tỷ đồng.',
    );
    expect(highlight(await ask('How much did dredgng the harbuor of Port Ellen cost?', harbour))).toBe(
      'Dredging the harbour cost $4.2 million.',
    );
  });
});

describe('the age of an article', () => {
  const said = 'The bank of Ellen raised its interest rate again.';
  const dated = [
    { id: 'old', published: '2024-03-01', body: said },
    { id: 'october', published: '2025-10-20', body: said },
    { id: 'new', published: '2025-11-10', body: said },
  ];
  const first = async (question: string): Promise<string | undefined> =>
    (await ask(question, dated)).quotations[0]?.article.id;

  it('counts when the newest is asked for', async () => {
    expect(await first('What is the latest on the interest rate of the bank of Ellen?')).toBe('new');
  });

  it('counts when the question names a time by its distance', async () => {
    expect(await first('Did the bank of Ellen raise its interest rate last month?')).toBe('october');
    expect(await first('Did the bank of Ellen raise its interest rate last year?')).toBe('old');
  });
});

describe('a name of the question', () => {
  const vnm: Given[] = [
    {
      id: 'decree',
      body: 'Theo Sắc lệnh hành pháp, thủ tướng Phạm Minh Chính dự hội nghị. Thủ tướng là khách mời.',
    },
    ...benTau,
  ];

  it('is not there when only a word of another that looks like it is', async () => {
    const named = (await ask('Ai là thủ tướng Pháp?', vnm, 'vi')).confidence;
    const unnamed = (await ask('Ai là thủ tướng?', vnm, 'vi')).confidence;
    expect(named).toBeLessThan(unnamed);
  });

  it('is there in any form that the lexicon knows', async () => {
    const told = [
      { id: 'aid', body: 'The United States gave $130 million for the airport. Floods came later.' },
      ...harbour,
    ];
    const short = (await ask('How much did the US give for the airport?', told)).confidence;
    const none = (await ask('How much did Norway give for the airport?', told)).confidence;
    expect(none).toBeLessThan(short - 0.1);
  });
});
