/** The corrections of a source as pages tell of them. */
import type { Source } from '../archive/rows.ts';
import { correctionsText } from '../i18n/corrections.ts';
import { explorerText } from '../i18n/explorer.ts';
import { t } from '../i18n/index.ts';
import { memo } from '../memo.ts';
import type { MadeCorrection } from '../schemas/content.ts';
import type { FigureFields } from '../schemas/corrections.ts';
import type { Span } from '../schemas/values.ts';
import type { Lang } from '../site/urls.ts';
import { sourcePath } from '../site/urls.ts';

type Of<K extends MadeCorrection['kind']> = Extract<MadeCorrection, { kind: K }>;
/** A figure read anew. */
export type SetFigure = Of<'set'>;
/** A correction of a figure, which stands on a line of the source. */
export type OfFigure = Of<'set' | 'strike'>;

/** Fragment of the list of corrections on the page of their source. */
export const correctionsFragment = 'corrections';

/** Fragment of one of them. */
export const correctionFragment = (made: MadeCorrection): string =>
  made.kind === 'arrange' ? 'arranged' : `c${made.at[0]}`;

/** Address of the list, or of one of them. */
export const correctionPath = (source: Pick<Source, 'id'>, made?: MadeCorrection): string =>
  `${sourcePath(source.id)}#${made ? correctionFragment(made) : correctionsFragment}`;

export const isOfFigure = (made: MadeCorrection): made is OfFigure => made.kind !== 'arrange';

/** Where a figure begins → how it was set; made once a source. */
export const setFigures = memo(
  ({ corrections = [] }: Source): ReadonlyMap<number, SetFigure> =>
    new Map(corrections.flatMap((made) => (made.kind === 'set' ? [[made.at[0], made]] : []))),
);

export interface CorrectedReport {
  /** Figures that were set or struck. */
  readonly figures: number;
  readonly struck: number;
  readonly isArranged: boolean;
}

/** What was corrected of a report; null where nothing was. */
export function correctedOf(
  { corrections = [] }: Pick<Source, 'corrections'>,
  report: string,
): CorrectedReport | null {
  const own = corrections.filter(({ reports }) => reports.includes(report));
  if (own.length === 0) return null;
  return {
    figures: own.filter(isOfFigure).length,
    struck: own.filter(({ kind }) => kind === 'strike').length,
    isArranged: own.some(({ kind }) => kind === 'arrange'),
  };
}

export interface FieldInWords {
  readonly name: string;
  readonly value: string;
}

/** Fields of a figure in words; the value in the base unit only where nothing else says it. */
export function fieldsInWords(fields: FigureFields, lang: Lang): FieldInWords[] {
  const { field: names } = correctionsText(lang);
  const isSaid = fields.value !== undefined || fields.unit !== undefined;
  return (Object.keys(names) as (keyof FigureFields)[])
    .filter((field) => fields[field] !== undefined && !(field === 'base' && isSaid))
    .map((field) => ({ name: names[field], value: valueInWords(fields, field, lang) }));
}

/** What the rules had read of a figure that was struck. */
export function readingOf({ before }: Of<'strike'>, lang: Lang): FieldInWords[] {
  const told = Object.entries(before).filter(([, value]) => value !== null && value !== '');
  return fieldsInWords(Object.fromEntries(told), lang);
}

function valueInWords(fields: FigureFields, field: keyof FigureFields, lang: Lang): string {
  const { none, noYear } = correctionsText(lang);
  const { role, measure, year, comparator } = fields;
  if (field === 'role' && role) return t(lang).role[role];
  if (field === 'measure' && measure) return t(lang).measure[measure];
  if (field === 'comparator' && comparator) return explorerText(lang).comparator[comparator];
  if (field === 'year') return year ? String(year) : noYear;
  const value = fields[field];
  return value === null || value === '' ? none : String(value);
}

/** The language of words that an editor or a report wrote, where it is not that of the page. */
export function writtenIn(words: string, lang: Lang): 'zh-CN' | 'en' | undefined {
  if (/\p{Script=Han}/u.test(words)) return lang === 'zh' ? undefined : 'zh-CN';
  return lang === 'zh' && /\p{Script=Latin}/u.test(words) ? 'en' : undefined;
}

/** Characters that are shown on either side of a figure. */
const around = 18;

/**
 * The words on both sides of a figure in its source, up to the end of its sentence or paragraph and no
 * further than a glance, cut at a comma where there is one, white space left out.
 */
export function wordsAround(
  text: string,
  [start, end]: Span,
  [first, last]: Span,
): readonly [string, string] {
  const before = text.slice(Math.max(first, start - 4 * around), start).replace(/\s+/g, '');
  const after = text.slice(end, Math.min(last, end + 4 * around)).replace(/\s+/g, '');
  const head = /[^。！？；]*$/.exec(before)?.[0] ?? '';
  const tail = /^[^。！？；]*[。！？；]?/.exec(after)?.[0] ?? '';
  return [
    head.length > around ? `…${head.slice(-around).replace(/^[^，、]*[，、](?=.)/, '')}` : head,
    tail.length > around ? `${tail.slice(0, around).replace(/(?<=.[，、])[^，、]+$/, '')}…` : tail,
  ];
}
