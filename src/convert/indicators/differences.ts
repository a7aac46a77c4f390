/** What keeps a figure off an indicator's line, in words. */
import type { IndicatorKind } from '../../schemas/indicators.ts';
import type { Measure } from '../../schemas/values.ts';

export interface Difference {
  readonly kind:
    'words' | 'scope' | 'period' | 'measure' | 'unit' | 'new-or-total' | 'deed' | 'other';
  readonly zh: string;
  readonly en: string;
  /** The words that limit the scope, where some do. */
  readonly limit?: string;
}

const kinds: Record<IndicatorKind, readonly [zh: string, en: string]> = {
  growth: ['增长率', 'a rate of change'],
  new: ['当年新增或完成的数量', 'what was added or done in the year'],
  annual: ['全年数量', "a whole year's quantity"],
  stock: ['总量', 'a total'],
  share: ['比率', 'a share'],
  rank: ['位次', 'a rank'],
};

const measures: Record<Measure, readonly [zh: string, en: string]> = {
  amount: ['数量', 'a quantity'],
  level: ['达到的总量或水平', 'a total or level'],
  increase: ['增加或增长', 'an increase'],
  decrease: ['减少或下降', 'a decrease'],
  share: ['比率', 'a share'],
  rank: ['位次', 'a rank'],
};

export const difference = {
  words: (extra: string, name: string): Difference => ({
    kind: 'words',
    zh: `所指不尽相同：此处写作“${extra}”，要比的是“${name}”`,
    en: `Not quite the same thing: here “${extra}”, what is compared is “${name}”`,
  }),
  scope: (words: string): Difference => ({
    kind: 'scope',
    limit: words,
    zh: `范围不同：此处限于“${words}”`,
    en: `Different scope: here limited to “${words}”`,
  }),
  wider: (words: string): Difference => ({
    kind: 'scope',
    zh: `范围不同：目标限于“${words}”，此处不限于此`,
    en: `Different scope: the target is limited to “${words}”, this is not`,
  }),
  partOfYear: (): Difference => ({
    kind: 'period',
    zh: '时段不同：此处不是全年数',
    en: 'Different period: here not a whole year',
  }),
  severalYears: (): Difference => ({
    kind: 'period',
    zh: '时段不同：此处为多年合计或年均',
    en: 'Different period: here a sum or average of several years',
  }),
  earlier: (): Difference => ({
    kind: 'period',
    zh: '时段不同：此处为变化前的数',
    en: 'Different period: here the value before the change',
  }),
  budgeted: (): Difference => ({
    kind: 'other',
    zh: '此处为预算或计划数，不是完成数',
    en: 'What was budgeted or planned, not what came about',
  }),
  excess: (): Difference => ({
    kind: 'other',
    zh: '此处为超出任务的部分，不是全部',
    en: 'By how much the plan was exceeded, not the whole',
  }),
  balance: (): Difference => ({
    kind: 'other',
    zh: '此处为收支总计，含结转、补助和债务收入等',
    en: 'The total of the balance, with what was carried over, granted and lent',
  }),
  noYear: (): Difference => ({
    kind: 'period',
    zh: '未写明所指年份',
    en: 'The year it is about is not stated',
  }),
  measure: (is: Measure, want: IndicatorKind): Difference => ({
    kind: 'measure',
    zh: `量的种类不同：此处为${measures[is][0]}，要比的是${kinds[want][0]}`,
    en: `A different measure: here ${measures[is][1]}, what is compared is ${kinds[want][1]}`,
  }),
  unit: (is: string, want: string): Difference => ({
    kind: 'unit',
    zh: `单位不同：此处为“${is || '无单位'}”，要比的是“${want}”`,
    en: `A different unit: here “${is || 'none'}”, what is compared is in “${want}”`,
  }),
  added: (): Difference => ({
    kind: 'new-or-total',
    zh: '新增与总量不同：此处为新增数，要比的是总量',
    en: 'New against total: here what was added, what is compared is the total',
  }),
  total: (): Difference => ({
    kind: 'new-or-total',
    zh: '新增与总量不同：此处为总量，要比的是新增或当年完成数',
    en: 'New against total: here the total, what is compared is what was added or done in the year',
  }),
  without: (word: string): Difference => ({
    kind: 'scope',
    zh: `口径不同：此处写有“${word}”`,
    en: `A different definition: here it says “${word}”`,
  }),
  deed: (target: string, here: string): Difference => ({
    kind: 'deed',
    zh: `所做的事不同：目标写作“${target}”，此处写作“${here}”`,
    en: `Another thing is done: the target says “${target}”, here it says “${here}”`,
  }),
  rate: (target: string, here: string): Difference => ({
    kind: 'other',
    zh: `计法不同：目标写作“${target}”，此处写作“${here}”`,
    en: `Reckoned otherwise: the target says “${target}”, here it says “${here}”`,
  }),
  size: (): Difference => ({
    kind: 'other',
    zh: '两数相差十倍以上，所计范围恐不相同',
    en: 'One number is more than ten times the other, so that their scope is hardly the same',
  }),
  direction: (): Difference => ({
    kind: 'other',
    zh: '高为好还是低为好，没有写明',
    en: 'Whether more or less of it is better is not stated',
  }),
  other: (zh: string, en: string): Difference => ({ kind: 'other', zh, en }),
};
