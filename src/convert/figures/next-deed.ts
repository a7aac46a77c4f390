/** Names that stand behind a later deed, or behind the one that the figure measures. */
import { measured } from './measured.ts';
import type { Naming } from './naming.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';

/** 新建|5所、改扩建|3所|学校: what the last of several deeds was done to; '' where a deed has its own. */
export function nounOfNext({ readings, i: from }: Naming): string {
  const unit = readings[from]?.figure.unit ?? '';
  if (measured.test(unit)) return '';
  for (let i = from; readings[i]?.place.right === ''; i++) {
    const next = readings[i + 1];
    if (next?.continued !== true || next.figure.unit !== unit) return '';
    if (!/^[、和]./u.test(next.chunk) || nounBefore(next.chunk, false).noun !== '') return '';
    const noun = nounAfter(next.place.right);
    if (noun !== '') return noun;
  }
  return '';
}

/** 超额12%|完成年度计划投资|3亿元 */
export function doneBeyond({ reading: { chunk, place } }: Naming): string {
  return chunk.endsWith('超额') ? (/^完成([^，。；、\d]{2,})$/u.exec(place.right)?.[1] ?? '') : '';
}
