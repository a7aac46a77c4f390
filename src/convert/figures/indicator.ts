/** What the figures of a paragraph count or measure. */
import { aroundFigure, projects } from './around.ts';
import { bothSides } from './both-sides.ts';
import { compose } from './compose.ts';
import { contribution, contributor } from './contribution.ts';
import { countedBehind, place, placesReached } from './counted.ts';
import { casualtiesOf, isCasualties } from './distribution.ts';
import { frequency } from './frequency.ts';
import { isGeneric } from './generic.ts';
import { helpedTo } from './helped.ts';
import { levelOf, ofPart, where } from './level.ts';
import {
  afterExamples,
  distributed,
  headBehind,
  holdsForAll,
  jointName,
  taskOf,
  withoutDeed,
} from './list-names.ts';
import { medalsOf } from './medals.ts';
import { measured } from './measured.ts';
import { investedIn, investedInBuilding, investmentOf, projectOf, purposeOf } from './money.ts';
import { nounAfter } from './noun-after.ts';
import { clauseSubject, nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { stripOpeners } from './strip.ts';
import { dropTail } from './tail.ts';
import { wholeName } from './whole-name.ts';
import {
  isBaselineOf,
  named,
  ofList,
  owned,
  ownedAll,
  paidFor,
  partOfPlace,
  perHead,
  movedIn,
  productsOf,
  soldOf,
  undone,
  workedOn,
  yearlyOf,
  zoneOf,
  zoneOfList,
} from './whose.ts';

const physical = /吨|公里|米|亩|公顷|千瓦|兆瓦|斤|升|立方|Wh/u;
const growth = /^(?:增长|增速|速度|速度增长|比例|比重|水平|目标|幅度|份额|增幅|预期|大关|台阶)/u;

/** 是2015年的|2.8倍, 不低于城市低保标准的|1.6倍: what it is a multiple of is not what is counted. */
const multiple =
  /(?:分别)?(?:约|就)?(?:是|为|相当于|达到|不[低高少多]于|不超过|高于|低于|超过)[^，、]{0,14}的$/u;

/** What is counted, for every figure of a paragraph, in order. */
export function indicators(readings: readonly Reading[]): string[] {
  const found: string[] = [];
  let joint = '';
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (reading === undefined) continue;
    const shared = distributed(readings, i, found);
    if (shared !== null) {
      joint = jointName(reading) || joint;
      found.push(...ownedAll(reading, found[i - 1] ?? '', shared));
      i += shared.length - 1;
      continue;
    }
    if (!reading.sameSentence || !holdsForAll.test(reading.chunk)) joint = '';
    // 指数达到55.8，在全国72个评价城市中列第24位: whose rank it is was named before the field.
    const back = field.exec(reading.place.left)?.[1] === '' ? 2 : 1;
    const before = readings[i - 1];
    const previous = ofAll(reading, before)
      ? ''
      : (productsOf(reading, before) ?? found[i - back] ?? '');
    const own = joint || whoseOf(reading, before, previous, readings[i + 1]);
    const headed = headBehind(readings, i) || own;
    const name = ofPart(reading, before, headed, found[i - 1] ?? '');
    const listed = withoutDeed(readings, i, name);
    const told = listed === '' ? lastResort(reading) : attended(reading, listed);
    const whole = wholeName(told, reading.chunk);
    // 经济增长|6.5%以上: its growth is the name.
    const often = frequency(reading, whole === '经济' ? '经济增长' : whole);
    // 验收考核全国|第2: the field is not what is ranked.
    found.push(
      reading.figure.ordinal ? often.replace(/(?<=.{3})(?:全[国省市区球]|世界)$/u, '') : often,
    );
  }
  return found;
}

/** What the words around the figure say, with an owner from farther off. */
function whoseOf(
  reading: Reading,
  before: Reading | undefined,
  previous: string,
  next: Reading | undefined,
): string {
  const own = indicatorOf(reading, previous, next);
  const again = afterExamples(reading, before) ? previous : taskOf(before, reading, previous, own);
  const sold = soldOf(reading, previous, again);
  const told = named(reading, paidFor(reading, owned(reading, previous, sold)));
  const name = yearlyOf(before, reading, previous, zoneOfList(reading, previous, told));
  return ofList(before, reading.sameSentence ? perHead(reading, name) : name);
}

/** 建议395件、提案715件，|办结率达到100%: it is no rate of the last alone. */
function ofAll({ chunk }: Reading, before: Reading | undefined): boolean {
  const answered = /^[，、]?(?:均?已)?(?:全部)?(?:办结|办复|答复|面商|满意|落实|解决)率/u.test(
    chunk,
  );
  return answered && before !== undefined && before.continued && /^[、和]/u.test(before.chunk);
}

/** 开展网络竞赛，|近90万人次参与: it is the people who are counted. */
function attended({ figure, chunk, place: { right } }: Reading, name: string): string {
  const verb = /人次?$|名$/u.test(figure.unit) ? /^(?:参与|参加|观看)/u.exec(right)?.[0] : '';
  if (verb === undefined || verb === '' || name.endsWith(verb)) return name;
  return nounBefore(chunk, false).noun === '' ? name + verb : name;
}

function indicatorOf(reading: Reading, previous: string, next: Reading | undefined): string {
  const { figure, place: around } = reading;
  const right = around.right;
  const medals = medalsOf(reading);
  if (medals !== '') return medals;
  const purpose = purposeOf(reading, previous);
  if (purpose !== '') return purpose;
  if (isBaselineOf(reading, previous)) return previous;
  // 我市以全国第|17名的优异成绩昂首挺进
  if (
    figure.ordinal &&
    /以全?[国省市区]?[^，、]{0,4}第?$/u.test(reading.chunk) &&
    right.startsWith('的')
  )
    return nounBefore(reading.chunk.replace(/以[^以]*$/u, ''), true).noun || nounAfter(right);
  const before = nounBefore(ownWords(reading), figure.ordinal);
  if (isCasualties(before.noun) && reading.sameSentence) return casualtiesOf(previous, before.noun);
  const project = projectOf(reading, before.noun);
  if (project !== '') return project;
  // 约1亿人|居住的城镇棚户区
  const home = /^居住的([^，。；、的]{2,16})$/u.exec(right)?.[1] ?? '';
  if (home !== '' && /人$/u.test(figure.unit))
    return `${home.replace(/(?<=.{2})(?:改造|整治)$/u, '')}居住人口`;
  // 47人|入选国家重点人才计划
  const chosen =
    /^[人名]$/u.test(figure.unit) && /^(?:入选|当选)[^，。；、]{2,16}/u.exec(right)?.[0];
  if (chosen && reading.chunk === '') return chosen;
  const helped = bothSides(reading) || helpedTo(reading, next);
  if (helped !== '') return helped;
  const funded =
    investmentOf(reading, before.noun, next) || investedInBuilding(reading, before.noun);
  if (funded !== '') return funded;
  const behind = countedBehind(reading, next);
  const grown = /^(.{2,})(?:增长|增速)$/u.exec(behind)?.[1];
  if (grown !== undefined && right.startsWith('的')) return grown;
  const invested = investedIn(reading, behind, before.noun, next);
  if (invested !== '') return invested;
  const level = levelOf(reading, before.noun, next);
  if (level !== '') return level;
  const spanned = placesReached(reading, behind, previous);
  if (spanned !== '') return spanned;
  if (behind !== '' && prefersBehind(reading, behind, before.noun)) {
    // 修缮“石桥老街”|12栋历史建筑
    const named = /^“[^”]+”$/u.test(before.noun) && reading.chunk.endsWith('”');
    // 50万吨|乙烯、北港扩能改造等20个项目: the first member's alone
    const list = physical.test(figure.unit) && next?.continued && next.chunk.endsWith('等');
    const first = list ? behind.replace(/(?<=.{2})、.*$/u, '') : behind;
    const thing = physical.test(figure.unit) ? first.replace(projects, '') : first;
    return named ? before.noun + thing : thing;
  }
  // 完成环城生态区10.1万亩耕地建设: the figure stands inside the name.
  if (behind !== '' && physical.test(figure.unit) && figure.suffix === '' && !growth.test(behind))
    return aroundFigure(reading, before.noun, behind);
  if (before.noun === '' && before.owner !== '') return before.owner;
  if (before.noun === '' && /(?:吸引|惠及|覆盖|参与|带动)[^，、]{0,3}$/u.test(reading.chunk)) {
    const activity = reading.activity();
    if (activity !== '') return activity;
  }
  if (before.noun === '') return inherited(reading, previous, before.verb);
  if (contribution.test(before.noun)) return contributor(reading, previous) + before.noun;
  if (!isGeneric(before.noun)) {
    const { owner, noun } = before;
    return (partOfPlace(owner, noun) || zoneOf(reading, owner)) + noun;
  }
  const owner = before.owner === '' ? ownerOf(reading, previous, before.noun) : before.owner;
  return owner === '' || owner.endsWith(before.noun) ? before.noun : compose(owner, before.noun);
}

/** Where no name stands: the words of the clause next to the figure, 拆迁|15000户, 1人|荣获大奖. */
function lastResort({ chunk, figure, place: around }: Reading): string {
  const own = dropTail(chunk, false).replace(/^[、，和及与的]+/u, '');
  const before = stripOpeners(own).slice(-10);
  if (before.length > 1) return before;
  if (measured.test(figure.unit)) return own.slice(-10);
  // 收到20余份|有意向的求职者投递的简历: the head of the words behind.
  return around.right.replace(/^.*的(?=.{2})|^的/u, '').slice(0, 12);
}

/** The words before the figure, without a baseline, a row of years or a set of cities ranked. */
function ownWords(reading: Reading): string {
  const { figure, place: around } = reading;
  const words = figure.chinese
    ? reading.chunk.replace(/(?<![迈跨站登跃])[上数几]$/u, '')
    : reading.chunk;
  const chunk = /^(?:%|‰|倍|成|)$/u.test(figure.unit) ? words.replace(multiple, '') : words;
  // 在新增减税降费|41.69亿元基础上
  if (/^的?基础上/u.test(around.right)) return chunk.replace(/^在/u, '');
  const adjusted = chunk.replace(adjustment, '');
  if (adjusted !== chunk) return adjusted;
  const ranked = rankedSet.exec(around.left);
  const ofRank = figure.ordinal || figure.unit === '位' || figure.unit === '名';
  if (ranked !== null && ofRank) return (ranked[1] ?? '') + (ranked[2] ?? '');
  const ranking = ofRank ? field.exec(around.left) : null;
  if (ranking !== null) return ranking[1] ?? '';
  return figure.ordinal
    ? chunk
        .replace(/(?<=.{2}|^、?)在[^，、居]{2,30}中(?![西部东心国])(?=[^，、]{0,6}$)/u, '')
        .replace(/连续[\d一二三四五六七八九十两]+(?:年|届|次|个).*$/u, '')
    : chunk;
}

/** 剔除留抵退税因素后|同口径增长7.7%. */
const adjustment = /^(?:剔除|扣除|还原)[^，、]{0,20}?(?:因素|影响|基数)?后/u;
/** 空气质量综合指数|在全国168个重点城市|排名. */
const rankedSet = /^(.+?)在?全[国省市区]\d[^，]*?((?:排名|位次)[^，]*)$/u;
/** 开发区|在218家国家级开发区综合排名中|升至; 在全国72个评价城市中|列: the field in which a rank is held. */
const field = /^(.*?)在(?:全[国省市区])?\d[^，]*中[^，、]{0,6}$/u;

const deeds = /(?:整改|治理|改造|整治|修复|搬迁|安置|化解|拆除)$/u;

/** Whose 产量 or 占比 it is: the previous figure's name, or the subject of the clause before. */
function ownerOf(reading: Reading, previous: string, noun: string): string {
  if (reading.continued) return previous;
  const subject = /投资/u.test(noun) ? '' : reading.subject(true);
  // 研发投入20亿元，总量跃居全国第二，|占地区生产总值比重: the total is not whose it is.
  if (isGeneric(subject)) return reading.sameSentence ? previous : '';
  if (subject !== '' && subject.length <= 16) return subject;
  // 督察反馈问题和突出问题整改，|完成率: of a long subject the deed at its end.
  const deed = noun.endsWith('率') ? deeds.exec(subject)?.[0] : undefined;
  if (deed !== undefined && !noun.startsWith(deed)) return deed;
  return reading.sameSentence && reading.subject() === '' ? previous : '';
}

/** 首期规模|30亿元的航运基金, 总规模|1000亿元的基金集群: a size that says nothing without its owner. */
const phase =
  /^(?:市级|省级|区级|全国|全省|全市)?(?:首[期批支只]|初始|目标|一期|总)?规模$|^(?:市级|省级|全[国省市])?首[期批支只](?:规模)?$/u;
const aid = /^(?:补贴|津贴|补助|奖励|救助)/u;
/** Whether the noun behind the figure names what is counted, not the one before it. */
function prefersBehind(reading: Reading, behind: string, prior: string): boolean {
  const { figure, chunk } = reading;
  const attributive = reading.place.right.startsWith('的');
  if (growth.test(behind)) return prior === '';
  if (place.test(behind) && prior !== '' && /(?:至|到|达|覆盖|通达)(?:境外)?$/u.test(chunk))
    return false;
  // 将“一件事”改革拓展到|20个行业
  if (/^(?:行业|领域)$/u.test(behind) && /(?:[拓扩]展|推广|扩大|延伸)[到至]$/u.test(chunk))
    return prior === '';
  if (!measured.test(figure.unit) || /[和及与]$/u.test(chunk)) return true;
  if (/各$/u.test(chunk) || phase.test(prior)) return true;
  // 市县|90%政务服务事项: where is not what.
  if (figure.unit === '%' && where.test(prior)) return true;
  // 育儿家庭每月多了|300元补贴, 患病妇女给予每人|1万元救助
  if (/(?:多了|发放|领取|每[人户生])$/u.test(chunk) && aid.test(behind)) return true;
  if (figure.unit.endsWith('元') && attributive) return prior === '';
  if (prior === '' || /[^种各同]类$/u.test(prior)) return true;
  // 生产总值增长7%的|调控目标
  if (attributive && /(?:增长|下降|提高|增加|上涨|降低|延长)$/u.test(chunk)) return false;
  return attributive && !/[率重]$/u.test(prior);
}

/** 重点项目902个，完成投资1300亿元，竣工|200个: the things are counted again, not their money. */
function thing(name: string, unit: string): string {
  return measured.test(unit)
    ? name
    : name.replace(/(?<=项目|工程|企业)(?:完成|总|年度|计划)*投资额?$/u, '');
}

function inherited(reading: Reading, previous: string, verb: boolean): string {
  return undone(reading, thing(inheritedName(reading, previous, verb), reading.figure.unit));
}

function inheritedName(reading: Reading, previous: string, verb: boolean): string {
  if (reading.continued) {
    const subject = verb ? clauseSubject(reading.place.left) : '';
    return subject === '' ? previous : subject;
  }
  const own = workedOn(reading, reading.subject());
  return own !== '' ? own : reading.sameSentence ? movedIn(reading) || previous : '';
}
