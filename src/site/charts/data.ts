/** From rows and comparisons to what charts take. Addresses get base path and language here. */
import type {
  Held,
  HistoryData,
  HistoryPoint,
  Lang,
  LoneTarget as Lone,
  Name,
  PromiseData,
  PromiseItem,
  Quantity,
  SlopeData,
} from '../../charts/types.ts';
import type { IssuerPair, Judged, Observation, PlaceLine } from '../../compare/index.ts';
import { conversion } from '../../compare/units.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import type { FigureRow, ReportRow } from '../../schemas/opendata.ts';
import { href, indicatorPath } from '../urls.ts';

const nameOf = (indicator: Indicator): Name => ({ zh: indicator.name, en: indicator.nameEn });

/** The figure, placed on the axis of `unit` where its own unit is another that converts. */
function quantity(figure: FigureRow, unit: string, lang: Lang): Quantity {
  const factor = conversion(figure.unit, unit) ?? 1;
  return {
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    base: figure.base,
    comparator: figure.comparator,
    url: href(figure.url, lang),
    place: factor === 1 ? undefined : figure.base * factor,
  };
}

function promiseItem(indicator: Indicator, judged: Judged, lang: Lang): PromiseItem | null {
  if (judged.verdict === 'not-comparable') return null;
  const target = quantity(judged.target.figure, judged.target.figure.unit, lang);
  const outcome = quantity(judged.outcome.figure, judged.target.figure.unit, lang);
  const more = (outcome.place ?? outcome.base) - target.base;
  // The verdict says which way is better wherever the numbers differ; drawing never contradicts it.
  const lower =
    more === 0 ? indicator.better === 'lower' : more > 0 === (judged.verdict === 'missed');
  return {
    id: indicator.id,
    name: nameOf(indicator),
    target,
    outcome,
    verdict: judged.verdict,
    lower,
    url: href(indicatorPath(indicator.id), lang),
  };
}

/** The judged targets of one place and year. */
export function promiseData(lines: readonly PlaceLine[], year: number, lang: Lang): PromiseData {
  const items = lines.flatMap(({ indicator, judged }) =>
    judged
      .filter((j) => j.year === year)
      .map((j) => promiseItem(indicator, j, lang))
      .filter((item) => item !== null),
  );
  return { year, items };
}

/** What is held of the two reports that speak of a year: its own (targets) and the next (outcomes). */
function heldOf(works: readonly ReportRow[], year: number): Held {
  const speaking = works.filter((row) => row.year === year || row.year === year + 1);
  if (speaking.length === 0) return 'none';
  return speaking.length === 2 && speaking.every((row) => row.complete) ? 'whole' : 'part';
}

/** One place's line of an indicator; `works` are the place's work reports. */
export function historyData(line: PlaceLine, works: readonly ReportRow[], lang: Lang): HistoryData {
  const { indicator, observations, judged } = line;
  const verdicts = new Map(
    judged.flatMap(({ outcome, verdict }) =>
      verdict === 'not-comparable' ? [] : [[outcome.figure.id, verdict] as const],
    ),
  );
  const points = observations.flatMap((o: Observation): HistoryPoint[] => {
    const { figure, year } = o;
    if (figure.role === 'context' || year === null) return [];
    return [
      {
        year,
        role: figure.role,
        quantity: quantity(figure, indicator.unit, lang),
        verdict: verdicts.get(figure.id),
      },
    ];
  });
  const all = points.map((p) => p.year);
  const first = Math.min(...all);
  const years = all.length === 0 ? 0 : Math.max(...all) - first + 1;
  return {
    name: nameOf(indicator),
    points,
    years: Array.from({ length: years }, (_, i) => ({
      year: first + i,
      held: points.some((p) => p.year === first + i) ? 'part' : heldOf(works, first + i),
    })),
  };
}

/** Targets of two reports of one issuer; lone ones only where the catalogue knows the indicator. */
export function slopeData(pair: IssuerPair, lang: Lang): SlopeData {
  const lone = (targets: IssuerPair['added']): Lone[] =>
    targets.flatMap(({ figure, indicator }) =>
      indicator === null
        ? []
        : [
            {
              id: figure.id,
              name: nameOf(indicator),
              quantity: quantity(figure, figure.unit, lang),
              url: href(indicatorPath(indicator.id), lang),
            },
          ],
    );
  return {
    fromYear: pair.from.year,
    toYear: pair.to.year,
    complete: pair.held.from === 'whole' && pair.held.to === 'whole',
    items: pair.changed
      .filter(({ change }) => change !== 'not-comparable')
      .map(({ indicator, from, to }) => ({
        id: indicator.id,
        name: nameOf(indicator),
        from: quantity(from.figure, from.figure.unit, lang),
        to: quantity(to.figure, from.figure.unit, lang),
        url: href(indicatorPath(indicator.id), lang),
      })),
    added: lone(pair.added),
    gone: lone(pair.gone),
  };
}
