/** Rows of the archive as figures in their context. */
import { placeOf } from '../../compare/place.ts';
import type { FigureRow, ReportRow, SectionRow } from '../../schemas/opendata.ts';
import { withHeadings } from './headings.ts';
import { ofPartOfYear } from './period.ts';
import type { FigureInContext } from './reading.ts';

export interface ArchiveRows {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
}

interface Paragraph {
  readonly text: string;
  /** The same in half width. */
  readonly narrow: string;
  readonly headings: readonly string[];
}

/** One context for each figure, in their order. Figures must be in the order of the text. */
export function inContext({ reports, sections, figures }: ArchiveRows): FigureInContext[] {
  const known = places(reports);
  const reportById = new Map(reports.map((row) => [row.id, row]));
  const titled = new Map(
    reports.filter(({ title }) => ofPartOfYear(title)).map(({ id, title }) => [id, title]),
  );
  const paragraphById = new Map<string, Paragraph>();
  for (const own of Map.groupBy(sections, (row) => row.report).values())
    for (const [row, above] of withHeadings(own)) {
      const title = titled.get(own[0]!.report);
      const headings = title === undefined ? above : [title, ...above];
      paragraphById.set(row.id, { text: row.text, narrow: halfWidth(row.text), headings });
    }
  const reached = new Map<string, number>();
  return figures.map((figure) => {
    const found = paragraphById.get(figure.paragraph);
    const text = found?.text ?? '';
    const start = locate(found?.narrow ?? '', figure.text, reached.get(figure.paragraph) ?? 0);
    reached.set(figure.paragraph, start + figure.text.length);
    return {
      paragraph: text,
      start,
      end: start + figure.text.length,
      unit: figure.unit,
      comparator: figure.comparator,
      measure: figure.measure,
      role: figure.role,
      year: figure.year,
      indicator: figure.indicator,
      place: placeOf(reportById.get(figure.report)?.issuer ?? '', known),
      headings: found?.headings ?? [],
    };
  });
}

/** The places of the work reports held. */
export function places(reports: readonly ReportRow[]): string[] {
  const works = reports.filter((row) => row.kind === 'government-work-report');
  return [...new Set(works.map((row) => row.issuer))];
}

/**
 * Where a figure's text stands from `from` on, as a number of its own: 5个 is not in 15个. A figure
 * is told as the seed prints it, 套(间), a paragraph as it is read, 套（间）: `text` is half as wide.
 */
function locate(text: string, printed: string, from: number): number {
  const figure = halfWidth(printed);
  for (let at = text.indexOf(figure, from); at >= 0; at = text.indexOf(figure, at + 1))
    if (!/[\d.]/.test(text[at - 1] ?? '') && !/\d/.test(text[at + figure.length] ?? '')) return at;
  return Math.max(0, text.indexOf(figure));
}

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
