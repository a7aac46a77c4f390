/**
 * Official accounts that are no work reports: 关于…计划执行情况与…计划草案的报告, …统计公报, a department's
 * 2023年工作总结和2024年工作计划. They tell of one year, and some of them plan the next, by their headings.
 */
import type { Part } from '../schemas/values.ts';
import { inArabicYears } from './facts.ts';

const account =
  /(?:^(?:.{2,30}(?:局|厅|委员会|人民政府))?关于.+|情况|草案)的报告$|(?:执行情况|草案|决算)报告$|(?:统计|状况|质量|普查|发展)公报$/;
/** 2023年工作总结, 2023年民生实事工作总结及2024年工作计划, with the year that is summed up. */
const summary =
  /((?:19|20)\d\d)年(?:上半年|[^年]){0,16}工作总结(?:(?:[和与及、暨]|以及).{2,20}(?:计划|打算|思路|安排|要点|谋划))?$/;
/** A headline that tells of an account: 我市发布2023年统计公报. */
const toldOf = /发布|公布|出台|印发|出炉|听取|审议|解读|(?<!工)作/;

/** Whether a title is that of an official account: 关于河川市2023年预算执行情况和2024年预算草案的报告. */
export function isAccountTitle(title: string): boolean {
  const bare = title
    .replace(/\s/g, '')
    .replace(/[（(]草案[)）]/g, '草案')
    .replace(/[（(][^（()）]{1,12}[)）]$/, '');
  return (account.test(bare) || yearSummedUp(bare) !== null) && !toldOf.test(bare);
}

/** The year that the title of a department's summary sums up, null for other titles. */
export function yearSummedUp(title: string): number | null {
  const year = summary.exec(inArabicYears(title.replace(/\s/g, '')))?.[1];
  return year === undefined ? null : Number(year);
}

/** The last year that an account's title names, that of what it plans where it plans. */
export function yearOfAccount(title: string): number | null {
  const years = [...inArabicYears(title).matchAll(/((?:19|20)\d\d)年/g)];
  return years.length > 0 ? Number(years.at(-1)?.[1]) : null;
}

/**
 * The part that a heading of an account names by its year: 2023年计划执行情况, 2024年预算草案,
 * 三、完成2024年计划的主要任务和措施.
 */
export function partOfAccount(heading: string): Part | undefined {
  const text = inArabicYears(heading.replace(/\s/g, ''));
  if (/(?:工作|情况)(?:的)?(?:简要)?(?:回顾|总结)$/.test(text)) return 'review';
  if (/^(?:下一步|明年|来年|下半年).{0,8}(?:计划|打算|思路|安排|要点|谋划|重点)$/.test(text))
    return 'plan';
  const years = text.match(/(?:19|20)\d\d年/g)?.length ?? 0;
  if (years === 0) return undefined;
  // 2018年市级决算草案: of what is past
  if (/(?:执行|完成|落实|实施|工作)情况$|回顾$|决算(?:草案)?$/.test(text)) return 'review';
  // 2023年预算执行情况和财政重点工作 looks back, 2023年预算执行情况和2024年预算安排 on both sides.
  if (years === 1 && /(?:执行|完成|落实|实施)情况(?:[和及与、]|以及)/.test(text)) return 'review';
  return /(?:草案|目标|任务|安排|措施|计划|打算|思路|建议|重点|要点)(?:[（(].{1,6}[)）])?$/.test(
    text,
  )
    ? 'plan'
    : undefined;
}

/** 市财政局 of 河川市 → 河川市财政局. */
export function officeOf(office: string, place: string | null): string {
  const bare = place !== null && office.length > 3 && office[0] === place.at(-1);
  return bare ? place.slice(0, -1) + office : office;
}

const institution =
  /^((?:[一-鿿]{2,20}?)(?:局|厅|委员会|办公[厅室]|(?:法|检察)院|(?:统计|调查)[总大]?队))(?:(?:代?(?:局长|厅长|主任|院长|检察长))([一-鿿·]{2,6}))?$/;

const office = /^[一-鿿]{4,20}(?:局|厅|委员会|[总大]?队)$/;

export interface Byline {
  readonly issuer: string;
  readonly speaker: string | null;
}

/** 河川市财政局局长　李　明, 河川市发展和改革委员会: who gave an account; null for any other line. */
export function bylineOf(line: string): Byline | null {
  // 河川市统计局　国家统计局河川调查队: the first of two answers for it
  const offices = line.trim().split(/\s+/);
  const joint = offices.length === 2 && offices.every((one) => office.test(one));
  const match = institution.exec((joint ? (offices[0] as string) : line).replace(/\s/g, ''));
  return match
    ? { issuer: (match[1] as string).replace(/^中华人民共和国/, ''), speaker: match[2] ?? null }
    : null;
}
