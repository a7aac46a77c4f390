/** Which mark comes next when an arrow key is pressed. Positions are centres in one unit. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Left and right go through the marks in order, up and down to the nearest one above or below;
 * Home and End to the first and last. null: the key is not for walking, or there is nowhere to go.
 */
export function next(spots: readonly Spot[], from: number, key: string): number | null {
  const here = spots[from];
  if (here === undefined) return null;
  const step = (n: number) => (n >= 0 && n < spots.length ? n : null);
  switch (key) {
    case 'ArrowRight':
      return step(from + 1);
    case 'ArrowLeft':
      return step(from - 1);
    case 'Home':
      return 0;
    case 'End':
      return spots.length - 1;
    case 'ArrowDown':
    case 'ArrowUp': {
      const way = key === 'ArrowDown' ? 1 : -1;
      let best: number | null = null;
      let least = Infinity;
      spots.forEach((spot, i) => {
        const dy = (spot.y - here.y) * way;
        const cost = dy + Math.abs(spot.x - here.x) * 2;
        if (dy > 2 && cost < least) [best, least] = [i, cost];
      });
      return best;
    }
    default:
      return null;
  }
}

/** The mark nearest to a point, no farther than `reach` from its edge; null where none is near. */
export function nearest(
  boxes: readonly { left: number; right: number; top: number; bottom: number }[],
  x: number,
  y: number,
  reach: number,
): number | null {
  let best: number | null = null;
  let least = reach;
  boxes.forEach((box, i) => {
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    const d = Math.hypot(dx, dy);
    if (d < least || (d === 0 && best === null)) [best, least] = [i, d];
  });
  return best;
}
