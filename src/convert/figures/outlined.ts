/** Where a report tells of the five-year plan that it lays before the assembly. */
import type { FigureContext } from '../types.ts';
import type { Anchor, Time } from './time.ts';

/** 《纲要（草案）》提出|主要指标 */
const outline = /《(?:规划)?纲要(?:（草案）|草案)?》(?:明确|提出|确定|设置|设定|安排|列出)了?/u;
/** The end of a sentence before one that is about another time. */
const other = /[。！？][^。！？]{0,6}(?:[今明]年|20\d\d年|目前|当前)/u;

/**
 * The plan begins in the first year for which the report plans; its aims are set for its last.
 * `otherwise` is the time that the rest of the paragraph has.
 */
export function outlined(text: string, context: FigureContext, otherwise: Time): Anchor[] {
  const at = text.includes('纲要') ? text.search(outline) : -1;
  if (at < 0) return [];
  const year = 5 * Math.ceil((context.reportYear + (context.late ? 1 : 0)) / 5);
  const found: Anchor[] = [{ at, time: { role: 'target', year }, lasting: true }];
  const end = text.slice(at).search(other);
  return end < 0 ? found : [...found, { at: at + end, time: otherwise, lasting: true }];
}
