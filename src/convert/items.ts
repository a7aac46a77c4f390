/** Lists whose numbered members are things to do, with amounts, and head nothing. */
import type { Candidate } from './headings.ts';
import type { Block } from './types.ts';
import { firstSentenceEnd } from './sentences.ts';

/** 改造老旧小区20个, 开展培训2.5万人次. Not: 突破500亿元, 增长8%, 2024年, 办好10件实事. */
const amount =
  /(?<![\d.“破达到超过])\d[\d.]*[余多]?[万亿]?[余多]?(?:个(?!方面)|[所套座张台户人名条家处亩吨眼辆场盏间栋口只头株支位篇期]|公里|千米|米|平方|立方|件(?!.{0,4}实事)|项(?!.{0,2}(?:工作|任务|行动))|元)/;
const style = new Set(['one', 'bracket', 'digit']);

/**
 * Which blocks are members of such a list: numbered alike from the first on, one behind the other with
 * no text between, their first sentences mostly with amounts (一、新建公园3个。 二、改造道路5条。).
 */
export function itemsOf(
  blocks: readonly Block[],
  candidate: readonly (Candidate | null)[],
): ReadonlySet<number> {
  const items = new Set<number>();
  let start = 0;
  while (start < blocks.length) {
    const first = candidate[start];
    let end = start + 1;
    if (first && style.has(first.style) && first.numbering?.value === 1) {
      while (candidate[end]?.style === first.style && follows(candidate, end)) end += 1;
      const indices = Array.from({ length: end - start }, (_, i) => start + i);
      const amounts = indices.filter((i) =>
        hasAmount(blocks[i] as Block, candidate[i] as Candidate),
      );
      if (indices.length > 1 && amounts.length * 2 >= indices.length)
        for (const i of indices) items.add(i);
    }
    start = end;
  }
  return items;
}

function follows(candidate: readonly (Candidate | null)[], i: number): boolean {
  return candidate[i]?.numbering?.value === (candidate[i - 1]?.numbering?.value ?? 0) + 1;
}

function hasAmount({ text: { text } }: Block, { numbering }: Candidate): boolean {
  const from = numbering?.length ?? 0;
  const end = firstSentenceEnd(text);
  return amount.test(text.slice(from, end < 0 ? text.length : end));
}
