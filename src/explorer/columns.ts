/** What the explorer knows of a figure: the published columns and what a reader may filter by. */
import type { FigureRow, ReportRow } from '../schemas/opendata.ts';
import type { Comparator, Measure, Role, Span } from '../schemas/values.ts';

/** The columns of figures.json in the published order. */
export const figureColumns = [
  'id',
  'report',
  'section',
  'paragraph',
  'text',
  'value',
  'valueMax',
  'unit',
  'base',
  'comparator',
  'measure',
  'role',
  'year',
  'indicator',
  'indicatorId',
  'seed',
  'start',
  'end',
  'url',
] as const satisfies readonly (keyof FigureRow)[];

/** The closed vocabularies in the order in which rows store and pages list them. */
export const roles = ['target', 'outcome', 'context'] as const satisfies readonly Role[];
export const measures = [
  'amount',
  'level',
  'increase',
  'decrease',
  'share',
  'rank',
] as const satisfies readonly Measure[];
export const comparators = [
  'eq',
  'gte',
  'gt',
  'lte',
  'approx',
] as const satisfies readonly Comparator[];

/** What figures are filtered by, in the order of the panel; the names stand in the address. */
export const dimensions = [
  'role',
  'year',
  'theme',
  'report',
  'issuer',
  'measure',
  'unit',
  'comparator',
] as const;
export type Dimension = (typeof dimensions)[number];

/** In place of a year, theme or unit that a figure does not have. */
export const none = 'none';

/** A figure with all that the explorer shows of it. */
export interface ExplorerFigure {
  readonly figure: FigureRow;
  /** The sentence in which it stands. */
  readonly sentence: string;
  /** Where it stands in the sentence. */
  readonly hit: Span;
  /** Theme of its indicator, or null. */
  readonly theme: string | null;
}

/** A report with the figures that stand in it, in order of the text. */
export interface ExplorerReport {
  readonly report: Pick<ReportRow, 'id' | 'issuer' | 'year' | 'seed'>;
  /** Its short name in the languages of the interface. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly figures: readonly ExplorerFigure[];
}
