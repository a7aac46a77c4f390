/** Front matter and files of content/reports and content/sources, as convert writes and the build reads them. */
import { z } from 'zod';
import { figureFields } from './corrections.ts';
import { figureRow } from './opendata.ts';
import { kind, part, span } from './values.ts';

/** Something the document tells of and the archive does not hold. */
export const missing = z.discriminatedUnion('what', [
  z.object({ what: z.literal('before'), page: z.string().nullable() }),
  z.object({ what: z.literal('after'), page: z.string().nullable() }),
  z.object({ what: z.literal('announced'), announced: z.int(), held: z.int() }),
]);
export type Missing = z.infer<typeof missing>;

/** A term explained in the document's own glossary. */
export const definition = z.object({
  /** Where the glossary numbers its entries. */
  number: z.int().optional(),
  term: z.string(),
  text: z.string(),
  /** Of the whole entry, in the seed. */
  spans: z.array(span),
});
export type Definition = z.infer<typeof definition>;

/** content/reports/<report>/report.yaml */
export const reportFile = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind,
  title: z.string(),
  titleSpans: z.array(span),
  issuer: z.string(),
  year: z.int(),
  date: z.iso.date().nullable(),
  speaker: z.string().nullable().default(null),
  seed: z.string(),
  /** Name of the folder of content/sources that holds the text. */
  source: z.string(),
  complete: z.boolean(),
  continuesFrom: z.string().nullable(),
  continuesTo: z.string().nullable(),
  inferred: z.array(z.string()),
  missing: z.array(missing),
  definitions: z.array(definition).default([]),
});
export type ReportFile = z.infer<typeof reportFile>;

/** A figure in a section's front matter. */
export const figureEntry = figureRow
  .pick({
    text: true,
    value: true,
    valueMax: true,
    unit: true,
    base: true,
    comparator: true,
    measure: true,
    role: true,
    year: true,
    indicator: true,
    indicatorId: true,
  })
  .extend({
    /** Number of its paragraph within the section, from 1. */
    p: z.int().positive(),
    /** Where it stands in the paragraph's reading text. */
    in: span,
    /** Where it stands in the seed. */
    at: span,
  });
export type FigureEntry = z.infer<typeof figureEntry>;

/** Where a section first uses a term that the document's glossary explains. */
export const termEntry = z.object({
  /** Number of its paragraph within the section, from 1. */
  p: z.int().positive(),
  /** Where it stands in the paragraph's reading text. */
  in: span,
  /** Offset of its first character in the seed. */
  at: z.int().nonnegative(),
  /** Index of the definition in the report's list, from 0. */
  definition: z.int().nonnegative(),
});
export type TermEntry = z.infer<typeof termEntry>;

export const paragraphEntry = z.object({
  /** Line of the seed on which it begins, from 1. */
  line: z.int().positive(),
  lead: z.string().nullable(),
  spans: z.array(span),
});

/** Front matter of content/reports/<report>/<slug>.md; the body holds the paragraphs in order. */
export const sectionFile = z.object({
  report: z.string(),
  /** Folder of content/sources that holds the text. */
  source: z.string(),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  part,
  number: z.string().nullable(),
  heading: z.string().nullable(),
  headingSpans: z.array(span),
  level: z.int().min(0).max(2),
  order: z.int().positive(),
  paragraphs: z.array(paragraphEntry),
  figures: z.array(figureEntry),
  terms: z.array(termEntry).optional(),
});
export type SectionFile = z.infer<typeof sectionFile>;

const made = {
  /** The reports it is about: that of the figure, or all that an arrangement makes. */
  reports: z.array(z.string()).min(1),
  reason: z.string(),
  source: z.string(),
};
const ofFigure = {
  /** Where the figure stands in the seed. */
  at: span,
  /** The figure as printed. */
  text: z.string(),
  /** What the rules had read: the fields that changed, or all of a figure that was struck. */
  before: figureFields,
};

/** A correction that convert made of a seed; see content/corrections. */
export const madeCorrection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), ...ofFigure, after: figureFields, ...made }),
  z.object({ kind: z.literal('strike'), ...ofFigure, ...made }),
  z.object({ kind: z.literal('arrange'), ...made }),
]);
export type MadeCorrection = z.infer<typeof madeCorrection>;

/** content/sources/<source>/source.yaml; the decoded text stands beside it in source.txt. */
export const sourceFile = z.object({
  seed: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  setAside: z.array(z.object({ at: span, why: z.string() })),
  /** An arrangement first, then those of figures in the order of the text. */
  corrections: z.array(madeCorrection).optional(),
});
export type SourceFile = z.infer<typeof sourceFile>;
