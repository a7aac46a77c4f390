/** Names that a figure takes over from an earlier clause. */
import { partAlone } from './compared.ts';
import { measured } from './measured.ts';
import { clauseSubject } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { movedIn, undone, workedOn } from './whose.ts';

const ownDeed =
  /^[，、]?(?:累计|共|已|完成)*([复增植补]绿(?:复[耕垦])?|复[耕垦](?:复绿)?|理赔|赔付|兑付)(?:超过?|达|近|约|突破)*$/u;

const spent =
  /^[，、]?(?:[\d一二三四五六七八九十]+年(?:来|间)?)?(?:累计|共|已|总)*投入(?:近|约|超过?)?$/u;
/** 把70%的财力|用于民生: for what it is spent */
const use = /(?:财力|支出|资金)用于(?=.{2})/u;

/** What the clause goes on with, or the clause before it tells of. */
export function inherited(reading: Reading, previous: string, verb: boolean): string {
  const name = withoutRate(reading, inheritedName(reading, previous, verb));
  // 重点项目902个，完成投资1300亿元，竣工|200个: the things are counted again, not their money.
  const thing = measured.test(reading.figure.unit)
    ? name
    : name.replace(/(?<=项目|工程|企业)(?:完成|总|年度|计划)*投资额?$/u, '');
  // 项目集中签约90个，集中开工|70个: the projects, not what was signed
  if (/(?:开工|投产|竣工|落地|建成|入库)$/u.test(reading.chunk) && thing.endsWith('签约'))
    return thing.replace(/(?<=项目|工程)(?:集中|累计|新)?签约$/u, '');
  // 开工项目420个、竣工|210个
  if (/^[、，](?:竣工|投产|完工|建成)$/u.test(reading.chunk) && /^(?:开工|签约)项目$/u.test(thing))
    return '项目';
  // 税收任务170万元，完成|190万元: it is no task that came in.
  if (/^[，、]?(?:实际|全年|已)*(?:完成|实现)$/u.test(reading.chunk))
    return thing.replace(
      /(?<=收入|税收|投资|产值)(?:任务|目标|计划)$|(?<=.{4})(?:考核指标|任务)$/u,
      '',
    );
  // 新开工公租房项目60个，筹集|5万套: flats are no projects.
  if (/^[百千万]*套/u.test(reading.figure.unit))
    return thing.replace(/(?<=住房|公寓|公租房|安置房|住宅)项目$/u, '');
  // 新建小学9所，投入|2亿元: what they cost
  if (thing !== '' && reading.figure.unit.endsWith('元') && spent.test(reading.chunk)) {
    const spentOn = use.test(thing) ? thing.slice(thing.indexOf('用于') + 2) : '';
    if (/资金?$|投入$|[款费]$/u.test(thing)) return thing;
    return `${spentOn || (/[人员生民众户口]$/u.test(thing) ? '' : thing)}投入`;
  }
  const part = partAlone(reading, thing);
  if (part !== '') return part;
  const deed = ownDeed.exec(reading.chunk)?.[1];
  // 开展整治专项行动，复绿|10公顷: an area is not of a campaign.
  if (
    deed !== undefined &&
    /[绿耕垦]$/u.test(deed) &&
    /亩$|公顷$|平方|处$/u.test(reading.figure.unit)
  )
    return deed;
  // 推广节水灌溉，节约|20亿元: not what the thing cost
  const saved = thing === '' ? undefined : /(?:为[^，、]{2,8})?节[约省]$/u.exec(reading.chunk)?.[0];
  if (saved !== undefined && !/节[约省]/u.test(thing)) return saved;
  // 推出“惠民保”，理赔|3万人次
  if (deed?.endsWith('付') || deed === '理赔')
    return /(?:保|保险|基金)”?$/u.test(thing) ? thing + deed : thing;
  return undone(reading, thing);
}

/** 收入3亿元，自然增幅2%，同口径完成|3.1亿元; 优良天数比例达到77%、增加|13天: a sum is no rate. */
function withoutRate({ figure: { unit }, chunk }: Reading, name: string): string {
  // 浓度降幅48%，比上年下降|14%: not of the fall
  if (unit === '%' && /^[，、]?(?:同比|[比较]上年)(?:增长|下降)$/u.test(chunk))
    return name.replace(/(?<=.{2})[增降涨]幅$/u, '');
  if (unit.endsWith('元')) return name.replace(/(?<=.{2})增[幅速]$/u, '');
  // 确权面积10万亩，涉及|1万户: no area is of households
  if (/^[十百千万]*户$/u.test(unit)) return name.replace(/(?<=.{2})面积$/u, '');
  return unit === '天' ? name.replace(/(?<=天数)(?:比例|占比|比率|率)$/u, '') : name;
}

/** 城区新增面积3平方公里、达到|80平方公里: all there is, not the new. */
export function inAll(
  { figure, chunk }: Reading,
  before: Reading | undefined,
  previous: string,
): string {
  const whole =
    /^[，、]达[到至]?$/u.test(chunk) &&
    before?.figure.unit === figure.unit &&
    before.figure.value < figure.value;
  return whole ? previous.replace(/(?<=.{2})新增(?=(?:面积|产能|里程|用地)$)/u, '') : previous;
}

/** 国内生产总值增长6%。分季度看，一季度|增长5% */
const byTime = /^分(?:季度?|月份?|年度?|时段)看，[^，、]*$/u;

function inheritedName(reading: Reading, previous: string, verb: boolean): string {
  if (reading.continued) return (verb && clauseSubject(reading.place.left)) || previous;
  const own = workedOn(reading, reading.subject());
  if (own !== '' || reading.sameSentence) return own || movedIn(reading) || previous;
  return byTime.test(reading.told()) ? previous : '';
}

const eachPlace =
  /^，(?:平均)?每[个座所家][^，、的\d]{1,6}?(?:不少于|不低于|至少|不超过|最多|约|有)*$/u;

/** 办好群众急需的实事，每个乡镇不少于|2件: of what each is to have so many; '' for other figures. */
export function eachHas({ figure, chunk, continued, place, activity }: Reading): string {
  if (continued || place.right !== '' || measured.test(figure.unit)) return '';
  return eachPlace.test(`，${chunk.replace(/^，/u, '')}`) ? activity() : '';
}
