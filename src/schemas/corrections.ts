/** content/corrections/*.yaml: reviewed corrections of what the rules made of a seed. */
import { z } from 'zod';

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

export const structuralCorrection = arrangement;

export type Arrangement = z.infer<typeof arrangement> & {
  readonly file?: string;
  readonly line?: number;
};
export type StructuralCorrection = Arrangement;
