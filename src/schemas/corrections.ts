/** content/corrections/*.yaml: reviewed corrections of what the rules made of a seed. */
import { z } from 'zod';
import { comparator, measure, role } from './values.ts';

/**
 * Quotations are compared with white space left out. Each must occur exactly once in the seed, or
 * be all of exactly one line or paragraph; words already given a place are passed over.
 */
const quote = z.string().min(2);

export const arrangedSection = z.strictObject({
  /** The heading as it stands in the text; left out for text directly under the title. */
  heading: quote.optional(),
  /** The text that belongs here in reading order: a whole line, or a stretch by its first and last words. */
  text: z.array(z.union([quote, z.strictObject({ from: quote, to: quote })])).min(1),
});

export const arrangedDocument = z.strictObject({
  /** The lines of the title as they stand in the text, in reading order. */
  title: z.array(quote).min(1),
  sections: z.array(arrangedSection).min(1),
});

/** Where pieces of a page belong that were printed apart from one another. */
export const arrangement = z.strictObject({
  seed: z.string().min(1),
  reason: z.string().min(1),
  source: z.string().min(1),
  documents: z.array(arrangedDocument).min(1),
});

export type Arrangement = z.infer<typeof arrangement> & {
  readonly file?: string;
  readonly line?: number;
};

/** What may be corrected of a figure. Its indicator follows from the phrase: see content/indicators. */
export const figureFields = z.strictObject({
  value: z.number().optional(),
  valueMax: z.number().nullable().optional(),
  unit: z.string().optional(),
  base: z.number().optional(),
  comparator: comparator.optional(),
  measure: measure.optional(),
  role: role.optional(),
  year: z.int().min(1900).max(2200).nullable().optional(),
  indicator: z.string().min(1).optional(),
});

/**
 * One figure that the rules read wrongly: fields set to what a reader finds, or the figure struck
 * because it is none.
 */
export const figureCorrection = z
  .strictObject({
    seed: z.string().min(1),
    /** The figure as printed, e.g. 15家. */
    figure: z.string().min(1),
    /** Words of the seed that hold the figure, compared with white space left out. */
    within: quote,
    /** Which occurrence of the words, from 1; needed where they stand in the seed more than once. */
    occurrence: z.int().positive().optional(),
    set: figureFields.optional(),
    strike: z.literal(true).optional(),
    reason: z.string().min(1),
    source: z.string().min(1),
  })
  .refine(({ set, strike }) => (set === undefined) !== (strike === undefined), {
    message: 'needs either set or strike: true, and not both',
  })
  .refine(({ set }) => set === undefined || Object.keys(set).length > 0, {
    message: 'set names no field',
  });

export type FigureFields = z.infer<typeof figureFields>;
export type FigureCorrection = z.infer<typeof figureCorrection> & {
  readonly file?: string;
  readonly line?: number;
};

/** An entry of content/corrections: structural ones have `documents`, those of a figure `figure`. */
export const correction = z.union([arrangement, figureCorrection]);

export function isFigureCorrection(
  entry: Arrangement | FigureCorrection,
): entry is FigureCorrection {
  return 'figure' in entry;
}
