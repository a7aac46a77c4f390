import type { Role } from '../../schemas/values.ts';
import type { FigureContext } from '../types.ts';

/** What a figure is: planned, achieved or neither, and of which year. */
export interface Time {
  readonly role: Role;
  readonly year: number | null;
}

interface Anchor {
  readonly at: number;
  readonly time: Time;
}

const anchors =
  /(?<base>(?:比|较|同|超过|超|于|是|自|从|以|与)(?:20|19)\d\d年|比上年|较上年|比去年|较去年|是上年|是去年|(?:20|19)\d\d年(?:水平|同期|的[\d.]))|(?<until>到(?:20\d\d)年|力争(?:20\d\d)年|(?:20\d\d)年(?:底前|前|年底前))|(?<year>(?:20|19)\d\d)年|(?<last>去年|上年|过去一年|过去的一年|一年来)|(?<now>今年|本年度|年内)|(?<next>明年)|(?<past>过去五年|过去5年|五年来|5年来|近五年|三年来|(?:“十[一二三]五”)(?:期间|时期|以来))|(?<future>今后五年|未来五年|今后5年|未来5年|今后一个时期)|(?<plan>“十(?<nth>[一二三四五六])五”(?:期间|时期|末|期末))/gu;

const planEnd: Readonly<Record<string, number>> = {
  一: 2010,
  二: 2015,
  三: 2020,
  四: 2025,
  五: 2030,
  六: 2035,
};

/** Reads the time of every figure of a paragraph from part, sentence and tense. */
export function timeOf(context: FigureContext, sentence: string, carried: Time | null): Time {
  const fallback = carried ?? defaultTime(context);
  return lastAnchor(sentence, context)?.time ?? fallback;
}

/** The time that a paragraph's figures have when its sentences say nothing. */
export function defaultTime(context: FigureContext): Time {
  const { kind, part, reportYear } = context;
  if (part === 'plan') return { role: 'target', year: reportYear };
  if (kind === 'notice' || part === 'attachment') return { role: 'target', year: reportYear };
  if (part === 'review') return { role: 'outcome', year: reportYear - 1 };
  return { role: 'outcome', year: context.aboutYear ?? reportYear };
}

function lastAnchor(sentence: string, context: FigureContext): Anchor | null {
  let found: Anchor | null = null;
  for (const match of sentence.replaceAll(/《[^》]*》/gu, '').matchAll(anchors)) {
    const time = anchorTime(match.groups ?? {}, match[0], context);
    if (time !== null) found = { at: match.index, time };
  }
  return found;
}

function anchorTime(
  groups: Readonly<Record<string, string | undefined>>,
  words: string,
  context: FigureContext,
): Time | null {
  const { reportYear, part, kind } = context;
  const planned = part === 'plan' || kind === 'notice';
  if (groups['base'] !== undefined) return null;
  if (groups['until'] !== undefined) {
    const year = Number(/\d{4}/u.exec(words)?.[0]);
    return year >= reportYear ? { role: 'target', year } : { role: 'outcome', year };
  }
  if (groups['year'] !== undefined) {
    const year = Number(groups['year']);
    if (year > reportYear) return { role: 'target', year };
    if (year === reportYear) return { role: part === 'body' ? 'outcome' : 'target', year };
    return { role: 'outcome', year };
  }
  if (groups['last'] !== undefined) return { role: 'outcome', year: lastYear(context) };
  if (groups['now'] !== undefined)
    return { role: part === 'body' && !planned ? 'outcome' : 'target', year: reportYear };
  if (groups['next'] !== undefined) return { role: 'target', year: reportYear + 1 };
  if (groups['past'] !== undefined) return { role: 'outcome', year: lastYear(context) };
  if (groups['future'] !== undefined) return { role: 'target', year: reportYear + 4 };
  const end = planEnd[groups['nth'] ?? ''];
  if (end === undefined) return null;
  return end >= reportYear ? { role: 'target', year: end } : { role: 'outcome', year: end };
}

function lastYear(context: FigureContext): number {
  return context.part === 'body' && context.aboutYear !== undefined
    ? context.aboutYear
    : context.reportYear - 1;
}
