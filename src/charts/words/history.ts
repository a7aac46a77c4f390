/** What the history of an indicator says in words. */
import { ascending, descending } from 'd3';
import { quantity } from '../format.ts';
import { bound } from '../place.ts';
import type { HistoryData, HistoryPoint, Lang, Table } from '../types.ts';
import { words } from './common.ts';

export function ofRole(
  data: Pick<HistoryData, 'points'>,
  role: HistoryPoint['role'],
): HistoryPoint[] {
  return data.points.filter((p) => p.role === role).sort((a, b) => ascending(a.year, b.year));
}

/** `国际班列开行：2025年目标4800列以上，2023年结果超5000列`, or what of it there is. */
export function finding(data: HistoryData, lang: Lang): string {
  const target = ofRole(data, 'target').at(-1);
  const outcome = ofRole(data, 'outcome').at(-1);
  const latest = [target, outcome]
    .filter((p) => p !== undefined)
    .sort((a, b) => descending(a.year, b.year));
  const parts = latest.map((p) => {
    const said = quantity(p.quantity, lang);
    if (lang === 'zh') return `${p.year}年${words.zh[p.role]}${said}`;
    return p.role === 'target' ? `target for ${p.year} ${said}` : `outcome of ${p.year} ${said}`;
  });
  if (parts.length === 0) parts.push(lang === 'zh' ? '尚无数字' : 'no figures yet');
  return data.name[lang] + (lang === 'zh' ? '：' : ': ') + parts.join(lang === 'zh' ? '，' : ', ');
}

/** What an arrow at a target means, whether numbers grow upwards or, on a phone, to the right. */
function arrows(least: boolean, most: boolean, lang: Lang): string | null {
  if (!least && !most) return null;
  const zh = lang === 'zh';
  if (!most) return zh ? '箭头为“以上”' : 'an arrow means at least';
  if (!least) return zh ? '箭头为“以内”' : 'an arrow means at most';
  return zh
    ? '箭头朝大数为“以上”，朝小数为“以内”'
    : 'an arrow towards larger numbers means at least, towards smaller ones at most';
}

/** Drawn as about a number, not as a range or as open. */
const isAbout = ({ quantity: { comparator, valueMax } }: HistoryPoint): boolean =>
  comparator === 'approx' && valueMax === null;

/** Names only the signs that the drawing shows, and the years without a page. */
export function caption(data: HistoryData, lang: Lang): string {
  const targets = ofRole(data, 'target').map((p) => p.quantity);
  const about = ofRole(data, 'target').filter(isAbout);
  const has = (c: HistoryPoint['quantity']['comparator']) => targets.some((t) => bound(t) === c);
  const zh = lang === 'zh';
  const parts: string[] = [];
  if (targets.length > 0) parts.push(zh ? '短杠为目标' : 'Bars are targets');
  const arrow = arrows(has('gte') || has('gt'), has('lte'), lang);
  if (arrow !== null) parts.push(arrow);
  if (about.length > 0) parts.push(zh ? '断开的短杠为“左右”' : 'a broken bar means about');
  if (targets.some((t) => t.valueMax !== null)) parts.push(zh ? '方框为区间' : 'a box is a range');
  if (ofRole(data, 'outcome').length > 0) {
    parts.push(zh ? '圆点为结果' : 'dots are outcomes');
    const missed = data.points.filter((p) => p.verdict === 'missed').map((p) => p.year);
    if (missed.length > 0) parts.push(zh ? '叉号为未达到目标' : 'a cross is a missed target');
    if (about.some((p) => missed.includes(p.year)))
      parts.push(zh ? '“左右”按所写的数算' : 'about is judged by the number as written');
  }
  const missing = data.years.filter((y) => y.held === 'none').map((y) => y.year);
  const text = parts.join(zh ? '，' : ', ') + (zh ? '。' : '.');
  if (missing.length === 0) return text;
  return zh
    ? `${text}${missing.join('、')}年的有关页面未收录。`
    : `${text} The pages about ${missing.join(', ')} are not held.`;
}

export function sentence(point: HistoryPoint, lang: Lang): string {
  const w = words[lang];
  const said = quantity(point.quantity, lang);
  const verdict = point.verdict === undefined ? '' : w[point.verdict];
  if (lang === 'zh') {
    return `${point.year}年${w[point.role]} ${said}${verdict === '' ? '' : `，${verdict}`}`;
  }
  return `${point.year} ${w[point.role].toLowerCase()} ${said}${verdict === '' ? '' : `, ${verdict.toLowerCase()}`}`;
}

export function table(data: HistoryData, lang: Lang): Table {
  const w = words[lang];
  const cells = (year: number, role: HistoryPoint['role']) => {
    const points = data.points.filter((p) => p.year === year && p.role === role);
    return {
      text: points.map((p) => quantity(p.quantity, lang)).join(lang === 'zh' ? '；' : '; '),
      url: points[0]?.quantity.url,
    };
  };
  const held = { whole: '', part: w.partHeld, none: w.notHeld };
  const lacking = { target: w.lacksTarget, outcome: w.lacksOutcome, later: '' };
  return {
    columns: [w.year, w.target, w.outcome, w.verdict, lang === 'zh' ? '收录' : 'Pages'],
    rows: data.years.map(({ year, held: how, lacks }) => {
      const verdict = data.points.find((p) => p.year === year && p.verdict !== undefined)?.verdict;
      return [
        { text: String(year) },
        cells(year, 'target'),
        cells(year, 'outcome'),
        { text: verdict === undefined ? '' : w[verdict] },
        { text: lacks === undefined ? held[how] : lacking[lacks] },
      ];
    }),
  };
}
