/** What the charts take and give. Pages convert rows of the open data into these shapes. */
import type { ObservationRow, FigureRow } from '../schemas/opendata.ts';
import type { Measure, Part, Verdict } from '../schemas/values.ts';
import type { Node } from './svg.ts';

export type Lang = 'zh' | 'en';

/** A name in both languages of the interface. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** A number as a report states it; a subset of the columns of figures and observations. */
export type Quantity = Pick<
  ObservationRow & FigureRow,
  'value' | 'valueMax' | 'unit' | 'base' | 'comparator'
> & {
  /** Said of ranks, which read 第9位 and not 9位. */
  readonly measure?: Measure;
  /** Set where the 户 of its unit are firms and not households. */
  readonly ofFirms?: boolean;
  /** Digits after the point, where the report prints more of them than the value needs: 1 of 6.0%. */
  readonly decimals?: number;
  /** Address of the sentence, base path included; marks link to it. */
  readonly url?: string;
  /** Where it stands on the common axis, if that is not `base`: 米 among 公里. */
  readonly place?: number;
};

/** One judged target: `verdict` comes from the data, never from the chart. */
export interface PromiseItem {
  readonly id: string;
  readonly name: Name;
  readonly target: Quantity;
  readonly outcome: Quantity;
  readonly verdict: Exclude<Verdict, 'not-comparable'>;
  /** Whether less is better (a `decrease`, or a target of `lte`). */
  readonly lower: boolean;
  /** Where the row leads, usually the page of the indicator. */
  readonly url?: string;
}

export interface PromiseData {
  readonly year: number;
  readonly items: readonly PromiseItem[];
}

/** How much of a year's text is held: the whole report, some pages, or none. */
export type Held = 'whole' | 'part' | 'none';

export interface HistoryPoint {
  readonly year: number;
  readonly role: 'target' | 'outcome';
  readonly quantity: Quantity;
  /** On an outcome: how it stands against the year's target, where that was judged. */
  readonly verdict?: Exclude<Verdict, 'not-comparable'>;
}

/** What is held of the two reports that speak of a year: its own and the next, which tells of it. */
export interface HistoryYear {
  readonly year: number;
  readonly held: Held;
  /**
   * What the one of them would tell that is not held, where the other is held whole; `later` where no
   * newer report is held at all.
   */
  readonly lacks?: 'target' | 'outcome' | 'later';
}

export interface HistoryData {
  readonly name: Name;
  readonly points: readonly HistoryPoint[];
  /** Every year of the axis, ascending. */
  readonly years: readonly HistoryYear[];
}

export interface SlopeItem {
  readonly id: string;
  readonly name: Name;
  readonly from: Quantity;
  readonly to: Quantity;
  readonly url?: string;
}

/** A target that stands in one of the two reports only. */
export interface LoneTarget {
  readonly id: string;
  readonly name: Name;
  readonly quantity: Quantity;
  readonly url?: string;
}

export interface SlopeData {
  readonly fromYear: number;
  readonly toYear: number;
  readonly items: readonly SlopeItem[];
  readonly added: readonly LoneTarget[];
  readonly gone: readonly LoneTarget[];
  /** Whether both reports are held whole; if not, “gone” only means “not in the pages held”. */
  readonly complete: boolean;
}

export interface StripMark {
  readonly id: string;
  /** Characters before the figure within its section. */
  readonly at: number;
  readonly role: FigureRow['role'];
  readonly measure: Measure;
  /** The figure as printed, e.g. `500家以上`. */
  readonly text: string;
  /** What is counted, e.g. `首店`. */
  readonly indicator: string;
  readonly url: string;
}

export interface StripSection {
  readonly id: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly part: Part;
  /** Length of the section's text in characters; 0 for an announced section that is not held. */
  readonly length: number;
  /** How many sections the row stands for; one if not told. */
  readonly stands?: number;
  readonly marks: readonly StripMark[];
  readonly url?: string;
}

export interface StripData {
  readonly title: string;
  readonly sections: readonly StripSection[];
}

export interface ThemeShare {
  readonly theme: string;
  /** Characters of the report's text on the theme. */
  readonly characters: number;
  readonly url?: string;
}

export interface ThemesData {
  /** Whether all reports are held whole; if not, years cannot be set against each other. */
  readonly complete: boolean;
  /** In the order of the columns, oldest first. */
  readonly reports: readonly {
    readonly id: string;
    readonly label: Name;
    readonly shares: readonly ThemeShare[];
  }[];
}

export interface TermsData {
  /** In the order of the axis, oldest first; `characters` is the length of the text held. */
  readonly reports: readonly {
    readonly id: string;
    readonly label: Name;
    readonly characters: number;
    /** Held in part: what is rare in it may stand on the other pages. */
    readonly partial?: boolean;
  }[];
  readonly terms: readonly {
    readonly term: string;
    /** Occurrences in each report, in the order of `reports`. */
    readonly counts: readonly number[];
    /** Where the occurrences of each report are listed. */
    readonly urls?: readonly (string | undefined)[];
  }[];
}

export interface SparkData {
  readonly name: Name;
  readonly points: readonly HistoryPoint[];
  /** The one of them that the page speaks of. */
  readonly lit?: HistoryPoint;
}

/** The scales that small charts of one set share. */
export interface MultipleScale {
  /** Base values at the ends of the axis. */
  readonly values: readonly [number, number];
  /** First and last year. */
  readonly years: readonly [number, number];
}

export interface MultipleData {
  /** Whose line it is. */
  readonly name: Name;
  readonly points: readonly HistoryPoint[];
  readonly scale: MultipleScale;
}

export interface Options {
  /** Width of the drawing in CSS pixels; below 520 a layout of its own is drawn. */
  readonly width: number;
  readonly lang: Lang;
  /** For a place beside other things: names, marks and differences, no values. */
  readonly compact?: boolean;
}

/** A spot a reader can point at, walk to with the arrow keys and, where it has a url, follow. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What the mark says, in words: the tooltip and the name of the link. */
  readonly label: string;
  readonly url?: string;
}

/** A finished drawing: nodes in a coordinate system of `width` × `height` CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly marks: readonly Mark[];
}

export interface Cell {
  readonly text: string;
  readonly url?: string;
  readonly lang?: Lang;
}

/** The numbers behind a chart; the first column names the row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A kind of chart: what it finds, how it is read, its numbers and its drawing. */
export interface Chart<Data> {
  /** Part of ids and file names, e.g. `promise`. */
  readonly name: string;
  /** The finding as a sentence without full stop, computed from the data: the chart's title. */
  finding(data: Data, lang: Lang): string;
  /** How to read it and what to keep in mind, one or two sentences. */
  caption(data: Data, lang: Lang): string;
  table(data: Data, lang: Lang): Table;
  draw(data: Data, options: Options): Picture;
}

/** Drawings narrower than this have the layout for phones. */
export const narrowBelow = 520;
