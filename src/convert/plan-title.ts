/** Texts that lay down or make known the aims of a five-year plan: …第十四个五年规划纲要, “十四五”发展目标出炉. */
import { fiveYears, plansIn } from './figures/five-year-plans.ts';

const aims = new RegExp(
  `${fiveYears}(?!.*(?:成就|成果|成效|评估|执行|完成|收官|实施情况|进展))`,
  'u',
);
const told = /规划|纲要|目标|任务|计划/u;
/** The plan itself, and no news of it. */
const outline = new RegExp(`${fiveYears}.*(?:规划|纲要|计划)(?:[（(].{1,8}[)）])?$`, 'u');
/** 第一节 发展基础: of what is over. */
const past = /(?:基础|成就|成效|成绩|回顾|现状|背景|形势|环境)$/u;

/** The last year of the plan of whose aims a title speaks, null for other titles and one that is over. */
export function planEnd(title: string, year: number): number | null {
  const bare = title.replace(/\s/g, '');
  if (!aims.test(bare) || !told.test(bare)) return null;
  const end = plansIn(bare)[0]?.end;
  return end !== undefined && end > year ? end : null;
}

/** The first year of the plan that a title names as its own, null for other titles. */
export function planBegin(title: string): number | null {
  const bare = title.replace(/\s/g, '');
  const end = outline.test(bare) ? plansIn(bare)[0]?.end : undefined;
  return end === undefined ? null : end - 4;
}

export const isPast = (headings: readonly (string | null)[]): boolean =>
  headings.some((heading) => past.test(heading ?? ''));
