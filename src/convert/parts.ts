/** Review of the past, plan for the coming time, or neither: what a heading says. */
import type { Part } from '../schemas/values.ts';
import { inArabicYears } from './facts.ts';
import { headingForm } from './numbering.ts';

const review =
  /(?:回顾|总结|工作情况|成就|完成情况|历史性|工作的?主要成绩|关于(?:\d{4}年|过去.年)的?(?:政府)?工作$|(?:\d{4}年|过去.年|去年)(?:的)?(?:政府)?工作$|^[^，。做抓]{0,8}之年的(?:政府)?工作$|^过去的?.年$)/;
/** “十五”计划主要预期目标提前实现 tells of what was done. Not: 确保目标任务全面完成. */
const reached =
  /(?:^|，)(?!确保|力争|推动|推进|保证|保障|努力|全力|加快|为)[^，]*(?:目标|任务)(?:全面|如期|提前|圆满|胜利|超额|基本|顺利|全部)+(?:实现|完成)|(?:^|，)新一届(?:政府|[^，]{0,4}班子)(?:工作)?(?:实现|取得|迈出|开创)了?[^，]{0,6}(?:开局|起步|一步|局面|成效|成绩)$/;
const plan =
  /(?:安排|部署|总体要求|总体思路|工作思路|基本思路|总体考虑|主要考虑|总体构想|任务|目标|重点工作|主要工作|重点和主要措施|今年工作|工作重点|建议|展望|打算|自身建设|政府建设|政府治理|远景|发展规划|经济社会发展$|主要预期|工作要求|(?:做好|抓好)\d{4}年[^，]{0,6}工作$)/;
/** 过去五年，我们始终把发展作为首要任务 */
const inPast = /^(?:过去的?[一三四五]年|[一三四五]年来)，/;
const coming = /(?:今后|未来|新一届|新的?一年|今年)/;
const attachment =
  /^[【〔[]?(?:.{0,20}(?:名词|用语|术语|词语|词汇|词条|缩略语).{0,3}(?:解释|注释|说明|释义|注解|解读)|注释|注解|备注[：:]?$|注[：:]?$|附件|附录|附表)/;
/** 2024年为民实事, 十件民生实事项目清单. Not: 办好民生实事, a task of the plan. */
const deeds =
  /^[【〔[]?(?!.*(?:[办抓做]好|办实|落实|实施|推进|完成|聚焦)).{0,14}(?:为民|民生|惠民)实事(?:项目)?(?:清单|表|安排)?$/;
const glossary =
  /(?:名词|用语|术语|词语|词汇|词条|缩略语).{0,3}(?:解释|注释|说明|释义|注解|解读)|^[【〔[]?(?:注释|注解|备注[：:]?$|注[：:]?$)/;
const neither = /(?:外交|国际形势|世界和平|祖国统一)/;

/** The part a first-level heading names, or undefined. */
export function partOf(printed: string): Part | undefined {
  if (isAttachmentHeading(printed)) return 'attachment';
  const heading = inArabicYears(printed);
  if (reached.test(heading)) return 'review';
  const looksBack = review.test(heading);
  const looksAhead = !inPast.test(heading) && (plan.test(heading) || coming.test(heading));
  if (looksBack && !looksAhead) return 'review';
  // 过去五年及2017年工作回顾, 2025年主要工作和“十四五”发展成就 look back; “十三五”时期发展成就和
  // “十四五”时期主要目标任务 ahead.
  if (looksBack && looksAhead)
    return /回顾|总结|(?:成就|成绩|完成情况|工作情况)$/.test(heading) ? 'review' : 'plan';
  if (looksAhead) return 'plan';
  return neither.test(heading) ? 'body' : undefined;
}

/** The year whose work a heading says it is about: 关于2026年工作 looks ahead in the report of 2026. */
export function yearOfWork(heading: string): number | null {
  const year = /^(?:关于)?(\d{4})年的?(?:政府)?工作$/.exec(inArabicYears(heading))?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether a heading opens with a year before that of the report: 一九八六年国民经济的发展 in 1987. */
export function isOfYearBefore(heading: string, year: number): boolean {
  const named = /^(?:关于)?(\d{4})年/.exec(inArabicYears(heading))?.[1];
  return named !== undefined && Number(named) < year;
}

/** The one year that a heading names: 极不平凡的2023年 → 2023; null for none, and for two. */
export function onlyYear(heading: string): number | null {
  const years = new Set([...inArabicYears(heading).matchAll(/(\d{4})年/g)].map(([, year]) => year));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** 名词解释, 《政府工作报告》有关内容名词注释, 西安市2024年为民实事. */
export function isAttachmentHeading(text: string): boolean {
  if (text.length > 40 || /[。；，]/.test(text)) return false;
  const form = headingForm(text)?.form;
  // 二、民生实事 goes on with the sections.
  const isNumbered = form === 'one' || form === 'bracket' || form === 'part';
  return attachment.test(text) || (!isNumbered && deeds.test(text));
}

/** A list of terms and what they mean. */
export function isGlossaryHeading(text: string): boolean {
  return text.length <= 40 && glossary.test(text);
}

/** 2019年工作回顾, 2024年工作安排建议, 全面加强政府自身建设: an unnumbered heading of a part. */
export function isPartHeading(text: string): boolean {
  const part = partOf(text);
  return part === 'review' || part === 'plan';
}

const past =
  /成功|获|入选|连续\d+年|[居列]全|位居|全国第|一年来|五年来|圆满|增至|首[个次]|累计|增长\d+\.\d+%(?!左右|以上)|[一-鿿]了|跃上|完成率|得到|建成投用|同比|[比较]上年|比去年|全部|明显|取得|成[效绩]|显著|超过20\d\d年水平/g;
const future =
  /力争|争创|确保|[抓办]好|打造|健全|做好|(?<![主重])要|将|培育|支持|推动|完善|促进|努力|加强|左右|加快/g;

/** Whether a text reports (成功, 获评, 增至…) or plans (力争, 加快, 争创…). */
export function tense(text: string): Part {
  return (text.match(past)?.length ?? 0) * 3 > (text.match(future)?.length ?? 0)
    ? 'review'
    : 'plan';
}

/** The last word of a part's heading that says all it has to say: 2021年工作回顾, 2023年主要目标任务. */
export const wholePart = /(?:回顾|总结|安排|任务|工作|建议|部署|措施|目标)$/;
