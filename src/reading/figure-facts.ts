/** What is said of a figure on its card, in words. */
import { number } from '../charts/format.ts';
import { countsFirms, unitInEnglish } from '../i18n/units.ts';
import { baseUnit } from '../compare/units.ts';
import { t } from '../i18n/index.ts';
import { numberInDigits, numberInWords } from '../i18n/numbers.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';

export interface FigureFacts {
  /** Role, year and measure: 2023年的目标 · 数量. */
  readonly role: string;
  /** Value and comparator in words: 三千五百亿元或更多; in digits where words are printed. */
  readonly words: string;
  /** The value in digits and the base unit, where that differs from what the words say; else null. */
  readonly base: string | null;
}

type Said = Pick<
  FigureRow,
  | 'text'
  | 'indicator'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'base'
  | 'comparator'
  | 'measure'
  | 'role'
  | 'year'
>;

/** @example figureFacts(figure, 'zh').words // => '三千五百亿元或更多' */
export function figureFacts(figure: Said, lang: Lang): FigureFacts {
  const text = t(lang);
  const factor = figure.value === 0 ? 1 : figure.base / figure.value;
  const say = (form: (value: number) => string, scaled = factor): string => {
    const from = form(scaled === 1 ? figure.value : figure.base);
    return figure.valueMax === null
      ? from
      : text.figure.range(from, form(figure.valueMax * scaled));
  };
  const year = figure.year === null ? null : String(figure.year);
  const role =
    year === null
      ? `${text.role[figure.role]}${lang === 'zh' ? '，' : ', '}${text.figure.unknownYear}`
      : text.roleOfYear[figure.role](year);
  const base = factor === 1 ? null : withUnit(say(numberInDigits), figure, lang);
  const words = inWords();
  return {
    role: `${role} · ${text.measure[figure.measure]}`,
    words: text.bound[figure.comparator](words),
    base: base === words ? null : base,
  };

  function inWords(): string {
    if (lang === 'zh' && !/\d/.test(figure.text.normalize('NFKC')))
      return ordinal(figure) + say((value) => number(value, lang, 4), 1) + figure.unit;
    const spoken = say((value) => numberInWords(value, lang));
    const unit = baseUnit(figure.unit);
    return lang === 'zh' && unit.startsWith('%')
      ? `百分之${spoken}${unit.slice(1)}`
      : withUnit(spoken, figure, lang);
  }
}

const ordinal = ({ measure }: Pick<Said, 'measure'>): string => (measure === 'rank' ? '第' : '');

function withUnit(number: string, figure: Said, lang: Lang): string {
  const { unit, measure, base, indicator } = figure;
  const bare = baseUnit(unit);
  if (lang === 'zh') return ordinal(figure) + number + bare;
  if (measure === 'rank') return `rank ${number}`;
  const english = bare.startsWith('%')
    ? bare
    : unitInEnglish(bare, base === 1, countsFirms(bare, indicator));
  return english.startsWith('%') ? number + english : `${number} ${english}`.trim();
}
