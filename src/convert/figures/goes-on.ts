/** With what a clause goes on that has no subject of its own, from the figure or the clause before it. */
import { compose } from './compose.ts';
import { partsOf } from './dealt-out.ts';
import { ownerFromFirst } from './first-owner.ts';
import { changes } from './measure.ts';
import { measured } from './measured.ts';
import type { Naming } from './naming.ts';
import { startsWithVerb, stripOpeners, verbAt } from './strip.ts';
import { namedZone } from './zones.ts';

/** How the name goes on with what was told before; undefined where it does not. */
type Step = (name: string, naming: Naming) => string | undefined;

/** 开放体育场馆300所，全年|参与人次10万; 新增接入点8000个，累计|服务3亿人次: in or by those counted. */
const visits: Step = (name, { reading, before, previous }) => {
  if (!reading.sameSentence || !/^(?:累计)?(?:参与|服务|受益)人[次数]$|^服务$/u.test(name))
    return undefined;
  if (!/^[十百千]?[万亿]?(?:人次?)?$/u.test(reading.figure.unit) || before === undefined)
    return undefined;
  const alone = /^[，、]?(?:全年|累计|共|年内|总)*(?:参与|服务|受益)/u.test(reading.chunk);
  const things = !measured.test(before.figure.unit) && !/[人名位户次]$/u.test(before.figure.unit);
  return alone && things ? previous.replace(/(?:总[数量]|数量)$/u, '') + name : undefined;
};

/** 200个市重点项目中，服务业项目|占到47%: of which whole. */
const ofWhole: Step = (name, { reading: { figure, chunk, continued, told }, before }) => {
  if (figure.unit !== '%' || continued || name.includes('占')) return undefined;
  const whole = /^([^，、的]{3,16})中$/u.exec(before?.place.right ?? '')?.[1];
  return whole !== undefined &&
    /占[到比]?(?:达|约|近|超过?)?$/u.test(chunk) &&
    told().endsWith(`${whole}中，${chunk}`)
    ? `${name}占${whole}`
    : undefined;
};

/** 科技型中小企业总数1万家、新增|升规入统50家: those of them. */
const entered: Step = (name, { reading, previous }) => {
  const only =
    reading.sameSentence &&
    /^(?:升规入统|升规纳统|升规|入规|入库|入统|纳统|上规|上市|挂牌)$/u.test(name);
  const firms = only ? /^(.{2,}企业)(?:总数|总量|数量)?$/u.exec(previous)?.[1] : undefined;
  return firms !== undefined && /[家户个]$/u.test(reading.figure.unit) ? name + firms : undefined;
};

/** 上线智慧停车平台，|接入停车位50万个: those that it joins, not all there are. */
const joined: Step = (name, { reading }) => {
  if (reading.continued || !/^(?:累计|已|共)*接入/u.test(reading.chunk)) return undefined;
  const platform = /^(?:上线|建成|搭建|推出|启用|建设)(?:全[国省市区县])?([^，、的]{2,14}平台)$/u;
  const whose = platform.exec(stripOpeners(reading.before()))?.[1];
  return whose === undefined ? undefined : `${whose}接入${name}`;
};

const carrying =
  /^(.{2,12}?)(?:全年|年度|累计|共|已)*(?:开行|发运|通行)[^，、]*、(?:累计|共)?(?:运送|发送|运输|输送|转运)(?:货物|旅客|集装箱)/u;

/** 江口号开行5000列、运送|货物400万吨: not all goods. */
const carried: Step = (name, { reading }) => {
  if (!/^(?:货物|旅客|集装箱)$/u.test(name) || !reading.continued) return undefined;
  const train = carrying.exec(stripOpeners(reading.place.left))?.[1];
  return train === undefined || verbAt(train) > 0 ? undefined : train + name;
};

/** 确保粮食安全，|总产稳定在500万吨; 粮食种植面积20万亩，|总产9万吨 */
const cropOf: Step = (name, { reading, previous }) => {
  if (reading.continued || !/^(?:总产量?|单产|播种面积)$/u.test(name)) return undefined;
  const sown = reading.sameSentence ? ownerFromFirst(previous, name) : '';
  if (sown !== '') return sown + name;
  const crop =
    /^(?:确保|保障|抓好|狠抓|重视|落实|稳定|夯实)*((?!农业|工业|安全|林业)[^，、的]{2,4}?)(?:安全|生产|供给)/u;
  const what = crop.exec(stripOpeners(reading.before()))?.[1];
  return what === undefined ? undefined : what + name;
};

/** 新建幼儿园8所，新增|学位2000个: theirs alone; 改扩建普通高中6所、|新增学位9000个. */
const placesIn: Step = (name, { before, previous, reading }) => {
  // 小学8所、幼儿园9所，新增学位: of both
  if (before?.continued && /^[、和]/u.test(before.chunk)) return undefined;
  if (name !== '学位' || !reading.sameSentence || previous.includes('、')) return undefined;
  if (/^(?!.*(?:[中小]学|学校)).*幼儿园$/u.test(previous)) return `幼儿园${name}`;
  const stage =
    reading.continued && !reading.chunk.includes('各类')
      ? /(?<!中)(义务教育|普通高中|高中|初中|小学)(?:学校)?$/u.exec(previous)?.[1]
      : undefined;
  return stage === undefined ? undefined : stage + name;
};

/** 新增“小巨人”企业7家、创新型企业30家，|两项指标总数居全省第2位 */
const ofThose: Step = (name, { previous, reading }) => {
  const head = /^[两二三四五]项指标(总[数量]|增速|占比|)$/u.exec(name)?.[1];
  if (head === undefined || previous === '' || !reading.sameSentence) return undefined;
  return head === '' ? previous : compose(previous, head);
};

const task = /^(?:总任务|任务总?量|全部任务|(?:年度|全年|计划)?目标任务|(?:年度|计划)任务)$/u;

/** “保交楼”项目交付8万套，完成|总任务的90% */
const taskOfAll: Step = (name, { reading, previous }) =>
  task.test(name) && reading.figure.unit === '%' && reading.sameSentence && previous !== ''
    ? previous + name
    : undefined;

/** 实施城市更新项目300个、|更新改造200万平方米 */
const workOn: Step = (name, { reading, previous }) => {
  if (!reading.continued || !/^(?:改造|整治|治理|修复)$/u.test(name)) return undefined;
  if (!/^、(?:累计|完成)*(?:更新|综合|提升)(?:改造|整治|治理|修复)$/u.test(reading.chunk))
    return undefined;
  return previous.replace(/项目$/u, '').endsWith(name) ? previous : previous + name;
};

/** 市属国企减亏扭亏500户、压减|法人1000户: theirs. */
const cutBack: Step = (name, { reading: { continued, chunk, place } }) => {
  if (!continued || !/^(?:法人|编制|管理层级|管理人员|内设机构)/u.test(name)) return undefined;
  if (!/^、(?:压减|精简|清理|核减|裁减)/u.test(chunk)) return undefined;
  const whose = /^[^，、\d]{2,10}?(?:国企|企业|单位|机关)/u.exec(stripOpeners(place.left))?.[0];
  return whose === undefined || verbAt(whose) > 0 ? undefined : whose + name;
};

/** 地区生产总值突破7000亿元，|江北、江南首超千亿元: the product of each. */
const places: Step = (name, { reading: { figure, sameSentence }, before, previous }) =>
  sameSentence &&
  (figure.unit.endsWith('元') ||
    (/^(?:万亿|亿)$/u.test(figure.unit) && before?.figure.unit.endsWith('元') === true)) &&
  /^(?:地区)?生产总值$/u.test(previous) &&
  /^[^，、]{2,3}(?:、[^，、]{2,3})+$/u.test(name) &&
  !/[入值资额款费贷税口量]$/u.test(name)
    ? name + previous
    : undefined;

/**
 * 江口自贸试验区推行清单管理，落实政策20项，新增|企业1万户: that of a zone that opens the sentence and does all that
 * is told up to the figure.
 */
const actingZone: Step = (name, { reading: { chunk, continued, told } }) => {
  if (continued) return undefined;
  const before = told();
  // a zone near the head, or none
  if (!/[区城]/u.test(before.slice(0, 24)) || namedZone.test(name)) return undefined;
  // 外贸占全市比重; not 全市新增企业
  const share = /占全[国省市区县州]/u.test(name) && !/^[全我]/u.test(chunk);
  if (!share && (ofAll.test(chunk) || !startsWithVerb(chunk))) return undefined;
  const [first = '', ...clauses] = stripOpeners(before.slice(0, -chunk.length)).split(/[，；]/u);
  const zone = namedZone.exec(first)?.[0] ?? '';
  // 江口新区建设成效显著, 国家高新区: nobody acts there
  if (/^国家/u.test(zone) || /^(?:建设|发展|管理|改革)/u.test(first.slice(zone.length)))
    return undefined;
  const deeds = [first.slice(zone.length), ...clauses.slice(0, -1)];
  return zone !== '' && clauses.at(-1) === '' && deeds.every(startsWithVerb)
    ? zone + name
    : undefined;
};

/** 30个|共建重大项目完成投资: right behind a number no verb stands, only an attribute of those counted. */
const attributed: Step = (name, { reading: { chunk, continued }, before }) => {
  if (!continued || before === undefined || measured.test(before.figure.unit)) return undefined;
  const attribute = /^(?:共建|在建|续建|新建|新?开工|储备)/u.exec(chunk)?.[0];
  return attribute !== undefined && chunk.startsWith(name, attribute.length)
    ? attribute + name
    : undefined;
};

/** 江口云营收突破90亿元，累计引进|生态伙伴44家: its own. */
const partners: Step = (name, { reading, previous }) => {
  if (!/^(?:生态|合作)伙伴$|^(?:注册|活跃)用户数?$|^入驻商[家户]$/u.test(name)) return undefined;
  if (!reading.sameSentence || reading.continued) return undefined;
  if (!/^(?:累计|已|共|新)*(?:引进|发展|拥有|集聚)/u.test(reading.chunk)) return undefined;
  const whose = /^(.{2,}?)(?:主营业务|营业|销售)?(?:营收|收入|交易额|成交额|销售额)$/u.exec(
    previous,
  );
  return whose === null || /(?:业|产业|经济|企业|[省市区县])$|^全/u.test(whose[1] ?? '')
    ? undefined
    : (whose[1] ?? '') + name;
};

/** 加大公租房建设力度，新开工|60个项目 */
const projectsOf: Step = (name, { reading }) => {
  if (name !== '项目' || reading.continued || !startsWithVerb(reading.chunk)) return undefined;
  const thing =
    /^(?:持续|继续|不断|进一步)?(?:加大|强化|加强)([^，、的]{3,14}?)(?:建设|供给|供应|筹建|筹集)力度$/u;
  const what = thing.exec(reading.before())?.[1];
  return what === undefined ? undefined : what + name;
};

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

const ofAll = /全[国省市区县州]|我[国省市区县州]|世界/u;

const steps: readonly Step[] = [
  visits,
  ofWhole,
  entered,
  joined,
  carried,
  cropOf,
  placesIn,
  ofThose,
  taskOfAll,
  workOn,
  cutBack,
  places,
  attributed,
  partners,
  projectsOf,
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
  actingZone,
];

/** The name with what its clause goes on with. */
export function goesOn(name: string, naming: Naming): string {
  if (name === '') return name;
  for (const step of steps) {
    const whole = step(name, naming);
    if (whole !== undefined) return whole;
  }
  return name;
}
