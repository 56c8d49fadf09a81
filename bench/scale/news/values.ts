import type { Said } from './names.ts';

/** Numbers, sums and days as each language writes them. */

const numbers: Record<string, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
};
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const sayNumber = (value: number): Said => ({
  vi: numbers.vi!.format(value),
  en: numbers.en!.format(value),
});

export const sayShare = (value: number): Said => ({
  vi: `${sayNumber(value).vi}%`,
  en: `${sayNumber(value).en}%`,
});

/** Small numbers far more often than large ones, as news counts. */
export function drawCount(random: () => number): number {
  const digits = 1 + Math.floor(4 * random() ** 1.5);
  return 2 + Math.floor(random() * 10 ** digits);
}

export function drawMoney(random: () => number): Said {
  const amount = Math.round(2 + random() ** 2 * 900) / (random() < 0.3 ? 10 : 1);
  const { vi, en } = sayNumber(amount);
  return random() < 0.5
    ? { vi: `${vi} tỉ đồng`, en: `${en} billion dong` }
    : { vi: `${vi} triệu USD`, en: `${en} million USD` };
}

export function sayDay(day: Date): Said {
  const [date, month, year] = [day.getUTCDate(), day.getUTCMonth(), day.getUTCFullYear()];
  return { vi: `${date}/${month + 1}/${year}`, en: `${date} ${months[month]} ${year}` };
}

export const addDays = (day: Date, days: number): Date => new Date(day.getTime() + days * 86_400_000);
