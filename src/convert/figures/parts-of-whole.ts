/** Parts, shares and changes that are named by the whole that is told before them. */
import { partsOf } from './dealt-out.ts';
import { changes } from './measure.ts';
import type { Step } from './naming.ts';

/** 物流业发展较快。实现|增加值90亿元 */
const ofSector: Step = (name, { reading: { chunk, continued, place, topic } }) => {
  if (continued || !/^(?:总收入|增加值|总?产值|利税|利润|营业收入|销售收入)$/u.test(name))
    return undefined;
  if (place.left !== chunk || !/^(?:全年|累计|共)*(?:实现|完成)/u.test(chunk)) return undefined;
  if (place.clauseStart !== place.sentenceStart) return undefined;
  return sectorTold.exec(topic())?.[1]?.concat(name);
};
const sectorTold =
  /^((?!.*[企就创事毕作]业)[^，、的全]{1,6}业)(?:经济|生产)?(?:发展|运行|持续|稳[中步]|快速|加快|平稳|逐季|蓬勃|不断|增势|较快|总体|保持)/u;

/** 国有企业增加值增长2%，|集体企业增长1%; 粮食产量增长3%，其中|夏粮增长5%: one measure of several parts. */
const sameHead: Step = (name, { reading, before, previous }) => {
  const { chunk, continued, figure, sameSentence } = reading;
  if (!/^[%倍]$/u.test(figure.unit) || continued || !sameSentence || before === undefined)
    return undefined;
  const lead = /^其中：?/u.exec(chunk)?.[0].length ?? 0;
  if (!rose.test(before.chunk) || !chunk.startsWith(name, lead)) return undefined;
  if (!rises.test(chunk.slice(lead + name.length))) return undefined;
  if (lead > 0 || reading.told().endsWith(`其中：${chunk}`)) return partsOf(previous, [name])[0];
  if (!kindOfFirm.test(name) && !sector.test(name)) return undefined;
  const [, whose = '', head = ''] = headOf.exec(previous) ?? [];
  return whose === '' || whose === name ? undefined : name + head;
};
const rose = /(?:增长|下降)了?$/u;
const rises = /^(?:同比|[比较]上年)?(?:增长|下降)了?$/u;
const sector = /^(?!全).*[^就从毕创开作物企失]业$/u;
const kindOfFirm =
  /^(?:国有|集体|股份制?|民营|私营|外资|外商|港澳台|大型|中型|小型|小微|大中型).*企业$/u;
const headOf =
  /^(.*[^就从毕创开作物失]业)(增加值|总?产值|投资|(?:营业|主营业务|销售)收入|利润(?:总额)?)$/u;

/** 出生人口7000人，其中，|男性3500人; 户籍人口90万人，其中|城镇人口40万人 */
const bySex: Step = (name, { reading, before, previous }) => {
  if (!/^(?:[男女]性|(?:城镇|农村|乡村)人口)$/u.test(name) || !reading.sameSentence)
    return undefined;
  if (name.endsWith('人口')) {
    const part = reading.chunk === name && /^(?:户籍|常住)(?:城镇|农村|乡村)人口$/u.test(previous);
    const first = reading.chunk === `其中${name}` && /^(?:户籍|常住)总?人口$/u.test(previous);
    return part || first ? previous.slice(0, 2) + name : undefined;
  }
  if (!/人$/u.test(reading.figure.unit) || !/人$/u.test(before?.figure.unit ?? ''))
    return undefined;
  const whole = previous.replace(/(?<=.{2})[男女]性$/u, '');
  return /[男女]性$/u.test(whole) || whole === '' ? undefined : whole + name;
};

/** 固定资产投资90亿元，其中|工业40亿元、|房地产20亿元: bare fields would be sums of another kind. */
const fieldOfSum: Step = (name, { reading, before, previous }) => {
  const { chunk, continued, figure, sameSentence } = reading;
  if (!sameSentence || !figure.unit.endsWith('元') || before?.figure.unit.endsWith('元') !== true)
    return undefined;
  const head = fieldsOf.exec(previous)?.[1];
  if (head === undefined || name.length > 8 || ownSum.test(name)) return undefined;
  const lead = /^(?:其中[：，]?|、)?/u.exec(chunk)?.[0] ?? '';
  if (chunk !== lead + name || (lead === '、') !== continued) return undefined;
  const inside =
    lead.startsWith('其中') || /其中[^；]*$/u.test(reading.told().slice(0, -chunk.length));
  if (!inside || (lead === '' && !/企业|[^就]业$/u.test(name))) return undefined;
  // 到位资金60亿元，其中|省外40亿元
  if (head.endsWith('资金')) return outside.test(name) ? name + head : undefined;
  return name + head;
};
const fieldsOf = /(投资|支出|贷款|到位资金)(?:总?额|余额)?$/u;
const outside = /^(?:省|市|县|区|境|国|州)[内外]$/u;
const ownSum =
  /(?:投资|支出|贷款|资金|收入|[税费额量值款债]|余额|补助|补贴|基金|建设|消费|零售|[进出]口|[内外]资|利润|投入|财政|预算|债[券务])$|^(?:中央|[省市县区州]级|地方|本级|新增|同比)/u;

/** 现代交通方面，提出|12项工程: elliptical, of the field with which the sentence begins */
const inField: Step = (name, { reading }) => {
  if (!/^(?:工程|任务|举措|措施|项目)$/u.test(name) || reading.figure.unit !== '项')
    return undefined;
  const field = /^([^，。；、\d]{4,20})方面，/u.exec(reading.told())?.[1];
  return field === undefined ? undefined : field + name;
};

/** 财政收入下降5%，|减收2亿元、增加收入2亿元: a change of what is told before. */
const changed: Step = (name, { reading, previous }) => {
  if (!/^(?:[减增短少多][收支]|收入|支出)$/u.test(name) || !reading.sameSentence) return undefined;
  if (!/(?:收入|支出|税收?)$/u.test(previous) || !reading.figure.unit.endsWith('元'))
    return undefined;
  if (!/支[出]?$/u.test(name) !== !/支出$/u.test(previous)) return undefined;
  return changes.test(reading.chunk) ? previous : undefined;
};

/** 年产值过百亿元企业4家、|过十亿元企业20家; 投资亿元以上项目8个、|5000万元以上项目30个 */
const sizeOf: Step = (name, { reading, previous }) => {
  if (!sized.test(name) || !reading.sameSentence) return undefined;
  if (!reading.continued && !/^[，、]?其中/u.test(reading.chunk)) return undefined;
  const of = /^([^\d，、]{2,}?)(?:超过?|过|突破|逾)?[\d.百千万亿十]+元/u.exec(previous)?.[1];
  return of === undefined ? undefined : of + name;
};
const sized =
  /^(?:(?:超过?|过|突破|逾)[\d.百千万亿十]+元|[\d.百千万亿十]+元以上)的?[^，、的]{0,6}(?:项目|企业|园区|集群|楼宇|品牌|[县市区乡镇村])$/u;

/** 从失业保险基金结余中|拿出10亿元 */
const fund: Step = (name, { reading }) =>
  name.startsWith('从') && reading.figure.unit.endsWith('元')
    ? (/^从([^，、]{3,}?)中?$/u.exec(name)?.[1] ?? undefined)
    : undefined;

/** 国有企业|减亏5亿元: it is the loss that has become less. */
const loss: Step = (name, { reading, previous }) => {
  if (!name.endsWith('减亏') || !/[元%]$/u.test(reading.figure.unit)) return undefined;
  const whose = name.replace(/(?:总计|合计|累计|共)?减亏$/u, '');
  if (whose !== '') return `${whose}亏损`;
  return reading.sameSentence && /亏损额?$/u.test(previous) ? previous : '亏损';
};

/** 服务业快速发展，|在生产总值中占比提高2个百分点: whose share it is. */
const within: Step = (name, { reading, previous }) => {
  if (reading.continued || !/^在[^，、]{2,16}中的?(?:占比|比重|份额|比例)$/u.test(name))
    return undefined;
  const whose = reading.subject(true) || (reading.sameSentence ? previous : '');
  return whose === '' ? undefined : whose + name;
};

/** In the order in which they are asked. */
export const partSteps: readonly Step[] = [
  sameHead,
  ofSector,
  bySex,
  inField,
  fieldOfSum,
  changed,
  within,
  sizeOf,
  fund,
  loss,
];
