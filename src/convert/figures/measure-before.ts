/** What the figure before, or a state that the sentence goes on to, says of the measure of one that has no words of its own for it. */
import type { Measure } from '../../schemas/values.ts';
import { isStart } from './baseline.ts';
import { isBelow, isGoal } from './compared.ts';
import { exceeded } from './measure.ts';
import type { Reading } from './reading.ts';

const grown = /(?:同比|[比较]上年末?|实际)*增长(?:约|近|超过?)?$/u;
const converted = /^[，（]?按[^，、]{0,12}汇率(?:折算|计算|换算|折合)[为成]?$/u;
const surpassed = /^，?(?:连续[\d一二三四五六七八九十两]+年|首次|已经?|均)*(?:超过?|逾|高于)了?$/u;
/** What a port or an airport handled, in two units. */
const throughput = /(?:吞吐量|[客货]运量)(?:分别)?(?:达到?|突破|超过)?$/u;
/** 存款余额增长8.5%，新增|4万多亿元 */
const balance = /(?:余额|存量|保有量)$/u;

/** The measure that `figure` has behind `first`, the figure before it; `own` where that says nothing. */
export function measureBehind(
  reading: Reading,
  own: Measure,
  first: Reading | undefined,
  measure: Measure | undefined,
): Measure {
  const { figure, chunk, place, sameSentence } = reading;
  // 产量从|90万吨，上升到120万吨
  if (own === 'amount' && place.right === '' && isStart(place.left, reading.rest())) return 'level';
  if (first === undefined || measure === undefined || !sameSentence) return own;
  // 增长8.5%，高于|8%的目标
  if (own === 'share' && first.figure.unit === '%' && isGoal(reading)) return measure;
  if (figure.unit.endsWith('百分点') && chunk.startsWith('的') && isGoal(first))
    return isBelow(first) ? 'decrease' : own;
  // 人均收入为6万元（按汇率折算为|9000美元）
  if (own === 'amount' && measure === 'level' && converted.test(chunk)) return measure;
  // 从5万元增至7万元，超过|1万美元; 达到900万吨，连续4年超过|800万吨
  if (own === 'amount' && measure === 'level' && surpassed.test(chunk)) return measure;
  // 吞吐量达到1200万人次、|13万吨
  if (own === 'amount' && measure === 'level' && chunk === '、' && first.place.right === '')
    if (throughput.test(first.chunk) || /人口$/u.test(first.chunk)) return measure;
  const change = measure === 'increase' || measure === 'decrease';
  if (!change) return own;
  // 分别增长34%、42%和|1.3倍
  if (own === 'level' && figure.unit === '倍' && /^[、和]$/u.test(chunk) && reading.adjacent)
    return /[%倍]/u.test(first.figure.unit) ? measure : own;
  if (own === 'share') {
    if (first.figure.unit === '倍' && /^[、和]$/u.test(chunk) && reading.adjacent) return measure;
    // 增长12%，力争|15%
    if (
      first.figure.unit === '%' &&
      /^[，、]?(?:力争|争取|努力)(?:达到?|实现|突破|完成)?$/u.test(chunk)
    )
      return measure;
    // 增产2200万吨，即|7.8%
    if (/^[，（]?(?:即|也就是)$/u.test(chunk) && first.figure.unit !== '%') return measure;
    // 上涨2.1%，控制在|3%左右的目标内
    return /^控制在$/u.test(chunk) && /^的[^，。；]{0,4}目标/u.test(place.right) ? measure : own;
  }
  if (own !== 'amount' || measure !== 'increase' || first.figure.unit !== '%') return own;
  const subject = first.chunk.replace(grown, '');
  if (/^[新净]增$/u.test(chunk) && balance.test(subject)) return measure;
  // 服务业收入增长30%、超过|500亿元
  return /^、(?:超过?|逾)$/u.test(chunk) && exceeded(figure.unit, `${subject}超`) ? 'level' : own;
}
