/** Where a figure stands among those of its indicator in other years. */
import type { HistoryPoint, SparkData } from '../charts/types.ts';
import type { Comparison, PlaceLine } from '../compare/index.ts';
import { quantityOf } from '../compare/charts.ts';
import { sparkData } from '../compare/index.ts';
import { memo } from '../memo.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { FigureRow } from '../schemas/opendata.ts';

export interface Standing {
  /** The line, lit at the figure; null where target and outcome met by name and there is none. */
  readonly spark: SparkData | null;
  /** The figure's own place among them. */
  readonly here: HistoryPoint;
  /**
   * In the order of time: what was said of the nearest year before, of the figure's own year, and of
   * the nearest year after; of another year the same role, where there is one.
   */
  readonly around: readonly HistoryPoint[];
}

/** null where the figure is on no line, says no year, or is alone. `line` is that of `lineOf`. */
export function standingOf(figure: FigureRow, line: PlaceLine | undefined): Standing | null {
  if (line === undefined || figure.year === null) return null;
  return standing(line, figure.year, figure.role);
}

/** Target and outcome that met by name, one of them the figure; null where it met none. */
export function standingByName(figure: FigureRow, comparison: Comparison): Standing | null {
  return named(comparison).get(figure.id) ?? null;
}

const named = memo(
  (comparison: Comparison): ReadonlyMap<string, Standing> =>
    new Map(
      comparison.named.flatMap(({ indicator, judged: { year, target, outcome, verdict } }) => {
        const said = ({ figure }: typeof target) => quantityOf(indicator, figure, (url) => url);
        const around: HistoryPoint[] = [
          { year, role: 'target', quantity: said(target) },
          { year, role: 'outcome', quantity: said(outcome), verdict: verdict as Decided },
        ];
        return [target, outcome].map(({ figure }, at) => {
          const standing = { spark: null, here: around[at]!, around };
          return [figure.id, standing] as const;
        });
      }),
    ),
);

type Decided = NonNullable<HistoryPoint['verdict']>;

/** The same object for every telling of a year and for every language. */
const standing = memo((line: PlaceLine, ownYear: number, role: string): Standing | null => {
  const spark = sparkOf(line);
  const here = spark.points.find((p) => p.year === ownYear && p.role === role);
  if (here === undefined || spark.points.length < 2) return null;
  const years = spark.points.map((p) => p.year);
  const said = (year: number): HistoryPoint[] => {
    const of = spark.points.filter((p) => p.year === year);
    return year === here.year ? of : [of.find((p) => p.role === here.role) ?? of[0]!];
  };
  const before = Math.max(...years.filter((year) => year < here.year));
  const after = Math.min(...years.filter((year) => year > here.year));
  return {
    spark: { ...spark, lit: here },
    here,
    around: [before, here.year, after].filter(Number.isFinite).flatMap(said),
  };
});

/** Addresses stay those of the data; a page makes links of them. */
const sparkOf = memo((line: PlaceLine): SparkData => sparkData(line, (url) => url));

const lines = memo(
  (comparison: Comparison): ReadonlyMap<string, PlaceLine> =>
    new Map(
      comparison.histories.flatMap((history) =>
        history.lines.flatMap((line) => line.observations.map((o) => [o.figure.id, line] as const)),
      ),
    ),
);

/** The line that a figure is on, by the figure's id. */
export function lineOf(figure: string, comparison: Comparison): PlaceLine | undefined {
  return lines(comparison).get(figure);
}

const indicators = memo(
  (comparison: Comparison): ReadonlyMap<string, Indicator> =>
    new Map(comparison.histories.map(({ indicator }) => [indicator.id, indicator])),
);

/** An indicator that the comparison has a figure of. */
export function indicatorOf(id: string, comparison: Comparison): Indicator | undefined {
  return indicators(comparison).get(id);
}
