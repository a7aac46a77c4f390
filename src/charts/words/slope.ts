/** What the change of targets between two years says in words. */
import { isPercentage, quantity, signedPercent, signedPoints } from '../format.ts';
import { place } from '../place.ts';
import type { Lang, SlopeData, SlopeItem, Table } from '../types.ts';
import { plural, words } from './common.ts';

export type Direction = 'raised' | 'same' | 'lowered';

/** Whether the change is told in percentage points. */
export function isInPoints({ from, to }: SlopeItem): boolean {
  return isPercentage(from) && isPercentage(to);
}

/**
 * The later number against the earlier one: 1 is unchanged, less is lower; null where it cannot be
 * said. Between two percentages the points are drawn as told, 1 point as steep as 1%.
 */
export function ratio(item: SlopeItem): number | null {
  const [from, to] = [place(item.from), place(item.to)];
  if (isInPoints(item)) return to - from > -100 ? 1 + (to - from) / 100 : null;
  if (from === 0 || to / from <= 0) return from === to ? 1 : null;
  return from < 0 ? from / to : to / from;
}

export function direction(item: SlopeItem): Direction {
  const change = place(item.to) - place(item.from);
  return change > 0 ? 'raised' : change < 0 ? 'lowered' : 'same';
}

export const directions: Record<Lang, Record<Direction, string>> = {
  zh: { raised: '上调', same: '不变', lowered: '下调' },
  en: { raised: 'raised', same: 'unchanged', lowered: 'lowered' },
};

/** `上调 3项`, `Raised 3` */
export function group(direction: Direction, n: number, lang: Lang): string {
  const word = directions[lang][direction];
  return lang === 'zh' ? `${word} ${n}项` : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${n}`;
}

/** `2023年到2025年，8项可比目标：3项上调，2项不变，3项下调` */
export function finding(data: SlopeData, lang: Lang): string {
  const parts = (['raised', 'same', 'lowered'] as const)
    .map((d) => [d, data.items.filter((i) => direction(i) === d).length] as const)
    .filter(([, n]) => n > 0)
    .map(([d, n]) => (lang === 'zh' ? `${n}项${directions.zh[d]}` : `${n} ${directions.en[d]}`));
  if (lang === 'zh') {
    const head = `${data.fromYear}年到${data.toYear}年`;
    if (parts.length === 0) return `${head}没有可以比较的目标`;
    return `${head}，${data.items.length}项可比目标：${parts.join('，')}`;
  }
  const head = `${data.fromYear} to ${data.toYear}`;
  if (parts.length === 0) return `${head}: no comparable targets`;
  return `${head}, ${plural(data.items.length, 'comparable target')}: ${parts.join(', ')}`;
}

/** What makes a line steep. */
function steepness({ items, toYear }: SlopeData, lang: Lang): string {
  const points = items.filter(isInPoints).length;
  if (lang === 'zh') {
    const of = `越陡，${toYear}年的目标变动越大`;
    if (points > 0 && points === items.length) return `${of}，按百分点算`;
    const twice = `${of}；按倍数算，减半与翻番一样陡`;
    return points === 0 ? twice : `${twice}；目标是百分数的按百分点算，1个百分点与1%一样陡`;
  }
  const of = `the steeper, the more the target for ${toYear} differs`;
  if (points > 0 && points === items.length) return `${of}, in percentage points (pp)`;
  const twice = `${of}, halved being as steep as doubled`;
  return points === 0
    ? twice
    : `${twice}, and of percentages 1 percentage point (pp) as steep as 1%`;
}

export function caption(data: SlopeData, lang: Lang): string {
  const zh = lang === 'zh';
  const how = zh
    ? `线从${data.fromYear}年的目标出发，${steepness(data, lang)}。虚线为下调。`
    : `Lines start from the target for ${data.fromYear}; ${steepness(data, lang)}. Dashed lines are lowered targets.`;
  if (data.complete || (data.added.length === 0 && data.gone.length === 0)) return how;
  return zh
    ? `${how}报告只收录了部分页面，未见的目标可能在其余页面上。`
    : `${how} Only parts of the reports are held; a target that is not seen may stand on the other pages.`;
}

/** `+67%`, `持平`; between two percentages `−1.5百分点`. */
export function changeLabel(item: SlopeItem, lang: Lang): string {
  const r = ratio(item);
  if (r === null) return '';
  if (r === 1) return lang === 'zh' ? directions.zh.same : 'same';
  if (isInPoints(item)) return signedPoints(place(item.to) - place(item.from), lang);
  return signedPercent(r - 1);
}

export function sentence(item: SlopeItem, data: SlopeData, lang: Lang): string {
  const from = `${data.fromYear}${lang === 'zh' ? '年' : ': '}${quantity(item.from, lang)}`;
  const to = `${data.toYear}${lang === 'zh' ? '年' : ': '}${quantity(item.to, lang)}`;
  const change = changeLabel(item, lang);
  return lang === 'zh'
    ? `${item.name.zh}：${[from, to, change].filter(Boolean).join('，')}`
    : `${item.name.en}: ${[from, to, change].filter(Boolean).join(', ')}`;
}

const whole = {
  zh: { added: '新设', gone: '未再设' },
  en: { added: 'New', gone: 'Not set again' },
} as const;
const partly = {
  zh: { added: '所存页面新见', gone: '所存页面未再设' },
  en: { added: 'New in the pages held', gone: 'Not again in the pages held' },
} as const;

/** What the two lists are called: of reports held in part nothing can be called dropped. */
export function lone(data: SlopeData, lang: Lang) {
  return (data.complete ? whole : partly)[lang];
}

export function table(data: SlopeData, lang: Lang): Table {
  const w = words[lang];
  const row = (item: (typeof data.added)[number], added: boolean) => [
    { text: item.name[lang], url: item.url },
    { text: added ? '' : quantity(item.quantity, lang), url: item.quantity.url },
    { text: added ? quantity(item.quantity, lang) : '', url: item.quantity.url },
    { text: added ? lone(data, lang).added : lone(data, lang).gone },
  ];
  return {
    columns: [w.indicator, `${w.target} ${data.fromYear}`, `${w.target} ${data.toYear}`, w.change],
    rows: [
      ...data.items.map((item) => [
        { text: item.name[lang], url: item.url },
        { text: quantity(item.from, lang), url: item.from.url },
        { text: quantity(item.to, lang), url: item.to.url },
        { text: changeLabel(item, lang) },
      ]),
      ...data.added.map((i) => row(i, true)),
      ...data.gone.map((i) => row(i, false)),
    ],
  };
}
