/** Where the values of a history may stand. */
import { quantity } from './format.ts';
import { choose } from './labels.ts';
import type { Box } from './labels.ts';
import { textWidth } from './measure.ts';
import { text } from './paint.ts';
import { bound, isOpenAbove } from './place.ts';
import type { Node } from './svg.ts';
import type { HistoryData, HistoryPoint, Lang } from './types.ts';
import * as say from './words/history.ts';

interface Layout {
  readonly lang: Lang;
  /** Distance between years. */
  readonly step: number;
  /** Half the length of a target's bar. */
  readonly half: number;
  readonly at: (p: HistoryPoint) => { x: number; y: number };
  /** Where the upper end of a range lies; the number itself otherwise. */
  readonly yTop: (p: HistoryPoint) => number;
  readonly bounds: Box;
}

/** Value labels where they keep clear of each other and of all signs; the newest first. */
export function historyLabels(
  data: HistoryData,
  { lang, step, half, at, bounds, yTop }: Layout,
): Node[] {
  const signs = data.points.map((p): Box => {
    const { x, y } = at(p);
    if (p.role === 'outcome') return { x: x - 7, y: y - 7, width: 14, height: 14 };
    const up = isOpenAbove(p.quantity) ? 28 : 2;
    const down = bound(p.quantity) === 'lte' ? 28 : 2;
    const top = Math.min(y, yTop(p));
    return { x: x - half, y: top - up, width: 2 * half, height: y - top + up + down };
  });
  const outcomes = say.ofRole(data, 'outcome');
  outcomes.forEach((p, i) => {
    const next = outcomes[i + 1];
    if (next?.year === p.year + 1) signs.push(...along(at(p), at(next)));
  });
  const ordered = [...data.points].sort(
    (a, b) => Number(b.role === 'outcome') - Number(a.role === 'outcome') || b.year - a.year,
  );
  const candidates = ordered.map((p) => {
    const { x, y } = at(p);
    const target = p.role === 'target';
    const size = target ? 12 : 14;
    const w = textWidth(quantity(p.quantity, lang), size, !target);
    const h = size + 3;
    // The first and the last year stand near the edge: their labels move in.
    const [from, to] = [bounds.x, bounds.x + bounds.width - w];
    const box = (cx: number, cy: number): Box => ({
      x: Math.max(from, Math.min(to, cx - w / 2)),
      y: cy - h / 2,
      width: w,
      height: h,
    });
    const low = bound(p.quantity) === 'lte' ? 36 : 14;
    const high = isOpenAbove(p.quantity) ? 38 : 14;
    const topGap = y - yTop(p);
    if (target) {
      return [
        box(x, y + low),
        box(x, y - topGap - high),
        box(x + half + 6 + w / 2, y),
        box(x - half - 6 - w / 2, y),
      ];
    }
    const open = isOpenAbove(p.quantity) ? 9 : 0;
    return [
      box(x, y - 17 - open),
      box(x + 12 + w / 2, y),
      box(x - 12 - w / 2, y),
      box(x, y + 18),
      box(x + 12 + w / 2, y - 14),
      box(x + 12 + w / 2, y + 14),
      box(x - 12 - w / 2, y - 14),
      box(x - 12 - w / 2, y + 14),
      box(x - 9 - w / 2, y + 20),
      box(x + 9 + w / 2, y + 20),
      box(x - 9 - w / 2, y - 20),
      box(x + 9 + w / 2, y - 20),
      box(x, y - 32),
      box(x, y + 32),
    ];
  });
  // A label beside its sign must stay in the column of its year, or it would be read as another's.
  const own = candidates.map((boxes, i) => {
    const { x } = at(ordered[i]!);
    return boxes.filter((b) => Math.abs(b.x + b.width / 2 - x) <= step * 0.62);
  });
  const chosen = choose(own, signs, bounds, 1);
  return ordered.flatMap((p, i) => {
    const box = own[i]![chosen[i] ?? -1];
    if (box === undefined) return [];
    const target = p.role === 'target';
    return [
      text(box.x + box.width / 2, box.y + box.height - 4, quantity(p.quantity, lang), {
        size: target ? 12 : 14,
        bold: !target,
        anchor: 'middle',
        halo: true,
        colour: target ? 'target' : p.verdict === 'missed' ? 'missed' : 'ink',
      }),
    ];
  });
}

/** A line as small boxes that labels keep clear of. */
function along(a: { x: number; y: number }, b: { x: number; y: number }): Box[] {
  const n = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 5));
  return Array.from({ length: n + 1 }, (_, i) => ({
    x: a.x + ((b.x - a.x) * i) / n - 1,
    y: a.y + ((b.y - a.y) * i) / n - 1,
    width: 2,
    height: 2,
  }));
}
