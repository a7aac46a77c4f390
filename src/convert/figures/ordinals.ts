import type { Candidate } from './candidate.ts';
import type { Numeral } from './numerals.ts';
import { suffixAt } from './suffix.ts';

/** 第9位, 前15位: a number that names a place in an order. */
export function isOrdinal(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return (
    before === '第' || (before === '前' && !/[年之目以底末日]$/u.test(text.slice(0, start - 1)))
  );
}

/** 21个学科进入ESI排名前|1%: which of them are counted, not the rank of one. */
const ofThose =
  /\d[余多]?[个名位家][^，。；、\d]{1,8}?(?:进入|跻身|入选|入围|位列)[^，。；、\d]*$/u;

const rankContext = /[居列排名升跃进位序]|跻身|退出|全国|全省|全球|世界|首/u;

const listed = /[居列排名][^，。；]*第\d{1,3}[位名]?[、和][^，。；、\d]{2,14}$/u;
/** 位居全国投资潜力第3、绿色发展|第5: a list whose verb stands before the first. */
const isListed = (text: string, start: number): boolean =>
  listed.test(text.slice(Math.max(0, start - 120), start - 1));

/**
 * A rank such as 居全国第9位 or 排名前15位; null for editions, batches and dates (第81届, 前3个月).
 * A bare 第9 counts where the clause speaks of a rank and ends with it.
 */
export function ordinalCandidate(text: string, numeral: Numeral): Candidate | null {
  const { start, end } = numeral;
  const before = text.slice(Math.max(0, start - 24), start - 1);
  const clause = before.slice(before.search(/[^，。；：！？]*$/u));
  const unit = '位名%‰‱'.includes(text.charAt(end) || ' ') ? text.charAt(end) : '';
  if (text.charAt(start - 1) === '前' && ofThose.test(clause)) return null;
  if (unit === '名' && !rankContext.test(clause)) return null;
  if (unit !== '位' && unit !== '名') {
    const next = text.charAt(end + unit.length);
    const closes = next === '' || '，。；、）！和'.includes(next);
    if (!closes || !(rankContext.test(clause) || isListed(text, start))) return null;
  }
  const suffix = suffixAt(text, end + unit.length);
  return {
    start,
    end: end + unit.length + suffix.length,
    value: numeral.value,
    valueMax: null,
    unit,
    base: numeral.value,
    more: false,
    suffix,
    ordinal: true,
    chinese: false,
  };
}
