/** What is to be done: 2025年民生实事项目, 2025年十大惠民工程, 2025年重点工程安排, 2025年工作思路. */
import type { Facts } from './facts.ts';
import { inArabicYears } from './facts.ts';

const toDo =
  /((?:19|20)\d\d)年.*(?:(?:实事(?:项目|工程)?|(?:惠民|民生|利民|便民)(?:工程|项目))(?:(?:和|及|、)重点(?:工程|项目))?(?:清单|安排|计划|表|任务|概览|一览)?|(?:项目|工作|任务|工程)(?:安排|清单|计划|思路|打算|谋划))$/;
/** What tells that it was done: 项目已全部建成. */
export const toldDone =
  /(?:完成|落实|进展)情况|(?:已|全部|圆满|提前|超额|如期)(?:经|全部)?(?:完成|建成|竣工)/;

/** Whether a title names what is to be done in a year that was not over when it was given. */
export function isToDo(title: string, { date }: Pick<Facts, 'date'>): boolean {
  const year = toDo.exec(inArabicYears(title.replace(/\s/g, '')))?.[1];
  return year !== undefined && (date === null || Number(date.slice(0, 4)) <= Number(year));
}
