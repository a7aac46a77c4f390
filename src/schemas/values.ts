/** The closed vocabularies of the archive. Each is a zod enum so that data, pages and dictionary agree. */
import { z } from 'zod';

export const kind = z.enum(['government-work-report', 'news', 'feature', 'notice']);
export const part = z.enum(['review', 'plan', 'body', 'attachment']);
export const comparator = z.enum(['eq', 'gte', 'gt', 'lte', 'approx']);
export const measure = z.enum(['amount', 'level', 'increase', 'decrease', 'share', 'rank']);
export const role = z.enum(['target', 'outcome', 'context']);
export const verdict = z.enum(['exceeded', 'met', 'missed', 'not-comparable']);
/**
 * What became of a target. Without an outcome: a report held in full does not tell it, the pages held
 * of a report do not, or no report that would is held.
 */
export const targetEnd = z.enum([...verdict.options, 'not-found', 'not-reported', 'not-held']);
/** How a target stands to the same one of another report; of the numbers alone. */
export const targetChange = z.enum(['raised', 'lowered', 'unchanged', 'not-comparable']);
export const correctionKind = z.enum(['set', 'strike', 'arrange']);

export type Kind = z.infer<typeof kind>;
export type Part = z.infer<typeof part>;
export type Comparator = z.infer<typeof comparator>;
export type Measure = z.infer<typeof measure>;
export type Role = z.infer<typeof role>;
export type TargetChange = z.infer<typeof targetChange>;
export type TargetEnd = z.infer<typeof targetEnd>;
export type Verdict = z.infer<typeof verdict>;

/** UTF-16 offsets into the decoded seed text, half-open. */
export const span = z.tuple([z.int().nonnegative(), z.int().positive()]);
export type Span = readonly [start: number, end: number];
