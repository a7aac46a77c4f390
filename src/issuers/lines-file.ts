/** The lines of one issuer as the browser loads them, and how to read them. Pure. */
import type { HistoryPoint } from '../charts/types.ts';
import type { Panel } from './panel.ts';

/** Year and kind, the quantity, its sentence; what stands after that, only where there is need of it. */
type Point = readonly [
  year: number,
  /** 1 for a target; 2 more for a rank, 4 more for firms counted by 户. */
  kind: number,
  value: number,
  valueMax: number | null,
  unit: string,
  base: number,
  comparator: HistoryPoint['quantity']['comparator'],
  /** Index in `pages`. */
  page: number,
  fragment: string,
  /** Null where it is `base`. */
  place?: number | null,
  decimals?: number,
];

/** /issuers/<id>/lines.json: the points of its indicators. */
export interface LinesFile {
  /** Pages on which the sentences stand, without base path and language. */
  readonly pages: readonly string[];
  /** By indicator. */
  readonly lines: Readonly<Record<string, readonly Point[]>>;
}

/** /issuers/by-indicator/<id>.json: whose lines there are, in the order of the pages. */
export type IssuersFile = readonly (Pick<Panel, 'id' | 'name' | 'region'> & {
  /** The syllables of its Chinese name, blanks between them. */
  readonly letters: string;
  /** What rows of the data call it, where that is not its Chinese name. */
  readonly place?: string;
})[];

/** Lines by indicator; the addresses of their points are without base path and language. */
export function encodeLines(
  lines: readonly (readonly [indicator: string, points: readonly HistoryPoint[]])[],
): LinesFile {
  const pages = new Map<string, number>();
  const pageOf = (url: string): number => {
    const page = pages.get(url) ?? pages.size;
    pages.set(url, page);
    return page;
  };
  const encode = ({ year, role, quantity }: HistoryPoint): Point => {
    const { value, valueMax, unit, base, comparator, place, decimals, url = '' } = quantity;
    const kind =
      (role === 'target' ? 1 : 0) +
      (quantity.measure === 'rank' ? 2 : 0) +
      (quantity.ofFirms === true ? 4 : 0);
    const [page = '', fragment = ''] = url.split('#');
    const at = [pageOf(page), fragment] as const;
    const point = [year, kind, value, valueMax, unit, base, comparator, ...at] as const;
    if (decimals !== undefined) return [...point, place ?? null, decimals];
    return place === undefined ? point : [...point, place];
  };
  const encoded = lines.map(([indicator, points]) => [indicator, points.map(encode)] as const);
  return { pages: [...pages.keys()], lines: Object.fromEntries(encoded) };
}

/** The points of one indicator; `link` adds base path and language to an address. */
export function decodeLine(
  { pages, lines }: LinesFile,
  indicator: string,
  link: (url: string) => string,
): HistoryPoint[] {
  return (lines[indicator] ?? []).map(
    ([year, kind, value, valueMax, unit, base, comparator, page, fragment, place, decimals]) => ({
      year,
      role: (kind & 1) === 1 ? 'target' : 'outcome',
      quantity: {
        value,
        valueMax,
        unit,
        base,
        comparator,
        url: link(`${pages[page] ?? ''}#${fragment}`),
        ...((kind & 2) === 2 ? { measure: 'rank' } : {}),
        ...((kind & 4) === 4 ? { ofFirms: true } : {}),
        ...(typeof place === 'number' ? { place } : {}),
        ...(decimals === undefined ? {} : { decimals }),
      },
    }),
  );
}
