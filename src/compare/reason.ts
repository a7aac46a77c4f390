/** Why a target is in its state, once as data, printed in either language. */
import type { Difference } from '../convert/indicators/differences.ts';
import type { Said } from './said.ts';

export type Held = 'whole' | 'part' | 'none';

/** How much is held of what would tell an outcome; `plan`: of that report only pages that plan. */
export type Told = Held | 'plan';

/** How far apart outcome and target are. */
export interface Gap {
  /** 1 where the outcome is the better, -1 where it is the worse, 0 where they are equal. */
  readonly way: number;
  /** In the target's unit. */
  readonly size: Said;
  /** The same in per cent of the target; null where that says nothing. */
  readonly percent: number | null;
  /** The outcome is known from one side only: 超5000列 may be any number above. */
  readonly atLeast: boolean;
}

export type Reason =
  | {
      readonly kind: 'judged';
      readonly sign: '>' | '=' | '<' | '≥' | '≤';
      readonly outcome: Said;
      readonly target: Said;
      /** Null where the text leaves it open. */
      readonly gap: Gap | null;
      /** `fall`: both are decreases, the larger one is better. */
      readonly better: 'higher' | 'lower' | 'fall';
      /** The target says 左右 and gives no tolerance. */
      readonly about: boolean;
    }
  | { readonly kind: 'open'; readonly outcome: Said; readonly target: Said }
  | { readonly kind: 'units'; readonly outcome: Said; readonly target: Said }
  | { readonly kind: 'neither'; readonly outcome: Said; readonly target: Said }
  | { readonly kind: 'conflict'; readonly outcomes: readonly Said[] }
  | { readonly kind: 'targets'; readonly targets: readonly Said[] }
  | { readonly kind: 'near'; readonly outcome: Said; readonly differences: readonly Difference[] }
  /** Target and outcome met because they are called alike, by these names. */
  | {
      readonly kind: 'namesake';
      readonly names: readonly [target: string, outcome: string];
      readonly reason: Reason;
    }
  | { readonly kind: 'silent'; readonly year: number; readonly held: Told };

/** The reason in Chinese, without full stop. */
export function whyZh(reason: Reason): string {
  switch (reason.kind) {
    case 'judged': {
      const { outcome, sign, target, gap } = reason;
      const parts = [`${outcome.zh} ${sign} ${target.zh}`];
      if (!gap) parts.push(reason.better === 'lower' ? '低多少未写明' : '超出幅度未写明');
      else if (gap.way !== 0) {
        const share = gap.percent
          ? `（比目标${gap.percent > 0 ? '多' : '少'}${Math.abs(gap.percent)}%）`
          : '';
        const atLeast = gap.atLeast ? '至少' : '';
        parts.push(`${atLeast}${wordZh(gap.way, reason.better)}${gap.size.zh}${share}`);
      }
      if (reason.better !== 'higher')
        parts.push(reason.better === 'fall' ? '降幅大者为好' : '低者为好');
      if (reason.about) parts.push('目标写作约数，未写明容许的偏差');
      return parts.join('，');
    }
    case 'open':
      return `结果写作“${reason.outcome.zh}”，是否达到“${reason.target.zh}”无从判断`;
    case 'units':
      return `单位不能换算：${reason.outcome.zh}与${reason.target.zh}`;
    case 'neither':
      return `目标“${reason.target.zh}”是调控幅度，没有写明上限，不以高低论（结果为${reason.outcome.zh}）`;
    case 'conflict':
      return `结果有几种说法：${list(reason.outcomes, 'zh')}`;
    case 'targets':
      return `同一指标写有几个目标：${list(reason.targets, 'zh')}`;
    case 'near':
      return `所存页面只有相近的数字${reason.outcome.zh}。${reason.differences.map((d) => d.zh).join('；')}`;
    case 'namesake':
      return `${whyZh(reason.reason)}。${calledZh(reason.names)}`;
    case 'silent':
      return {
        whole: `${reason.year}年的报告全文中没有找到对应的结果`,
        part: `所存${reason.year}年报告的页面中没有对应的结果，可能在未收存的页面上`,
        plan: `所存${reason.year}年报告的版面只部署工作，讲述${reason.year - 1}年结果的版面没有收存`,
        none: `讲述${reason.year - 1}年结果的报告没有收存`,
      }[reason.held];
  }
}

/** The same reason in English, without full stop. */
export function whyEn(reason: Reason): string {
  switch (reason.kind) {
    case 'judged': {
      const { outcome, sign, target, gap } = reason;
      const parts = [`${outcome.en} ${sign} ${target.en}`];
      if (!gap) parts.push('by how much is not stated');
      else if (gap.way !== 0) {
        const share = gap.percent
          ? ` (${Math.abs(gap.percent)}% ${gap.percent > 0 ? 'above' : 'below'} the target)`
          : '';
        const word = gap.way > 0 === (reason.better !== 'lower') ? 'more' : 'less';
        parts.push(`${gap.atLeast ? 'at least ' : ''}${gap.size.en} ${word}${share}`);
      }
      if (reason.better !== 'higher')
        parts.push(reason.better === 'fall' ? 'the larger fall is better' : 'lower is better');
      if (reason.about) parts.push('the target is given as “about”, without a tolerance');
      return parts.join(', ');
    }
    case 'open':
      return `The outcome is ${reason.outcome.en}, which leaves open whether ${reason.target.en} was reached`;
    case 'units':
      return `The units do not convert: ${reason.outcome.en} and ${reason.target.en}`;
    case 'neither':
      return `The target, ${reason.target.en}, marks the middle of a range without a limit: neither higher nor lower is better (outcome ${reason.outcome.en})`;
    case 'conflict':
      return `The outcome is told in different ways: ${list(reason.outcomes, 'en')}`;
    case 'targets':
      return `Several targets are stated for the same indicator: ${list(reason.targets, 'en')}`;
    case 'near':
      return `The pages held only have a figure that comes close, ${reason.outcome.en}. ${reason.differences.map((d) => d.en).join('; ')}`;
    case 'namesake':
      return `${whyEn(reason.reason)}. ${calledEn(reason.names)}`;
    case 'silent':
      return {
        whole: `No matching outcome was found in the full report of ${reason.year}`,
        part: `No matching outcome in the pages held of the report of ${reason.year}; it may stand on a page not held`,
        plan: `The pages held of the report of ${reason.year} only plan; those that tell of ${reason.year - 1} are not held`,
        none: `The report that would tell the outcome of ${reason.year - 1} is not held`,
      }[reason.held];
  }
}

function wordZh(way: number, better: 'higher' | 'lower' | 'fall'): string {
  if (better === 'lower') return way > 0 ? '低' : '高';
  return way > 0 ? '多' : '差';
}

function list(told: readonly Said[], lang: keyof Said): string {
  return told.map((one) => one[lang]).join({ zh: '；', en: '; ' }[lang]);
}

/** That two figures were matched by what they are called. */
export const calledZh = (names: readonly string[]): string =>
  `两处${called(names, '同称', '分别称')}，依此相配`;
export const calledEn = (names: readonly string[]): string =>
  `Matched by name: ${called(names, 'both ', '')}`;

/** The names in quotation marks, once where they are the same; marks within become single ones. */
function called(names: readonly string[], once: string, each: string): string {
  const own = [...new Set(names.map((name) => name.replace(/^“([^“”]*)”$/, '$1')))];
  const quoted = own.map((name) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`);
  return (own.length === 1 ? once : each) + quoted.join('');
}
