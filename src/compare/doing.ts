/**
 * Whether two targets say that the same is done: counts of what is finished are none of what is being
 * built, counts of all that is new none of what is brought in. Outcomes are told in other words than
 * targets (see deeds.ts); targets of one year and the next are not.
 */
import { normalise } from '../convert/indicators/names.ts';
import { partOfPlace } from '../convert/indicators/words.ts';
import { memo } from '../memo.ts';
import type { Worded } from './deeds.ts';
import { oneVerb, verbOf } from './deeds.ts';

/** How far a target goes of whatever is done. */
const done = new Set(['完成', '实现', '达到', '办好']);
const going = new Set(['推进', '续建']);
const meant = new Set(['实施', '落实']);
/** What is hoped for says nothing of what is done. */
const hopes = new Set(['力争', '确保']);

/** Verbs that say the same. */
const alike = [
  '开工 开工建设 启动建设 动工建设 开工改造 新开工建设 动工 启动实施 启动 开建',
  '建成 竣工 完工 投用 投产 建成投用 建成投运 交付 建好 建成开放',
  '建设 新建 修建 打造 铺设 敷设',
  '新改建 新改扩建 改扩建 新建改建 新(改)建 新(改、扩)建 新(改扩)建',
  '改造 更新改造 综合改造 改造提升 提升改造 升级改造 提质改造',
  '整治 综合整治 专项整治 治理 综合治理',
  '增加 新增 新增加 新添 增设',
  '认定 获批 入选 获评 评定',
  '引进 招引 引入',
];

const canon = new Map(
  alike.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(normalise);
    return [first, ...others].map((verb) => [verb, first] as const);
  }),
);

/** A row of verbs, one that goes on from other words as well: 新建、修复; 重组|和新建. */
const verbs = new RegExp(`[和及]?${oneVerb}(?:[、和及]?${oneVerb})*`, 'g');
const each = new RegExp(oneVerb, 'g');
const listed = new RegExp(`(${oneVerb})、(?=${oneVerb})`, 'g');

interface Doing {
  /** What is done, in one form for verbs that say the same; empty where only is told how far it goes. */
  readonly deed: string;
  readonly isDone: boolean;
  readonly isGoing: boolean;
  /** Whether no verb is known. */
  readonly isOpen: boolean;
}

const doingOf = memo((worded: Worded): Doing => {
  const left = worded.position === null ? worded.left.replace(listed, '$1') : worded.left;
  const own = canonical(verbOf({ ...worded, left }, verbs) ?? '');
  // 完成|背街小巷改造, 推进…等5座|水厂建设: the name, or what stands behind the number, says what is done
  const named = own.every(isExtent) ? canonical(lastVerb(worded)) : own;
  const isDone = own.some((verb) => done.has(verb));
  const deed = named.filter((verb) => !isExtent(verb)).join('、');
  return {
    deed: isDone && deed === '建设' ? '建成' : deed,
    isDone,
    isGoing: own.some((verb) => going.has(verb)),
    isOpen: deed === '' && own.length === 0,
  };
});

const isExtent = (verb: string): boolean => done.has(verb) || going.has(verb) || meant.has(verb);

function lastVerb({ phrase, around }: Worded): string {
  const [behind = ''] = normalise(around.right).split(/[和及与]/);
  return (
    [...phrase.matchAll(verbs)].findLast((found) => found.index > 0)?.[0] ??
    [...behind.matchAll(verbs)].at(-1)?.[0] ??
    ''
  );
}

function canonical(row: string): string[] {
  const found = [...row.matchAll(each)].map(([verb]) => {
    const plain = verb.replace(/^新(?=.{2})/, '');
    return canon.get(verb) ?? canon.get(plain) ?? plain;
  });
  // 重组|和新建: of what else is done nothing is known
  const own = /^[和及]/.test(row) ? [row] : found.filter((verb) => !hopes.has(verb));
  return [...new Set(own)].toSorted();
}

/**
 * Whether both say that the same is done, and none that it is finished where the other only goes on. Of a
 * verb that is not known the words have to be the same (遴选); a sum of money needs none (基础设施投资).
 */
export function doTheSame(one: Worded, other: Worded, kind: 'count' | 'sum'): boolean {
  const [a, b] = [doingOf(one), doingOf(other)];
  if (a.deed !== b.deed || (a.isDone && b.isGoing) || (a.isGoing && b.isDone)) return false;
  if (kind === 'sum' || (!a.isOpen && !b.isOpen)) return true;
  const [own, others] = [before(one), before(other)];
  return a.isOpen && b.isOpen && own === others && !hopes.has(own);
}

/** What stands right before the name, or before the number where that comes first. */
const before = (worded: Worded): string => ahead(worded).slice(-2);

function ahead({ phrase, left }: Worded): string {
  const at = left.lastIndexOf(phrase);
  return at < 0 ? left : left.slice(0, at);
}

/** When and how something is done, which says nothing of who does it where. */
const manner =
  '今年|全年|年内|全[市省区县州国]|其中|预计|计划|力争|争取|确保|将|要|拟|安排|再|继续|持续|加快|着力|大力|积极|扎实|深入|全力|全面|统筹|有序|稳步|重点|滚动|高标准|高质量|高水平';
const manners = new RegExp(`^(?:${manner})+|(?:${manner})+$`, 'g');

/**
 * Who does it, where, or for each of what (每个乡镇|新建), as far as the clause says so before its verb; what
 * goes on with a list says nothing of it.
 */
export function doerOf(worded: Worded): string {
  const [first = ''] = ahead(worded).replace(manners, '').split(firstVerb);
  const goesOn = worded.position !== null || /[、等]/.test(first);
  // 新|整备, 新|遴选
  return goesOn ? '' : first.replace(manners, '').replace(/^新(?=.{2}$|$)/, '');
}

/** The part of the place with which an earlier clause of the sentence opens: 老城区改造旧宅20户，|整治水塘5个. */
export const openedBy = memo(({ around }: Worded): string => {
  const clauses = normalise(around.sentence).split(',').slice(0, -1);
  const parts = clauses.flatMap((clause) => {
    const part = partOfPlace(clause);
    return part !== null && clause.startsWith(part) && !opensWithVerb.test(part) ? part : [];
  });
  return parts.at(-1) ?? '';
});

const firstVerb = new RegExp(oneVerb);
const opensWithVerb = new RegExp(`^(?:${oneVerb}|${manner}|推动|促进|支持|提升|优化|做[大强])`);
