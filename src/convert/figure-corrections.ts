/** Corrections of figures, written by people and checked at every run. */
import type { SectionContent } from '../content/files.ts';
import type { FigureEntry } from '../schemas/content.ts';
import type { FigureCorrection } from '../schemas/corrections.ts';
import type { Span } from '../schemas/values.ts';
import { ConvertError } from './convert-error.ts';
import type { Seed } from './types.ts';

type Correctable = Omit<FigureEntry, 'p' | 'in' | 'indicatorId'>;

/**
 * The figures of a seed with its corrections made; those of other seeds are passed over. Struck
 * figures are left out, all others keep their order.
 * @throws ConvertError with file and line of a correction that does not match exactly one figure, or
 * that changes nothing
 */
export function applyFigureCorrections<F extends Correctable>(
  seed: Pick<Seed, 'name' | 'text'>,
  figures: readonly F[],
  corrections: readonly FigureCorrection[],
): F[] {
  return correctEach(seed, figures, corrections).filter((figure) => figure !== null);
}

/** The same for the sections of a seed, each with its own figures. */
export function correctSections(
  seed: Pick<Seed, 'name' | 'text'>,
  sections: readonly SectionContent[],
  corrections: readonly FigureCorrection[],
): SectionContent[] {
  const all = sections.flatMap(({ data }) => data.figures);
  const corrected = correctEach(seed, all, corrections);
  let next = 0;
  return sections.map((section) => ({
    ...section,
    data: {
      ...section.data,
      figures: corrected
        .slice(next, (next += section.data.figures.length))
        .filter((figure) => figure !== null),
    },
  }));
}

/** Every figure as corrected, null where it is struck. */
function correctEach<F extends Correctable>(
  seed: Pick<Seed, 'name' | 'text'>,
  figures: readonly F[],
  corrections: readonly FigureCorrection[],
): (F | null)[] {
  const byFigure = correctionsOf(seed, figures, corrections);
  return figures.map((figure) => {
    const correction = byFigure.get(figure);
    return correction === undefined ? figure : correct(figure, correction);
  });
}

/**
 * The correction of each figure that has one.
 * @throws ConvertError as `applyFigureCorrections` does
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

function correct<F extends Correctable>(figure: F, correction: FigureCorrection): F | null {
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
  const base = set.base ?? (set.value === undefined ? figure.base : tidy(set.value * factor));
  return { ...figure, ...set, base };
}

/** Free of the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function fail(correction: FigureCorrection, what: string, todo: string): never {
  throw new ConvertError(
    { file: correction.file ?? 'content/corrections', line: correction.line ?? 1 },
    what,
    todo,
  );
}
