/** Marks inside the lines of web copies: Markdown, HTML, ornaments before headings. */
import { entityTails } from './entities.ts';
import type { Furniture } from './furniture.ts';
import { isHan } from './width.ts';

const formatting =
  /<\/?(?:p|br|div|span|strong|b|em|i|u|font|h[1-6]|center|section|a|img|ul|ol|li|table|tbody|thead|tr|td|th|sup|sub|hr)(?:\s[^<>]{0,300})?\/?>|&nbsp;|&emsp;|&ensp;/gi;

/** [下一页](https://example.cn/2.html) */
const link = /\[([^\][]{1,80})\](\((?:https?:|\/|#|\.)[^\s()]{0,300}\))/g;
const quote = /^>+[ \t\u3000]*(?=[^\s>])/;

const number =
  '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分)';
/** ▍2025年工作回顾, ◆一、…, • （一）…, ● 城乡面貌焕然一新: what a page sets before its headings; a bullet only before a number or a few words. */
const ornament = new RegExp(
  `^(?:[▍▎▌▋▊▉█]+|[•·●○■□◆◇★☆▶►▪※❖➤✦]+[\\s]*(?=${number}|[一-鿿“][^，。；：！？]{3,29}$))\\s*`,
);
/** 【一、2025年工作回顾】 */
const framed = new RegExp(`^【(?=${number})[^【】。]{2,60}】$`);

/** ![全市经济增长](./chart.gif) */
const picture = /!\[[^\][]{0,80}\]\([^\s()]{1,300}(?:\s+"[^"]{0,80}")?\)/g;
/** - 新建公园12个。, and 2026 – 2030 broken before its dash. */
const bullet = /^[-+*][ \t]+(?=[^\s\-–—*+]|\*\*)(?!\d{4})/;

/** A line as readers of a web page see it. */
export function withoutMarks(line: string): string {
  return line
    .replaceAll('**', '')
    .replace(formatting, '')
    .replace(picture, '')
    .replace(link, '$1')
    .replace(quote, '')
    .replace(/^([*_])(?=\S)([^*_]+)\1$/, '$2')
    .trim();
}

/** Markdown and HTML marks of web copies. */
export function marks(line: string, base: number, found: Furniture[]): void {
  const plain = (from: number, to: number): void => {
    found.push({ span: [base + from, base + to], why: 'markup', mark: 'plain' });
  };
  if (line.charCodeAt(0) > 0xff && !isHan(line.charCodeAt(0))) {
    const end = ornament.exec(line)?.[0].length ?? 0;
    if (end > 0) plain(0, end);
    if (framed.test(line)) {
      plain(0, 1);
      plain(line.length - 1, line.length);
    }
  }
  if (line.startsWith('>')) plain(0, quote.exec(line)?.[0].length ?? 0);
  if (line.includes('](')) {
    for (const { 0: whole, index } of line.matchAll(picture)) plain(index, index + whole.length);
    for (const { 0: whole, 1: words, index } of line.matchAll(link)) {
      plain(index, index + 1);
      plain(index + 1 + (words as string).length, index + whole.length);
    }
  }
  if (line.includes('&')) for (const [from, to] of entityTails(line)) plain(from, to);
  const item = bullet.exec(line)?.[0].length ?? 0;
  if (item > 0) found.push({ span: [base, base + 1], why: 'markup', mark: 'item' });
  const again = printedTwice(line);
  if (again !== null) plain(...again);
  const hash = /^(#{1,6})[ \t\u3000]+/.exec(line) ?? /^(#{2,6})(?=[^#\d\s])/.exec(line);
  if (hash) {
    const level = (hash[1] as string).length;
    found.push({ span: [base, base + level], why: 'markup', mark: 'plain', hash: level });
  }
  if (line.includes('**')) {
    // *** is bold and slanted.
    const at = [...line.matchAll(/\*\*(?:\*(?!\*))?/g)];
    const even = at.length - (at.length % 2);
    for (const { index, 0: mark } of at.slice(0, even)) {
      const from = base + index;
      found.push({ span: [from, from + mark.length], why: 'markup', mark: 'bold' });
    }
  }
  if (line.includes('<') || line.includes('&')) {
    for (const { 0: mark, index } of line.matchAll(formatting)) plain(index, index + mark.length);
  }
}

const letterSpaced = /^\S(?:[ \t\u3000]+\S){3,}$/;

/** 政 府 工 作 报 告政 府 工 作 报 告: where a letter-spaced stretch at the beginning of a line stands once more, as bold print may leave it. */
function printedTwice(line: string): [number, number] | null {
  if (line.length > 400 || !/^\S[ \t\u3000]+\S[ \t\u3000]/.test(line)) return null;
  const opening = line.slice(0, 7);
  const at = line.indexOf(opening, 7);
  const stretch = line.slice(0, Math.max(at, 0)).trimEnd();
  if (!letterSpaced.test(stretch) || !line.startsWith(stretch, at)) return null;
  return [at, at + stretch.length];
}

/** A heading in bold is no longer. */
const longestBold = 200;

/** The marks of bold stretches that a line end breaks: `**（二）推动…，⏎努力…。**`. */
export function brokenBold(text: string, found: readonly Furniture[]): Furniture[] {
  if (!text.includes('**')) return [];
  const paired = new Set(found.filter(({ mark }) => mark === 'bold').map(({ span }) => span[0]));
  const broken: Furniture[] = [];
  let open = -1;
  for (const { index } of text.matchAll(/(?<!\*)\*\*(?!\*)/g)) {
    if (paired.has(index)) continue;
    const inside = open < 0 ? '' : text.slice(open + 2, index);
    if (open < 0 || inside.length > longestBold || /\n[ \t]*\r?\n/.test(inside)) {
      open = index;
      continue;
    }
    for (const at of [open, index])
      broken.push({ span: [at, at + 2], why: 'markup', mark: 'plain' });
    open = -1;
  }
  return broken;
}
