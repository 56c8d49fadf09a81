import { expect, test } from 'vitest';
import { findPledges } from '../../../src/facts/deeds/pledges.ts';
import { factLanguages } from '../../helpers/languages.ts';

function pledges(code: string, text: string): string[] {
  return findPledges(text, factLanguages.get(code)!).map(({ kind, by, to, amount }) =>
    [kind, by ?? '?', to ?? '-', amount ? `${amount.value} ${amount.unit}` : '-'].join(' | '),
  );
}

test.each([
  ['vi', 'Tổng Bí thư Tô Lâm đề nghị Mỹ hỗ trợ thêm.', 'request | Tô Lâm | Mỹ | -'],
  ['vi', 'Ông Hegseth cam kết Mỹ tiếp tục giúp Việt Nam.', 'pledge | Hegseth | Việt Nam | -'],
  ['vi', 'EU cam kết dành cho Việt Nam ít nhất 293 triệu euro.', 'pledge | EU | Việt Nam | 293000000 EUR'],
  [
    'vi',
    'Tổng cam kết của các đối tác châu Âu cho JETP là hơn 2,8 tỉ euro.',
    'pledge | các đối tác châu Âu | - | 2800000000 EUR',
  ],
  ['vi', 'Mỹ công bố khoản hỗ trợ mới 130 triệu USD cho dự án.', 'pledge | Mỹ | - | 130000000 USD'],
  [
    'en',
    'General Secretary To Lam asked the United States for more support.',
    'request | To Lam | United States | -',
  ],
  [
    'en',
    'The EU has also committed at least 293 million EUR to Viet Nam.',
    'pledge | EU | Viet Nam | 293000000 EUR',
  ],
  [
    'en',
    'The United States announced 130 million USD of new support.',
    'pledge | United States | - | 130000000 USD',
  ],
  [
    'en',
    'Secretary Pete Hegseth cited Viet Nam and promised to finish the projects.',
    'pledge | Pete Hegseth | - | -',
  ],
  ['en', 'Viet Nam promised to accept vehicles built to US standards.', 'pledge | Viet Nam | - | -'],
])('%s: %s', (code, text, pledge) => expect(pledges(code, text)).toEqual([pledge]));

test.each([
  ['vi', 'Mỹ không cam kết thêm tiền.', 'denied'],
  ['vi', 'Hai bên thực hiện các cam kết đã có.', 'about promises, none is made'],
  ['vi', 'Mỹ công bố báo cáo về Việt Nam.', 'no sum, no promise'],
  ['en', 'The United States did not promise more money.', 'denied'],
  ['en', 'The renewed US commitment is meant to steady the relationship.', 'about a promise, none is made'],
  ['en', 'It was proposed that money be promised.', 'nobody promises'],
  ['en', 'The United States announced a report.', 'no sum, no promise'],
])('%s: %s states none (%s)', (code, text) => expect(pledges(code, text)).toEqual([]));

test('one sentence may hold a promise and a request', () => {
  const found = findPledges('Viet Nam pledged support and asked the EU for funds.', factLanguages.get('en')!);
  expect(found.map((pledge) => pledge.kind)).toEqual(['pledge', 'request']);
  expect(found[0]!.text).toBe('Viet Nam pledged support and asked the EU for funds.');
});

test.each([
  [
    'vi',
    'Hội Chữ thập đỏ xin thêm lều từ các nước.',
    'request | Hội Chữ thập đỏ | - | -',
    'a body no list knows',
  ],
  ['en', 'The Red Cross promised to help.', 'pledge | Red Cross | - | -', 'the same in English'],
  [
    'en',
    'Ha Noi was promised $5m by Denmark.',
    'pledge | Denmark | Ha Noi | 5000000 USD',
    'a passive names its maker',
  ],
  [
    'vi',
    'Ngoại trưởng Helena Brandt được Việt Nam đề nghị mở văn phòng.',
    'request | Việt Nam | Helena Brandt | -',
    'the one before a passive is asked',
  ],
  [
    'en',
    '"We will keep helping Viet Nam," Ambassador Ruth Meyer said.',
    'pledge | Ruth Meyer | Viet Nam | -',
    'we are the one quoted',
  ],
  [
    'vi',
    '"Chúng tôi sẽ tiếp tục giúp Việt Nam", Đại sứ Ruth Meyer nói.',
    'pledge | Ruth Meyer | Việt Nam | -',
    'the same in Vietnamese',
  ],
  [
    'vi',
    'Thủ tướng Phạm Minh Chính yêu cầu Bộ Tài chính hỗ trợ 500 triệu đồng.',
    'request | Phạm Minh Chính | Bộ Tài chính | 500000000 VND',
    'what is asked for is no promise',
  ],
  [
    'vi',
    'Hàn Quốc đề nghị cung cấp miễn phí hai tàu tuần tra.',
    'pledge | Hàn Quốc | - | -',
    '"đề nghị cung cấp miễn phí" offers',
  ],
  [
    'en',
    'The EU has promised Moldova 1.8 billion euros.',
    'pledge | EU | Moldova | 1800000000 EUR',
    'a country no list knows stands where the receiver does',
  ],
  [
    'en',
    'The regulator has asked Meta to explain how its chatbot treats minors.',
    'request | regulator | Meta | -',
    'the few words that a request to somebody opens with',
  ],
  [
    'en',
    'Residents were asked by the fire service to boil their water.',
    'request | fire service | Residents | -',
    'the agent of a passive, a plain noun',
  ],
  [
    'vi',
    'Nhà máy bị Sở Nông nghiệp và Môi trường yêu cầu dừng xả thải.',
    'request | Sở Nông nghiệp và Môi trường | Nhà máy | -',
    'the target of a passive; "và" inside the name',
  ],
  [
    'vi',
    'Cục Đường bộ yêu cầu các trạm thu phí xả trạm khi ùn tắc.',
    'request | Cục Đường bộ | các trạm thu phí | -',
    'the words before what is asked for',
  ],
])('%s: %s (%s)', (code, text, pledge) => expect(pledges(code, text)).toEqual([pledge]));

test.each([
  ['en', 'The museum promised to open late.', 'pledge | museum | - | -', 'a plain noun'],
  [
    'en',
    'A group of exporters, meanwhile, demanded that it stop.',
    'request | group of exporters | - | -',
    'an aside',
  ],
  [
    'en',
    'Organisers apologised and vowed to refund spectators.',
    'pledge | Organisers | spectators | -',
    'a second verb',
  ],
  ['en', 'Villagers want the council to dredge the stream.', 'request | Villagers | council | -', 'wanting'],
  [
    'en',
    'Rosa Ibáñez called it solid and urged caution about the age.',
    'request | Rosa Ibáñez | - | -',
    'caution about something',
  ],
  [
    'en',
    'Parents have been asked by the department to wait.',
    'request | the department | Parents | -',
    'a passive',
  ],
  ['vi', 'Bảo tàng hứa mở cửa miễn phí.', 'pledge | Bảo tàng | - | -', 'a plain noun'],
  ['vi', 'Gia đình bị cáo cam kết nộp thêm.', 'pledge | Gia đình bị cáo | - | -', 'bị inside a noun'],
  ['vi', 'Hòa Phát từng yêu cầu điều tra.', 'request | Hòa Phát | - | -', 'an auxiliary'],
  [
    'vi',
    'Đã được thành phố hứa cấp đất, phường vui.',
    'pledge | thành phố | - | -',
    'an agent inside a passive',
  ],
  [
    'vi',
    'Bộ Y tế có văn bản đề nghị các bệnh viện dự trữ máu.',
    'request | Bộ Y tế | các bệnh viện | -',
    'a request in writing',
  ],
  [
    'vi',
    'Bà Ingrid Solheim đến Hà Nội. "Chúng tôi cam kết đồng hành", bà nói.',
    'pledge | Ingrid Solheim | - | -',
    'a quotation by a pronoun',
  ],
])('%s: %s (%s: %s)', (code, text, pledge) => expect(pledges(code, text)).toEqual([pledge]));

test.each([
  ['en', 'He denied that the firm had pledged refunds.', 'denied'],
  ['vi', 'Ông bác bỏ tin nói công ty từng cam kết hoàn tiền.', 'denied'],
  ['en', 'The season promises to be a lively one.', 'a season cannot promise'],
  ['vi', 'Trời sẽ tiếp tục mưa.', 'nor can the sky'],
  ['en', 'The judge asked the witness about the money.', 'a question'],
  ['en', "Mr Smith's request was denied.", 'a noun'],
  ['vi', 'Theo yêu cầu của khách, cửa hàng đổi hàng.', 'a noun'],
])('%s: %s is neither (%s)', (code, text) => expect(pledges(code, text)).toEqual([]));

test('a title alone is its holder where the text introduces one', () =>
  expect(pledges('vi', 'Tổng Bí thư Tô Lâm đến. Tổng Bí thư đề nghị Mỹ hỗ trợ thêm.')).toEqual([
    'request | Tô Lâm | Mỹ | -',
  ]));

test.each([
  ['en', 'She said wind was a promising field.', [], 'an adjective'],
  [
    'en',
    'Gavi has pledged $11 million, and the maker, Serum Institute, promised to hold its price.',
    ['pledge | Gavi | - | 11000000 USD', 'pledge | Serum Institute | - | -'],
    'a second subject; a name in apposition; no sum of its own',
  ],
  [
    'en',
    'Lenders led by Barclays promised to wait.',
    ['pledge | Lenders | - | -'],
    'not whom they are led by',
  ],
  ['en', '"We sign nothing," vowed Ana Colque.', ['pledge | Ana Colque | - | -'], 'a subject after its verb'],
  [
    'en',
    'Ana Paucar asked the firm in January to close.',
    ['request | Ana Paucar | firm | -'],
    'no time in a name',
  ],
  [
    'en',
    'Ana Paucar promised the family help.',
    ['pledge | Ana Paucar | family | -'],
    'right after the verb',
  ],
  [
    'vi',
    'Xã hứa bố trí đò miễn phí cho học sinh cho đến khi có cầu.',
    ['pledge | Xã | học sinh | -'],
    'no word too many',
  ],
])('%s: %s → %j (%s)', (code, text, expected) => expect(pledges(code, text)).toEqual(expected));
