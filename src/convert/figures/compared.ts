/** What a figure is compared with: never itself what is counted. */
import { isBaseline } from './baseline.ts';
import { coordinated } from './distribution.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';

const sides =
  /^(?:[比较](?!上年|去年|年初|同期|20|19)(.{2,24}?)[高低快慢多少大小]|(?:高于|低于|快于|慢于|好于|优于|高出|领先于?|超过)(.{2,24}?)(?:平均水平|水平|增速|增幅)?)$/u;

/** 分别|比全省、全市高0.5个和0.8个百分点: one subject on as many sides as figures. */
export function onSides(behind: string, size: number): boolean {
  const [, than = '', over = ''] = sides.exec(behind) ?? [];
  return than + over !== '' && coordinated(than + over, size) !== null;
}

/** 分别高于全国（|5.4%）、全省（|5.2%）0.1和0.3个百分点: what others have. */
export const isOfOthers = (left: string): boolean =>
  /[高低快慢好优]于(?:[^，、]{2,4}（[\d.]+%）[、和])*(?:全[国省市区县州]|国家)（$/u.test(left);

/** One name for all of them; null for none. */
export const sidesOf = (name: string | undefined, size: number): string[] | null =>
  name ? Array.from({ length: size }, () => name) : null;

/** What stands before and behind 分别: 小微企业、涉农贷款增速|比各项贷款平均增速|分别|高1.5、2个百分点. */
export function withoutSide(chunk: string, mark: number): [own: string, after: string] {
  const after = chunk.slice(mark + 2);
  const { noun } = nounBefore(chunk.slice(0, mark), false, true);
  if (!/^[高低快慢多少]$/u.test(after)) return [noun, after];
  // 居民收入|比全国、全省平均水平|分别|高1.2个和0.6个百分点
  const [, own = '', than] = /^(.*?)[比较](?!重|例)([^、]+[、和].+)$/u.exec(noun) ?? [];
  return than === undefined
    ? [noun.replace(/(?<=.{2})[比较](?!重|例)[^、]{2,}$/u, ''), after]
    : [own, `比${than}${after}`];
}

/**
 * Names of the `size` values before `i`: 从2亿吨增加到3亿吨 is one, the state from which it starts is none of
 * them.
 */
export function valuesBefore(
  readings: readonly Reading[],
  i: number,
  size: number,
  found: readonly string[],
): string[] {
  const names: string[] = [];
  const based = (j: number): boolean =>
    isBaseline(readings[j]!.place.left, readings[j]!.place.right);
  // 由300元和200元|分别提高到400元和300元
  if (based(i - 1)) return found.slice(i - size, i);
  for (let j = i - 1; j >= 0 && names.length < size; j--)
    if (!based(j)) names.unshift(found[j] ?? '');
  const all = names.length === size ? names : found.slice(i - size, i);
  return all.map((name) => partAlone(readings[i]!, name) || name);
}

const over =
  /(?:[高低快慢好优多少][于出]|超[过出])(?:年初|年度|全年|预期|上级|省里|市里|[^，、\d]{0,12})$/u;
const aim = '((?:退出|考核|国家|国际|国际公认)*(?:标准|警戒线|控制线)|目标|任务)';
const goalWord = new RegExp(`${aim}$`, 'u');
const goal = new RegExp(`^的(?:预期|年度|全年|年初|计划|调控|控制|增长|既定|工作)*${aim}`, 'u');

/** 完成了|10%左右的目标 */
const met = /完成了(?:近|约)?$/u;

/** 高于|12%的目标2个百分点: what was aimed at. */
export const isGoal = ({ figure, chunk, place: { right } }: Reading): boolean =>
  figure.unit === '%' &&
  right.startsWith('的') &&
  goal.test(right) &&
  (over.test(chunk) || met.test(chunk));

/** 上涨1.4%，低于3%的目标|1.6个百分点: how far below or above. */
export const isBelow = (before: Reading): boolean => /[低少慢]于/u.test(before.chunk);

/** The goal of what is told before or in the words before it, and what passed it; '' for other figures. */
export function goalOf(reading: Reading, before: Reading | undefined, previous: string): string {
  if (before !== undefined && goal.test(reading.chunk) && isGoal(before)) return previous;
  if (!isGoal(reading)) return '';
  const own =
    (met.test(reading.chunk) ? '' : nounBefore(reading.chunk.replace(over, ''), false).noun) ||
    previous;
  return own === '' ? '' : own + (goal.exec(reading.place.right)?.[1] ?? '');
}

const rates = /(?:增长|下降)(?:了|近|约|超过?)*$/u;

/**
 * 企业贷款占全市贷款的65%，|增加246亿元, 增长5%: it is the part that grows, and only points are those of the share;
 * '' for other names.
 */
export function partAlone({ figure: { unit }, chunk }: Reading, share: string): string {
  // 民生支出占比达到65%，|增加4亿元
  if (unit.endsWith('元') && share.endsWith('占比')) return share.slice(0, -2);
  const changes = unit.endsWith('元') || (unit === '%' && rates.test(chunk));
  const part = changes
    ? /^(.{2,})(?:占.{2,}|超(?:年初|年度)?(?:预算|计划|收))$/u.exec(share)?.[1]
    : undefined;
  return part ?? '';
}

/** 减少|1/3行政审批事项 */
export const isCutBy = ({ figure: { unit, value }, chunk }: Reading): boolean =>
  unit === '' && value < 1 && /(?:减少|取消|精简|压减|下放|削减)(?:近|约|了)*$/u.test(chunk);

/** 失业率|目标, 贫困发生率|退出标准 */
export const passedBy = (name: string): string => name.replace(goalWord, '');
