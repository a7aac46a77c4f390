/** What the promise chart says in words. */
import { quantity, signedPercent, signedPoints } from '../format.ts';
import { axisEnd, distance, inOrder, isInPoints, isOpen } from '../distance.ts';
import type { Lang, PromiseData, PromiseItem, Table } from '../types.ts';
import { plural, words } from './common.ts';

/** `2023年12项可比目标：9项超额，2项达到，1项未达到` */
export function finding(data: PromiseData, lang: Lang): string {
  const n = (verdict: PromiseItem['verdict']) =>
    data.items.filter((i) => i.verdict === verdict).length;
  const counts = (['exceeded', 'met', 'missed'] as const).map((v) => [v, n(v)] as const);
  const all = data.items.length;
  if (lang === 'zh') {
    if (all === 0) return `${data.year}年没有可以比较的目标`;
    const parts = counts
      .filter(([v, c]) => c > 0 || v === 'missed')
      .map(([v, c]) => (c === 0 ? '没有一项未达到' : `${c}项${words.zh[v]}`));
    return `${data.year}年${all}项可比目标：${parts.join('，')}`;
  }
  if (all === 0) return `No comparable targets for ${data.year}`;
  const parts = counts
    .filter(([v, c]) => c > 0 || v === 'missed')
    .map(([v, c]) => `${c === 0 ? 'none' : c} ${words.en[v].toLowerCase()}`);
  return `${plural(all, 'comparable target')} for ${data.year}: ${parts.join(', ')}`;
}

/** What the lengths are: per cent of the target, between percentages points, or the one and the other. */
function lengths({ items }: PromiseData, lang: Lang): string {
  const points = items.filter(isInPoints).length;
  if (lang === 'zh') {
    if (points === 0) return '结果与目标相差的百分比';
    if (points === items.length) return '结果与目标相差的百分点';
    return '结果与目标相差多少：长短就是所注的数，目标本身是百分数的按百分点，其余按百分比，1个百分点与1%一样长';
  }
  if (points === 0) return 'How far each outcome lies from its target, in per cent of the target';
  if (points === items.length)
    return 'How far each outcome lies from its target, in percentage points (pp)';
  return 'How far each outcome lies from its target, drawn as labelled: in per cent of the target, or, where the target itself is a percentage, in percentage points (pp), 1 pp as long as 1%';
}

export function caption(data: PromiseData, lang: Lang): string {
  const zh = lang === 'zh';
  const how = zh
    ? `${lengths(data, lang)}。竖线为目标，右侧为超额，左侧为未达到。只列两份报告口径一致、可以比较的目标。`
    : `${lengths(data, lang)}. The upright line is the target, right of it is more than promised, left of it less. Only targets that two reports count in the same way.`;
  const end = axisEnd(data.items);
  if (!data.items.some((item) => distance(item) > end)) return how;
  return zh
    ? `${how}双箭头表示超出图幅，以所注的数为准。`
    : `${how} Two arrowheads: beyond the drawing, the number tells.`;
}

/** `+32%` of the target; between two percentages `−1.9百分点`, which nobody takes for a share. */
function distanceText(item: PromiseItem, lang: Lang): string {
  const d = distance(item);
  return isInPoints(item) && d !== 0 ? signedPoints(d * 100, lang) : signedPercent(d);
}

function atLeast(item: PromiseItem, lang: Lang): string {
  const sign = lang === 'zh' ? '至少' : distance(item) < 0 ? '≤' : '≥';
  return sign + distanceText(item, lang);
}

/** The distance as the table has it: also of outcomes that are known only not to lie below. */
function distanceCell(item: PromiseItem, lang: Lang): string {
  if (!isOpen(item)) return distanceText(item, lang);
  if (distance(item) === 0) return lang === 'zh' ? '未写明' : 'not stated';
  return atLeast(item, lang);
}

/** The distance; an outcome of which only a lower bound is known is `至少+6%`. */
export function distanceLabel(item: PromiseItem, lang: Lang): string {
  const d = distance(item);
  if (d === 0) return words[lang][item.verdict];
  return isOpen(item) ? atLeast(item, lang) : distanceText(item, lang);
}

/** The row in one sentence, for the tooltip and for screen readers. */
export function sentence(item: PromiseItem, lang: Lang): string {
  const w = words[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const comma = lang === 'zh' ? '，' : ', ';
  const d = distance(item);
  return (
    item.name[lang] +
    colon +
    [
      `${w.target} ${quantity(item.target, lang)}`,
      `${w.outcome} ${quantity(item.outcome, lang)}`,
      d === 0 ? w[item.verdict] : `${w[item.verdict]} ${distanceLabel(item, lang)}`,
    ].join(comma)
  );
}

export function table(data: PromiseData, lang: Lang): Table {
  const w = words[lang];
  return {
    columns: [
      w.indicator,
      `${w.target} ${data.year}`,
      `${w.outcome} ${data.year}`,
      lang === 'zh' ? '与目标相差' : 'Distance from target',
      w.verdict,
    ],
    rows: inOrder(data.items).map((item) => [
      { text: item.name[lang], url: item.url, lang: item.name.en === item.name.zh ? 'zh' : lang },
      { text: quantity(item.target, lang), url: item.target.url },
      { text: quantity(item.outcome, lang), url: item.outcome.url },
      { text: distanceCell(item, lang) },
      { text: w[item.verdict] },
    ]),
  };
}
