/** What a plan finds or has to reckon with, and does not aim at. */
import type { FigureContext } from '../types.ts';
import type { Place } from './clauses.ts';
import type { Reading } from './reading.ts';

/** 43%|没有恢复到历史最高水平, 24%|的国营企业存在亏损: what a plan finds, not what it aims at. */
const trouble =
  /^(?:[、和](?:[\d.]+%|百分之[^，。；、和]{1,6}?))?(?:的[^，。；]{2,12})?(?:仍|还)?(?:(?:没有|尚未|未能)(?:恢复|达到|完成|解决|实现|得到)|存在着?[^，。；]{0,8}(?:亏损|困难|问题)(?=$|[，。；]))/u;
export const isTrouble = ({ figure, place, rest }: Reading): boolean =>
  /^(?:%|成|)$/u.test(figure.unit) && !/确保|力争|要/u.test(place.left) && trouble.test(rest());

/** 项目投产后，预计收入将达到|90亿元, 达产后可实现产值: nothing of it has come about. */
export function isToCome({ told }: Reading): boolean {
  const words = told();
  return words.includes('后') && awaited.test(words);
}
const awaited =
  /(?:投产|达产|达效)后，?[^，。；]{0,8}(?:预计|预期|将|可)[^。；]*$|(?:建成|竣工|完工)后，?[^，。；]{0,6}(?:预计|预期|将)[^。；]*$/u;

/** 今年高校毕业生将达|700万人，要…: a forecast that nobody aims at. */
const comesOfItself =
  /^(?:预计|预期|[今明]年|20\d\d年|全年|[我全][国省市])*(?:普通|应届|高校|大学|大中专|中职|技校|职业院校|[和、及])*(?:毕业生|新成长劳动力|老年人口|返乡旅客)(?:人数|总数|总量|规模)?(?:预计|还|再)*将?(?:达到?|高达|多达|超过?|突破|有|接近)(?:约|近)?$/u;

/** 今年毕业生3万多人|，再创历史新高，要…: what a plan has to reckon with. */
export function asItIs({ left }: Place, after: string, { part }: FigureContext): boolean {
  if (part === 'plan' && comesOfItself.test(left)) return true;
  const told = /^，再?(?:次)?创(?:下)?(?:历史|历年)?新高/u.test(after);
  return told && part === 'plan' && !/要|拟|将|力争|确保|争取|努力|达到|实现|完成/u.test(left);
}
