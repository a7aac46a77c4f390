import { words } from './words.ts';

const suffixWords = words('以上 及以上 或以上 以内 之内 以下 及以下 左右 上下');

/** Trailing comparator at `pos`: 以上, 以内, 左右; '' for none. */
export function suffixAt(text: string, pos: number): string {
  const length = suffixWords.at(text, pos);
  return text.slice(pos, pos + length);
}
