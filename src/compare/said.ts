/** A figure as a quantity that is said in either language, away from its sentence. */
import { amount, number, quantity } from '../charts/format.ts';
import type { Quantity } from '../charts/types.ts';
import { countsFirms, unitInEnglish } from '../i18n/units.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import { round } from '../schemas/round.ts';
import type { Counting, Stated } from './quantity.ts';
import { decimalsKept, signOn, stated } from './quantity.ts';

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

/** Words for a quantity in both languages. */
export interface Said {
  /** As the report has it. */
  readonly zh: string;
  readonly en: string;
}

const bounds: Readonly<Record<string, string>> = {
  '≥': 'at least ',
  '>': 'over ',
  '≤': 'at most ',
};
const ways: Readonly<Partial<Record<Stated['measure'], string>>> = {
  increase: 'up ',
  decrease: 'down ',
};

/** In a sentence, where signs stand between quantities. `signed` adds the direction of a change. */
export function said(figure: Counted, signed = false): Said {
  const way = signed ? (ways[figure.measure] ?? '') : '';
  return {
    zh: stated(figure, signed),
    en: way + inEnglish(null, figure).replace(/[≥>≤]/, (sign) => bounds[sign]!),
  };
}

/** So much of a target's unit, `base` in the base unit; of percentages, in points. */
export function apart(base: number, target: Counted, isPercentage: boolean): Said {
  const size = Math.abs(base);
  if (isPercentage) {
    const points = number(size, 'en', 4);
    return {
      zh: `${points}个百分点`,
      en: `${points} ${unitInEnglish('个百分点', points === '1')}`,
    };
  }
  const scale = target.value === 0 ? 1 : target.base / target.value || 1;
  return {
    zh: `${Number(round(size / scale).toPrecision(10))}${target.unit}`,
    en: amount(size, null, measured(null, target), 'en', 4),
  };
}
