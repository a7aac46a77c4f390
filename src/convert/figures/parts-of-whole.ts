/** Parts, shares and changes that are named by the whole that is told before them. */
import { compose } from './compose.ts';
import { measuredSum } from './contribution.ts';
import { partsOf } from './dealt-out.ts';
import { changes } from './measure.ts';
import type { Step } from './naming.ts';
import { subjectOf } from './noun-before.ts';

/** 物流业发展较快。实现|增加值90亿元 */
const ofSector: Step = (name, { reading: { chunk, continued, place, topic } }) => {
  if (continued || !/^(?:总收入|增加值|总?产值|利税|利润|营业收入|销售收入)$/u.test(name))
    return undefined;
  if (place.left !== chunk || !/^(?:全年|累计|共)*(?:实现|完成)/u.test(chunk)) return undefined;
  if (place.clauseStart !== place.sentenceStart) return undefined;
  return sectorTold.exec(topic())?.[1]?.concat(name);
};
/** 经营主体持续壮大。|总量接近90万户 */
const ofTopic: Step = (name, { reading: { chunk, place, topic } }) => {
  if (!/^总[量数]$/u.test(name) || !chunk.startsWith(name)) return undefined;
  if (place.left !== chunk || place.clauseStart !== place.sentenceStart) return undefined;
  const whose = subjectOf(topic(), true);
  return whose === '' ? undefined : whose + name;
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
  // ；|超10亿元企业20家
  const alone = reading.chunk === name && name.slice(-2) === previous.slice(-2);
  if (!reading.continued && !alone && !/^[，、]?其中/u.test(reading.chunk)) return undefined;
  const of = /^(?!超|过|突破|逾)([^\d，、]{2,}?)(?:超过?|过|突破|逾)?[\d.百千万亿十]+元/u.exec(
    previous,
  )?.[1];
  return of === undefined || name.endsWith(of) ? undefined : of + name;
};
const sized =
  /^(?:(?:超过?|过|突破|逾)[\d.百千万亿十]+元|[\d.百千万亿十]+元以上)的?[^，、的]{0,6}(?:项目|企业|园区|集群|楼宇|品牌|[县市区乡镇村])$/u;

/** 财政总收入增长5%（|区本级9亿元，增长3%） */
const ofLevel: Step = (name, { reading, previous }) =>
  reading.sameSentence &&
  reading.chunk.endsWith(`（${name}`) &&
  /^(?:自治区|[省市区县州])本?级$/u.test(name)
    ? name + previous
    : undefined;

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

/** 工业企业由上年|亏损3亿元转为盈利2亿元: whose loss it was, and whose gain it is. */
const turned: Step = (name, { reading, previous }) => {
  if (!reading.figure.unit.endsWith('元')) return undefined;
  const [, whose = '', deficit] = wasLoss.exec(name) ?? [];
  if (deficit !== undefined) {
    const owner = whose.replace(/^盈亏(?:相抵|轧抵)后?$/u, '') || reading.subject(true);
    return owner.replace(ended, '') + deficit;
  }
  const gain = isGain.exec(name)?.[1];
  if (gain === undefined) return undefined;
  return reading.sameSentence && /亏损额?$/u.test(previous)
    ? previous.replace(/(?:净?亏损额?)$/u, gain)
    : gain;
};
const ended = /(?:(?:20|19)\d\d年)?(?:结束|摆脱)$/u;
const wasLoss =
  /^([^，、]*?)(?:[由从](?:上年|去年|(?:20|19)\d\d年)?|(?:上年|去年|(?:20|19)\d\d年))的?(净?亏损额?)$/u;
const isGain = /^(?:[转变][变为成]|转变[为成]|扭转为)(?:今年|(?:20|19)\d\d年)?的?(净?盈利|盈余)$/u;

/** 服务业快速发展，|在生产总值中占比提高2个百分点: whose share it is. */
const within: Step = (name, { reading, previous }) => {
  if (reading.continued || !/^在[^，、]{2,16}中的?(?:所占的?)?(?:占比|比重|份额|比例)$/u.test(name))
    return undefined;
  const whose = reading.subject(true) || (reading.sameSentence ? previous : '');
  return whose === '' ? undefined : whose + name;
};

/** 居民消费价格上涨0.3%。其中，|城市上涨0.3%，农村上涨0.2%；食品类上涨4%: the price of each. */
const priceOf: Step = (name, { reading, previous }) => {
  const { chunk, figure, sameSentence, told } = reading;
  if (figure.unit !== '%' || !/^(?:城市|城镇|农村|[^，、的]{1,14}类)$/u.test(name))
    return undefined;
  if (!/(?:上涨|下降|下跌)(?:了|约)*$/u.test(chunk)) return undefined;
  const line = priceLine.exec(previous)?.[1];
  if (line !== undefined && (sameSentence || /^(?:其中|分[^，、]{2,3}看)/u.test(told())))
    return name + line;
  // only prices 上涨
  const goods = name.endsWith('类') && (/上涨/u.test(chunk) || /类价格$/u.test(previous));
  return goods ? `${name}价格` : undefined;
};
const priceLine =
  /^(?:全[国省市区县州]|城市|城镇|农村|[^，、的]{1,14}类)?((?:居民消费|商品零售)价格(?:总水平|总?指数)?)$/u;

/** 医院病床使用率80%，其中，|公立医院86%: the rate of those alone. */
const rateOfClass: Step = (name, { reading, before, previous }) => {
  const { chunk, figure, sameSentence, told } = reading;
  if (figure.unit !== '%' || before?.figure.unit !== '%' || !sameSentence) return undefined;
  const alone = chunk === `其中${name}` || (chunk === name && told().endsWith(`其中，${chunk}`));
  if (!alone || name.length > 6 || !/[院校企业园区县市镇村]$/u.test(name)) return undefined;
  const at = previous.indexOf(name.slice(-2));
  return at < 0 || !/率$/u.test(previous) ? undefined : name + previous.slice(at + 2);
};

/** 财政收入增长10%，|其总量居全省第4位; 生产总值增长6%，|总量和增速均居全省第4位 */
const itself: Step = (name, { reading, previous }) => {
  if (!/^其|^总量/u.test(name) || previous === '' || !reading.sameSentence) return undefined;
  const whole = previous.replace(/(?<=.{2})(?:增速|增幅)$/u, '');
  if (/^总量[和与及、](?:增速|增幅)$/u.test(name)) return whole;
  const head = /^其((?:总[量额值]|增速|增幅|规模|占比|余额|产量|产值|面积|比重))$/u.exec(name)?.[1];
  return head === undefined ? undefined : compose(whole, head);
};

/** 第二产业增加值增长9%，对经济增长的贡献率为60%，第三产业增加值增长8%，|贡献率为35% */
const contributes: Step = (name, { reading, previous }) => {
  if (name !== '贡献率' || !reading.sameSentence) return undefined;
  const whose = measuredSum.exec(previous)?.[1];
  const told = /.*(对[^，；、]{2,12}?的?贡献率)/u.exec(reading.told())?.[1];
  return whose === undefined ? undefined : whose + (told ?? name);
};

/** 政府性基金收入90亿元，加上上年结转收入3亿元，|收入总量为93亿元: the balance of what. */
const balanceOf: Step = (name, { reading: { chunk, continued, sameSentence, told } }) => {
  if (continued || !sameSentence || !balance.test(name) || !chunk.includes(name)) return undefined;
  const account = ofAccount.exec(told().replace(/^.*；/u, ''))?.[1];
  return account === undefined ? undefined : account + name;
};
const balance =
  /^(?:收入(?:总[量计]|合计)|支出(?:总[量计]|合计)|(?:本年|当年)?收支结余|(?:年[末终])?(?:滚存)?结余)$/u;
const ofAccount =
  /^(?:(?:19|20)\d\d年)?(?:全[国省市区县州])?([^，；。\d（）]{0,8}(?:预算|基金))(?:预算)?(?:收入|支出)(?:预算数|执行数|决算数)?(?:为|完成|预计)*\d/u;

/** In the order in which they are asked. */
export const partSteps: readonly Step[] = [
  priceOf,
  rateOfClass,
  itself,
  contributes,
  sameHead,
  ofSector,
  ofTopic,
  bySex,
  inField,
  fieldOfSum,
  changed,
  within,
  sizeOf,
  ofLevel,
  fund,
  loss,
  turned,
  balanceOf,
];
