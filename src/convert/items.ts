/** Lists whose numbered members are things to do, with amounts, and head nothing. */
import type { Form, Numbering } from './numbering.ts';
import { headingForm } from './numbering.ts';
import type { Block } from './types.ts';
import { firstSentenceEnd } from './sentences.ts';

/** 改造老旧小区20个, 开展培训2.5万人次. Not: 突破500亿元, 增长8%, 2024年, 办好10件实事. */
const amount =
  /(?<![\d.“破达到超过])\d[\d.]*[余多]?[万亿]?[余多]?(?:个(?!方面)|[所套座张台户人名条家处亩吨眼辆场盏间栋口只头株支位篇期]|公里|千米|米|平方|立方|件(?!.{0,4}实事)|项(?!.{0,2}(?:工作|任务|行动))|元)/;
const forms = new Set<Form>(['one', 'bracket', 'digit']);

/**
 * Which blocks are members of such a list: numbered alike from the first on, one behind the other with
 * no text between, their first sentences mostly with amounts (一、新建公园3个。 二、改造道路5条。). One
 * whose sentence is too long for a heading is a member too.
 */
export function itemsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const items = new Set<number>();
  let start = 0;
  while (start < blocks.length) {
    const first = numberOf(blocks[start] as Block);
    let end = start + 1;
    if (first?.value === 1 && forms.has(first.form)) {
      while (follows(numberOf(blocks[end]), first.form, end - start + 1)) end += 1;
      const indices = Array.from({ length: end - start }, (_, i) => start + i);
      const amounts = indices.filter((i) => hasAmount(blocks[i] as Block));
      if (indices.length > 1 && amounts.length * 2 >= indices.length)
        for (const i of indices) items.add(i);
      if (end === start + 1 && isAlone(blocks, start, first.form)) items.add(start);
    }
    start = end;
  }
  return items;
}

/** 一、今年共改造小区15个，现已全部开工。 with no 二、 behind it: a sentence with an amount, which heads nothing. */
function isAlone(blocks: readonly Block[], at: number, form: Form): boolean {
  const block = blocks[at] as Block;
  if (form !== 'one' || !/，.*。$/.test(block.text.text) || !hasAmount(block)) return false;
  return !blocks.slice(at + 1).some((other) => follows(numberOf(other), form, 2));
}

/** The number that a block opens with, be it a heading or too long for one; 一、二、三产业 is none. */
function numberOf(block: Block | undefined): Numbering | null {
  if (block === undefined || block.table) return null;
  const { text } = block.text;
  const numbering = headingForm(text);
  return numbering && /^[二三四五六七八九十][、产]/.test(text.slice(numbering.length))
    ? null
    : numbering;
}

const follows = (numbering: Numbering | null, form: Form, value: number): boolean =>
  numbering?.form === form && numbering.value === value;

function hasAmount({ text: { text } }: Block): boolean {
  const from = headingForm(text)?.length ?? 0;
  const end = firstSentenceEnd(text);
  return amount.test(text.slice(from, end < 0 ? text.length : end));
}
