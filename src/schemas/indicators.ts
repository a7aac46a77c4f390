/**
 * content/indicators/*.yaml: what people know about indicators. Adding a file needs no code.
 * The keys are explained to editors in content/indicators/README.md.
 */
import { z } from 'zod';
import { themeIds } from '../compare/themes.ts';
import { role } from './values.ts';

/**
 * What a number of the indicator tells, which decides what it must not be confused with:
 * `growth` a rate of change, `new` added or done in the year, `annual` a whole year's flow,
 * `stock` a state at a time, `share` a proportion, `rank` a place in an order.
 */
export const indicatorKind = z.enum(['growth', 'new', 'annual', 'stock', 'share', 'rank']);
export const better = z.enum(['higher', 'lower', 'neither']);
export type IndicatorKind = z.infer<typeof indicatorKind>;

const words = z.array(z.string().min(1));

/** Figures that come close and do not belong on the line, with the difference in words. */
export const relatedEntry = z.strictObject({
  names: words.min(1),
  units: z.array(z.string()).optional(),
  /** One of these must stand in the clause before the figure. */
  with: words.optional(),
  /** One of these must stand in the sentence before the figure. */
  near: words.optional(),
  role: role.optional(),
  why: z.string().min(1),
  whyEn: z.string().min(1),
});

export const indicatorEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  /** The unit in which pages show it; what figures print may differ by a scale word. */
  unit: z.string(),
  kind: indicatorKind,
  better: better.default('higher'),
  definition: z.string().min(1),
  definitionEn: z.string().min(1),
  /** The noun phrases that mean exactly this indicator. */
  names: words.min(1),
  /** Units without scale word that fit; `unit` alone where left out. */
  units: words.optional(),
  /** One of these must stand in the clause before the figure. */
  with: words.optional(),
  /** One of these must stand in the sentence before the figure. */
  near: words.optional(),
  /** None of these may stand in the clause of the figure. */
  without: words.optional(),
  /** Its place among the figures after 分别, where the text says 城乡居民 for two subjects. */
  position: z.int().min(1).optional(),
  related: z.array(relatedEntry).default([]),
});

export const indicatorFile = z.strictObject({
  theme: z.enum(themeIds),
  indicators: z.array(indicatorEntry).min(1),
});

export type IndicatorEntry = z.infer<typeof indicatorEntry>;

/** An indicator with the theme of its file. */
export interface Indicator extends IndicatorEntry {
  readonly theme: (typeof themeIds)[number];
}

/** All indicators, in the order of the themes and, within a theme, of its file. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
}
