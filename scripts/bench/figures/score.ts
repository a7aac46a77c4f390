/** Compares what was found with what is true, field by field. */
import type { ExtractedFigure } from '../../../src/convert/types.ts';
import type { Case, TrueFigure } from './truth.ts';

export const fields = ['comparator', 'measure', 'role', 'year', 'indicator'] as const;
export type Field = (typeof fields)[number];

export interface Score {
  /** Figures that must be found. */
  core: number;
  /** Found with exact extent, value and unit. */
  exact: number;
  /** Everything found. */
  found: number;
  /** Found where neither a core nor an optional figure stands. */
  spurious: number;
  /** Right values of each field, of all core figures. */
  readonly right: Record<Field, number>;
  readonly worst: string[];
}

export function emptyScore(): Score {
  return {
    core: 0,
    exact: 0,
    found: 0,
    spurious: 0,
    right: { comparator: 0, measure: 0, role: 0, year: 0, indicator: 0 },
    worst: [],
  };
}

/** Adds a case to the score. */
export function add(score: Score, { text, core, optional, found }: Case): void {
  const used = new Set<ExtractedFigure>();
  score.core += core.length;
  score.found += found.length;
  for (const truth of core) {
    const hit = found.find((figure) => figure.start < truth.end && figure.end > truth.start);
    if (hit === undefined) {
      score.worst.push(`not found: ${shown(text, truth)}`);
      continue;
    }
    used.add(hit);
    if (isExact(hit, truth)) score.exact++;
    else score.worst.push(`extent, value or unit ${hit.text}: ${shown(text, truth)}`);
    for (const field of fields)
      if (agrees(hit, truth, field)) score.right[field]++;
      else score.worst.push(`${field} ${hit[field]}, not ${truth[field]}: ${shown(text, truth)}`);
  }
  for (const figure of found) {
    if (used.has(figure)) continue;
    if (optional.some(([start, end]) => figure.start < end && figure.end > start)) continue;
    score.spurious++;
    score.worst.push(`no figure: ${shown(text, figure)}`);
  }
}

function isExact(found: ExtractedFigure, truth: TrueFigure): boolean {
  return (
    found.start === truth.start &&
    found.end === truth.end &&
    found.value === truth.value &&
    found.valueMax === truth.valueMax &&
    found.base === truth.base &&
    plain(found.unit) === plain(truth.unit)
  );
}

/** Indicators agree when they are equal or one contains the other. */
function agrees(found: ExtractedFigure, truth: TrueFigure, field: Field): boolean {
  if (field !== 'indicator') return found[field] === truth[field];
  const [a, b] = [plain(found.indicator), plain(truth.indicator)];
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));
}

function plain(text: string): string {
  return text
    .replaceAll(/[\s“”]/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

function shown(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 30), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 12)}`.replaceAll(/\s/gu, '');
}
