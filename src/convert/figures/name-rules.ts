/** Where the name of a figure stands: rules asked in turn, the first that finds one names it. */
import { aroundFigure, lengthOf, projects, whichOf } from './around.ts';
import { bothSides } from './both-sides.ts';
import { goalOf, isCutBy, partAlone } from './compared.ts';
import { compose } from './compose.ts';
import { contribution, contributor, sharedBy } from './contribution.ts';
import { place, placesReached } from './counted.ts';
import { economyOf } from './dealt-out.ts';
import { casualtiesOf, isCasualties } from './distribution.ts';
import { isGeneric } from './generic.ts';
import { helpedTo } from './helped.ts';
import { levelOf, where } from './level.ts';
import { makerOf } from './maker.ts';
import { measured } from './measured.ts';
import { medalsOf } from './medals.ts';
import {
  investedIn,
  investedInBuilding,
  investedSector,
  investmentOf,
  projectOf,
  purposeOf,
} from './money.ts';
import type { Naming } from './naming.ts';
import { clauseSubject, nounBefore } from './noun-before.ts';
import { sameObject } from './own-words.ts';
import { listRank, placeWon } from './ranks.ts';
import type { Reading } from './reading.ts';
import { isBaselineOf, movedIn, partOfPlace, undone, workedOn } from './whose.ts';
import { zoneOf } from './zones.ts';

/** What the rule goes by, in words for `--explain`, and the name it finds, '' for none. */
export type NameRule = readonly [by: string, find: (naming: Naming) => string];

/** Phrases that have their name in an unusual place. */
const phrases: readonly NameRule[] = [
  ['the medals counted', ({ reading }) => medalsOf(reading)],
  ['which of those before', ({ reading, before, previous }) => whichOf(reading, before, previous)],
  ['what the sum is for', ({ reading, previous }) => purposeOf(reading, previous)],
  [
    'what it is compared with',
    ({ reading, previous }) => (isBaselineOf(reading, previous) ? previous : ''),
  ],
  ['the goal that it passed', ({ reading, before, previous }) => goalOf(reading, before, previous)],
  ['the place won by it', ({ reading }) => placeWon(reading)],
  ['the list that ranks it', ({ reading, before, next }) => listRank(reading, before, next)],
  [
    'the accidents counted before',
    ({ reading, previous, own }) => {
      const { noun } = own();
      return isCasualties(noun) && reading.sameSentence ? casualtiesOf(previous, noun) : '';
    },
  ],
  ['whose share of it is told', ({ reading, previous }) => sharedBy(reading, previous)],
  ['which of those counted before', ({ reading, before, last }) => ofThose(reading, before, last)],
  ['the project it pays for', ({ reading, own }) => projectOf(reading, own().noun)],
  ['where the people live', ({ reading }) => livingIn(reading)],
  ['what the people were chosen for', ({ reading }) => chosen(reading)],
  ['the words on both sides', ({ reading }) => bothSides(reading)],
  ['what it is said to be', ({ reading }) => saidToBe(reading)],
  ['the rest of its place in a list', ({ reading }) => listedTimes(reading)],
  ['what the people came to do', ({ reading, next }) => helpedTo(reading, next)],
  ['whose investment it is', ({ reading, next, own }) => investmentOf(reading, own().noun, next)],
  ['what is built for it', investedInBuilding],
  [
    'what grows',
    ({ reading, behind }) =>
      reading.place.right.startsWith('的')
        ? (/^(.{2,})(?:增长|增速)$/u.exec(behind())?.[1] ?? '')
        : '',
  ],
  ['what it is invested in', investedIn],
  ['the level of government', ({ reading, next, own }) => levelOf(reading, own().noun, next)],
  [
    'what reaches the places',
    ({ reading, previous, behind }) => placesReached(reading, behind(), previous),
  ],
];

/** The usual places: behind the figure, around it, before it, and in the words before those. */
const places: readonly NameRule[] = [
  ['the noun behind', nameBehind],
  ['the name around it', nameAround],
  ['the noun behind its length', lengthOf],
  ['the subject of its verb', ({ own }) => (own().noun === '' ? own().owner : '')],
  [
    'what drew them',
    ({ reading, own }) =>
      own().noun === '' && /(?:吸引|惠及|覆盖|参与|带动)[^，、]{0,3}$/u.test(reading.chunk)
        ? reading.activity()
        : '',
  ],
  ['what the verb was said of before', ({ reading }) => sameObject(reading)],
  [
    'the words of an earlier clause',
    ({ reading, before, previous, own }) =>
      own().noun === '' ? inherited(reading, inAll(reading, before, previous), own().verb) : '',
  ],
  [
    'whose contribution it is',
    ({ reading, previous, own }) => {
      const { noun } = own();
      return contribution.test(noun) ? contributor(reading, previous) + noun : '';
    },
  ],
  ['the noun before', nounOf],
];

/** All rules, in the order in which they are asked. */
export const nameRules: readonly NameRule[] = [...phrases, ...places];

/** 取得成果40项，其中获国家级奖励的|9项: the results that got one. */
function ofThose({ figure, chunk }: Reading, before: Reading | undefined, last: string): string {
  if (before?.figure.unit !== figure.unit) return '';
  const won = /^其中(获[^，、]{2,16}奖励?)的(?:有|共|达)?$/u.exec(chunk)?.[1];
  return won === undefined || last === '' ? '' : won + last;
}

/** 约1亿人|居住的城镇棚户区 */
function livingIn({ figure, place: { right } }: Reading): string {
  const home = /人$/u.test(figure.unit) ? /^居住的([^，。；、的]{2,16})$/u.exec(right)?.[1] : '';
  return home ? `${home.replace(/(?<=.{2})(?:改造|整治)$/u, '')}居住人口` : '';
}

/** 47人|入选国家重点人才计划, 2人|获“大国工匠”称号 */
function chosen({ figure, chunk, place: { right } }: Reading): string {
  const whom = /^[，、]?$/u.test(chunk) && /^[人名]$/u.test(figure.unit);
  return whom
    ? (/^(?:入选|当选)[^，。；、]{2,16}|^(?:荣获|获评?)[^，。；、]{2,18}(?:称号|荣誉)/u.exec(
        right,
      )?.[0] ?? '')
    : '';
}

/** 1.8万余场|，这是全市开展科普活动的总数 */
function saidToBe({ chunk, place: { right }, rest }: Reading): string {
  if (right !== '' || /[^，、]/u.test(chunk)) return '';
  const what = /^，这(?:就|正)?是([^，。；]{2,40})的(?:总[数量]|数量|总?人[数次])/u.exec(
    rest(),
  )?.[1];
  return what === undefined ? '' : nounBefore(what, false).noun;
}

/** （1次|就业指导、3次|岗位推荐）: what is done so often, whatever word it begins with. */
function listedTimes({ figure, place: { left, right }, rest }: Reading): string {
  if (figure.unit !== '次' || !/(?:^|[（、])$/u.test(left) || right === '') return '';
  const behind = rest().charAt(right.length);
  return right.length <= 10 && /^[、）]/u.test(behind) ? right : '';
}

const physical = /吨|公里|米|亩|公顷|千瓦|兆瓦|斤|升|立方|[头羽]$|Wh|^[kMG]W/u;
const growth = /^(?:增长|增速|速度|速度增长|比例|比重|水平|目标|幅度|份额|增幅|预期|大关|台阶)/u;

const lines = /(?:^|、)((?:城市)?轨道交通|地铁|公交|城际铁路|高铁|高速公路)$/u;
/** 清江流域|4个断面, not of all waters. */
const basin = /^(?![全我在])[^，、]{1,10}(?:流域|境内|干流)+/u;
const parts = /^(?:节点|子|单体|改扩建|新建扩建|新改扩建)项目$/u;
const spread = /(?:扩大|拓展|推广|延伸|扩展)[到至]$/u;
const zone = /^[^在]*(?:[禁限]养区|保护区|保护地|水源地)$/u;

function nameBehind({ reading, next, own, behind }: Naming): string {
  const noun = behind();
  const prior = own().noun;
  // 出口增长22%，已是第四年保持20%以上的|增幅
  if (/^增[幅速]$/u.test(noun) && prior === '' && reading.sameSentence) return '';
  // “千村”改革试点扩大到|300个村
  if (place.test(noun) && spread.test(reading.chunk) && /试点$/u.test(prior)) return prior + noun;
  if (noun === '' || !prefersBehind(reading, noun, prior)) return '';
  // 修缮“石桥老街”|12栋历史建筑
  if (/^“[^”]+”$/u.test(prior) && reading.chunk.endsWith('”')) return prior + noun;
  // 推进东港铁路、轨道交通|11条线路
  const kind = /^(?:线路|路段|站点)$/u.test(noun) ? lines.exec(prior)?.[1] : undefined;
  if (kind !== undefined) return kind + noun;
  if (/(?:断面|水源地|站点)$/u.test(noun) && basin.exec(prior)?.[0] === prior) return prior + noun;
  // 滨江生态廊道|6个节点项目
  if (parts.test(noun) && (prior.length > 3 || /[院校园区]$/u.test(prior)) && !/^全/u.test(prior))
    return prior + noun;
  // 取缔禁养区|9家养殖场: of that zone alone
  if (zone.test(prior) && own().verb && !measured.test(reading.figure.unit)) return prior + noun;
  if (!physical.test(reading.figure.unit)) return makerOf(reading, noun) + noun;
  // 50万吨|乙烯、北港扩能改造等20个项目: the first member's alone
  const list = next?.continued && /[等、]$/u.test(next.chunk);
  const first = list ? noun.replace(/(?<=.{2})、.*$/u, '') : noun;
  // 60万吨|甲醇、江口钢铁厂: a works has a name of its own
  return first.replace(/(?<=.{2})(?:、[^、的]{2,}厂)+$/u, '').replace(projects, '');
}

const wholeSize = /^总(?:装机(?:容量|规模)?|库容|建筑面积|面积)$/u;

/** 完成环城生态区10.1万亩耕地建设: the figure stands inside the name. */
function nameAround({ reading, own, behind }: Naming): string {
  const { unit, suffix } = reading.figure;
  const noun = behind();
  if (noun === '' || !physical.test(unit) || suffix !== '' || growth.test(noun)) return '';
  const prior = own().noun;
  // 总装机|20万千瓦光伏项目: theirs
  return wholeSize.test(prior) && /(?:项目|工程|电站|基地|水库)$/u.test(noun)
    ? noun + prior
    : aroundFigure(reading, prior, noun);
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
  // 新增年产能|150万台项目投产
  if (/产能$/u.test(prior) && /^项目/u.test(behind) && !/^[个项]$/u.test(figure.unit)) return false;
  if (place.test(behind) && prior !== '' && /(?:至|到|达|覆盖|通达)(?:境外)?$/u.test(chunk))
    return false;
  // 将“一件事”改革拓展到|20个行业
  if (/^(?:行业|领域)$/u.test(behind) && /(?:[拓扩]展|推广|扩大|延伸)[到至]$/u.test(chunk))
    return prior === '';
  if (!(measured.test(figure.unit) || physical.test(figure.unit)) || /[和及与]$/u.test(chunk))
    return true;
  if (/各$/u.test(chunk) || phase.test(prior)) return true;
  // 为职工发放每人|300元“消费券”: to whom each is no name.
  if (/^每[人户家生名]$/u.test(prior)) return true;
  // 市县|90%政务服务事项: where is not what.
  if (figure.unit === '%' && where.test(prior)) return true;
  // 不仅取消了原先|300亿元的农业税赋
  if (attributive && /(?:取消|免除|减免|废除)了(?:原先|原有|原来)?$/u.test(chunk)) return true;
  // 育儿家庭每月多了|300元补贴, 患病妇女给予每人|1万元救助
  if (/(?:多了|发放|领取|每[人户生])$/u.test(chunk) && aid.test(behind)) return true;
  if (figure.unit.endsWith('元') && attributive) return prior === '';
  if (prior === '' || /[^种各同]类$/u.test(prior)) return true;
  // 生产总值增长7%的|调控目标
  if (isCutBy(reading)) return true;
  if (attributive && /(?:增长|下降|提高|增加|上涨|降低|延长)$/u.test(chunk)) return false;
  return attributive && !/[率重]$/u.test(prior);
}

const ownDeed =
  /^[，、]?(?:累计|共|已|完成)*([复增植补]绿|理赔|赔付|兑付)(?:超过?|达|近|约|突破)*$/u;

/** What the clause goes on with, or the clause before it tells of. */
function inherited(reading: Reading, previous: string, verb: boolean): string {
  const name = withoutRate(reading.figure.unit, inheritedName(reading, previous, verb));
  // 重点项目902个，完成投资1300亿元，竣工|200个: the things are counted again, not their money.
  const thing = measured.test(reading.figure.unit)
    ? name
    : name.replace(/(?<=项目|工程|企业)(?:完成|总|年度|计划)*投资额?$/u, '');
  // 项目集中签约90个，集中开工|70个: the projects, not what was signed
  if (/(?:开工|投产|竣工|落地|建成|入库)$/u.test(reading.chunk) && thing.endsWith('签约'))
    return thing.replace(/(?<=项目|工程)(?:集中|累计|新)?签约$/u, '');
  // 新开工公租房项目60个，筹集|5万套: flats are no projects.
  if (/^[百千万]*套/u.test(reading.figure.unit))
    return thing.replace(/(?<=住房|公寓|公租房|安置房|住宅)项目$/u, '');
  const part = partAlone(reading, thing);
  if (part !== '') return part;
  const deed = ownDeed.exec(reading.chunk)?.[1];
  // 开展整治专项行动，复绿|10公顷: an area is not of a campaign.
  if (deed?.endsWith('绿') && /亩$|公顷$|平方/u.test(reading.figure.unit)) return deed;
  // 推广节水灌溉，节约|20亿元: not what the thing cost
  const saved = thing === '' ? undefined : /(?:为[^，、]{2,8})?节[约省]$/u.exec(reading.chunk)?.[0];
  if (saved !== undefined && !/节[约省]/u.test(thing)) return saved;
  // 推出“惠民保”，理赔|3万人次
  if (deed?.endsWith('付') || deed === '理赔')
    return /(?:保|保险|基金)”?$/u.test(thing) ? thing + deed : thing;
  return undone(reading, thing);
}

/** 收入3亿元，自然增幅2%，同口径完成|3.1亿元; 优良天数比例达到77%、增加|13天: a sum is no rate. */
function withoutRate(unit: string, name: string): string {
  if (unit.endsWith('元')) return name.replace(/(?<=.{2})增[幅速]$/u, '');
  return unit === '天' ? name.replace(/(?<=天数)(?:比例|占比|比率|率)$/u, '') : name;
}

/** 城区新增面积3平方公里、达到|80平方公里: all there is, not the new. */
function inAll({ figure, chunk }: Reading, before: Reading | undefined, previous: string): string {
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

/** The noun before, with its owner where it says little alone. */
function nounOf({ reading, previous, own }: Naming): string {
  const { noun, owner } = own();
  // 清江流域4个断面|水质优良比例
  const scope = reading.continued ? (basin.exec(previous)?.[0] ?? '') : '';
  if (scope !== '' && noun.startsWith(previous.slice(scope.length))) return scope + noun;
  if (owner !== '' && /^(?:新增)?年?产能$/u.test(noun)) return owner + noun;
  if (!isGeneric(noun))
    return (partOfPlace(owner, noun, reading.continued) || zoneOf(reading, owner)) + noun;
  const whose = owner === '' ? ownerOf(reading, previous, noun) : owner;
  return whose === '' ? noun : whose.endsWith(noun) ? whose : compose(whose, noun);
}

const deeds = /(?:整改|治理|改造|整治|修复|搬迁|安置|化解|拆除)$/u;

/** 抓好人才、场景等|关键环节，力争营业收入: what was worked on is not whose it is. */
const pointOfWork = /^(?:关键|重点|重要|薄弱)(?:环节|领域|方面|任务|工作)$/u;
/** ；|工业软件，深入实施…: the sector of which a member of a list tells. */
const topic = /；((?!今年|全年|同时|目前|此外)[^，；、\d]{3,12})，[^；]*$/u;

/** Whose 产量 or 占比 it is: the previous figure's name, or the subject of the clause before. */
function ownerOf(reading: Reading, previous: string, noun: string): string {
  if (reading.continued) return previous;
  const subject = /投资/u.test(noun) ? investedSector(reading, noun) : reading.subject(true);
  // 研发投入20亿元，总量跃居全国第二，|占地区生产总值比重: the total is not whose it is.
  if (isGeneric(subject)) return reading.sameSentence ? previous : '';
  if (pointOfWork.test(subject)) return topic.exec(reading.told())?.[1] ?? '';
  // 旅游、电子、建材、化工四大支柱产业不断壮大，|产值: of a long list the head
  const whose = subject.length <= 16 ? subject : economyOf(reading);
  if (whose !== '') return whose;
  // 督察反馈问题和突出问题整改，|完成率: of a long subject the deed at its end.
  const deed = noun.endsWith('率') ? deeds.exec(subject)?.[0] : undefined;
  if (deed !== undefined && !noun.startsWith(deed)) return deed;
  return reading.sameSentence && reading.subject() === '' ? previous : '';
}
