/** A figure as a quantity that is said in either language, away from its sentence. */
import { quantity } from '../charts/format.ts';
import type { Quantity } from '../charts/types.ts';
import { countsFirms } from '../i18n/units.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Counting, Stated } from './quantity.ts';
import { decimalsKept, signOn } from './quantity.ts';

/** With the name of what it counts, which tells firms from households. */
export type Counted = Stated & Pick<FigureRow, 'indicator'>;

/** As printed, what runs against its line below zero. */
export function measured(line: Counting | null, figure: Counted): Quantity {
  const sign = line === null ? 1 : signOn(line, figure);
  const { valueMax, unit, comparator } = figure;
  const decimals = decimalsKept(figure);
  return {
    value: sign * figure.value,
    valueMax: valueMax === null ? null : sign * valueMax,
    unit,
    base: sign * figure.base,
    comparator,
    ...(figure.measure === 'rank' ? { measure: 'rank' } : {}),
    ...(countsFirms(unit, figure.indicator) ? { ofFirms: true } : {}),
    ...(decimals === 0 ? {} : { decimals }),
  };
}

/** 3500亿元以上 => `≥350bn yuan`, as charts say it. */
export const inEnglish = (line: Counting | null, figure: Counted): string =>
  quantity(measured(line, figure), 'en');
