/** A chart together with its data, so that pages and files need not know its kind. */
import { serialised } from './frame.ts';
import type { Chart, Lang, Options, Picture, Table } from './types.ts';

export interface BoundChart {
  readonly name: string;
  readonly finding: (lang: Lang) => string;
  readonly caption: (lang: Lang) => string;
  readonly table: (lang: Lang) => Table;
  readonly draw: (options: Options) => Picture;
}

/**
 * Each thing is made once, however often it is asked for: a chart stands on a page, on its page for
 * embedding and in a file.
 * @example bind(promise, { year: 2023, items })
 */
export function bind<Data>(chart: Chart<Data>, data: Data): BoundChart {
  return {
    name: chart.name,
    finding: once((lang) => chart.finding(data, lang)),
    caption: once((lang) => chart.caption(data, lang)),
    table: once((lang) => chart.table(data, lang)),
    draw: once(
      (options) => serialised(chart.draw(data, options)),
      ({ width, lang, compact }) => `${width} ${lang} ${compact ?? false}`,
    ),
  };
}

function once<A, T>(make: (of: A) => T, keyOf: (of: A) => unknown = (of) => of): (of: A) => T {
  const made = new Map<unknown, T>();
  return (of) => {
    const key = keyOf(of);
    let own = made.get(key);
    if (own === undefined) made.set(key, (own = make(of)));
    return own;
  };
}
