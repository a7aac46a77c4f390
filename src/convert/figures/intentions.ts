/** What a review or an account tells as planned for the time of which it tells. */
import type { FigureContext } from '../types.ts';
import type { Anchor } from './time.ts';

/** 批准的2023年主要调控目标是：生产总值增长8%；… */
const aims = /(?:目标|任务|指标)(?:任务)?(?:分别)?(?:是|为)?：/gu;
/** 今年，全市计划完成|造林2万亩: not 今年计划任务, 纳入2023年计划 */
const planned =
  /(?<![纳列]入|完成|执行|编制)(?:[今本]年|(?<named>(?:19|20)\d\d)年)，?[^，。；！？\d]{0,16}?计划(?!的|任务|目标|指标|执行|生育|单列|经济|[内外数中书总]|安排的)/gu;
/** 今年计划造林2万亩，|全年共完成2.1万亩 */
const carriedOut =
  /(?:[，；、]|^)(?:全年|年内|目前|现|截[至止][^，。；]{0,10}，?|(?:1[至到—-]\d{1,2}|前\d{1,2}个)月份?|上半年|前[两三]季度)?(?:全[省市区县])?(?:实际|共|累计|已|均|现已|超额)+(?:完成|实现|达到?|建成|落实|开工|[增新]|投入)/u;

/** `anchors` are the words of time, in order; what is told as done is done again behind an intention. */
export function intentions(
  text: string,
  anchors: readonly Anchor[],
  context: FigureContext,
): Anchor[] {
  const found: Anchor[] = [];
  const sentenceFrom = (at: number): number =>
    Math.max(...[...'。！？'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  for (const { index, 0: words } of text.matchAll(aims)) {
    const from = sentenceFrom(index);
    const told = anchors.findLast(({ at }) => at >= from && at < index);
    if (told?.time.role === 'outcome')
      found.push({ at: index + words.length - 1, time: { ...told.time, role: 'target' } });
  }
  for (const { index, 0: words, groups } of text.matchAll(planned)) {
    const year = Number(groups?.['named'] ?? context.reportYear);
    const at = index + words.length - 1;
    found.push({ at, time: { role: 'target', year } });
    const rest = /^[^。！？]*/u.exec(text.slice(at + 1))?.[0] ?? '';
    const done = carriedOut.exec(rest)?.index;
    if (done !== undefined) found.push({ at: at + 1 + done, time: { role: 'outcome', year } });
  }
  return found;
}
