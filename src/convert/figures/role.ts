import type { FigureContext } from '../types.ts';
import type { Candidate } from './candidate.ts';
import type { Time } from './time.ts';

const everyone =
  /^(?:成都)?[^，。]{0,6}?(?:市民|人民|群众|儿女|同胞|父老|各族|老区|市场主体|经营主体)[^，。]{0,12}(?:团结|奋斗|心手|携手|拼搏|共同|一道|共进|齐心|同心|凝聚|期盼|努力|的结果)/u;
const whole = /(?:全[市省区国县州]|我们?|这座|城市)$/u;
const problems =
  /(?:存在|面临|仍有|还有|也要看到|清醒)[^。]{0,60}(?:问题|困难|不足|短板|差距|挑战)[^。]*[：，；、]/u;
const baseline =
  /(?:由|从)(?:上年的|去年的|(?:20|19)\d\d年的?|过去的|原来的|年初的)?(?:不足|不到|约)?$/u;
const change =
  /^(?:[^，。；]{0,6})?(?:增|提|升|降|缩|减|下|压|扩|上|到|跃|拓|优|重组|整合|合并|调整|精)/u;

/**
 * A figure that is neither planned nor achieved: the people at large (2100多万市民团结奋斗), the
 * state from which a change starts (由15家增加到30家), what a problem is measured by, and a rough
 * number of things that exist in a plan (服务390多万户经营主体).
 */
export function asContext(
  time: Time,
  figure: Candidate,
  context: FigureContext,
  words: { readonly left: string; readonly right: string; readonly sentence: string },
): Time {
  const { left, right, sentence } = words;
  if (baseline.test(left) && change.test(right)) {
    const year = /((?:20|19)\d\d)年的?(?:不足|不到|约)?$/u.exec(left)?.[1];
    return { role: 'context', year: year === undefined ? null : Number(year) };
  }
  if (/[万亿]/u.test(figure.unit) && everyone.test(right)) return { role: 'context', year: null };
  const rough = figure.more || whole.test(left);
  if (context.part === 'plan' && time.role === 'target' && rough && figure.suffix === '')
    return { role: 'context', year: null };
  if (context.part === 'review' && problems.test(sentence)) return { ...time, role: 'context' };
  return time;
}
