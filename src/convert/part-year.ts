import { inArabicYears } from './facts.ts';
import type { Section, StructuredDocument } from './types.ts';

const told =
  /回顾|总结|情况|成绩|成效|安排|草案|部署|任务|重点|目标|打算|建议|思路|年的?(?:政府)?工作$/u;
/** “十四五”时期主要目标和2035年远景目标 sets its figures for 2025, not for the distant year. */
const year = /(?<!\d)(?<year>(?:19|20)\d\d)年(?<far>远景)?/gu;

/**
 * The year that the heading of a section's part names (2018年工作回顾 in a report of December 2018),
 * undefined where it names none or no work. Headings of the part that stand before the section count.
 */
export function partYear(
  sections: readonly Section[],
  section: Section,
  reportYear?: number,
): number | undefined {
  const start = sections.indexOf(section);
  // What an earlier chapter plans for years to come is not what this one is about.
  let own = true;
  for (let i = start; i >= 0; i--) {
    const { heading, part, level } = sections[i] ?? section;
    if (part !== section.part) return undefined;
    const text = inArabicYears((heading ?? '').replace(/\s/gu, ''));
    const named = told.test(text) ? yearsOf(text, part) : [];
    const far = named.at(-1)?.groups?.['year'];
    const near = named.findLast(({ groups }) => groups?.['far'] === undefined)?.groups?.['year'];
    if (near !== undefined) return Number(near);
    const plans = own && part === 'plan' && reportYear !== undefined;
    const end = plans ? horizon(text, reportYear) : undefined;
    if (end !== undefined) return end;
    if (far !== undefined && own && !text.includes('五”')) return Number(far);
    own &&= level === 2;
  }
  return undefined;
}

/**
 * The years a heading names, in a review without those of which it says that they are planned:
 * 1994年工作的回顾和1995年工作的方针.
 */
function yearsOf(heading: string, part: Section['part']): RegExpExecArray[] {
  const named = [...heading.matchAll(year)];
  if (part !== 'review') return named;
  const past = named.filter(
    ({ index }, i) => !planned.test(heading.slice(index, named[i + 1]?.index)),
  );
  return past.length > 0 ? past : named;
}
const planned = /安排|草案|部署|(?:任务|目标|计划)(?!.*(?:完成|执行))|打算|建议|思路|方针|要求/u;

/**
 * Whether a work report was given when its year was almost over: 过去五年工作回顾 of December looks back on
 * that year too, and its plan is one for the next. Of September only where a heading of its plan says so.
 */
export function isLate({
  kind,
  date,
  year: reportYear,
  sections,
}: Pick<StructuredDocument, 'kind' | 'date' | 'year' | 'sections'>): boolean {
  if (kind !== 'government-work-report' || date?.startsWith(`${reportYear}-`) !== true)
    return false;
  const month = Number(date.slice(5, 7));
  const next = `${reportYear + 1}年`;
  return (
    month > 9 ||
    (month === 9 &&
      sections.some(({ part, heading }) => part === 'plan' && heading?.includes(next) === true))
  );
}

const planEnd = new Map([...'一二三四五六'].map((nth, i) => [nth, 2010 + 5 * i]));

/** The last year of the time that a heading plans: 今后五年工作的总体部署, “十四五”时期主要目标任务. */
function horizon(heading: string, reportYear: number): number | undefined {
  if (/(?:今后|未来)(?:五|5)年|新一届政府/u.test(heading)) return reportYear + 4;
  const plans = [...heading.matchAll(/“十([一二三四五六])五”/gu)];
  const end = planEnd.get(plans[plans.length - 1]?.[1] ?? '');
  return end !== undefined && end >= reportYear && told.test(heading) ? end : undefined;
}
