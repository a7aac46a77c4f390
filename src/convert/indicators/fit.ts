/** Whether a figure belongs on an indicator's line and, if it only nearly does, what differs. */
import { baseUnit } from '../../compare/units.ts';
import type { Indicator, IndicatorKind } from '../../schemas/indicators.ts';
import type { Measure } from '../../schemas/values.ts';
import type { Difference } from './differences.ts';
import { difference } from './differences.ts';
import { countedFrom, narrowing, normalise } from './names.ts';
import { averaged, isBase } from './period.ts';
import type { Reading } from './reading.ts';
import { addedUp, areaOf, newOrTotal, partOfPlace, reaching } from './words.ts';

const measures: Record<IndicatorKind, readonly Measure[]> = {
  growth: ['increase', 'decrease'],
  new: ['amount', 'increase', 'decrease'],
  annual: ['amount', 'level'],
  stock: ['amount', 'level'],
  share: ['share', 'level', 'amount'],
  rank: ['rank'],
};

/** An indicator with its names in the form in which phrases are compared. */
export interface Prepared {
  readonly indicator: Indicator;
  readonly names: readonly string[];
  readonly related: readonly (readonly string[])[];
}

export function prepare(indicator: Indicator): Prepared {
  return {
    indicator,
    names: indicator.names.map(normalise),
    related: indicator.related.map((entry) => entry.names.map(normalise)),
  };
}

export interface Fit {
  /** Length of the name that fits; the longest of several indicators wins. */
  readonly length: number;
  /** Empty for a figure that belongs on the line. */
  readonly differences: readonly Difference[];
}

/** Null where the figure has nothing to do with the indicator. */
export function fit(reading: Reading, { indicator, names, related }: Prepared): Fit | null {
  const phrases = indicator.near ? [...reading.phrases, reading.item] : reading.phrases;
  // Names that need words near them (活动, 投资) say nothing where those are missing.
  const placed = !indicator.near || holds(reading.sentence, indicator.near);
  const name = placed ? longest(names.filter((n) => phrases.includes(n))) : null;
  const found = name === null ? [] : differences(reading, indicator, name);
  if (name !== null && found.length === 0) return { length: name.length, differences: [] };
  const curated = indicator.related.find(
    (entry, index) =>
      related[index]!.some((n) => reading.phrases.includes(n)) &&
      (entry.units?.includes(reading.unit) ?? countsLike(reading, indicator)) &&
      (!entry.role || entry.role === reading.role) &&
      (!entry.with || holds(reading.left, entry.with)) &&
      (!entry.near || holds(reading.sentence, entry.near)),
  );
  if (curated) return { length: 0, differences: [difference.other(curated.why, curated.whyEn)] };
  if (name !== null) return beside(found);
  // The head of a Chinese noun phrase stands last: 园区内|高新技术企业 narrows, 高新技术企业|培育 does not.
  const near = placed
    ? longest(names.filter((n) => n.length > 3 && reading.phrase.endsWith(n)))
    : null;
  if (near === null || reading.phrase.length - near.length > 8) return null;
  const narrower = difference.words(reading.phrase, indicator.name);
  return beside([narrower, ...differences(reading, indicator, near)]);
}

/** What is called otherwise and counted otherwise too is another thing altogether. */
function beside(found: readonly Difference[]): Fit | null {
  const named = found.some(({ kind }) => kind === 'words');
  const counted = found.some(({ kind }) => kind === 'unit' || kind === 'measure');
  return named && counted ? null : { length: 0, differences: found };
}

function differences(reading: Reading, indicator: Indicator, name: string): Difference[] {
  const { kind } = indicator;
  const found: Difference[] = [];
  const named = /新增|增加|净增/.test(name);
  const grows = kind === 'annual' && named && reading.measure === 'increase';
  const units = (indicator.units ?? [indicator.unit]).map(baseUnit);
  const change = /^(?:in|de)crease$/.test(reading.measure) && compared.test(reading.left);
  if ((!measures[kind].includes(reading.measure) && !grows) || (kind !== 'growth' && change))
    found.push(difference.measure(reading.measure, kind));
  else if (!units.includes(reading.unit) && !(reading.unitless && units.every(isMoney)))
    found.push(difference.unit(reading.unit, units.join('、')));
  const mode = newOrTotal(reading.left);
  if (kind === 'stock' && mode === 'new') found.push(difference.added());
  const verb = kind === 'stock' ? reaching(beforeName(reading.left, name)) : null;
  if (verb !== null) found.push(difference.scope(verb));
  if (kind === 'new' && (mode === 'total' ? !named : runs(reading))) found.push(difference.total());
  if (kind === 'annual' && /累计/.test(reading.left)) found.push(difference.severalYears());
  if (kind === 'new' && mode !== 'total' && addedUp(reading.sentence))
    found.push(difference.severalYears());
  const { position } = indicator;
  if (position !== undefined && position !== reading.position)
    found.push(difference.words(reading.left, indicator.name), difference.noYear());
  const own = builtNew(reading) + ownMember(reading, name) + toldBefore(reading, name);
  const barred = indicator.without?.find((word) => own.includes(normalise(word)));
  if (barred !== undefined) found.push(difference.without(barred));
  if (indicator.with && !holds(reading.left, indicator.with))
    found.push(difference.words(wordsAround(reading, name), indicator.name));
  const limit = scope(reading, name, indicator);
  if (limit !== null) found.push(difference.scope(limit));
  const period = periodDifference(reading, kind);
  if (period) found.push(period);
  return found;
}

/** What the clause says instead: 实施基础研究重点项目|12个, or on both sides where the name stands behind the number. */
function wordsAround(reading: Reading, name: string): string {
  const { left } = reading;
  const right = behind(reading, name) ? normalise(reading.around.right).slice(0, 16) : '';
  if (right === '' || left === '') return right || left.slice(-16);
  return `${(left.split('、').at(-1) ?? '').slice(-12)}…${right}`;
}

/** 12个|重点项目: whether the name stands right behind the figure. */
const behind = ({ around }: Reading, name: string): boolean =>
  normalise(around.right).startsWith(name);

/** 6座|污水处理厂稳定运行: those that are there, unless the clause says that they were built. */
const runs = ({ clause }: Reading): boolean =>
  /(?:稳定|正常|安全|平稳|满负荷|达标)运[行转营]|达标排放|达到[^、]*排放标准/.test(clause) &&
  !/[建投开增]/.test(clause);

/** 城镇新增就业30万人，|比上年多增加2万人: how many more than before. */
const compared = /[比较](?:上|去|20\d\d)年(?:同期|末|底)?(?:[多少]?[增减]加?少?|多|少)了?$/;

const isMoney = (unit: string): boolean => unit === '元';

/**
 * The clause, without the other members of a row after 分别 where the name is the first: what narrows
 * 工业增加值 in 地区生产总值、工业增加值分别增长|6% does not narrow the product.
 */
function firstMember({ left, clause, position }: Reading, name: string): string {
  const [first = ''] = left.split(/[、和与]/);
  return position === 1 && first.endsWith(name)
    ? first + clause.slice(left.lastIndexOf('分别'))
    : clause.slice(anew(left));
}

/**
 * What narrows the figure: not 公办园 in 新增公办园托位1万个、基础教育学位|8万个, where the member before has its
 * own thing and number; its verb speaks for both.
 */
function ownMember(reading: Reading, name: string): string {
  const { left, item, unit, clause } = reading;
  const at = left.lastIndexOf('、');
  const [, verb = '', thing = ''] =
    at > 0 && item === name && left.startsWith(unit, at - unit.length)
      ? (/^(?:全[市省区县州国])?(新增|新建|增加)([^、\d]{3,})[\d.]+[^\d、]{1,6}$/.exec(
          left.slice(0, at),
        ) ?? [])
      : [];
  return thing === '' || thing.endsWith(name)
    ? firstMember(reading, name)
    : verb + clause.slice(at + 1);
}

/** Where a total opens a clause of its own: 新增“小巨人”企业296家、|总数达1025家 */
function anew(left: string): number {
  const found = /\d[^\d、]*、(?=(?:总[数量]|累计)[^、]*$)/.exec(left);
  return found ? found.index + found[0].length : 0;
}

/** 新建管网200公里，|其中燃气管网100公里: a part has the verb of the whole. '' where there is none. */
function builtNew({ left, sentence }: Reading): string {
  if (!left.startsWith('其中')) return '';
  const whole =
    sentence
      .slice(0, sentence.length - left.length)
      .split(',')
      .at(-2) ?? '';
  return /(?<!更)新(?:\(改\)|改?扩?)建|敷设|铺设|新铺/.exec(whole)?.[0] ?? '';
}

/** 一般公共预算收入|同口径完成90亿元,增长3%: how the name was told in a clause before. */
function toldBefore({ left, sentence }: Reading, name: string): string {
  const at = left.includes(name) ? -1 : sentence.lastIndexOf(name);
  return at < 0 ? '' : (/^[^\d,]*/.exec(sentence.slice(at + name.length))?.[0] ?? '');
}

/**
 * A rank, or by how many per cent something rose, is another matter than how many there are, and an
 * amount another than a rate.
 */
function countsLike({ unit, measure }: Reading, { kind }: Indicator): boolean {
  const counts = kind === 'new' || kind === 'annual' || kind === 'stock';
  if (counts) return measure !== 'rank' && unit !== '%';
  return kind === 'growth' ? unit === '%' : measure !== 'rank';
}

function periodDifference(reading: Reading, kind: IndicatorKind): Difference | null {
  if (reading.period === 'part of a year') return difference.partOfYear();
  if (averaged(reading.clause, reading.year, reading.measure)) return difference.severalYears();
  if (kind === 'growth' && reading.sinceBefore) return difference.severalYears();
  if (isBase(reading.left)) return difference.earlier();
  const others = reading.role === 'context' ? ofOthers.exec(reading.left)?.[1] : undefined;
  if (others !== undefined) return difference.scope(others);
  if (reading.role === 'context' && planned.test(reading.left)) return difference.budgeted();
  if (beyond.test(reading.left)) return difference.excess();
  if (balance.test(reading.left)) return difference.balance();
  // What was reached after five years is the state of the last; what is aimed at needs its year.
  const state = kind === 'stock' || kind === 'share' || kind === 'rank';
  const dated = reading.role === 'target' ? reading.dated : state || reading.last;
  if (reading.period === 'several years' && !dated) return difference.severalYears();
  // A total told in passing (全市390多万户经营主体) is its state when the report was given.
  if (kind === 'stock' && reading.role === 'context') return null;
  return reading.year === null ? difference.noYear() : null;
}

/** 完成年初预算数|31220万元的101.7%: what was planned, not what came about. */
const planned = /(?:预算|任务|计划|目标)[数额]?的?(?:约|近)?$/;

/** 超额完成年度任务|1.6亿元 */
const beyond = /(?:超额?|多)(?:完成|出)[^、\d]{0,10}(?:预算|任务|计划|目标)[数额值]?(?:约|近)?$/;

/** 一般公共预算收入总计|125亿元: with what was carried over, granted and lent. */
const balance = /(?:收入|支出)(?:总[计量]|合计)(?:为|达到?)?$/;

/** 增长8%，高于全国(|5%)3个百分点: theirs */
const ofOthers = /[高低快慢好优]于.*(全[国省市区县州]|国家)\($/;

const howMany = /^\d+[个项家座条]/;

/** What several places do together is no single place's: 联合实施 */
const together = /(?:联合|共同|携手)[^、]{0,4}$/;

/** The clause up to the name, or to the figure where that stands first: 惠及|27万户市场主体 */
function beforeName(left: string, name: string): string {
  const at = left.lastIndexOf(name);
  if (at < 0) return left;
  const before = left.slice(0, at);
  return name.startsWith('固定资产投资') ? before.replace(counted, '') : before;
}

/** 500万元及以上|固定资产投资: from what size on projects count in the statistic. */
const counted = new RegExp(`(?<!\\d)${countedFrom}$`);

/** 每个县都有|1座以上|污水处理厂: how many each of them has. */
const holders = /((?:每[一个座户所]*|各)[^,、\d]{1,8}?)(?:都|均|各|至少|已|要|将|拥)*有$/;

function scope(reading: Reading, name: string, indicator: Indicator): string | null {
  const { left, place } = reading;
  // 新建改造滨河公园、植物园等|35个|公园: what stands before the number is no part of the name.
  const after = behind(reading, name);
  const at = after ? -1 : left.lastIndexOf(name);
  const before = after ? left : beforeName(left, name);
  const each = holders.exec(before)?.[1];
  if (each !== undefined && !/每/.test(name)) return each;
  const part = partOfPlace(before) ?? (indicator.near ? null : areaOf(reading.sentence));
  const meant = [...(indicator.with ?? []), ...(indicator.near ?? [])];
  if (part !== null && !holds(part, meant)) return part;
  if (at < 0) return null;
  const from = Math.max(before.lastIndexOf('、'), lastDigit(before)) + 1;
  // 120个|市级重点项目完成投资: how many they are narrows nothing, as 其中120个 does.
  const own = before.slice(from).replace(howMany.test(before) ? /^[个项家座条]/ : '', '');
  const joint = together.exec(own)?.[0];
  if (joint !== undefined && !meant.some((word) => together.test(word))) return joint;
  return narrowing(own, place) || null;
}

function holds(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(normalise(word)));
}

function lastDigit(text: string): number {
  const match = /\d[^\d]*$/.exec(text);
  if (!match) return -1;
  const unit = /^\d[%‰]?/.exec(match[0]);
  return match.index + (unit?.[0].length ?? 1) - 1;
}

function longest(names: readonly string[]): string | null {
  return names.reduce<string | null>((a, b) => (a === null || b.length > a.length ? b : a), null);
}
