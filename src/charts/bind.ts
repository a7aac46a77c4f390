/** A chart together with its data, so that pages and files need not know its kind. */
import type { Chart, Lang, Options, Picture, Table } from './types.ts';

export interface BoundChart {
  readonly name: string;
  readonly finding: (lang: Lang) => string;
  readonly caption: (lang: Lang) => string;
  readonly table: (lang: Lang) => Table;
  readonly draw: (options: Options) => Picture;
}

/** @example bind(promise, { year: 2023, items }) */
export function bind<Data>(chart: Chart<Data>, data: Data): BoundChart {
  return {
    name: chart.name,
    finding: (lang) => chart.finding(data, lang),
    caption: (lang) => chart.caption(data, lang),
    table: (lang) => chart.table(data, lang),
    draw: (options) => chart.draw(data, options),
  };
}
