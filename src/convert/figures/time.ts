import type { Role } from '../../schemas/values.ts';
import type { FigureContext } from '../types.ts';
import { plansIn } from './five-year-plans.ts';
import { intentions } from './intentions.ts';
import { outlined } from './outlined.ts';
import { planTime } from './plan-time.ts';
import { recalled } from './recalled.ts';
import { parseChinese } from './chinese-numerals.ts';

/** What a figure is: planned, achieved or neither, and of which year. */
export interface Time {
  readonly role: Role;
  readonly year: number | null;
}

/** Words of time that hold from where they stand to the end of their sentence. */
export interface Anchor {
  readonly at: number;
  readonly time: Time;
  /** Whether they hold for the sentences behind too, as far as those have no words of time. */
  readonly lasting?: true;
}

/** 比2019年, 自2020年, 从2015年的: a year to compare with or to count from. */
const base = /(?:比|较|同|超过?|[高低优快大多少早晚]于|是|自|从|以|与|为|相当于)$/u;
const baseAfter = /^(?:水平|同期|的[\d一二三四五六七八九]|以来|起)/u;
/** 由2016年的28亿元增加到2021年的|95亿元: the year of what was reached */
const reachedIn =
  /[由从][^，。；]*(?:(?:增加|增长|提高|提升|上升|扩大|发展|拓展|下降|降低|减少|缩小)[到至为]|[增升降减][到至为]|\d[^，。；\d]{1,4}[到至])$/u;
/** 上市公司1997年|18家，2002年达到37家: an earlier value to which the sentence goes on. */
const thenTo = /^\d[\d.]*[^\d，。；]{1,6}，(?:到)?(?<next>(?:19|20)\d\d)年/u;
/** Where a year is an adverb and not the beginning of a name: ，2023年|, 到2027年, 全市2022年. */
const adverbial =
  /(?:^|[，。；：！？、（）—”》]|[到至在于]|截止|其中|加上|预计|力争|确保|争取|[市省区县国州])$/u;
/** Not 截至2024年末, by when something has been counted. */
const deadline = /(?:到|(?<!截)至|力争|确保|争取)$/u;

const lookingBack =
  /^(?:——)?(?:过去[五5]年|[五5]年来|“(?:十[一二三四五六]?|[六七八九])五”(?:时期|期间|以来))/u;
/** 在过去的一年里，|交往更加密切。 五年来，|我们接待了… */
const lately = /^(?:在?过去的?[一五5]年里?|[五5]年来)，/u;
/** 2017年|申请退出的6个贫困县成功摘帽: when it was begun, not when it came about. */
const opened =
  /^(?:申请|启动|开工|签约|列入|纳入|立项)[^，。；、\d]{0,8}的[^，。；]{1,36}?(?:成功|全部|均已?|顺利|如期)/u;
/** 上升至2016年的第2位，|并连续5年居第2位: until the year of the report. */
const keptSince =
  /^[到至](?:19|20)\d\d年的第?[\d.]+[^，。；]{0,12}，(?=(?:并|且|此后|之后)?已?连续)/u;
/** 用两年时间|, 通过三年努力|, 三年内| */
const within = /(?:用|通过|力争|争取|，|。|；|^)(?:[一二两三四1-4][到至—-])?([一两二三四五1-5])$/u;
/** 去年|报告提出，要把…控制在3%以内: what was promised for the year, unless it is told as kept. */
const promised = /^[^。；，]{0,14}(?:提出|承诺|要求)，?要[^。；]*/u;
/** 执行去年|出台的政策，新增减税…: when the policy was made, not when what follows was done. */
const ofLastYear =
  /^(?:出台|安排|开工|取得|启动|实施|制定|推出|建成|立项|签约|引进|下达|批准|部署|发布|印发|投产|确定|结转)的[^，。；\d]{2,30}[，。；]/u;
/** 在2021年新建30所的基础上，|再新建25所: what is built on that year is not of it. */
const basedOn = /^年[^，。；]{2,30}基础上，?(?!年均)/u;
/** 上年|结转9亿元: the name of an item of this year's account */
const carriedOver = /^(?:结转|结余|滚存|专款)/u;
const meant = /^(?:年?底|年内)?(?:，|[我全](?:们|市|县|区|省|州))*(?:将(?![军来])|拟|力争)/u;
const sofar =
  /^(?:\d{1,2}月(?!底?前|末)|上半年|[一二三]季度|前[\d一二三])(?![^。；]{0,24}(?:将|拟|计划|预计|力争|可望|有望))/u;
const begun = /^(?:[12]月|元旦|春节|新年|第一|首|开年|开局|以来|伊始|初)/u;
/** 继2022年|突破300亿元后，…: what had come about before */
const passedIn = /^((?:19|20)\d\d)年[^，。；]{2,40}[之以]?后，/u;
/** 今明两|年 */
const twoYears = /今明[两二2]$/u;
/** 到本世纪末| */
const centuryEnd = /(?<![上比较自从由是])(?:本|二十|20)世纪末(?!的|以来|期|至)/gu;
/** A horizon without a year. */
const someDay = /(?:今后|未来)(?:一个时期|一段时期|一段时间|几年|一个阶段)/gu;

/** What an article announces: 今年将…, 2024年…要…, 2024年主要任务是：, 预期目标：. Not: 实现了三年的预期目标, 预期目标基本完成. */
const announced =
  /(?:(?:今|明)年|((?:19|20)\d\d)年|下一步|接下来)[^。；，]{0,8}?，?[^。；，\d]{0,16}?(?:将(?![军来])|(?<![重主必需首只紧次概摘纪])要(?![求素点闻])|计划(?=[在于新建投招用到])|拟(?!定)|力争|(?:主要|总体|工作)+(?:目标)?(?:任务|目标|指标)[是为])|预期目标(?<!(?:实现|完成|达到|兑现|[高好超低优]于|超过)了?[^，。；]{0,24})(?!(?:任务)?(?:基本|全面|如期|提前|超额|均|都|全部|较好|圆满)*(?:完成|实现|达到))/gu;

/** 会议谋划2025年重点工作: at the head of the year what follows is to be done in it. */
const laidOut =
  /(?:谋划|部署|安排)[^。；，\d]{0,8}((?:19|20)\d\d)年[^。；，\d]{0,12}?(?:工作|任务|项目)/gu;

const soFar =
  /^今年(?:以来|上半年|前?[\d一二三四五六七八九十]+(?:[至到—-][\d一二三四五六七八九十]+)?(?:个?月|季度))/u;

/** The time that a paragraph's figures have where its sentences say nothing. */
export function defaultTime(context: FigureContext): Time {
  const { kind, part, reportYear, heading } = context;
  const planned = part === 'plan' || kind === 'notice' || part === 'attachment';
  if (planned && heading !== null && /(?:今后|未来)(?:五|5)年/u.test(heading))
    return { role: 'target', year: afterFive(context) };
  if (planned) return { role: 'target', year: context.partYear ?? context.planEnd ?? reportYear };
  if (context.planEnd !== undefined && part === 'body')
    return { role: 'target', year: context.planEnd };
  if (context.announcedYear !== undefined) return { role: 'target', year: context.announcedYear };
  // 三、今年前五个月预算执行情况
  if (heading !== null && soFar.test(heading)) return { role: 'outcome', year: reportYear };
  if (part === 'review') return { role: 'outcome', year: context.partYear ?? reportYear - 1 };
  return { role: 'outcome', year: context.aboutYear ?? reportYear };
}

/** The last of the five years to come, of which a report of December does not count its own. */
const afterFive = ({ reportYear, late }: FigureContext): number => reportYear + (late ? 5 : 4);

/** Every word of time of squeezed text in order; titles in 《》 are passed over. */
export function anchorsOf(text: string, context: FigureContext): Anchor[] {
  const found: Anchor[] = [];
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    if (isInTitle(text, at)) continue;
    const passed = text.charAt(at - 5) === '继' ? passedIn.exec(text.slice(at - 4, at + 60)) : null;
    if (passed !== null) {
      found.push({ at, time: { role: 'context', year: Number(passed[1]) } });
      found.push({ at: at - 5 + passed[0].length, time: defaultTime(context) });
      continue;
    }
    const time = yearTime(text, at, context) ?? wordTime(text, at, context);
    if (time === null) continue;
    found.push({ at, time });
    const kept =
      time.year === context.reportYear ? null : keptSince.exec(text.slice(at - 5, at + 30));
    if (kept !== null) found.push({ at: at - 5 + kept[0].length, time: defaultTime(context) });
    const based = time.role === 'outcome' ? basedOn.exec(text.slice(at, at + 40)) : null;
    if (based !== null) found.push({ at: at + based[0].length, time: defaultTime(context) });
  }
  for (const plan of plansIn(text)) {
    const time = isInTitle(text, plan.to)
      ? null
      : planTime(text, plan, context, latestYear(context));
    if (time !== null) found.push({ at: plan.to - 2, time });
  }
  // the last year of the century in which the text was given
  const lastOfCentury = 100 * Math.ceil(context.reportYear / 100);
  for (const { index, 0: named } of text.matchAll(centuryEnd))
    if (named.startsWith('本') || context.reportYear < 2000)
      found.push({ at: index, time: { role: 'target', year: lastOfCentury } });
  if (context.part === 'plan') {
    for (const { index } of text.matchAll(someDay))
      found.push({ at: index, time: { role: 'target', year: null } });
    found.push(...outlined(text, context, defaultTime(context)));
  }
  if (context.part === 'body' && context.kind !== 'notice') {
    for (const { index, 1: named } of text.matchAll(announced)) {
      const year = Number(named ?? context.reportYear);
      if (year >= context.reportYear)
        found.push({ at: index + 5, time: { role: 'target', year }, lasting: true });
    }
    for (const { index, 0: words, 1: named } of text.matchAll(laidOut)) {
      const year = Number(named);
      if (year > context.reportYear || (year === context.reportYear && context.early === true))
        found.push({ at: index + words.length, time: { role: 'target', year }, lasting: true });
    }
  }
  found.sort((a, b) => a.at - b.at);
  if (context.part === 'review' || (context.part === 'body' && context.kind !== 'notice')) {
    found.push(...intentions(text, found, context));
    found.sort((a, b) => a.at - b.at);
  }
  const [first] = found;
  // 过去五年，…取得新的成就。 in the plan's chapter: such a paragraph goes on telling of the past.
  if (context.part === 'plan' && first?.time.role === 'outcome' && lookingBack.test(text))
    found[0] = { ...first, lasting: true };
  if (context.part === 'body' && first?.time.role === 'outcome' && lately.test(text))
    found[0] = { ...first, lasting: true };
  // 到2028年，产值突破300亿元。建成园区3个。 in a programme
  if (context.part === 'body' && first?.time.role === 'target' && horizon.test(text))
    found[0] = { ...first, lasting: true };
  if (context.part === 'plan') return withPast(found, text, context, context.reportYear - 1);
  return context.aboutYear === undefined ? found : withPast(found, text, context, 1900);
}

const horizon = /^(?:——)?到(?:19|20)\d\d年/u;
/** A plan that recalls the year before, or an article an earlier one, goes on telling of it until a sentence looks ahead. */
function withPast(
  anchors: Anchor[],
  text: string,
  context: FigureContext,
  since: number,
): Anchor[] {
  for (const { from, to, year } of recalled(text, context.reportYear, since)) {
    anchors.push({ at: from, time: { role: 'outcome', year }, lasting: true });
    if (to !== null) anchors.push({ at: to, time: defaultTime(context), lasting: true });
  }
  return anchors.sort((a, b) => a.at - b.at);
}

function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 2023年，…; 到2027年; 一九七八年. */
function yearTime(text: string, at: number, context: FigureContext): Time | null {
  const digits = text.slice(Math.max(0, at - 4), at);
  const year = /^(?:19|20)\d\d$/u.test(digits) ? Number(digits) : chineseYear(digits);
  if (year === null) return null;
  const before = text.slice(Math.max(0, at - 10), at - 4);
  const after = text.slice(at + 1, at + 5);
  const range = text
    .slice(Math.max(0, at - 14), at - 4)
    .replace(/(?:19|20)\d\d年?[到至—-]{1,2}$/u, '');
  if (base.test(range)) return null;
  if (baseAfter.test(after))
    return after.startsWith('的') && reachedIn.test(text.slice(Math.max(0, at - 64), at - 4))
      ? { role: year > context.reportYear ? 'target' : defaultTime(context).role, year }
      : null;
  // 2003年到2007年: the last of the years.
  if (/^[到至—-]{1,2}(?:19|20)\d\d年/u.test(text.slice(at + 1, at + 8))) return null;
  // 工业总产值1977年|比1976年增长
  const later = thenTo.exec(text.slice(at + 1, at + 24))?.groups?.['next'];
  if (later !== undefined && Number(later) > year && year < context.reportYear)
    return { role: 'context', year };
  // 在2000年|基础上翻一番
  if (before.endsWith('在') && /^的?[^，。；、\d]{0,6}基础上/u.test(text.slice(at + 1, at + 14)))
    return null;
  const adverb =
    /^(?:[，底末全]|又?[比较](?:[12一二]|上年)|突破|达到|完成|实现|增至)/u.test(after) ||
    adverbial.test(before);
  if (!adverb || opened.test(text.slice(at + 1, at + 50))) return null;
  const { reportYear, part } = context;
  if (part === 'review' && year === context.partYear) return { role: 'outcome', year };
  if (year > reportYear) return { role: 'target', year };
  if (year < reportYear) return { role: 'outcome', year };
  const due = deadline.test(before) || part === 'plan' || part === 'attachment';
  // 2022年|预算收入9亿元 in news of January: the year has hardly begun
  const isAhead = context.early === true && !begun.test(text.slice(at + 1, at + 9));
  // 2022年|1月，实现开门红。 in a review: before the day it was given
  if (part === 'review' && !due && sofar.test(text.slice(at + 1, at + 40)))
    return { role: 'outcome', year };
  return {
    role: part === 'body' && !due && !isAhead && context.kind !== 'notice' ? 'outcome' : 'target',
    year,
  };
}

function chineseYear(digits: string): number | null {
  return /^[一二][一二三四五六七八九〇零]{3}$/u.test(digits) ? parseChinese(digits) : null;
}

/** 去年, 今年, 明年, 五年来, 今后五年. */
function wordTime(text: string, at: number, context: FigureContext): Time | null {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at + 1, at + 3);
  const { reportYear, part, kind } = context;
  const past: Time = { role: 'outcome', year: reportYear - 1 };
  // 在…的基础上|年均增长7%
  if (/[去上]$/u.test(before) && !before.endsWith('础上')) {
    if (base.test(before.slice(0, -1)) || /^[的水同]/u.test(after)) return null;
    const behind = text.slice(at + 1, at + 50);
    if (ofLastYear.test(behind) || carriedOver.test(behind)) return null;
    const promise = promised.exec(text.slice(at + 1, at + 80))?.[0] ?? '';
    const open = promise !== '' && !/完成|实现|兑现|落实|实际|结果|却|仍/u.test(promise);
    return open ? { ...past, role: 'target' } : past;
  }
  // 本年|收入: an item of an account; 本年|投资9亿元: of the year that a review tells of
  if (before.endsWith('本') && (part === 'review' || /^(?:收入|支出)/u.test(after))) return null;
  // 今年，我们将|新建学校12所。
  if (before.endsWith('今') && part === 'review' && meant.test(text.slice(at + 1, at + 24)))
    return { role: 'target', year: reportYear };
  if (/(?:今|本)$/u.test(before) && !/^[是]/u.test(after))
    return {
      role:
        part === 'body' && kind !== 'notice' ? 'outcome' : part === 'review' ? 'outcome' : 'target',
      year: reportYear,
    };
  if (twoYears.test(before) && part === 'plan') return { role: 'target', year: reportYear + 1 };
  if (before.endsWith('明')) return { role: 'target', year: reportYear + 1 };
  const lately: Time = { role: 'outcome', year: latestYear(context) };
  if (/(?:过去|[一五三四]|[345]|近[一五三四])$/u.test(before) && after.startsWith('来'))
    return lately;
  if (/过去的?[一五5]$/u.test(before)) return lately;
  // 去年3座，加上2022年的2座，两年|共计5座
  if (/[，、]两$/u.test(before) && /^[共合总]计$/u.test(after)) return lately;
  if (/(?:今后|未来)[五5]$/u.test(before)) return { role: 'target', year: afterFive(context) };
  const span =
    after === '时间' || after === '努力' || after.startsWith('内')
      ? within.exec(before)?.[1]
      : /(?:今后|未来)([两二三四234])$/u.exec(before)?.[1];
  if (span !== undefined && part === 'plan') return lastOfSpan(text, at, span, reportYear);
  return null;
}

/** 用两年时间, 未来两年 end with the next year, where the sentence names none. */
function lastOfSpan(text: string, at: number, span: string, reportYear: number): Time | null {
  const sentence = /[^。；！？]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  if (/(?:19|20)\d\d年/u.test(sentence)) return null;
  return { role: 'target', year: reportYear + (parseChinese(span) ?? Number(span)) - 1 };
}

/** The last year of which a text tells as past. */
function latestYear(context: FigureContext): number {
  const before = context.reportYear - 1;
  return context.part === 'review' ? (context.partYear ?? before) : before;
}
