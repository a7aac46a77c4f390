import type { FigureInContext } from '../../../src/convert/indicators/index.ts';
import { recognise } from '../../../src/convert/indicators/index.ts';
import { catalogue } from '../../support/rows.ts';

/** `text` with the figure between ‹ and ›, e.g. 改造城中村‹2448户›、棚户区3062户。 */
function at(text: string, of: Partial<FigureInContext> & { indicator: string }): FigureInContext {
  const start = text.indexOf('‹');
  const paragraph = text.replace(/[‹›]/g, '');
  const end = text.indexOf('›') - 1;
  return {
    paragraph,
    start,
    end,
    unit: paragraph
      .slice(start, end)
      .replace(/^[\d.—]+[余多]?/, '')
      .replace(/以上|以内|左右/, ''),
    comparator: 'eq',
    measure: 'amount',
    role: 'target',
    year: 2023,
    place: '成都市',
    headings: [],
    ...of,
  };
}

/** The indicator of that figure in the repository's catalogue. */
export function idOf(
  text: string,
  of: Partial<FigureInContext> & { indicator: string },
): string | null {
  return recognise([at(text, of)], catalogue)[0]!.indicatorId;
}

/** The indicators beside whose lines it stands. */
export function nearOf(
  text: string,
  of: Partial<FigureInContext> & { indicator: string },
): string[] {
  return recognise([at(text, of)], catalogue)[0]!.near.map((n) => n.indicator);
}

/** What keeps it off the line of one of them, in Chinese. */
export function differenceFrom(
  id: string,
  text: string,
  of: Partial<FigureInContext> & { indicator: string },
): string[] {
  const { near } = recognise([at(text, of)], catalogue)[0]!;
  return near.filter((n) => n.indicator === id).flatMap((n) => n.differences.map((d) => d.zh));
}
