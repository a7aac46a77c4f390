/** What a plan, or an article on one, tells as done. */
import type { FigureContext } from '../types.ts';
import type { Reading } from './reading.ts';
import type { Time } from './time.ts';

export const done = /(?:目前|现)?已(?:经)?(?:完成|建成|累计|有|达|形成|实现|投入|连续)/u;

/** 计划建成农村公路200公里，现已完成|216公里, 8个|村庄规划已完成: each clause of its own tense. */
const byNow = /(?:现|目前|至今)(?:均|都)?已(?:经)?(?!列入|纳入|计划|安排)[^，、]{2,12}$/u;
const doneBehind =
  /^[^，。；、]{1,36}(?<!按|按照|根据)[均都]?已(?:经|全部|基本|超额|如期|提前)*(?:完成|建成|通过|开工|竣工|投用|交付|落实)(?!\d)/u;
export function isDoneByNow(
  { place: { left }, rest }: Reading,
  { part, kind }: FigureContext,
): boolean {
  if (byNow.test(left)) return part !== 'review';
  const told = part === 'body' && kind !== 'notice' && kind !== 'government-work-report';
  return told && (done.test(left) || doneAhead.test(left) || doneBehind.test(rest()));
}
const doneAhead = /已(?:经)?(?:超额|提前|如期|全部)+完成/u;

/** The year in which that came about. */
export function doneIn({ year }: Time, { part, reportYear }: FigureContext): number {
  return part === 'plan' && year !== reportYear ? reportYear - 1 : reportYear;
}
