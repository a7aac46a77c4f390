/** Where the name of a figure stands: rules asked in turn, the first that finds one names it. */
import { aroundFigure, lengthOf, projects, whichOf } from './around.ts';
import { bothSides } from './both-sides.ts';
import { goalOf, isCutBy } from './compared.ts';
import { contribution, contributor, pullOf, sharedBy } from './contribution.ts';
import { place, placesReached } from './reached.ts';
import { bothBefore } from './dealt-out.ts';
import { casualtiesOf, isCasualties } from './distribution.ts';
import { doneFor, helpedTo } from './helped.ts';
import { eachHas, inAll, inherited } from './inherited.ts';
import { levelOf, where } from './level.ts';
import { makerOf } from './maker.ts';
import { measured } from './measured.ts';
import { medalsOf } from './medals.ts';
import { investedIn, investedInBuilding, investmentOf, projectOf, purposeOf } from './money.ts';
import type { Naming } from './naming.ts';
import { doneBeyond, nounOfNext } from './next-deed.ts';
import { nounBefore } from './noun-before.ts';
import { sameObject } from './own-words.ts';
import { basin, nounOf } from './owned-noun.ts';
import { listRank, placeWon } from './ranks.ts';
import type { Reading } from './reading.ts';
import { isBaselineOf } from './whose.ts';

/** What the rule goes by, in words for `--explain`, and the name it finds, '' for none. */
export type NameRule = readonly [by: string, find: (naming: Naming) => string];

/** Phrases that have their name in an unusual place. */
const phrases: readonly NameRule[] = [
  ['both of those before', bothBefore],
  ['the noun that its brackets follow', ({ reading }) => bracketed(reading)],
  ['the medals counted', ({ reading }) => medalsOf(reading)],
  ['what each place is to have', ({ reading }) => eachHas(reading)],
  [
    'what of those before was to be done',
    ({ reading: { chunk, rest }, last }) => {
      const aim = /^（((?:目标)?(?:任务|计划|目标))数?(?:为|是)?$/u.exec(chunk)?.[1];
      return aim !== undefined && last !== '' && rest().startsWith('）') ? last + aim : '';
    },
  ],
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
  ['what it adds to the growth of', ({ reading, previous }) => pullOf(reading, previous)],
  ['of which it is one', ({ reading }) => oneOf(reading)],
  ['whose share of it is told', ({ reading, previous }) => sharedBy(reading, previous)],
  ['which of those counted before', ({ reading, before, last }) => ofThose(reading, before, last)],
  ['the project it pays for', ({ reading, own }) => projectOf(reading, own().noun)],
  ['where the people live', ({ reading }) => livingIn(reading)],
  ['what the people were chosen for', ({ reading }) => chosen(reading)],
  ['the words on both sides', ({ reading }) => bothSides(reading)],
  ['what it is said to be', ({ reading }) => saidToBe(reading)],
  ['the rest of its place in a list', ({ reading }) => listedTimes(reading)],
  ['what the people came to do', ({ reading, next }) => helpedTo(reading, next)],
  [
    'for whom it is done',
    ({ reading, before, next, previous }) => doneFor(reading, before, next, previous),
  ],
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
  ['what was done beyond the plan', doneBeyond],
  [
    'what the next deed was done to',
    (naming) => (naming.own().noun === '' && naming.own().verb ? nounOfNext(naming) : ''),
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

/** 全省4个|耕地质量连续3年提升县之一: those of whom so much is told; '' where they are told by no more than a name. */
function oneOf({ figure, rest }: Reading): string {
  if (!/^[个家座所]$/u.test(figure.unit)) return '';
  const [all = '', those = ''] =
    /^[^，。；、]{4,30}?((?:旗县|县市|区县|[县市区旗省村镇])|省份|城市|地区|单位|企业|园区|学校|高校)之一(?=$|[，。；])/u.exec(
      rest(),
    ) ?? [];
  if (!/\d|持续|连续|[高多快好]于|超过/u.test(all)) return '';
  return /的([^的]{2,8})之一$/u.exec(all)?.[1] ?? those;
}

/** 其中北岸租赁住房（|828套）已完成主体: how many of those there are; 引水工程正在施工中（|93%）: how far it is done */
function bracketed({ figure, chunk, rest }: Reading): string {
  if (figure.ordinal || !chunk.endsWith('（')) return '';
  const going = underWay.exec(chunk)?.index ?? 0;
  if (figure.unit === '%')
    return going > 1 && rest().startsWith('）')
      ? nounBefore(chunk.slice(0, going).replace(/^.*中、/u, ''), false).noun
      : '';
  return rest().startsWith('）') ? nounBefore(chunk.slice(0, -1), false).noun : '';
}

const underWay = /(?:正在|已)[^，、]{0,4}(?:施工|推进|建设|实施)中（$/u;

/** 约1亿人|居住的城镇棚户区 */
function livingIn({ figure, place: { right } }: Reading): string {
  const home = /人$/u.test(figure.unit) ? /^居住的([^，。；、的]{2,16})$/u.exec(right)?.[1] : '';
  return home ? `${home.replace(/(?<=.{2})(?:改造|整治)$/u, '')}居住人口` : '';
}

/** 47人|入选国家重点人才计划, 2人|获“大国工匠”称号, 全年有6万人|享受失业保险待遇 */
function chosen({ figure, chunk, place: { right } }: Reading): string {
  const whom =
    /^[，、]?(?:(?:(?:19|20)\d\d|去|今|全)年|全[国省市区县州旗])*(?:共|已)?有?$/u.test(chunk) &&
    /^[万千百]*[人名户]$/u.test(figure.unit);
  return whom
    ? (/^(?:入选|当选)[^，。；、]{2,16}|^(?:荣获|获评?)[^，。；、]{2,18}(?:称号|荣誉)|^享受[^，。；、]{2,14}(?:待遇|补贴|津贴|政策)|^取得[^，。；、]{2,14}证书|^报名参加[^，。；、]{2,20}(?:考试|培训|比赛)/u.exec(
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

const physical = /吨|公里|米|亩|公顷|[千兆吉]瓦|斤|升|立方|m[²2³3]|㎡|㎥|[头羽]$|Wh|^[kMG]W/u;
const growth =
  /^(?:优势$|增长|增速|速度|速度增长|比例|比重|水平|目标|幅度|份额|增幅|预期|大关|台阶)/u;

const lines = /(?:^|、)((?:城市)?轨道交通|地铁|公交|城际铁路|高铁|高速公路)$/u;
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
  // 80万吨|乙烯、江口三厂、海口产业园等一批项目
  const told = noun.includes('、') && works.test(reading.rest());
  const first = list || told ? noun.replace(/(?<=.{2})、.*$/u, '') : noun;
  // 60万吨|甲醇、江口钢铁厂: a works has a name of its own
  return first.replace(/(?<=.{2})(?:、[^、的]{2,}厂)+$/u, '').replace(projects, '');
}

const works = /^[^，。；、\d]+(?:、[^，。；、\d]+){2,}等一?批[^，。；]*(?:项目|工程)/u;

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
const funds = /(?:资金|补助|补贴|基金|贷款|经费)$/u;
const aid = /^(?:补贴|津贴|补助|奖励|救助)/u;

/** Whether the noun behind the figure names what is counted, not the one before it. */
function prefersBehind(reading: Reading, behind: string, prior: string): boolean {
  const { figure, chunk } = reading;
  const attributive = reading.place.right.startsWith('的');
  if (growth.test(behind)) return prior === '';
  // 资助学生|1.4万人发放资金
  if (
    prior !== '' &&
    !/为$/u.test(chunk) &&
    /^[人名户]$/u.test(figure.unit) &&
    /^(?:发放|拨付|补助)/u.test(behind)
  )
    return false;
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
  // 中央财政新增|47亿元专项补助资金
  if (/财政$/u.test(prior) && /(?:新增|增加|追加)$/u.test(chunk) && funds.test(behind)) return true;
  // 与央行达成|300亿元授信
  if (/(?:达成|签[订署约])(?:超过?|近|约|逾|了)*$/u.test(chunk)) return true;
  // 为职工发放每人|300元“消费券”: to whom each is no name.
  if (/^每[人户家生名]$/u.test(prior)) return true;
  // 市县|90%政务服务事项: where is not what; 公交公司|40%营运线路: nor is who.
  if (figure.unit === '%' && (where.test(prior) || /(?:公司|集团)$/u.test(prior))) return true;
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
