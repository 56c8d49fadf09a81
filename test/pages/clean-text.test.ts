import { describe, expect, it } from 'vitest';
import { cleanText, htmlToParagraphs } from '../../src/pages/clean-text.ts';
import { languages, vi } from '../helpers/languages.ts';

type Lines = Record<'vi' | 'en', string[]>;

const first = { vi: 'Đây là câu mở đầu của bài viết này.', en: 'This is the opening sentence of the story.' };
const last = { vi: 'Đây là câu kết thúc của bài viết này.', en: 'This is the last sentence of the story.' };

/** Sentences and subheadings that begin, end or sound like something that is cut. */
const text: Lines = {
  vi: [
    'Theo ông Nam, ảnh hưởng của bão sẽ kéo dài đến cuối tuần.',
    'Ảnh chụp vệ tinh cho thấy nước đã rút.',
    'Theo đó, ba xã sẽ được cấp nước sạch từ tháng 12.',
    'Video do người dân quay cho thấy nước chảy xiết.',
    'Nguồn nước ở ba xã đã bị nhiễm mặn.',
    'Chia sẻ với báo chí, bà Hạnh cho biết gia đình đã về nhà.',
    'Bình luận về kết quả này, ông Lộc nói cần thêm thời gian.',
    'Xem thêm phim tài liệu là cách học sử của nhiều bạn trẻ.',
    'Tin vui đến với bà con vào sáng sớm.',
    'GDP - thước đo quy mô kinh tế - tăng 8,2%.',
    'Tác giả: người kể chuyện hay người làm chứng? Câu hỏi ấy còn để ngỏ.',
    'Bức ảnh này: một kỷ vật. Ông đã giữ nó 50 năm.',
    '“Gửi mẹ, con vẫn khỏe”, lá thư viết.',
    'Kế hoạch ba bước',
    'Ông nói: “Ảnh của tôi đã mất.”',
    'Đọc thêm 20 trang mỗi ngày giúp trẻ giàu vốn từ.',
    'Video: bằng chứng quan trọng nhất của vụ án đã được nộp cho tòa vào hôm qua, theo lời luật sư của gia đình nạn nhân, người đã theo vụ việc từ đầu.',
    'Thích nghi với biến đổi khí hậu',
    'Năm 2025: cột mốc mới',
    'Facebook và Google phải nộp thuế từ năm sau.',
    'Hotline của tỉnh nhận 300 cuộc gọi trong đêm.',
    'Kết quả',
    'Sự kiện: ba nước ký chung một bản ghi nhớ.',
    'Quảng cáo sai sự thật bị phạt nặng.',
    'Đăng nhập tài khoản lạ có thể mất tiền.',
    'Ông gửi ảnh: ba tấm, đều đã mờ.',
    'Bản quyền thuộc về ai là câu hỏi khó.',
    'Menu của quán có 20 món.',
    'Tin nhắn giả mạo tăng 30%.',
    'Theo dõi sức khỏe trên Facebook là xu hướng mới.',
    'Có thể bạn quan tâm đến giá điện.',
    '(Vào lúc 3 giờ sáng, nước bắt đầu lên.)',
    'Ba, bốn, năm: nước lên từng ngày.',
  ],
  en: [
    'According to the photo, the river has risen by two metres.',
    'Photos of the site were shown to reporters.',
    'Video footage shows the water rushing in.',
    'Source water in three communes is now salty.',
    'Read more than one paper a day, the teacher told her pupils.',
    'By John Smith’s account, the talks went well.',
    'Related costs rose by 8 per cent.',
    'Follow the money, he said.',
    'Share prices fell 2 per cent on Monday.',
    'A three-step plan',
    'Getty Images sued the firm over its use of pictures.',
    'Topics: trade, defence and health were all discussed, the ministry said.',
    'NATO — the alliance of 32 states — will meet in June.',
    'Print newspapers sold 3 per cent fewer copies.',
    'Comments from the minister were cautious.',
    'Via a spokesman, the company declined to comment.',
    'From Hanoi to Hue, trains were delayed.',
    'Copyright law will change next year.',
    'Subscribe to the theory or not, the data are clear.',
    'Sign up for the draft, he told them.',
    'Advertisement spending rose 4 per cent.',
    'Watch: a word that few expected. It came anyway.',
    'More on the budget: the deficit will fall.',
    'The company changed its privacy policy.',
    'He sent her a photo by mail.',
    'Photos by drones show the damage.',
    'By continuing the talks, both sides avoid a tariff.',
    'This report was published by the ministry in May.',
    'Nguyen is a journalist who was jailed in 2020.',
    'Reporting by the paper found gaps.',
    'Edited volumes sell badly.',
    'Skip to the end and you miss it.',
    'Find the report at the library.',
    'The agency sells pictures via Getty Images.',
  ],
};

const noText: Lines = {
  vi: [
    'Ảnh: TTXVN',
    'Người dân dọn bùn. Ảnh: Nguyễn Huệ',
    'Người dân dọn bùn - Ảnh: HỮU HẠNH',
    'Lãnh đạo hai nước. (Ảnh: Dương Giang/TTXVN)',
    'Quang cảnh lễ ký - Ảnh 1.',
    'Ảnh minh họa',
    'Một góc phố. Ảnh minh họa.',
    'Ảnh tư liệu: TTXVN',
    'Ảnh: N.V.A',
    'Chia sẻ',
    'Facebook',
    'Zalo',
    'Copy link',
    'Sao chép liên kết',
    'Bình luận (12)',
    'Gửi',
    'Theo dõi Báo Ví Dụ trên Google News',
    'Tin liên quan',
    'Xem thêm: Cầu mới thông xe',
    'Đọc thêm',
    '>> Cầu mới thông xe',
    '[Đọc thêm] Cầu mới thông xe',
    'Từ khóa: dioxin, sân bay',
    'Tags: dioxin',
    'Theo VnExpress',
    '(Theo Reuters, AFP)',
    'Nguồn: TTXVN',
    'Tác giả: Nguyễn Văn A',
    '© Báo Ví Dụ',
    'Bản quyền thuộc về Báo Ví Dụ',
    'Video: VTV',
    'Bài và ảnh: MINH ANH',
    'Đăng ký nhận tin mới mỗi sáng qua thư điện tử.',
    'Mời độc giả theo dõi kênh của báo trên YouTube.',
    'Trang chủ',
    'Facebook Twitter Zalo',
    'Quảng cáo',
    'Đồ họa: Tuấn Anh',
    'Trang web này sử dụng cookie để phục vụ bạn tốt hơn.',
    'Vui lòng đăng nhập để gửi bình luận.',
  ],
  en: [
    'Photo: VNA',
    'The ministers shake hands. (Photo: VNA)',
    'A boat in a flooded street. — VNA/VNS Photo',
    'VNA/VNS Photo Minh Somebody',
    '(Photo: VietnamPlus)',
    'Illustrative photo',
    'Photo courtesy of the embassy',
    '[AP Photo/Somebody]',
    'File photo: A factory in Hanoi',
    'A worker in Hanoi. REUTERS/Somebody',
    'Somebody/AFP via Getty Images',
    'Read more: A bridge opens',
    'Also read',
    'Also read: A bridge opens',
    '[Read also] A bridge opens',
    'Related stories',
    'See also: A bridge opens',
    'Tags: dioxin, airfield',
    'Source: VNA',
    '(Source: VNA)',
    'Copyright 2025 The Paper',
    '© 2025 The Paper',
    'Copy link',
    'Share',
    'Follow us on Facebook',
    'Follow The Paper on Google News',
    'Sign up for our newsletter',
    'Advertisement',
    'By John Smith',
    'By JOHN SMITH and JANE DOE',
    'Reporting by John Smith; Editing by Jane Doe',
    'John Smith is a reporter based in Hanoi.',
    'We use cookies to make this site work.',
    'Subscribe to our newsletter',
    'Skip to content',
    'Share this article',
    '2 comments',
    'VNS',
    '— VNS',
    'Topics: Vietnam',
    'Read more',
    'Our Standards: The Trust Principles.',
  ],
};

const datelines: Lines = {
  vi: [
    'Hà Nội (TTXVN) - ',
    '(Dân trí) - ',
    'TTO - ',
    'VOV.VN - ',
    '(Chinhphu.vn) – ',
    'VTV.vn - ',
    'QĐND Online – ',
    'Hà Nội, ngày 3/11 (TTXVN) - ',
    '(PLO)- ',
    'NDO - ',
    'Kinhtedothi.vn – ',
    'HÀ NỘI — ',
    'BNEWS ',
    'TP. Hồ Chí Minh (TTXVN) – ',
    '(ĐCSVN) - ',
  ],
  en: [
    'HANOI, Nov. 3 (Reuters) - ',
    'Hanoi (VNA) – ',
    'HANOI, Vietnam (AP) — ',
    'WASHINGTON — ',
    'HÀ NỘI — ',
    'HCM CITY — ',
    'WASHINGTON, D.C. – ',
    '(VOVWORLD) - ',
    'HANOI -- ',
    'Hanoi, November 3 (VNA) - ',
    'HANOI, Nov 3, 2025 (AFP) - ',
    'DA NANG (VNS) — ',
    'VGP – ',
    'BEIJING, Nov. 3 (Xinhua) -- ',
    'HO CHI MINH CITY, Vietnam — ',
    'VOV.VN - ',
  ],
};

describe.each(['vi', 'en'] as const)('a pasted text in %s', (code) => {
  const language = languages.get(code)!;
  const clean = (...lines: string[]) => cleanText(lines, language);

  it.each(text[code])('keeps “%s”', (line) => {
    expect(clean(first[code], line, last[code]).paragraphs).toEqual([first[code], line, last[code]]);
  });

  it.each(noText[code])('loses “%s”, and says so', (line) => {
    const { paragraphs, dropped } = clean(first[code], line, last[code]);
    expect(paragraphs).toEqual([first[code], last[code]]);
    expect(dropped).toHaveLength(1);
  });

  it.each(datelines[code])('begins with its sentence behind “%s”', (dateline) => {
    const read = clean(dateline + first[code], last[code]);
    expect(read.paragraphs).toEqual([first[code], last[code]]);
    expect(read.dateline?.text).toBe(dateline.trim());
    expect(read.dropped).toEqual([{ what: 'dateline', text: dateline.trim() }]);
  });
});

describe('a pasted text', () => {
  const body = ['Mưa lớn làm ngập ba xã ven sông.', 'Nước rút vào sáng hôm sau.'];

  it('loses a menu ahead of it, one name a line or all in one', () => {
    const provinces = ['An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'TP. Hồ Chí Minh', 'Yên Bái'];
    const row = [...provinces, ...provinces, ...provinces].join(' ');
    expect(cleanText([...provinces, row, ...body], vi).paragraphs).toEqual(body);
  });

  it('loses the headlines below “Tin liên quan”, up to the next sentence', () => {
    const { paragraphs, dropped } = cleanText(
      [body[0]!, 'Tin liên quan', 'Cầu mới thông xe', 'Giá gạo tăng nhẹ', body[1]!],
      vi,
    );
    expect(paragraphs).toEqual(body);
    expect(dropped.map(({ what }) => what)).toEqual(['related', 'related', 'related']);
  });

  it('keeps subheadings between sentences and lists, and loses the name below it', () => {
    const lines = [body[0]!, 'Ba việc cần làm ngay', '- Dọn bùn', '- Khử trùng giếng', body[1]!];
    expect(cleanText([...lines, 'Nguyễn Văn A'], vi).paragraphs).toEqual(lines);
  });

  it('loses its title and what it says twice', () => {
    const twice = 'Ba xã ven sông vẫn còn bị chia cắt sau mưa lớn.';
    expect(cleanText(['NƯỚC LŨ RÚT', twice, twice, body[1]!], vi, 'Nước lũ rút').paragraphs).toEqual([
      twice,
      body[1],
    ]);
  });

  it('has no breaking or invisible space and is in NFC', () => {
    expect(cleanText(['Mu\u031Ba\u00A0lớn\u200B làm ngập \u00ADba  xã ven sông.'], vi).paragraphs).toEqual([
      'Mưa lớn làm ngập ba xã ven sông.',
    ]);
  });

  it('loses only the credit behind a paragraph that is too long for a caption', () => {
    const long = `${'Nước lên nhanh trong đêm khiến người dân không kịp dọn đồ. '.repeat(8).trim()}`;
    expect(cleanText([`${long} (Ảnh: TTXVN)`], vi).paragraphs).toEqual([long]);
  });
});

describe('the HTML of a feed', () => {
  it('becomes paragraphs, without pictures, captions and lines of links', () => {
    const html =
      '<p>Một câu.</p><figure><img src="a.jpg"><figcaption>Chú thích ảnh</figcaption></figure>' +
      'Câu trần.<br><br>Câu nữa.<ul><li>Điều một</li></ul><p><a href="/x">Bài khác</a></p><script>x()</script>';
    expect(htmlToParagraphs(html)).toEqual(['Một câu.', 'Câu trần.', 'Câu nữa.', 'Điều một']);
  });

  it('may be encoded twice', () => {
    expect(htmlToParagraphs('&lt;p&gt;Một câu &amp;amp; một câu nữa.&lt;/p&gt;')).toEqual([
      'Một câu & một câu nữa.',
    ]);
  });

  it('gives the rows of a table of data one by one', () => {
    const html = '<table><tr><th>Tỉnh</th><th>Ha</th></tr><tr><td>Huế</td><td>120</td></tr></table>';
    expect(htmlToParagraphs(html)).toEqual(['Tỉnh | Ha', 'Huế | 120']);
  });
});
