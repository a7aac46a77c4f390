/** Every chart with data: what the golden drawings and the browser test go through. */
import {
  bind,
  history,
  multiple,
  promise,
  sharedScale,
  slope,
  spark,
  strip,
  terms,
  themes,
} from '../../src/charts/index.ts';
import type { BoundChart } from '../../src/charts/index.ts';
import * as data from './fixtures.ts';

export const cases: Readonly<Record<string, BoundChart>> = {
  promise: bind(promise, data.promised),
  'promise-compact': compact(bind(promise, data.promised)),
  'promise-outlier': bind(promise, data.promisedHard),
  'history-short': bind(history, data.trainsHistory),
  'history-one': bind(history, data.schoolsHistory),
  'history-long': bind(history, data.growthHistory),
  'history-gap': bind(history, data.jobsHistory),
  multiple: bind(multiple, {
    name: data.growthHistory.name,
    points: data.growthHistory.points,
    scale: sharedScale([data.growthHistory.points]),
  }),
  slope: bind(slope, data.changed),
  strip: bind(strip, data.strip),
  themes: bind(themes, data.themeShares),
  'themes-many': bind(themes, data.manyThemeShares),
  terms: bind(terms, data.terms),
  'terms-many': bind(terms, data.manyTerms),
  'terms-part': bind(terms, data.partTerms),
  'terms-one': bind(terms, data.oneTerm),
  spark: bind(spark, data.spark),
  'spark-lit': bind(spark, { ...data.spark, lit: data.spark.points[4]! }),
};

/** Drawn as beside other things. */
function compact(chart: BoundChart): BoundChart {
  return { ...chart, draw: (options) => chart.draw({ ...options, compact: true }) };
}

/** The widths at which pages draw a chart. */
export function layouts(name: string): readonly (readonly [layout: string, width: number])[] {
  if (name.endsWith('-compact')) {
    return [
      ['narrow', 340],
      ['middle', 540],
      ['wide', 720],
    ];
  }
  if (name === 'multiple') return [['panel', 272]];
  if (name.startsWith('spark')) return [['word', 120]];
  return [
    ['narrow', 340],
    ['wide', 720],
  ];
}
