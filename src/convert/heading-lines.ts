/** Headings that were set in two lines. */
import type { Candidate } from './headings.ts';
import { wholePart } from './parts.ts';
import type { Block } from './types.ts';

/**
 * 二、2022年经济社会发展 / 总体要求和主要目标: whether a line goes on with the heading of the part before
 * it. Such a line stands alone, has no number, and together with the heading names a part in full.
 */
export function goesOn(
  blocks: readonly Block[],
  level: readonly number[],
  candidate: readonly (Candidate | null)[],
  i: number,
): boolean {
  const [head, item] = [candidate[i - 1], candidate[i]];
  if (level[i] !== 0 || level[i - 1] !== 1 || candidate[i + 1] !== null || i === 0) return false;
  if (!head?.standing || head.numbering === null || item?.standing !== true) return false;
  if (item.numbering !== null) return false;
  const first = (blocks[i - 1] as Block).text.text;
  return !wholePart.test(first) && wholePart.test((blocks[i] as Block).text.text);
}
