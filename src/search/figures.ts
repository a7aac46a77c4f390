/** Figures by their number, out of the sections that hold them. */
import { canon } from './canon.ts';
import type { HeadReport } from './head.ts';
import { askedNumber, isAsked } from './numbers.ts';
import type { IndexReader } from './reader.ts';
import type { SectionFigure } from './section-file.ts';

export interface FoundFigure extends SectionFigure {
  readonly report: HeadReport;
  /** As printed. */
  readonly text: string;
}

export interface FoundFigures {
  readonly total: number;
  /** The newest of them. */
  readonly first: readonly FoundFigure[];
}

const NONE: FoundFigures = { total: 0, first: [] };

/** Figures that are the number which `part` is, with the unit if one was typed; `most` of them. */
export async function figuresAsked(
  reader: IndexReader,
  part: string,
  most = 8,
): Promise<FoundFigures> {
  const asked = askedNumber(part);
  if (asked === null) return NONE;
  const { docs, counts } = await reader.figures(asked);
  const newest = [...docs].sort((a, b) => reader.sections.newerFirst(a, b)).slice(0, most);
  const found = await Promise.all(
    newest.map(async (doc) => {
      const report = reader.sections.reportOf(doc);
      const { figures, paragraphs } = await reader.section(doc);
      return figures.flatMap((figure): FoundFigure[] => {
        const text = paragraphs[figure.paragraph]?.text.slice(figure.start, figure.end) ?? '';
        return isAsked(canon(text).text, asked) ? [{ ...figure, report, text }] : [];
      });
    }),
  );
  return {
    total: counts.reduce((sum, count) => sum + count, 0),
    first: found.flat().slice(0, most),
  };
}
