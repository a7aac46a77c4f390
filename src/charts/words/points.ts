/** Finding, caption and table of charts that show nothing but the points of a line. */
import type { Chart, HistoryPoint } from '../types.ts';
import * as say from './history.ts';

interface Points {
  readonly name: { readonly zh: string; readonly en: string };
  readonly points: readonly HistoryPoint[];
}

export const ofPoints: Pick<Chart<Points>, 'finding' | 'caption' | 'table'> = {
  finding: (data, lang) => say.finding({ ...data, years: [] }, lang),
  caption: (data, lang) => say.caption({ ...data, years: [] }, lang),
  table: (data, lang) => say.table({ ...data, years: yearsOf(data) }, lang),
};

const yearsOf = ({ points }: Points) =>
  [...new Set(points.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .map((year) => ({ year, held: 'whole' as const }));
