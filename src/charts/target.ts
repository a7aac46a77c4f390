/** Signs for targets: a bar at the number, and what the comparator leaves open. */
import { chevron } from './paint.ts';
import { paint } from './palette.ts';
import { bound, isOpenAbove } from './place.ts';
import { el } from './svg.ts';
import type { Node } from './svg.ts';
import type { Quantity } from './types.ts';

/** Opacities from the number outwards: where the text sets no end, the sign fades. */
const fade = [0.26, 0.21, 0.16, 0.12, 0.08, 0.04];

/**
 * A target whose number lies at `at` along the value axis, `top` for the end of a range.
 * `along` says which way values grow: `up` (the bar lies flat, centred on `cross`) or `right` (the
 * bar stands upright). `half` is half the length of the bar, `reach` how far openness is drawn.
 */
export function targetSign(
  q: Quantity,
  sign: { at: number; top: number; cross: number; half: number; along: 'up' | 'right' },
  reach = 26,
): Node[] {
  const { at, top, cross, half, along } = sign;
  const up = along === 'up';
  const more = up ? -1 : 1;
  const block = (from: number, to: number, opacity: number): Node => {
    const [low, high] = from < to ? [from, to] : [to, from];
    const size = high - low;
    return up
      ? el('rect', {
          x: cross - half,
          y: low,
          width: 2 * half,
          height: size,
          fill: paint('target'),
          'fill-opacity': opacity,
        })
      : el('rect', {
          x: low,
          y: cross - half,
          width: size,
          height: 2 * half,
          fill: paint('target'),
          'fill-opacity': opacity,
        });
  };
  const bar = (where: number, dash?: string): Node =>
    el('line', {
      ...(up
        ? { x1: cross - half, x2: cross + half, y1: where, y2: where }
        : { x1: where, x2: where, y1: cross - half, y2: cross + half }),
      stroke: paint('target'),
      'stroke-width': 3,
      'stroke-dasharray': dash,
    });
  const open = (way: number): Node[] => {
    const tip = at + way * reach;
    const angle = up ? (way < 0 ? -90 : 90) : way > 0 ? 0 : 180;
    const step = (tip - at) / fade.length;
    return [
      ...fade.map((opacity, i) => block(at + i * step, at + (i + 1) * step, opacity)),
      chevron(up ? cross : tip, up ? tip : cross, angle, 'target', 4, 2),
      bar(at),
    ];
  };
  if (q.valueMax !== null) return [block(at, top, 0.18), bar(at), bar(top)];
  if (isOpenAbove(q)) return open(more);
  if (bound(q) === 'lte') return open(-more);
  // 左右 has no width along the axis: how far from the number still counts, no report says.
  return [bar(at, q.comparator === 'approx' ? '6 4' : undefined)];
}
