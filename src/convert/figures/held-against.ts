/** What a result is held against and is none itself: the value of last year, the budget, the aim. */
import type { Place } from './clauses.ts';
import type { Reading } from './reading.ts';
import type { Time } from './time.ts';
import { unitBase } from './units.ts';

/** 较上年|28899万元增长9.9%, 比上年|10亿元增加2亿元 */
const lastYear = /[比较](?:上年|去年)(?:同期|决算|完成|实际)?数?的?$/u;
const grew = /^(?:同口径|实际)?(?:增长|下降|增加|减少|提高|上升|降低)[^，。；\d]{0,2}\d/u;
/** 比年初上报的快报数|411万元增加2万元, 比“十五”计划目标|3000亿元超过1070亿元 */
const otherCount =
  /[比较](?!上年|去年)[^，。；、\d]{0,20}(?:快报|预算|决算|预计|预测|上报|计划|目标|任务|预期)[数额]?的?$/u;
const differs = /^(?:净?增加?|[增减短超多]收|减少|超[出过额]?|多|少|下降|提高)/u;
const overAim =
  /[比较](?!上年|去年)[^，。；、\d]{0,20}(?:预算|计划|目标|任务|预期)[数额]?的?[\d.]+[^\d，。；、]{1,4}超[出过额]?$/u;

/** 比“十五”计划目标3000亿元超过|1070亿元: by how much, not what was passed. */
export const exceedsAim = ({ chunk, place: { left } }: Reading): boolean =>
  /^超[出过额]?$/u.test(chunk) && overAim.test(left);
/** 增速比全国（|5.5%）高1.3个百分点, 高于年初目标（|9%）1个百分点 */
const inBrackets = /(?:[比较]|[高低快慢多少优]于)[^，。；、（）\d]{2,14}（$/u;
export const isNoted = ({ place: { left, right } }: Reading): boolean =>
  right.startsWith('）') && inBrackets.test(left);
/** 比最高的1983年的|265亿公斤，还增加2.5亿公斤 */
const bestYear = /[比较][^，。；、\d]{0,12}最[高好多]的?((?:19|20)\d\d)年的?$/u;
/** 生产总值7171亿元，为1999年|1971亿元的3.6倍 */
const timesOf = /[为是]((?:19|20)\d\d)年的?$/u;
/** 在上年增长|7.1%的基础上 */
const builtOn = /在(?:上年|(?:19|20)\d\d年)[^，。；]{0,20}$/u;
const asBase = /^[^，。；\d]{0,6}的?基础上/u;
/** 完成年初预算数|31220万元的101.7%, 占年度任务3000个的40% */
const planned =
  /(?:完成|为|占|达到?)[^，。；、\d]{0,8}(?:预算|任务|计划|目标)[数额]?的?(?:约|近)?$/u;
const partOf = /^的\d[\d.]*%/u;
/** 新建48所，超额完成|40所的年度目标任务 */
const surpassed =
  /^(?:[并均都全超额提前圆满如期]|已经?)*(?:完成|超过|超出|突破|高于|多于)了?(?:省|市|区|县|州|国家|上级|年初|年度)*(?:[下核]达|[确核]?定|规定|要求)?的?$/u;
const aim = /^(?:左右|以上)?的?(?:年度|全年|年初|既定|预定|预期|计划|市定|省定)*(?:目标|任务)/u;

/** 提前实现2030年的目标值（|37%） */
const aimBefore = /(?:目标|计划|规划|预期)值?（$/u;

export function heldAgainst(
  reading: Reading,
  before: Reading | undefined,
  time: Time,
): Time | null {
  const { figure, place, rest, sameSentence } = reading;
  const { left, right } = place;
  if (time.role !== 'outcome') return null;
  if (lastYear.test(left) && grew.test(rest()))
    return { role: 'context', year: time.year === null ? null : time.year - 1 };
  if (isNoted(reading)) {
    const then = /[上去]年[^，。；、（）\d]*（$/u.test(left);
    return { role: 'context', year: then && time.year !== null ? time.year - 1 : time.year };
  }
  if (aimBefore.test(left) && right.startsWith('）')) return { role: 'context', year: null };
  const best = bestYear.exec(left)?.[1];
  if (best !== undefined && /^，?[还又再]?(?:增加|增长|多|减少|少)/u.test(rest()))
    return { role: 'context', year: Number(best) };
  if (differs.test(right) && otherCount.test(left)) return { ...time, role: 'context' };
  const times = timesOf.exec(left)?.[1];
  if (times !== undefined && /^的\d[\d.]*倍/u.test(rest()))
    return { role: 'context', year: Number(times) };
  if (asBase.test(right) && builtOn.test(left))
    return {
      role: 'context',
      year: left.includes('在上年') && time.year ? time.year - 1 : time.year,
    };
  if (right.startsWith('的') && planned.test(left) && partOf.test(rest()))
    return { ...time, role: 'context' };
  const sameThing =
    sameSentence &&
    before !== undefined &&
    unitBase(before.figure.unit).unit === unitBase(figure.unit).unit;
  if (sameThing && surpassed.test(left) && aim.test(right)) return { ...time, role: 'context' };
  return null;
}

/** 完成造林1.7万亩（任务|1.5万亩） */
const asTask = /（(?:目标)?(?:任务|计划|目标)数?(?:为|是)?$/u;
/** 改厕任务|380座，完成386座: what was to be done, told beside what was done. */
export const isTask = ({ place: { left }, rest }: Reading): boolean =>
  (asTask.test(left) && rest().startsWith('）')) ||
  (/(?:任务|考核指标)数?(?:为|是)?$/u.test(left) &&
    /^，(?:实际|累计|已|全年|目前)*完成\d/u.test(rest()));

/** 失业率3.44%，控制在|4.5%的目标内: the aim that was kept; 审议通过收入预期为|20亿元: the one that was set. */
export const isBound = ({ left, right }: Place): boolean =>
  (/(?:控制在|低于|好于|优于|处于)$/u.test(left) &&
    /^的[^，。；]{0,4}目标[之以]?内/u.test(right)) ||
  /(?:通过|批准|确定|下达)[^，、]*(?:预期|目标|预算|任务)数?为$/u.test(left);
