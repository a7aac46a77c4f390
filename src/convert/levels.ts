/** From heading styles to levels: which style heads parts, which heads the sections of each part. */
import type { Candidate, Style } from './headings.ts';
import { itemsOf } from './items.ts';
import { candidateOf, styles } from './headings.ts';
import { toHan } from './numbering.ts';
import { partOf } from './parts.ts';
import type { Block } from './types.ts';

export interface Levels {
  /** 1, 2 or 0 for each block. */
  readonly level: (0 | 1 | 2)[];
  readonly candidate: readonly (Candidate | null)[];
}

/**
 * Levels of the blocks of one document.
 * @param continues whether the text begins inside a part whose heading is not held
 */
export function levelsOf(blocks: readonly Block[], continues: boolean): Levels {
  const alone = loneNumerals(blocks);
  const found = blocks.map((block): Candidate | null =>
    alone.has(block) ? { style: 'one', numbering: null, standing: true } : candidateOf(block),
  );
  const items = itemsOf(blocks);
  const candidate = found.map((item, i): Candidate | null => {
    if (items.has(i) || (item?.style === 'sub' && isListed(blocks, found, i))) return null;
    // 2023年末人口构成 above a table is its caption
    if (item?.style === 'sub' && blocks[i + 1]?.table === true) return null;
    // 市政府2024年10件实事 heads the list behind it.
    const heads = item?.style === 'sub' && items.has(i + 1);
    return heads && /实事/.test((blocks[i] as Block).text.text)
      ? { ...item, style: 'plain' }
      : item;
  });
  const level = new Array<0 | 1 | 2>(blocks.length).fill(0);
  const top = digitsHead(blocks, candidate)
    ? 'digit'
    : reviewAlone(blocks, candidate)
      ? 'plain'
      : topStyle(candidate, continues);
  if (top !== null) {
    candidate.forEach((item, i) => {
      if (item && ranksWith(item, top)) level[i] = 1;
    });
  }
  // The sections of each part: the outermost style below that of the parts.
  let start = 0;
  while (start <= blocks.length) {
    let end = start;
    while (end < blocks.length && (level[end] !== 1 || end === start)) end += 1;
    if (top !== null || continues) sections(candidate, level, start, end, top);
    if (end >= blocks.length) break;
    start = end;
  }
  return { level, candidate };
}

/** 一, 二, 三 on lines of their own, as reports of the eighties part their text: two or more, in order. */
function loneNumerals(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  blocks.forEach((block, i) => {
    const isNext = block.text.text === toHan(found.size + 1);
    if (isNext && (blocks[i + 1]?.text.text.length ?? 0) > 20) found.add(block);
  });
  return found.size > 1 ? found : new Set();
}

/** ——建成公园3个 among others of its kind: a line of a list. ——这五年，是… before a paragraph is a heading. */
function isListed(
  blocks: readonly Block[],
  found: readonly (Candidate | null)[],
  i: number,
): boolean {
  const dashed = (k: number): boolean => blocks[k]?.text.text.startsWith('——') === true;
  return (
    dashed(i) && (dashed(i - 1) || dashed(i + 1) || found[i + 1] != null || i + 1 >= blocks.length)
  );
}

function ranksWith(item: Candidate, top: Style): boolean {
  return item.style === top;
}

function topStyle(candidate: readonly (Candidate | null)[], continues: boolean): Style | null {
  const count = (style: Style): number => candidate.filter((item) => item?.style === style).length;
  if (count('part') > 0) return 'part';
  // 2009年工作回顾 before 一、… heads it; 一、2021年工作回顾 before an unnumbered line is headed by none.
  const plains = count('plain');
  const first = candidate.find((item) => item?.style === 'plain' || item?.style === 'one')?.style;
  if (plains >= 2 && first === 'plain') return 'plain';
  if (plains >= 1 && count('one') === 0) return 'plain';
  if (count('one') > 0) return 'one';
  if (continues) return null;
  if (count('bracket') > 0) return 'bracket';
  if (count('digit') >= 2) return 'digit';
  return subsHead(candidate) ? 'sub' : null;
}

/** 1. 2023年工作回顾 … 2. 2024年工作安排 in a text without 一、: its digits number the parts. */
function digitsHead(blocks: readonly Block[], candidate: readonly (Candidate | null)[]): boolean {
  if (candidate.some((item) => item?.style === 'part' || item?.style === 'one')) return false;
  const parts = candidate.map((item, i) =>
    item?.style === 'digit' && item.standing
      ? partOf((blocks[i] as Block).text.text.slice(item.numbering?.length ?? 0))
      : undefined,
  );
  return parts.includes('review') && parts.indexOf('plan') > parts.indexOf('review');
}

/**
 * 2009年工作回顾 before 一、…, 二、…, of which none names a part: the one part of a text that ends before
 * its plan.
 */
function reviewAlone(blocks: readonly Block[], candidate: readonly (Candidate | null)[]): boolean {
  let plains = 0;
  let last = 0;
  for (const [i, item] of candidate.entries()) {
    if (item?.style === 'part') return false;
    if (item?.style !== 'plain' && item?.style !== 'one') continue;
    const part = partOf((blocks[i] as Block).text.text.slice(item.numbering?.length ?? 0, 60));
    if (item.style === 'plain') {
      plains += 1;
      if (plains > 1 || last > 0 || part !== 'review') return false;
      continue;
    }
    if (plains === 0 || part !== undefined || item.numbering?.value !== last + 1) return false;
    last += 1;
  }
  return plains === 1 && last > 0;
}

/** Two or more unnumbered lines, each with text behind it. */
function subsHead(
  candidate: readonly (Candidate | null)[],
  start = 0,
  end = candidate.length,
): boolean {
  let heads = 0;
  for (let i = start; i < end; i += 1) {
    if (candidate[i]?.style !== 'sub') continue;
    if (i + 1 >= end || candidate[i + 1] !== null) return false;
    heads += 1;
  }
  return heads >= 2;
}

/**
 * Whether 一是…, 二是…, 三是… head the paragraphs behind them: at least three in order, most of them
 * with paragraphs of their own. Where each is a paragraph by itself, it heads nothing.
 */
function spokenHead(candidate: readonly (Candidate | null)[], start: number, end: number): boolean {
  let count = 0;
  let heading = 0;
  for (let i = start; i < end; i += 1) {
    const item = candidate[i];
    if (item?.style !== 'spoken') continue;
    count += 1;
    if (item.numbering?.value !== count) return false;
    if (i + 1 < end && candidate[i + 1]?.style !== 'spoken') heading += 1;
  }
  return count >= 3 && heading * 3 >= count * 2;
}

function sections(
  candidate: readonly (Candidate | null)[],
  level: (0 | 1 | 2)[],
  start: number,
  end: number,
  top: Style | null,
): void {
  const inside = (style: Style): boolean => {
    for (let i = start; i < end; i += 1) {
      if (level[i] === 0 && candidate[i]?.style === style) return true;
    }
    return false;
  };
  const outer = top === null || top === 'digit' ? 'one' : top;
  const below = styles.slice(styles.indexOf(outer) + 1);
  for (const style of below) {
    if (!inside(style)) continue;
    if (style === 'plain') continue;
    if (style === 'sub' && !subsHead(candidate, start + 1, end)) continue;
    if (style === 'spoken' && !spokenHead(candidate, start + 1, end)) continue;
    for (let i = start; i < end; i += 1) {
      if (level[i] === 0 && candidate[i]?.style === style) level[i] = 2;
    }
    return;
  }
}
