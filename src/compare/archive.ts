/** All comparisons of an archive: the rows of comparisons.json and what the pages need beyond them. */
import type { Recognition } from '../convert/indicators/recognise.ts';
import { inContext } from '../convert/indicators/context.ts';
import { recognise } from '../convert/indicators/recognise.ts';
import type { Catalogue, Indicator } from '../schemas/indicators.ts';
import type {
  ComparisonRow,
  FigureRow,
  ReportRow,
  SectionRow,
  VerdictRow,
} from '../schemas/opendata.ts';
import { indicatorPath } from '../site/urls.ts';
import type { NamedVerdict } from './namesakes.ts';
import { namedVerdicts, namesakesOf } from './namesakes.ts';
import { calledOf } from './naming.ts';
import type { Line, Observation } from './observations.ts';
import { linesOf } from './observations.ts';
import type { YearPair } from './pairs.ts';
import { pairsOf } from './pairs.ts';
import { printedOn } from './quantity.ts';
import type { Said } from './said.ts';
import { inEnglish } from './said.ts';
import type { TargetState } from './states.ts';
import { statesOf, verdictRows } from './states.ts';
import { successorsOf } from './successors.ts';
import type { Telling } from './tellings.ts';
import { tellingsOf } from './tellings.ts';
import { themeOf } from './themes.ts';
import type { Judged } from './verdicts.ts';
import { judgeLine } from './verdicts.ts';

export interface ArchiveInput {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  readonly catalogue: Catalogue;
}

/** A figure beside an indicator's line, with the difference in words. */
export interface Related {
  readonly figure: FigureRow;
  readonly differences: Recognition['near'][number]['differences'];
}

/** One place's line of an indicator. Issuers never mix. */
export interface PlaceLine extends Line {
  readonly judged: readonly Judged[];
  readonly tellings: readonly Telling[];
  /** Of every target with an outcome or a figure close to it, by year. */
  readonly verdicts: readonly VerdictRow[];
}

export interface IndicatorHistory {
  readonly indicator: Indicator;
  readonly lines: readonly PlaceLine[];
  readonly related: readonly Related[];
}

export interface Comparison {
  /** The rows of comparisons.json, in the order of the catalogue. */
  readonly comparisons: readonly ComparisonRow[];
  /** Every numeric target and what became of it. */
  readonly states: readonly TargetState[];
  /** What was judged of targets that belong to no indicator. */
  readonly named: readonly NamedVerdict[];
  /** All indicators that have a figure on or beside their lines. */
  readonly histories: readonly IndicatorHistory[];
  readonly pairs: readonly YearPair[];
}

/** Everything that compares. Deterministic; figures keep the `indicatorId` that convert gave them. */
export function compareArchive(input: ArchiveInput): Comparison {
  const { reports, sections, figures, catalogue } = input;
  const ordered = inTextOrder(sections, figures);
  const contexts = inContext({ reports, sections, figures: ordered });
  const recognitions = recognise(contexts, catalogue);
  const judgedLines = linesOf(reports, ordered, catalogue).map((line) => ({
    ...line,
    judged: judgeLine(line),
    tellings: tellingsOf(line.observations),
  }));
  const judged = judgedLines.flatMap((line) => line.judged);
  const called = calledOf({ reports, figures: ordered, contexts });
  const namesakes = namesakesOf(called);
  const successors = successorsOf(called);
  const states = statesOf({ reports, sections, figures: ordered, recognitions, judged, namesakes });
  const verdicts = verdictRows(states);
  const lines = judgedLines.map((line) => ({
    ...line,
    verdicts: verdicts.get(`${line.indicator.id} ${line.place}`) ?? [],
  }));
  const related = relatedOf(ordered, recognitions);
  const histories = historiesOf(lines, related, catalogue);
  return {
    comparisons: histories.map(comparisonRow),
    states,
    named: namedVerdicts(namesakes.values()),
    histories,
    pairs: pairsOf({ reports, sections, figures: ordered, states, lines, successors }),
  };
}

/** By indicator, in the order of the catalogue; `related` holds those that have anything beside. */
export function historiesOf(
  lines: readonly PlaceLine[],
  related: ReadonlyMap<string, readonly Related[]>,
  { indicators }: Pick<Catalogue, 'indicators'>,
): IndicatorHistory[] {
  const byIndicator = Map.groupBy(lines, (line) => line.indicator.id);
  return indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id);
    const beside = related.get(indicator.id);
    if (own === undefined && beside === undefined) return [];
    return [{ indicator, lines: own ?? [], related: beside ?? [] }];
  });
}

function inTextOrder(
  sections: readonly SectionRow[],
  figures: readonly FigureRow[],
): readonly FigureRow[] {
  const rank = new Map<string, number>();
  for (const section of sections)
    for (const paragraph of section.paragraphs) rank.set(paragraph.id, rank.size);
  return figures.toSorted(
    (a, b) => (rank.get(a.paragraph) ?? 0) - (rank.get(b.paragraph) ?? 0) || a.start - b.start,
  );
}

function relatedOf(
  figures: readonly FigureRow[],
  recognitions: readonly Recognition[],
): Map<string, Related[]> {
  const found = new Map<string, Related[]>();
  figures.forEach((figure, index) => {
    for (const { indicator, differences } of recognitions[index]!.near) {
      if (indicator === figure.indicatorId) continue;
      const list = found.get(indicator) ?? [];
      list.push({ figure, differences });
      found.set(indicator, list);
    }
  });
  return found;
}

/** The rows of comparisons.json that have observations, from lines that stand together by indicator. */
export function comparisonsOf(lines: readonly PlaceLine[]): ComparisonRow[] {
  const byIndicator = Map.groupBy(lines, ({ indicator }) => indicator.id);
  return [...byIndicator.values()].map((own) =>
    comparisonRow({ indicator: own[0]!.indicator, lines: own }),
  );
}

/** The figures of lines by their ids, as they are said away from their sentences. */
export function textsOf(lines: readonly PlaceLine[]): Map<string, Said> {
  return new Map(
    lines.flatMap(({ indicator, observations }) =>
      observations.map(({ figure }) => {
        const said = { zh: printedOn(indicator, figure), en: inEnglish(indicator, figure) };
        return [figure.id, said] as const;
      }),
    ),
  );
}

/** The row of comparisons.json. */
export function comparisonRow({
  indicator,
  lines,
}: Pick<IndicatorHistory, 'indicator' | 'lines'>): ComparisonRow {
  return {
    id: indicator.id,
    name: indicator.name,
    nameEn: indicator.nameEn,
    theme: themeOf(indicator.theme).zh,
    unit: indicator.unit,
    observations: lines.flatMap((line) => line.observations.map(toObservation)),
    verdicts: lines.flatMap((line) => line.verdicts),
    url: indicatorPath(indicator.id),
  };
}

function toObservation({ figure }: Observation): ComparisonRow['observations'][number] {
  return {
    figure: figure.id,
    report: figure.report,
    year: figure.year,
    role: figure.role,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    base: figure.base,
    comparator: figure.comparator,
    url: figure.url,
  };
}
