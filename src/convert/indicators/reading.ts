/** A figure with its surroundings, read once and then held against every indicator. */
import { baseUnit } from '../../compare/units.ts';
import type { Comparator, Measure, Role } from '../../schemas/values.ts';
import type { Clause } from './clause.ts';
import { clauseAt } from './clause.ts';
import { bare, normalise } from './names.ts';
import type { Period } from './period.ts';
import { periodOf, reachedAtEnd, sinceBefore } from './period.ts';

/** A figure where it stands. `start` and `end` are offsets into the paragraph's reading text. */
export interface FigureInContext {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly measure: Measure;
  readonly role: Role;
  readonly year: number | null;
  readonly indicator: string;
  /** The place of which the document speaks, e.g. 成都市. */
  readonly place: string;
  /** Headings above the paragraph, outermost first, and the words that open its list, if any. */
  readonly headings: readonly string[];
}

/** What the words right before a figure say is counted. */
export interface Wording {
  readonly phrase: string;
  /** All forms of the phrase that may equal a name. */
  readonly phrases: readonly string[];
  /** The clause's own words right before the figure: 国际班列通达108个城市、全年开行超 → 开行 */
  readonly item: string;
  readonly around: Clause;
  readonly left: string;
  /** Place in the row after 分别, from 1; null outside of such a row. */
  readonly position: number | null;
}

export interface Reading extends Wording {
  readonly place: string;
  readonly unit: string;
  /** Whether it is printed with 亿 alone: 突破2000亿大关 */
  readonly unitless: boolean;
  readonly measure: Measure;
  readonly role: Role;
  readonly year: number | null;
  readonly clause: string;
  readonly sentence: string;
  readonly period: Period;
  /** Whether a change is one since an earlier year than the last. */
  readonly sinceBefore: boolean;
  /** Whether the number is that of the last of several years, not their sum. */
  readonly last: boolean;
  /** Whether the sentence names the year the figure is about. */
  readonly dated: boolean;
}

const predicate =
  /(?:同比|比上年|较上年|实际|名义|平均|均|全年|分别|预计|力争|也|已|都|再)?(?:增长|增加|下降|降低|上涨|提高|提升|达到|达|为|超过|超|突破|控制在|稳定在|稳控在|巩固在|保持在|保持|约|近|至|到|不低于|不少于|不超过|净增|成交|涨幅|增速)*$/;

/** 固定资产投资|增长速度, 居民消费价格|涨幅, 工业增加值|累计增速: the name of a rate ends in it, as that of what it is of does not. */
const rate = /(?:累计)?(?:增速|[增涨降]幅|(?:增长|上涨|下降)(?:速度|幅度|率))$/;

/** 轨道交通新通车49公里，|总里程达到313公里: of what is in service, not of what is being built. */
const inService =
  /(?:通车|开通|投运|(?<!和在建)运营)(?:里程)?[\d.]+公里[，、]总里程(?:达到?|突破|超过?)*$/;

export function wordingOf(figure: FigureInContext): Wording {
  const { paragraph, start, end, place } = figure;
  const around = clauseAt(paragraph, start, end);
  const left = normalise(around.left);
  const position = positionIn(left);
  const printed = memberOf(left, position, normalise(figure.indicator));
  const phrase = bare(printed, place);
  const item = bare((left.split('、').at(-1) ?? '').replace(predicate, ''), place);
  // 市域断头路 keeps the word of its territory where an entry tells it from 中心城区断头路.
  const phrases = [
    phrase,
    printed,
    phrase.replace(rate.test(phrase) ? rate : /(?:增长|全年|年末|平均|均值)$/, ''),
  ];
  const whole = bare(left.replace(predicate, ''), place);
  // 财政民生支出|占一般公共预算支出的79%: the share by its other name
  if (figure.measure === 'share' && left.endsWith('的') && /^[^占]{2,}占[^占]{2,}$/.test(phrase))
    phrases.push(`${phrase}比重`);
  if (inService.test(around.sentence) && phrase.endsWith('总里程'))
    phrases.push(phrase.replace(/(?:运营|通车)?总里程$/, '运营总里程'));
  for (const longer of [item, whole])
    if (longer !== phrase && longer.endsWith(phrase)) phrases.push(longer);
  return { phrase, phrases, item, around, left, position };
}

/** The rest of what indicators ask, for a figure whose wording has to do with one. */
export function read(figure: FigureInContext, wording: Wording): Reading {
  const { paragraph, start, end, place } = figure;
  const { around, left } = wording;
  const sentence = normalise(around.sentence);
  return {
    ...wording,
    place,
    unit: baseUnit(figure.unit) || passedUnit(sentence),
    unitless: /^[千万]*亿$/.test(figure.unit),
    measure: reached(left, figure),
    role: figure.role,
    year: figure.year,
    clause: left + normalise(around.right),
    sentence,
    period: periodOf(around.sentence, paragraph.slice(0, start), figure.headings, figure.year),
    sinceBefore: sinceBefore(paragraph.slice(0, start), figure.year),
    last: reachedAtEnd(left, paragraph.slice(end, end + 10), figure.measure),
    dated: figure.year !== null && sentence.includes(`${figure.year}年`),
  };
}

/**
 * 提升至70% tells the state reached, not by how much it rose; 增速回落到5%, 增长目标为5% and 增长…，定为5%
 * tell a rate.
 */
function reached(left: string, { measure, indicator }: FigureInContext): Measure {
  const changes = measure === 'increase' || measure === 'decrease';
  if (!changes || rate.test(indicator)) return measure;
  return /(?:[至到达]|(?<!目标|定)为)(?:约|近|了)?$/.test(left) ? 'level' : measure;
}

/** 突破3000万人次，达到|3156万: the unit of the mark that was passed; '' for other phrases. */
function passedUnit(sentence: string): string {
  const passed =
    /(?:突破|超过?|跨越|逾)([\d.]+[百千万亿]*[^\d,、。;]{1,3}?)(?:大关)?[,、](?:实际)?达到?$/;
  return baseUnit(passed.exec(sentence)?.[1]?.replace(/^[\d.]+/, '') ?? '');
}

/** 城乡居民人均可支配收入分别增长4.7%、6.9% → 1 and 2 */
function positionIn(left: string): number | null {
  const at = left.lastIndexOf('分别');
  return at < 0 ? null : left.slice(at).split(/[、和]/).length;
}

/** The subject that 分别 gives to a figure, where the phrase names another one of the same row. */
function memberOf(left: string, position: number | null, phrase: string): string {
  if (position === null) return phrase;
  const members = left.slice(0, left.lastIndexOf('分别')).split(/[、和与]/);
  const named = members.lastIndexOf(phrase);
  const own = members[position - 1];
  return named < 0 || named === position - 1 || own === undefined ? phrase : own;
}
