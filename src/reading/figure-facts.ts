/** What is said of a figure on its card, in words. */
import { countsFirms, unitInEnglish } from '../i18n/units.ts';
import { baseUnit } from '../compare/units.ts';
import { t } from '../i18n/index.ts';
import { numberInDigits, numberInWords } from '../i18n/numbers.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';

export interface FigureFacts {
  /** Role, year and measure: 2023年的目标 · 数量. */
  readonly role: string;
  /** Value and comparator in words: 三千五百亿元或更多. */
  readonly words: string;
  /** The value in digits and the base unit, where that differs from what the words say; else null. */
  readonly base: string | null;
}

type Said = Pick<
  FigureRow,
  'value' | 'valueMax' | 'unit' | 'base' | 'comparator' | 'measure' | 'role' | 'year' | 'indicator'
>;

/** @example figureFacts(figure, 'zh').words // => '三千五百亿元或更多' */
export function figureFacts(figure: Said, lang: Lang): FigureFacts {
  const text = t(lang);
  const factor = figure.value === 0 ? 1 : figure.base / figure.value;
  const ends = [figure.base, ...(figure.valueMax === null ? [] : [figure.valueMax * factor])];
  const say = (form: (value: number) => string): string => {
    const [from = '', to] = ends.map(form);
    return to === undefined ? from : text.figure.range(from, to);
  };
  const year = figure.year === null ? null : String(figure.year);
  const role =
    year === null
      ? `${text.role[figure.role]}${lang === 'zh' ? '，' : ', '}${text.figure.unknownYear}`
      : text.roleOfYear[figure.role](year);
  const spoken = say((value) => numberInWords(value, lang));
  const unit = baseUnit(figure.unit);
  const words =
    lang === 'zh' && unit.startsWith('%')
      ? `百分之${spoken}${unit.slice(1)}`
      : withUnit(spoken, figure, lang);
  const base = factor === 1 ? null : withUnit(say(numberInDigits), figure, lang);
  return {
    role: `${role} · ${text.measure[figure.measure]}`,
    words: text.bound[figure.comparator](words),
    base: base === words ? null : base,
  };
}

function withUnit(number: string, { unit, measure, base, indicator }: Said, lang: Lang): string {
  const bare = baseUnit(unit);
  if (lang === 'zh') return (measure === 'rank' ? '第' : '') + number + bare;
  if (measure === 'rank') return `rank ${number}`;
  const english = bare.startsWith('%')
    ? bare
    : unitInEnglish(bare, base === 1, countsFirms(bare, indicator));
  return english.startsWith('%') ? number + english : `${number} ${english}`.trim();
}
