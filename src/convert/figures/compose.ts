import { dropTail } from './tail.ts';

/** What an owner loses before a head that is another measure of the same thing. */
const displaced: readonly (readonly [head: RegExp, measure: RegExp])[] = [
  // 规模以上工业增加值增长10%、|利润增长12%
  [/^(?:利润|利税|营业收入|主营业务收入)/u, /(?<=.{2})(?:增加值|总?产值|资产总额|总资产)$/u],
  // 投资10亿元以上重大项目，|完成投资1万亿元
  [/^完成投资$/u, /(?<=.{2})总?投资$/u],
];

/** 战略性新兴产业增加值 + 占地区生产总值比重; 高新技术企业 + 总量. */
export function compose(owner: string, head: string): string {
  if (head.startsWith('占')) return owner + head;
  if (head.endsWith('率') && owner.endsWith('率')) return head;
  const bare = dropTail(owner, false);
  const stem = head === '产量' ? bare.replace(/生产$/u, '') : bare;
  const own = (stem === '' ? owner : stem).replace(/(?<=.{2})(?:增速|增幅|涨幅)$/u, '');
  const measure = displaced.find(([heads]) => heads.test(head))?.[1];
  const whole = measure === undefined ? own : own.replace(measure, '');
  // 反馈问题整改|整改率: the word on which both meet stands once.
  return whole + (whole.endsWith(head.slice(0, 2)) ? head.slice(2) : head);
}
