import { pick } from '../../quality/random.ts';
import type { Names } from './names.ts';
import { drawCount, drawMoney, sayDay, sayNumber, sayShare } from './values.ts';
import type { Told } from './write.ts';

/** The daily report on the markets: the same text every day but for its figures. */

const report = {
  vi: {
    title: 'Chứng khoán ngày {date}: VN-Index {move} {points} điểm',
    move: ['tăng', 'giảm'],
    paragraphs: [
      'Kết thúc phiên giao dịch ngày {date}, chỉ số VN-Index {move} {points} điểm, tương đương {share}, với {n} mã tăng và {n2} mã giảm. Giá trị giao dịch trên toàn thị trường đạt {money}.',
      'Cổ phiếu của {firm} {move} {share2}, kéo theo cả nhóm vốn hóa lớn. Khối ngoại mua ròng {money2} trong phiên, tập trung vào các ngân hàng và doanh nghiệp bất động sản.',
      'Giá vàng trong nước {move} {share3}, còn giá dầu thô thế giới thay đổi {share4} so với ngày hôm trước. Tỉ giá trung tâm do Ngân hàng Nhà nước công bố ở mức {rate} đồng một USD.',
    ],
  },
  en: {
    title: 'Markets on {date}: VN-Index {move} {points} points',
    move: ['gains', 'loses'],
    paragraphs: [
      'The VN-Index {move} {points} points, or {share}, at the close on {date}, with {n} shares up and {n2} down. Turnover on all markets came to {money}.',
      'Shares of {firm} moved by {share2} and took the other large companies with them. Foreign investors were net buyers of {money2}, mostly of banks and property firms.',
      'Gold changed by {share3} on the home market, while crude oil moved by {share4} from the day before. The State Bank set the central rate at {rate} dong to the dollar.',
    ],
  },
} as const;

export function writeMarketReport(language: string, names: Names, day: Date, random: () => number): Told {
  const pattern = report[language as keyof typeof report];
  const draw = (): number => Math.round(3 + 300 * random() ** 2) / 100;
  const values: Record<string, string> = {
    date: sayDay(day)[language]!,
    move: pick(pattern.move, random),
    points: sayNumber(Math.round(10 + 200 * random()) / 10)[language]!,
    share: sayShare(draw())[language]!,
    share2: sayShare(draw())[language]!,
    share3: sayShare(draw())[language]!,
    share4: sayShare(draw())[language]!,
    n: sayNumber(drawCount(random))[language]!,
    n2: sayNumber(drawCount(random))[language]!,
    money: drawMoney(random)[language]!,
    money2: drawMoney(random)[language]!,
    rate: sayNumber(24_000 + Math.floor(2_000 * random()))[language]!,
    firm: names.firm(random)[language]!,
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  return { title: fill(pattern.title), paragraphs: pattern.paragraphs.map(fill), questions: [] };
}
