/** Whose a name is that says little alone, from the words of its sentence. */
import { isComplete } from './distribution.ts';
import { nounBefore } from './noun-before.ts';
import { farOwner, kinds } from './owner-kinds.ts';
import { remember } from '../remember.ts';
import type { Reading } from './reading.ts';
import { startsWithVerb, stripOpeners, verbAt } from './strip.ts';

/** What is done in the clause of an owner: 全面推行|新型合作医疗, 实现县县通|高速公路. */
const deed =
  /^.*(?:推行|实施|实行|建立|完善|健全|扩大|推进|开展|启动|加强|加快|做好|巩固|提高)了?(?=.{2})|^.*([市县州乡镇村组户])\1通(?=.{2})/u;

/** Names that are sums of firms or of a sector where no one else is named. */
const sums =
  /^(?:资产总额|(?:营业总|营业|销售|主营业务)收入|利税总额|利税|利润|利润总额|税收|税金|增加值)$/u;
/** 国有企业|资产总额增长61%，税收增长1倍 */
const firms =
  /^(.*(?:企业|[国央]企|公司|集团|个体户|工商户))(?:户数|资产总额|总资产|资产|从业人员|(?:主营业务|营业|销售)收入|营收|总?产值|增加值|利润|利润总额|利税|税收|税金)$/u;
/** 金融业持续做强，|完成一般公共预算收入5亿元: what a sector gives of it. */
const budget = /^(?:一般|公共|地方|财政)*预算收入$/u;
const branch = /^[^，、的]{1,10}(?<![行就从毕创作事失商企])业$/u;
const gave = /^，?(?:全年|累计|共)*(?:完成|实现|贡献|上缴)$/u;
const sector = /^(第[一二三]产业|工业|农业|服务业|建筑业)(?!化|园|区|企|用|污|废|设|遗|文)/u;
/** 民营经济加快发展，创造|就业岗位, 上缴|税收: what a part of the economy gives, the place has more of. */
const privateSector = /^(非公(?:有制)?经济|民营经济|(?:个体)?私营经济|个私经济|乡镇企业|民营企业)/u;
/** 纳税百强企业上缴|税金 */
const paidBy = new RegExp(
  `${privateSector.source}(?:共|累计|全年)*(?:上缴|缴纳|创造|提供)|^([^，、的]{2,}?(?:企业|集团|公司)|[^，、的]*?(?:园区|开发区|高新区|经开区))(?:共|累计|全年)*上缴`,
  'u',
);
const earned = /^(?:税收|税金|利税|就业岗位|增加值)$/u;
/** 民营经济稳步发展，|全市税收增长, 税收增长: that of the place. */
const taxOfAll = /全[国省市区县州]|^，?(?:税收|税金)/u;
/** 全年|完成增加值, 缴纳|税金 */
const elliptical = /^(?:完成|实现|缴纳|上缴|创造|提供|新增)?$/u;

/** 提高|贫困寄宿生生活费补助|标准，每人每年增加|生活费补助: whose it is. */
function granted(reading: Reading, name: string): string {
  if (reading.continued || !/^.{2,}(?:补助|补贴|津贴)$/u.test(name)) return name;
  const whole = reading.activity().replace(/^[对给为向]|标准$/gu, '');
  return whole.endsWith(name) && whole.length <= 20 ? whole : name;
}

/** 实施老旧小区改造工程，完成|改造项目8个 */
const task = /^(改造|整治|治理|修复|加固|提升)(?:项目|任务|工程)$/u;
const programme =
  /^(.{2,}?)(改造|整治|治理|修复|加固|提升)(?:提升|升级)?(?:工程|行动|计划|攻坚|项目)+$/u;

const kindOf = remember((name) => kinds.find(({ heads }) => heads.test(name)));

/** The name with its owner where it has none and the sentence names one. */
export function owned(reading: Reading, previous: string, name: string): string {
  const before = reading.sameSentence ? previous : '';
  const act = reading.continued ? undefined : task.exec(name)?.[1];
  const what = act === undefined ? undefined : programme.exec(reading.activity());
  if (what?.[2] === act && what?.[1] !== undefined) return what[1] + name;
  if (name === '单日' && before !== '')
    return before.includes('日均') ? before.replace('日均', '单日最高') : `单日最高${before}`;
  const kind = kindOf(name);
  if (kind !== undefined) {
    // 力争轨道交通运营和在建里程…、其中|运营里程
    const lead = reading.chunk.slice(0, Math.max(0, reading.chunk.lastIndexOf(name)));
    const other = reading.continued ? '' : reading.before();
    const clause = kind.acts === true && startsWithVerb(other) ? '' : other;
    const said = kind.owner.exec(lead)?.[0] ?? kind.owner.exec(clause)?.[0] ?? '';
    const told = said.replace(deed, '');
    const near =
      told === ''
        ? (kind.owner.exec(before)?.[0] ?? '').replace(/^(?:在建|续建)(?=.{2})/u, '')
        : nounBefore(told, false).noun;
    const served =
      near !== '' || reading.continued ? '' : (kind.behind?.exec(reading.told())?.[0] ?? '');
    const owner = kind.far === true ? farOwner(kind, reading) : near || served;
    // 地铁迈入“线网时代”，|日均|客流量
    const rate = owner === '' ? '' : (/^[，、]?([日周月年]均)/u.exec(reading.chunk)?.[1] ?? '');
    return owner + (name.startsWith(rate) ? '' : rate) + name;
  }
  const grant = granted(reading, name);
  if (grant !== name) return grant;
  if (earned.test(name) && opensWith(reading, name) && !taxOfAll.test(reading.chunk)) {
    const payer = privateSector.exec(stripOpeners(reading.told()))?.[0] ?? '';
    if (payer !== '' && (before === '' || before.startsWith(payer))) return payer + name;
  }
  // 民营企业上缴|税收
  if (earned.test(name)) {
    const [, sectorOf = '', payer = ''] = paidBy.exec(stripOpeners(reading.chunk)) ?? [];
    if (sectorOf !== '') return sectorOf + name;
    if (payer !== '' && verbAt(payer) === 0) return payer + name;
  }
  if (budget.test(name) && !reading.continued && gave.test(reading.chunk.replace(name, ''))) {
    const whose = reading.subject(true);
    if (branch.test(whose)) return whose + name;
  }
  if (!sums.test(name) || !opensWith(reading, name)) return name;
  const firm = firms.exec(before)?.[1] ?? '';
  if (firm !== '') return firm + name;
  const field = sector.exec(stripOpeners(reading.told()))?.[1] ?? '';
  return (name === '税收' || !(before === '' || before.startsWith(field)) ? '' : field) + name;
}

/** 实现|利税、利润分别增长: the names of a list have one owner. */
export function ownedAll(reading: Reading, previous: string, names: readonly string[]): string[] {
  const [first = ''] = names;
  const whole = owned(reading, previous, first);
  const owner = whole.slice(0, whole.length - first.length);
  const alike = names.every((name) => sums.test(name) === sums.test(first) && needsOwner(name));
  return owner === '' || !whole.endsWith(first) || !alike
    ? [...names]
    : names.map((n) => owner + n);
}

function needsOwner(name: string): boolean {
  return sums.test(name) || kinds.some(({ heads }) => heads.test(name));
}

/** Whether nothing but a verb stands before the name in its clause. */
function opensWith({ chunk }: Reading, name: string): boolean {
  const lead = chunk.slice(0, Math.max(0, chunk.indexOf(name.slice(0, 2)))).replace(/^[，、]/u, '');
  return elliptical.test(lead) || elliptical.test(stripOpeners(lead));
}

/** 地区生产总值3万亿元，|人均突破8万元: of what is told before, but not of its rank. */
export function perHead({ chunk }: Reading, name: string): string {
  const rate = /^[，、]?([人户]均)(?:达到?|突破|超过?|约|为|增至|增长)*$/u.exec(chunk)?.[1];
  const whole = name.replace(/(?:排名|位次|总量)$/u, '');
  const sum = isComplete(whole) || /(?:GDP|生产总值|支出|存款|贷款|财力)$/u.test(whole);
  return rate === undefined || !sum || /[人户]均/u.test(whole) ? name : rate + whole;
}

const payer =
  /^((?:中央|地方|自治区|省|市|州|县|区|各|本|级|和|与)+财政)(?:[\d一二三四五六七八九十]+年(?:累计|共)?支出|(?:[\d一二三四五六七八九十]+年)?(?:累计|共)?(?:投入|安排|下达|拨付)?)$/u;
/** 安排8亿元，比上年增加1亿元，|支持|卫生事业发展 */
const purposeBehind =
  /^(?:，(?:[比较](?:上年|去年)|同比|增长)[^，。；]{1,16})?，?(?:重点|主要|专项|全部)*(?:支持|用于|增加(?=对[^，。；、]{2,18}转移支付))([^，。；、]{2,20})/u;
/** 为加快|社会保障体系建设，中央财政将安排27亿元 */
const purposeBefore =
  /(?:^|[，；])为了?(?:进一步)?(?:加快|推进|促进|支持|加强|保障|推动)?([^，；、]{2,18})，[^，；]*$/u;

/** What is paid for where the name says no more than who pays. */
export function paidFor(reading: Reading, name: string): string {
  if (!reading.figure.unit.endsWith('元') || !payer.test(name)) return name;
  const behind = purposeBehind.exec(reading.rest())?.[1];
  return behind ?? purposeBefore.exec(reading.told())?.[1] ?? name;
}

const pronoun = /(?:[此该]项(?!目|工程|工作)|这一?项(?!目|工程|工作))/u;

/** 健全助学金制度，财政|此项|支出: the thing in place of its pronoun. */
export function named(reading: Reading, name: string): string {
  if (!pronoun.test(name)) return name;
  const thing = reading
    .activity()
    .replace(/^(?:建立|健全|完善|落实)+|(?:制度|政策|工作|机制|试点)$/gu, '');
  const rest = name.replace(pronoun, '');
  return rest === '' ? name : thing + rest;
}

const aimed =
  /^，?[比较](?!上年|去年)[^，。；、\d占]{0,12}(?:计划|目标|任务|预期)[数额]?(?:的|[多超][出过额]?)?$/u;

/** 赤字预算18亿元，比去年|预算赤字|减少6亿元: what it is compared with goes by other words. */
export function isBaselineOf({ chunk, sameSentence }: Reading, previous: string): boolean {
  if (sameSentence && previous !== '' && aimed.test(chunk)) return true;
  const base =
    /^，?[比较](?:去年|上年)([^，、占比]{2,8})(?:增加|减少|增长|下降|提高|降低|压减)$/u.exec(
      chunk,
    )?.[1];
  return (
    sameSentence &&
    base !== undefined &&
    base.length % 2 === 0 &&
    base.length > 2 &&
    (base.match(/../gu) ?? []).every((word) => previous.includes(word))
  );
}

/** 6家|企业入选“百强名单”，数量居全国第4位: those of the list are counted, not all. */
export function ofList(before: Reading | undefined, name: string): string {
  const [, counted = '', list = ''] =
    /^(企业|项目|人|机构)((?:入选|入围|上榜|跻身)(?:[^，。；]*“[^”]+”|[^，。；]*《[^》]+》)[^，。；]*)$/u.exec(
      before?.place.right ?? '',
    ) ?? [];
  const total = /^(企业|项目|人|机构)(数量|总数)$/u.exec(name);
  return list !== '' && total?.[1] === counted ? list + name : name;
}

/**
 * 打造光伏产业链，硅料产能达到9万吨、硅片产能达到30万吨，|产值达到80亿元: that of the chain, not of the last
 * product; undefined for other figures.
 */
export function productsOf(reading: Reading, before: Reading | undefined): string | undefined {
  if (!reading.sameSentence || reading.continued || before === undefined) return undefined;
  const several = /产能[^、，]*、[^、，]+产能/u.test(before.place.left);
  if (!several || !/^(?:年?总?产值|营收|营业收入)/u.test(reading.chunk)) return undefined;
  const chain = /([^，、的等]{2,12}产业(?:链|集群))，/u.exec(reading.told())?.[1] ?? '';
  return nounBefore(chain, false).noun;
}

/** 民生实事20件已完成，2件|未全部完成的今年继续: which of them. */
export function undone({ place: { right } }: Reading, name: string): string {
  const state = /^(未[^，、的]{2,6}的)(?:$|今年|将|要|继续|仍|正|由|按)/u.exec(right)?.[1] ?? '';
  // 确定的200项任务，还有|5项没有完成
  const open = /^(?:仍|还|尚)*(?:未|没有|没能)(完成|达标|办结|开工|完工)$/u.exec(right)?.[1];
  return name === '' ? '' : open === undefined ? state + name : `未${open}${name}`;
}

/** 安排重大项目50个，|完成年度投资30亿元: what those counted cost in the year. */
export function yearlyOf(
  before: Reading | undefined,
  reading: Reading,
  previous: string,
  name: string,
) {
  if (!reading.sameSentence || before === undefined || !ofProjects.test(name)) return name;
  if (/全[国省市区县州]/u.test(reading.chunk)) return name;
  // 建设项目500个，总投资2万亿元，|年度完成投资
  const projects = previous.replace(/(?<=项目|工程)(?:计划|概算)?总投资$/u, '');
  if (!/(?:项目|工程)$/u.test(projects)) return name;
  const { right } = before.place;
  // 90个重点项目建成投产，|新增产值
  const told = name.startsWith('新增')
    ? working.test(right || reading.before())
    : right === '' || /(?:项目|工程)$/u.test(right);
  return told ? projects + name : name;
}

/** Sums that are those of the projects counted before them. */
const ofProjects =
  /^(?:年度|年内|当年)(?:计划|完成)?投资额?$|^(?:实际)?到位资金$|^新增(?:产值|税收|营收|销售收入)$/u;
const working = /(?:项目|工程)(?:全部|陆续|相继)?(?:建成|投产|达产|投用|竣工)+$/u;

/** 农村危房改造1700万户，上亿人|喜迁新居: the people of the whole sentence. */
export function movedIn({ figure, place: { right } }: Reading): string {
  if (!/[人户]$/u.test(figure.unit)) return '';
  const fares =
    /^获[^，。；、]{1,24}(?:等奖|[金银铜]奖|大奖|冠军)$|^(?:稳定)?(?:摆脱|告别|走出)贫困|^受益$|^实现了?饮水安全$|^(?:喝|用|吃)上[^，。；、的]{2,8}$/u.exec(
      right,
    );
  if (fares !== null) return fares[0].replace(/^实现了?/u, '');
  return (
    /^(?:喜迁|乔迁|搬进|搬入|住进|住上)了?(?:新[居房家]|安全住房|楼房)$/u.exec(right)?.[0] ?? ''
  );
}

/** 竣工经济适用房40万平方米，|销售5000套: those built, in another unit. */
export function soldOf({ figure, sameSentence }: Reading, previous: string, name: string): string {
  const sold = /^(?:销售|出售|配售|配租|入住)$/u.test(name) && /[套户台辆]$/u.test(figure.unit);
  return sold && sameSentence ? previous + name : name;
}

const rateOfSum = /(?:[增降]速|[增降涨]幅|占比|比重|排名|位次)$/u;

/** 启动新的三年棚改攻坚计划，今年|开工580万套: of the plan only a part, so the thing it works on. */
export function workedOn({ figure, chunk, sameSentence }: Reading, told: string): string {
  // 增速居全省第二，突破|20亿元: no rate is a sum.
  if (sameSentence && /^[增降涨](?:速|幅)$/u.test(told)) return '';
  if (figure.unit.endsWith('元') && rateOfSum.test(told)) return told.replace(rateOfSum, '');
  // “新三年棚改攻坚计划”, not “登峰计划”
  const named = /^“([^“”]*(?:棚改|改造|治理|整治|修复)[^“”]*计划)”$/u.exec(told)?.[1];
  const plan = named ?? told;
  if (named !== undefined && /^开工$/u.test(chunk)) return thingOf(plan);
  // 实施农村公路提升行动，新（改）建|90公里
  if (/公里$|亩$|平方/u.test(figure.unit) && built.test(chunk) && /[^战]行动$/u.test(plan))
    return thingOf(plan).replace(/(?<=.{2})(?:提升|改造|提质)$/u, '');
  if (!/^(?:今年|年内|当年|20\d\d年)(?:新?开工|开工建设|建成|完成)/u.test(chunk)) return plan;
  // 实施学校“明厨”建设行动: the quotation is not the plan's own name.
  if (/[元项条]$/u.test(figure.unit) || /^“|”(?:攻坚|三年)*(?:行动|计划)/u.test(plan)) return plan;
  return thingOf(plan);
}

const built = /^(?:新（?改?）?建|新改建|改造|建成|建设)(?:近|约|超过?)?$/u;

/** 新的三年|棚改|攻坚计划 */
function thingOf(plan: string): string {
  const thing =
    /^(?:新的|新一轮|新)?(?:[一二三四五六七八九十]+年)?(.{2,}?)(?:建设)?(?:攻坚|行动|三年)*(?:计划|行动)$/u;
  return thing.exec(plan)?.[1] ?? plan;
}
