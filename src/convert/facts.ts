/** What a document's text says of the document. */
import type { Kind, Span } from '../schemas/values.ts';
import { valueOf } from './numbering.ts';

export interface Facts {
  kind: Kind | null;
  title: string | null;
  titleSpans: readonly Span[];
  issuer: string | null;
  year: number | null;
  date: string | null;
  speaker: string | null;
  /** Whether the text says that it holds but a part: （节选）. */
  excerpt: boolean;
  /** Fields that were concluded from the text at large and stand in no one place of it. */
  inferred: ('title' | 'issuer' | 'year' | 'date')[];
}

export function noFacts(): Facts {
  return {
    kind: null,
    title: null,
    titleSpans: [],
    issuer: null,
    year: null,
    date: null,
    speaker: null,
    excerpt: false,
    inferred: [],
  };
}

const digit = '0-9０-９';
const dates = new RegExp(
  `([12１２][${digit}]{3}|[一二][〇○零Ｏ０O一二三四五六七八九]{3})\\s*年\\s*([${digit}OＯ]{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*([${digit}OＯ]{1,2}|[一二三四五六七八九十]{1,3})\\s*日`,
);

/** 2019年1月27日, ２０１９年１月２７日, 2019年1月2O日 and 二〇一八年一月二十六日 → ISO 8601, or null. */
export function readDate(text: string): string | null {
  const match = dates.exec(text) ?? /([12]\d{3})[-./](\d{1,2})[-./](\d{1,2})/.exec(text);
  if (!match) return null;
  const year = readYear(match[1] as string);
  const [month, day] = [match[2], match[3]].map((part) =>
    valueOf((part as string).replace(/[OＯ]/g, '0')),
  ) as [number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 2018, ２０１８, 二〇一八 → 2018. */
export function readYear(text: string): number {
  let value = 0;
  for (const char of text) {
    const figure = /[〇○零ＯO]/.test(char) ? 0 : char === '0' || char === '０' ? 0 : valueOf(char);
    value = value * 10 + figure;
  }
  return value;
}

const written = new RegExp(`[12１２一二][${digit}〇○零ＯO一二三四五六七八九]{3}(?=\\s*年)`, 'g');

/** 一九八六年的工作, ２０１１年工作回顾 → 1986年的工作, 2011年工作回顾: years as headings are compared. */
export function inArabicYears(text: string): string {
  return text.includes('年') ? text.replace(written, (year) => String(readYear(year))) : text;
}
