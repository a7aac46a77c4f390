/** Corrections of figures, written by people and checked at every run. */
import type { SectionContent } from '../content/files.ts';
import type { FigureEntry, MadeCorrection } from '../schemas/content.ts';
import type { FigureCorrection, FigureFields } from '../schemas/corrections.ts';
import { figureFields } from '../schemas/corrections.ts';
import { round } from '../schemas/round.ts';
import type { Span } from '../schemas/values.ts';
import { ConvertError } from './convert-error.ts';
import type { Seed } from './types.ts';

type Correctable = Omit<FigureEntry, 'p' | 'in' | 'indicatorId'>;

/**
 * The sections of a seed with the corrections of their figures made, and what was done in the order of
 * the text. Struck figures are left out, all others keep their order; corrections of other seeds are
 * passed over.
 * @throws ConvertError with file and line of a correction that does not match exactly one figure, or
 * that changes nothing
 */
export function correctSections(
  seed: Pick<Seed, 'name' | 'text'>,
  sections: readonly SectionContent[],
  corrections: readonly FigureCorrection[],
): { sections: SectionContent[]; made: MadeCorrection[] } {
  const all = sections.flatMap(({ data }) => data.figures);
  const byFigure = correctionsOf(seed, all, corrections);
  const made: (MadeCorrection & { at: Span })[] = [];
  const corrected = sections.map(({ data, ...section }) => {
    const figures = data.figures.flatMap((figure) => {
      const correction = byFigure.get(figure);
      if (correction === undefined) return [figure];
      const now = correct(figure, correction);
      made.push(tell(figure, now, correction, data.report));
      return now === null ? [] : [now];
    });
    return { ...section, data: { ...data, figures } };
  });
  return { sections: corrected, made: made.sort((a, b) => a.at[0] - b.at[0]) };
}

/** What a correction made of a figure: the fields that differ, with what the rules had read. */
function tell(
  figure: FigureEntry,
  now: FigureEntry | null,
  { reason, source }: FigureCorrection,
  report: string,
) {
  const { at, text } = figure;
  const names = Object.keys(figureFields.shape) as (keyof FigureFields)[];
  const fields = names.filter((name) => now === null || figure[name] !== now[name]);
  const read = (from: FigureEntry): FigureFields =>
    Object.fromEntries(fields.map((name) => [name, from[name]])) as FigureFields;
  const about = { reports: [report], reason, source };
  return now === null
    ? { kind: 'strike' as const, at, text, before: read(figure), ...about }
    : { kind: 'set' as const, at, text, before: read(figure), after: read(now), ...about };
}

/**
 * The correction of each figure that has one.
 * @throws ConvertError with file and line of one that does not match exactly one figure
 */
export function correctionsOf<F extends Correctable>(
  seed: Pick<Seed, 'name' | 'text'>,
  figures: readonly F[],
  corrections: readonly FigureCorrection[],
): Map<F, FigureCorrection> {
  const own = corrections.filter((correction) => correction.seed === seed.name);
  const byFigure = new Map<F, FigureCorrection>();
  if (own.length === 0) return byFigure;
  const closed = withoutBlanks(seed.text);
  for (const correction of own) {
    const figure = find(closed, figures, correction);
    if (byFigure.has(figure))
      fail(correction, `${correction.figure} is corrected twice`, 'merge the two entries into one');
    byFigure.set(figure, correction);
  }
  return byFigure;
}

interface Closed {
  readonly text: string;
  /** Offset in the seed of every unit of `text`. */
  readonly at: readonly number[];
}

function withoutBlanks(text: string): Closed {
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1)
    if (!/\s/.test(text[offset] ?? '')) at.push(offset);
  return { text: text.replace(/\s/g, ''), at };
}

function find<F extends Correctable>(
  { text, at }: Closed,
  figures: readonly F[],
  correction: FigureCorrection,
): F {
  const within = correction.within.replace(/\s/g, '');
  const places: number[] = [];
  for (let from = text.indexOf(within); from >= 0; from = text.indexOf(within, from + 1))
    places.push(from);
  const { occurrence } = correction;
  if (places.length === 0)
    fail(
      correction,
      `“${correction.within}” does not stand in ${correction.seed}`,
      'quote it anew',
    );
  if (occurrence === undefined && places.length > 1)
    fail(
      correction,
      `“${correction.within}” stands in ${correction.seed} ${places.length} times`,
      'quote more of it, or say which with occurrence',
    );
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined)
    fail(
      correction,
      `“${correction.within}” stands in ${correction.seed} only ${places.length} times`,
      'correct the occurrence',
    );
  const span: Span = [at[place] ?? 0, (at[place + within.length - 1] ?? 0) + 1];
  const asked = correction.figure.replace(/\s/g, '');
  const inside = figures.filter(
    (figure) =>
      figure.at[0] >= span[0] &&
      figure.at[1] <= span[1] &&
      figure.text.replace(/\s/g, '') === asked,
  );
  const [figure] = inside;
  if (figure === undefined)
    fail(
      correction,
      `the rules find no figure ${correction.figure} in “${correction.within}”`,
      'quote the figure as figures.json has it, or delete the entry if it is no longer needed',
    );
  if (inside.length > 1)
    fail(
      correction,
      `“${correction.within}” holds ${inside.length} figures ${correction.figure}`,
      'quote less of it',
    );
  return figure;
}

function correct(figure: FigureEntry, correction: FigureCorrection): FigureEntry | null {
  const { set } = correction;
  if (set === undefined) return null;
  const fields = Object.entries(set) as [keyof typeof set, unknown][];
  const idle = fields.find(([name, value]) => figure[name] === value);
  if (idle)
    fail(
      correction,
      `the rules already find ${idle[0]}: ${String(idle[1])} for ${correction.figure}`,
      'delete the field, or the entry if it is no longer needed',
    );
  if (set.unit !== undefined && set.base === undefined)
    fail(correction, 'a new unit without its base', 'give base, the value in the base unit');
  const factor = figure.value === 0 ? 1 : figure.base / figure.value;
  const base = set.base ?? (set.value === undefined ? figure.base : round(set.value * factor));
  return { ...figure, ...set, base };
}

function fail(correction: FigureCorrection, what: string, todo: string): never {
  throw new ConvertError(
    { file: correction.file ?? 'content/corrections', line: correction.line ?? 1 },
    what,
    todo,
  );
}
