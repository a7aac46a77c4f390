import { compose } from './compose.ts';
import { ownerFromFirst } from './first-owner.ts';
import { splitItems } from './items.ts';
import { listVerbs } from './verbs.ts';

/** What several names before 分别 share at the end, longest first. */
const heads =
  /(?:(?:产量|增加值|产值)?占.+?(?:比重|比例)|全[国省市区县州盟](?:占比|比重)|全产业链产值|(?:先进)?产能占比|(?:行业|产业)(?:增加值|产值|营收)(?:增速|增幅)?|(?:增加值|产值|营收)(?:占比|比重|增速|增幅)|(?<=.)贷款余额|贷款(?:余额)?(?:增速|增幅)|(?:日|年)?(?:加工|生产|处[理置]|供应|储备|接待)能力|年?产能|(?:收购|销售|零售|批发)价格?|支出|(?:水质)?(?:优良|达标)(?:水体)?比例|(?:回复|答复|办理|综合|回收|资源化|无害化|集中|安全|有效|规范化?|循环)*(?:标准化|数字化|自动化|治理|处理|利用|覆盖|普及|合格|达标|处置|收集|回收|化解|参保|办结|[毛净]?入学|巩固|就业|优良|完好|使用|破案|满意|签约|建成|入园|城镇化|机械化|电动化|电气化|死亡|出生|发病|患病|近视|治愈|存活)率|(?:产业集群|集群|产业|制造业|工业|服务业)?(?:增加值|产值|规模|产业|投资)|人均(?:可支配|纯)收入|可支配收入|(?:基本(?:养老|医疗))?待遇人均增幅|人均增幅|增幅|人才|余额|装机(?:总?规模|容量|总量)|营业收入|(?:网[络上]|[限规]上)?零售额|销售额|营业额|成交额|交易额|参保人数|(?:死亡|受伤|伤亡)人数|人数|(?:游客|旅客)?人次|起数|警情|案件|涨幅|降幅|增速|(?:基本(?:养老|医疗))?(?:社会)?保险|(?:财政预算内)?(?:每[人生]每年|生均)?(?:公用)?经费(?:(?:拨款|补助)?标准)?|人均财政补助标准|补助标准|低保标准|保障标准|企业|招生(?:规模|人数)?|贷款增速|(?:建设)?投入|在校生(?:人数)?|(?:种植|播种|建筑|灌溉|销售|竣工|施工|建成区|森林|湿地)?面积|收入|消费|用地|标准|产量|业务(?:总)?量|消耗量?|总产|吞吐量|时间|贷款|排放量|浓度|排放总量|进出口|出口|进口|贸易|用电量|用量|(?:地铁|轨道交通|线网|单日|最高)*(?:客运量|客流量)|货运量|(?:年末?)?(?:存栏|出栏|饲养|存出栏)量|(?:年末?)?(?:存栏|出栏)|(?:通车|营业|运营)?里程|贸易额|销量|比重|占比|比例)$/u;
const complete =
  /(?:[数额率值费次]|[内外]资|游客|(?<!需氧)量|收入|增幅|面积|投资|余额|规模|人口|占比|比重|[能水电]耗|劳动力|就业)$/u;
/** Whether a name says by itself what is measured. */
export const isComplete = (name: string): boolean => complete.test(name);

/** 工业投资、民间投资|占比: what is a name by itself also takes the ratio of the last. */
const ratio = /(?:占比|比重|比例|增速|增幅|涨幅|率)$/u;
/** Words of one or two characters that stand in the same place: 城镇|、农村|常住居民人均可支配收入. */
const parallel =
  /^(?:城镇|农村|城市|乡村|国内|国际|境内|境外|进口|出口|存款|贷款|男性|女性|客运|货运|第[一二三]|旅客|货邮|基本养老|基本医疗|一般|新增|养老|医疗|失业|工伤|生育|PM2\.5|PM10|旅游|学前|高中阶段|公办|民办|[国省市][考控]|沿[江河湖海]|[供排雨污]水|供[热暖]|燃气|儿童|婴儿|新生儿|孕产妇|老年人|残疾人|[东中西]部|山区|平原|丘陵|牧区|库区|坝区)/u;
const pairs = [
  ['城、乡居民', '城镇居民', '农村居民'],
  ['城、乡常住居民', '城镇常住居民', '农村常住居民'],
  ['客、货运', '客运', '货运'],
  ['城乡居民', '城镇居民', '农村居民'],
  ['城乡常住居民', '城镇常住居民', '农村常住居民'],
  ['存贷款', '存款', '贷款'],
  ['产销量', '产量', '销量'],
  ['存、贷款', '存款', '贷款'],
  ['广播电视', '广播', '电视'],
  ['客货运', '客运', '货运'],
  ['内外资', '内资', '外资'],
  ['牛羊', '牛', '羊'],
  ['动植物', '动物', '植物'],
  ['城乡', '城镇', '农村'],
  ['工农业', '工业', '农业'],
  ['国考省考', '国考', '省考'],
  ['国控省控', '国控', '省控'],
  ['进出口', '进口', '出口'],
  ['收支', '收入', '支出'],
] as const;

/** 企业|数及其产值 */
const countAtEnd = /(?<=.{2})(?:总数|数量|总量|个数|户数|数)$/u;

/** 三次产业|增加值, not their 结构: three values are those of each. */
const threeSectors = /^(?:其中)?三次产业((?!结构|比例|构成).*)$/u;

/** Splits the coordinated subject of 分别 into `size` names; null where the count does not fit. */
export function subjectsOf(told: string, size: number): string[] | null {
  if (size < 2) return null;
  // 合同外资、实际使用外资|两项指标: that they are two is no part of the last
  const subject = told.replace(
    /(?<=、.{2,})[两二三四五六七八九]项(?:主要|经济|重点)*指标[^、]*$/u,
    '',
  );
  // 2019、2020、2021年|财政收入: one thing in several years
  const ofYears = /^(?:(?:19|20)\d\d年?[、和])+(?:19|20)\d\d年(.{2,})$/u.exec(subject)?.[1];
  if (ofYears !== undefined) return Array.from({ length: size }, () => ofYears);
  // 出口额|及其|占全省比重
  const [, whole, part] =
    size === 2 && subject.includes('及其') ? (/^(.{2,})及其(.{2,})$/u.exec(subject) ?? []) : [];
  if (whole !== undefined && part !== undefined)
    return [whole, compose(part.startsWith('占') ? whole : whole.replace(countAtEnd, ''), part)];
  const sectors = /^(?:其中)?第?一、?第?二(?:[、和]?第?三)?(?:次产业|次产|产业|产)/u.exec(
    subject,
  )?.[0];
  const three = size === 3 ? threeSectors.exec(subject)?.[1] : undefined;
  if (three !== undefined) return ['第一产业', '第二产业', '第三产业'].map((name) => name + three);
  const later =
    size === 2 ? /^第?二[、和]第?三(?:次产业|次产|产业|产)/u.exec(subject)?.[0] : undefined;
  if (later !== undefined)
    return ['第二产业', '第三产业'].map((name) => name + subject.slice(later.length));
  if (sectors !== undefined)
    return ['第一产业', '第二产业', '第三产业']
      .slice(0, size)
      .map((name) => name + subject.slice(sectors.length));
  const animals = size === 3 ? /^(?:肉蛋奶|牛羊猪|猪牛羊|猪羊牛)/u.exec(subject)?.[0] : undefined;
  if (animals !== undefined) return [...animals].map((name) => name + subject.slice(3));
  const pair = size === 2 ? pairs.find(([both]) => subject.includes(both)) : undefined;
  const parts = pair?.[0].includes('、') === true ? null : coordinated(subject, size);
  if (parts !== null) return withHeads(parts);
  return pair === undefined
    ? null
    : [subject.replace(pair[0], pair[1]), subject.replace(pair[0], pair[2])];
}

/** 家电、家居家装|等|零售额 */
const etc = /(?<=、[^、]{1,10})(?<![高初中同平均优特对])等([^、]{2,8})$/u;

/** The names of a list as they stand, if there are `size`. */
export function coordinated(subject: string, size: number): string[] | null {
  // 食品、石化、信息等产业增加值
  const whole = subject
    .replace(/（(?:预计)?，?以?下同）/gu, '')
    // 煤炭、电力、化工三大行业增加值
    .replace(
      /(?<=、[^、]{1,10})[两三四五六七八九]大(?:支柱|主导|优势|特色|传统|新兴)*(?=行业|产业)/u,
      '',
    )
    .replace(
      /(?<=、[^、]{1,10})等(?=(?:产业|行业)[^、]{2,6}$)|(?<=、[^、]{2,10})等[^、]{0,8}指标$/u,
      '',
    )
    .replace(etc, (all, head: string) => (heads.exec(head)?.[0] === head ? head : all));
  const items = splitItems(whole);
  if (items.length === size) return items;
  const last = splitAnd(items[items.length - 1] ?? '');
  const joined = [...items.slice(0, -1), ...last];
  if (joined.length === size) return joined;
  // “一核”“两翼”地区生产总值: quotations side by side.
  const quoted = items.flatMap((item) => item.split(/(?<=”)(?=“)/u));
  if (quoted.length !== size) return null;
  // 区级|“秒批”“秒报”事项: the words before the first are said of all
  const lead = items.length === 1 ? (/^[^“]+/u.exec(whole)?.[0] ?? '') : '';
  return quoted.map((item, i) => (i === 0 ? item : lead + item));
}

/** 羊|和大鹅饲养量: names of a single character. */
const single = /^([牛羊猪鸡鸭鹅马驴鱼虾蟹禽肉蛋奶煤油])[和及与](.{2,})$/u;

function splitAnd(text: string): string[] {
  const match =
    single.exec(text) ??
    /^(.{2,}?)(?:以及|和(?!平(?!原)|[谐睦解]))(.{2,})$/u.exec(text) ??
    /^(.{2,}?)(?:与(?!(?:试验)?发展|开发)|(?<![普涉惠波触遍])及)(.{2,})$/u.exec(text);
  return match === null ? [text] : [match[1] ?? '', match[2] ?? ''];
}

/** 每千人托位、|养老床位数; 每万元产值的能源和|电力消耗; 对东盟、|欧盟进出口: the words before the first name hold for all. */
const forAll =
  /^(?:每万?元[^，、的]{2,12}的|每(?!万元)[百千万\d]+名?(?:人口|人|名)?|对(?![口外]))/u;

/** Gives every name the head of the last and what stands before the first. */
function withHeads(parts: readonly string[]): string[] {
  const first = parts[0] ?? '';
  // 货物进口、|出口通关时间
  const [, goods = '', way] = parts.length === 2 ? (/^(.{2,}?)([进出]口)$/u.exec(first) ?? []) : [];
  const [, other, told = ''] = /^([进出]口)(.{2,})$/u.exec(parts[1] ?? '') ?? [];
  if (way !== undefined && other !== undefined && way !== other)
    return [goods + way + told, goods + other + told];
  const shared = forAll.exec(first)?.[0] ?? '';
  const whole = parts.map((part, i) => part + behindRank(part, parts[i + 1] ?? ''));
  return headed(whole).map((name, i) =>
    i === 0 || forAll.test(name)
      ? name
      : (shared || placeOfTraffic(parts, i) || homeOf(parts, i)) + name,
  );
}

const rank = /^(?:中央|国家|[省部市区县])级?$/u;

/** 中央、|省|环保督察: what stands behind the rank of the next name; '' for other names. */
function behindRank(part: string, next: string): string {
  const [, level = '', rest = ''] = rank.test(part)
    ? (/^(?:中央|国家|[省部市区县])(级?)((?![场民区域城镇县两]).{2,})$/u.exec(next) ?? [])
    : [];
  // 省、|市级龙头企业
  return (/级$|^中央$/u.test(part) ? '' : level) + rest;
}

/** What is told of homes in one kind of place. */
const homes = /^(?:生活垃圾|(?:生活)?污水|卫生厕所|自来水|集中供水|饮用水)(?:[^，、]{0,4}率)?$/u;
const settled = /^(?:农村|行政村|自然村|村庄|城镇|城市|城乡|县城)/u;

/** 农村卫生厕所普及率、|生活垃圾和污水治理率: the kind of place that was named last; '' for none. */
function homeOf(parts: readonly string[], i: number): string {
  if (!homes.test(parts[i] ?? '') || !(parts[parts.length - 1] ?? '').endsWith('率')) return '';
  for (let j = i - 1; j >= 0; j--) {
    const home = settled.exec(parts[j] ?? '')?.[0];
    if (home !== undefined) return home;
  }
  return '';
}

/** 江口港|货物和集装箱吞吐量: the place before a kind of traffic is that of all up to the next place; '' for none. */
function placeOfTraffic(parts: readonly string[], i: number): string {
  if (!/^(?:货物|集装箱|旅客|货邮)吞吐量$/u.test(parts[parts.length - 1] ?? '')) return '';
  const places = parts
    .slice(0, i + 1)
    .map((part) => /^(.{2,})(?:货物|集装箱|旅客|货邮)$/u.exec(part)?.[1] ?? '');
  return places[i] === '' ? (places.findLast((place) => place !== '') ?? '') : '';
}

function headed(parts: readonly string[]): string[] {
  const last = parts[parts.length - 1] ?? '';
  const lead = parallel.exec(last)?.[0] ?? '';
  const found = heads.exec(last)?.[0] ?? '';
  // 基础设施、工业、高技术产业投资: with a 工业 among them 产业 belongs to the last alone.
  const sectors = parts.slice(0, -1).some((part) => /业$/u.test(part));
  const head =
    found === last || sectors ? found.replace(/^(?:产|制造|工|服务)业(?!集群)/u, '') : found;
  const first = parts[0] ?? '';
  // 规模以上工业增加值、固定资产投资: the first name is whole, its qualifier is its own.
  const qualifier = complete.test(first) ? '' : (aboveScale.exec(first)?.[0] ?? '');
  return parts.map((part, i) => {
    const owner =
      i > 0 ? ownerFromFirst(parts[i - 1] ?? '', part) || ownerFromFirst(first, part) : '';
    if (owner !== '') return owner + part;
    // 城镇职工基本养老、|基本医疗保险
    if (i > 0 && /^基本医疗(?:保险)?$/u.test(part) && /^城镇职工基本养老/u.test(first))
      return `城镇职工基本医疗${last.endsWith('保险') ? '保险' : ''}`;
    // 棚户区、|老旧小区改造
    if (renewed.test(part) && renewal.test(last)) return `${part}改造`;
    if (listVerbs.has(part) && i > 0) return stemOf(first) + part;
    if (i > 0 && isCasualties(part)) return casualtiesOf(first, part);
    if (i === parts.length - 1 || last === head) return withQualifier(part, qualifier, i, last);
    const tier = /[级型]$/u.test(part) ? /^.{1,4}[级型](.+)$/u.exec(last)?.[1] : undefined;
    if (tier !== undefined) return part + tier;
    const bare = part.startsWith(qualifier) ? part.slice(qualifier.length) : part;
    if (lead !== '' && parallel.exec(bare)?.[0] === bare)
      return withQualifier(part + last.slice(lead.length), qualifier, i, last);
    if (part.endsWith('”') && last.startsWith(part.slice(0, part.indexOf('“') + 1)))
      return part + (behindQuotation(last) || head);
    if (part.startsWith('“') && part.endsWith('”')) return part + head;
    // 中、高等职业教育: a single character stands for the first of the last name.
    // 羊、|大鹅饲养量
    if (part.length === 1)
      return (
        part + (/[牛羊猪鸡鸭鹅马禽兔]$/u.test(last.slice(0, -head.length)) ? head : last.slice(1))
      );
    const common =
      complete.test(part) && !/项目的?(?:审批|办理)时[间限]$/u.test(last)
        ? ''
        : behindCommon(part, last);
    if (common !== '') return part + common;
    // 乡村旅游和|农村电商网络零售额: a trade that grows by itself sells nothing on the net.
    if (/旅游$/u.test(part) && /网[络上]零售额$/u.test(head)) return part;
    // 刑事案件、|受骗人数: the people have words of their own.
    if (/(?:案件|事故|火灾|警情)$/u.test(part) && head === '人数') return part;
    if (/(?:投入|资金|债务|税收)$/u.test(part) && head === '支出') return part;
    // 基础养老金、特困供养、|城乡低保标准
    if (head === '低保标准' && /(?:[金资]|补[贴助]|供养)$/u.test(part)) return `${part}标准`;
    // 出口、|居民消费
    if (/(?:[进出]口|外贸|外资|投入)$/u.test(part) && head === '消费') return part;
    // 研发投入、|高技术产业增加值占比: only of a sector the value added
    const share = /(?:业|经济)$/u.test(part)
      ? undefined
      : (complete.test(part) ? ofWhole : ofSector).exec(head);
    const own =
      share?.[1] ?? (/业$/u.test(part) ? head.replace(/^(?:产|制造|工|服务)业/u, '') : head);
    // 存款、债券|贷款余额: no loans, but a balance too
    const rate = /[款债券票金资费保]$|融资$|信贷$/u.test(part)
      ? own.replace(/^贷款(?:余额(?=.))?/u, '')
      : own;
    const open = !complete.test(part) || (ratio.test(rate) && !ratio.test(part));
    // 最低工资标准、|最低生活保障标准: both end on one word.
    // 职工养老、|医疗保险参保人数
    const insured = rate === '参保人数' && insurance.test(part) && /保险参保人数$/u.test(last);
    if (insured) return withQualifier(`${part}保险${rate}`, qualifier, i, last);
    const named = rate !== '' && open && !part.endsWith(rate.slice(-2)) ? part + rate : part;
    return withQualifier(named, qualifier, i, last);
  });
}

const ofSector = /^(?:增加值|产值|营收)(占.+|..)$/u;
/** 地区生产总值、|粮食产量占全省比重 */
const ofWhole = /^(?:增加值|产值|营收|产量)(占.+|..)$/u;
const insurance = /(?:养老|医疗|失业|工伤|生育)$/u;
/** 规模以上工业|装备制造业、战略性新兴产业: industry is part of what they share; not 规模以上|工业、服务业. */
const aboveScale =
  /^(?:规模|限额)以上(?:工业(?=.{2,}(?:制造业|产业)$))?|^老旧(?=(?:[供排]水|供[热暖]|燃气)$)/u;
/** Quarters and houses of which nothing is told but that they are renewed. */
const renewed = /(?:棚户区|老旧小区|城中村|危旧?房|老旧街区|旧厂区)$/u;
const renewal = /(?:棚户区|小区|城中村|危旧?房|街区|厂区)改造$/u;

/** 城市居民和农村居民|最低生活保障标准: what follows in the last name the word on which `part` ends. */
function behindCommon(part: string, last: string): string {
  const at = part.length < 3 ? -1 : last.indexOf(part.slice(-2), 1);
  return at < 0 ? '' : last.slice(at + 2).replace(/^”/u, '');
}

/** “两翼”|地区生产总值: the name behind a quotation; '' where the last name has none. */
function behindQuotation(last: string): string {
  return /^[^“]*“[^”]*”(.+)$/u.exec(last)?.[1] ?? '';
}

const casualties =
  /^(?:(?:死亡|受伤|伤亡|溺亡|失踪|死亡和?失踪)人[数口]|(?:直接)?(?:经济|财产)损失|倒塌房屋(?:数量?|间数)?)$/u;

/** Whether a name is a number of victims that does not say of what. */
export function isCasualties(name: string): boolean {
  return casualties.test(name);
}

/** 生产安全事故起数、|死亡人数; 因灾受灾人口、|经济损失: what is told first is the cause of all. */
export function casualtiesOf(accidents: string, name: string): string {
  const stem =
    /^.{2,}(?=起数$)|^因灾|^.*(?:事故|火灾)(?=(?:发生)?(?:数量?)?$)/u.exec(accidents)?.[0] ?? '';
  return stem + name;
}

/** 规模以上装备制造、医药健康产业: the qualifier holds for the others unless they have their own. */
function withQualifier(part: string, qualifier: string, i: number, last: string): string {
  return i === 0 ||
    qualifier === '' ||
    /以上|[规限]上/u.test(part) ||
    /(?<!技术)服务业|农业/u.test(last)
    ? part
    : qualifier + part;
}

/** 标准厂房开工、建成分别…: the name without its verb. */
function stemOf(text: string): string {
  const length = listVerbs.before(text, text.length);
  return length > 0 && length < text.length ? text.slice(0, -length) : text;
}
