import type { Reading } from './reading.ts';

const helping =
  /(?:安排|带动|帮助|吸纳|促进|解决|实现|支持|扶持|转移|推动|促成)(?:了|近|约|超过?|逾)?$/u;
const deed = /^(?:实现|稳定|就近|转移)*((?:再?就业|创业|脱贫|增收|上岗)+)$/u;

/**
 * 带动|5万人就业, 8461户、|29100人稳定脱贫: what the people come to do; '' where they have a name of their
 * own.
 */
export function helpedTo(
  { figure, chunk, place: { right } }: Reading,
  next: Reading | undefined,
): string {
  if (!/(?:人|名|户)$/u.test(figure.unit)) return '';
  if (!helping.test(chunk) && !/^[、，和及]?$/u.test(chunk)) return '';
  const words = right === '' && next?.adjacent === true ? next.place.right : right;
  return deed.exec(words)?.[1] ?? '';
}
