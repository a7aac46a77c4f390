import { compoundHeads } from './predicates.ts';

/** A head behind a verb; one of a single character only where the word ends with it: 监管|所. */
export function isHead(text: string, at: number): boolean {
  if (text.charAt(at) === '的') return true;
  const length = compoundHeads.at(text, at);
  return length > 1 || (length === 1 && !/^[\u4e00-\u9fff]/u.test(text.charAt(at + 1) || ' '));
}
