import type { Reading } from './indicator.ts';
import { nounBefore, splitItems } from './phrase.ts';

const heads = [
  '产业增加值',
  '产业规模',
  '产业产值',
  '产业',
  '增加值',
  '人均可支配收入',
  '人均纯收入',
  '可支配收入',
  '人才',
  '余额',
  '营业收入',
  '零售额',
  '营业额',
  '覆盖率',
  '参保人数',
  '人数',
  '企业',
  '规模',
  '面积',
  '投资',
  '收入',
  '用地',
  '标准',
  '户',
  '产值',
  '产量',
  '吞吐量',
  '贷款',
  '医院',
  '学校',
  '小区',
  '待遇人均增幅',
  '人均增幅',
  '增幅',
  '排放量',
  '进出口',
  '出口',
  '贸易',
  '园区',
  '项目',
  '比重',
  '占比',
  '率',
  '中心',
  '城市',
] as const;

/** Indicators of figures under one 分别: subjects in order, the head of the last one distributed. */
export function distribute(readings: readonly Reading[]): (string | null)[] {
  const out: (string | null)[] = readings.map(() => null);
  for (let i = 0; i < readings.length; i++) {
    const first = readings[i];
    if (first === undefined) continue;
    const mark = first.chunk.lastIndexOf('分别');
    if (mark < 0) continue;
    let size = 1;
    while (isAdjacent(readings[i + size])) size++;
    const before = first.chunk.slice(0, mark);
    const own = nounBefore(before, false);
    const subjects = subjectsOf(own === '' ? first.subject() : own, size);
    if (subjects === null) continue;
    subjects.forEach((subject, k) => (out[i + k] = subject));
    i += size - 1;
  }
  return out;
}

/** Whether only 、 or 和 stand between this figure and the one before. */
function isAdjacent(reading: Reading | undefined): boolean {
  return (
    reading !== undefined && reading.continued && /^(?:、|和|及|与|以及)$/u.test(reading.chunk)
  );
}

/** Splits a coordinated subject into `size` names; null where the count does not fit. */
export function subjectsOf(subject: string, size: number): string[] | null {
  if (size < 2) return null;
  const pair = size === 2 ? pairOf(subject) : null;
  const parts = splitCoordinated(subject, size) ?? pair;
  if (parts === null) return null;
  const last = parts[parts.length - 1] ?? '';
  const head = pair === parts ? '' : headOf(last);
  const stem = parts[0] ?? '';
  const qualifier = /^(?:规模以上|规上|全市|全省|成都)/u.exec(stem)?.[0] ?? '';
  return parts.map((part, k) => {
    const named = head !== '' && k < parts.length - 1 && !hasHead(part) ? part + head : part;
    return k > 0 && qualifier === '规模以上' && !named.startsWith(qualifier)
      ? qualifier + named
      : named;
  });
}

function splitCoordinated(subject: string, size: number): string[] | null {
  const atMarks = splitItems(subject).flatMap((item, k, all) =>
    k === all.length - 1 ? splitAnd(item) : [item],
  );
  if (atMarks.length === size) return atMarks;
  const plain = splitItems(subject);
  if (plain.length === size) return plain;
  const joined = splitAnd(subject);
  return joined.length === size ? joined : null;
}

function splitAnd(text: string): string[] {
  const match = /^(.{2,}?)(?:和|与|及|以及)(.{2,})$/u.exec(text);
  return match === null ? [text] : [match[1] ?? '', match[2] ?? ''];
}

/** 城乡居民…, 存贷款余额: two names in one word. */
function pairOf(subject: string): string[] | null {
  for (const [both, first, second] of [
    ['城乡居民', '城镇居民', '农村居民'],
    ['存贷款', '存款', '贷款'],
    ['存、贷款', '存款', '贷款'],
    ['城乡', '城镇', '农村'],
    ['进出口', '进口', '出口'],
  ] as const)
    if (subject.includes(both))
      return [subject.replace(both, first), subject.replace(both, second)];
  return null;
}

function headOf(text: string): string {
  return heads.find((head) => text.endsWith(head) && text.length > head.length) ?? '';
}

function hasHead(text: string): boolean {
  return headOf(text) !== '' || /(?:数|量|额|率|值|费|起数|人数|收入|增幅|面积|投资)$/u.test(text);
}
