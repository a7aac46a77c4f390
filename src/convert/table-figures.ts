/** The figures of a row of a table: each is named by the row's first words and never by other cells. */
import { extractFigures } from './figures/index.ts';
import { cellsIn, numeric } from './tables.ts';
import type { ExtractedFigure, FigureContext } from './types.ts';

/** A cell that is no more than a figure with its verb: 约3000个, 增长6.2%. */
const bare =
  /^(?:约|近|超过?|达到?|同?比?上?年?增长|同比|下降|提高|降低|增加|减少|增|降|[≥≤><＞＜])*[-+－＋−]?[0-9０-９]/;

/** The figures of a row, in reading order. What a column is headed by stays unread. */
export function rowFigures(text: string, context: FigureContext): ExtractedFigure[] {
  const cells = cellsIn(text);
  const head = cells.find((cell) => /[一-鿿]/.test(cell.text) && !numeric.test(cell.text));
  return cells.flatMap((cell) => {
    const before = head !== undefined && cell !== head && bare.test(cell.text) ? head.text : '';
    return extractFigures(before + cell.text, context)
      .filter(({ start }) => start >= before.length)
      .map((figure) => ({
        ...figure,
        start: figure.start - before.length + cell.at,
        end: figure.end - before.length + cell.at,
      }));
  });
}
