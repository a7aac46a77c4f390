import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';

const purpose = /^(?:被)?(用于[^，。；、]{2,20})$/u;

/**
 * What a share is of and for: 转移支付4万亿元，|87%用于支持中西部地区, 把财政支出的|70%以上用于保障民生; ''
 * for other phrases.
 */
export function spentOn(
  { figure, chunk, sameSentence, place: { right } }: Reading,
  previous: string,
): string {
  const spent = figure.unit === '%' ? (purpose.exec(right)?.[1] ?? '') : '';
  if (spent === '') return '';
  if (/^(?:其中)?$/u.test(chunk)) return sameSentence ? previous + spent : '';
  const whole = /^[^，、]{3,}的$/u.test(chunk) ? nounBefore(chunk, false).noun : '';
  return whole === '' ? '' : whole + spent;
}
