/** Keeping labels apart: pushing them along a line, or choosing among positions. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/**
 * Centres moved as little as possible so that neighbours do not overlap, order kept, within
 * [low, high] where there is room. `sizes` are the extents along the line.
 */
export function spread(
  centres: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number,
): number[] {
  const order = centres.map((_, i) => i).sort((a, b) => centres[a]! - centres[b]! || a - b);
  // Blocks of touching labels, each standing where the mean of its members' wishes puts it.
  const blocks: { wish: number; count: number; size: number; members: number[] }[] = [];
  const start = (b: { wish: number; count: number; size: number }) =>
    Math.max(low, Math.min(high - b.size, b.wish / b.count));
  for (const i of order) {
    const size = sizes[i] ?? 0;
    let block = { wish: centres[i]! - size / 2, count: 1, size, members: [i] };
    for (;;) {
      const last = blocks.at(-1);
      if (last === undefined || start(last) + last.size <= start(block)) break;
      blocks.pop();
      block = {
        wish: last.wish + block.wish - last.size * block.count,
        count: last.count + block.count,
        size: last.size + block.size,
        members: [...last.members, ...block.members],
      };
    }
    blocks.push(block);
  }
  const out = [...centres];
  for (const block of blocks) {
    let at = start(block);
    for (const i of block.members) {
      out[i] = at + (sizes[i] ?? 0) / 2;
      at += sizes[i] ?? 0;
    }
  }
  return out;
}

/**
 * For each label the first of its candidate boxes that keeps clear of the obstacles and of the
 * labels placed before it, or null. Earlier labels are more important.
 */
export function choose(
  labels: readonly (readonly Box[])[],
  obstacles: readonly Box[],
  bounds: Box,
  gap = 2,
): (number | null)[] {
  const taken = [...obstacles];
  return labels.map((candidates) => {
    const i = candidates.findIndex(
      (box) =>
        box.x >= bounds.x &&
        box.y >= bounds.y &&
        box.x + box.width <= bounds.x + bounds.width &&
        box.y + box.height <= bounds.y + bounds.height &&
        !taken.some((t) => overlaps(box, t, gap)),
    );
    if (i < 0) return null;
    taken.push(candidates[i]!);
    return i;
  });
}

/**
 * Beeswarm: for points at `xs` the offsets across the line that keep circles of radius `r` apart,
 * nearest to the line first, alternating sides.
 */
export function dodge(xs: readonly number[], r: number, padding = 1): number[] {
  const d2 = (2 * r + padding) ** 2;
  const placed: { x: number; y: number }[] = [];
  const order = xs.map((_, i) => i).sort((a, b) => xs[a]! - xs[b]! || a - b);
  const out = new Array<number>(xs.length).fill(0);
  for (const i of order) {
    const x = xs[i]!;
    const near = placed.filter((p) => (p.x - x) ** 2 < d2);
    const tries = [0];
    for (const p of near) {
      const dy = Math.sqrt(d2 - (p.x - x) ** 2);
      tries.push(p.y + dy, p.y - dy);
    }
    const free = tries
      .filter((y) => near.every((p) => (p.x - x) ** 2 + (p.y - y) ** 2 >= d2 - 1e-6))
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const y = free[0] ?? 0;
    out[i] = y;
    placed.push({ x, y });
  }
  return out;
}
