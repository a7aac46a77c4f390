/** seeds/catalog.yaml: what people know about a seed and no rule can read from it. */
import { z } from 'zod';
import { arrangedDocument } from './corrections.ts';
import { kind } from './values.ts';

export const catalogDocument = z.strictObject({
  /** Words that stand in this document and in no other of the seed; left out if the seed holds one. */
  contains: z.string().min(2).optional(),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
    .optional(),
  kind: kind.optional(),
  title: z.string().min(1).optional(),
  issuer: z.string().min(1).optional(),
  year: z.int().min(1900).max(2200).optional(),
  /** Day of delivery, or of printing where that is all that is known; null where nobody knows it. */
  date: z.iso.date().nullable().optional(),
  speaker: z.string().min(1).optional(),
  complete: z.boolean().optional(),
  /** How it is known. */
  reason: z.string().min(1),
});

export const catalogEntry = z.strictObject({
  seed: z.string().min(1),
  documents: z.array(catalogDocument).min(1),
  /** Where pieces of the page belong that were printed apart from one another. */
  arranged: z.array(arrangedDocument).min(1).optional(),
});

export const catalog = z.array(catalogEntry);

export type CatalogDocument = z.infer<typeof catalogDocument>;
export type CatalogEntry = z.infer<typeof catalogEntry> & {
  /** Where it stands, for messages. */
  readonly file?: string;
  readonly line?: number;
};
