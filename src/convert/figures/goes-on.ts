/** With what a clause goes on that has no subject of its own, from the figure or the clause before it. */
import { compose } from './compose.ts';
import { ownerFromFirst } from './first-owner.ts';
import { ofBothLevels } from './level.ts';
import { measured } from './measured.ts';
import type { Naming, Step } from './naming.ts';
import { partSteps } from './parts-of-whole.ts';
import { startsWithVerb, stripOpeners, verbAt } from './strip.ts';
import { namedZone } from './zones.ts';

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

/** 特别是|粮食获得好收成 */
const harvest =
  /^(?:特别是|尤其是)?(粮食|[夏秋]粮|早稻|小麦|玉米|水稻|棉花|油料|蔬菜|水果|茶叶)(?:生产)?(?:再?获|喜获|再夺|夺得|取得|连年)/u;

/** 确保粮食安全，|总产稳定在500万吨; 粮食种植面积20万亩，|总产9万吨 */
const cropOf: Step = (name, { reading, previous }) => {
  if (reading.continued || !/^(?:总产量?|单产|播种面积)$/u.test(name)) return undefined;
  // 粮食增产40万斤，|总产
  const grown = /^(?:粮食|棉花|油料|蔬菜|水果|茶叶)$/u.test(previous) ? previous : '';
  const sown = reading.sameSentence ? grown || ownerFromFirst(previous, name) : '';
  if (sown !== '') return sown + name;
  const crop =
    /^(?:确保|保障|抓好|狠抓|重视|落实|稳定|夯实)*((?!农业|工业|安全|林业)[^，、的]{2,4}?)(?:安全|生产|供给)/u;
  const told = stripOpeners(reading.before());
  const what = (crop.exec(told) ?? harvest.exec(told))?.[1];
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

/** 收购玉米60万吨，|均价1.2元: that of the thing. */
const priced: Step = (_, { reading: { chunk, figure, sameSentence }, previous }) => {
  if (!/^元(?:\/|$)/u.test(figure.unit) || !sameSentence || previous === '') return undefined;
  const price = atPrice.exec(chunk)?.[1];
  return price === undefined ? undefined : previous.replace(quantity, '') + price;
};
const atPrice =
  /^[，、]?((?:平均)?(?:销售|收购|成交|交易|出厂)?(?:均价|单价))(?:达到?|为|约|超过?)*$/u;
const quantity =
  /(?<=.{2})(?:(?:生产|收购|种植)?(?:任务|产量|总产量?)|(?:销售|收购|成交|出栏)(?:面积|量)?|销量)$/u;

const ofAll = /全[国省市区县州]|我[国省市区县州]|世界/u;

const steps: readonly Step[] = [
  ofBothLevels,
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
  priced,
  ...partSteps,
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
