/** Money that is given to those who have earned or need it. */
import type { Reading } from './reading.ts';

/** 给予20万元|一次性奖补: what is given; '' for other words. */
export const awardOf = (right: string): string =>
  /^(?:一次性)?(?:补贴|补助|奖励|奖补|资助|津贴|救助|奖金)(?:资金)?$/u.exec(right)?.[0] ?? '';

/**
 * 对新认定的国家级、省级中心分别|给予|50万元、20万元奖补: to each class the same thing, whatever stands before; null for
 * other words behind 分别.
 */
export function awards(last: Reading | undefined, after: string, size: number): string[] | null {
  const award = awardOf(last?.place.right ?? '');
  if (award === '' || !/^(?:给予|奖励|发放)/u.test(after)) return null;
  return Array.from({ length: size }, () => award);
}
