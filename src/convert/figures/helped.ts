import type { Reading } from './reading.ts';

const helping =
  /(?:安排|带动|帮助|吸纳|促进|解决|实现|支持|扶持|转移|推动|促成)(?:了|近|约|超过?|逾)?$/u;
const deed = /^(?:实现|稳定|就近|转移)*((?:再?就业|创业|脱贫|增收|上岗)+)$/u;

/** 带动|5万人就业: what the people come to do; '' where they have a name of their own. */
export function helpedTo({ figure, chunk, place: { right } }: Reading): string {
  if (!/(?:人|名|户)$/u.test(figure.unit) || !helping.test(chunk)) return '';
  return deed.exec(right)?.[1] ?? '';
}
