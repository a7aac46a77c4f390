/**
 * Short addresses: `/f/<id>` leads to the page and fragment of anything with a frozen id. No page and
 * no rule of its own stands behind one: script reads the id out of the address.
 */
import { base, reportPath, sectionPath } from './urls.ts';

export type ShortTarget =
  | { readonly kind: 'address'; readonly path: string }
  /** A figure's section is looked up in the list of its report. */
  | { readonly kind: 'figure'; readonly report: string; readonly number: number }
  | { readonly kind: 'unknown' };

const pattern = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.p(\d+))?)?$/;

export const shortPath = (id: string): string => `/f/${id}`;

/** Where the places of a report's figures are listed, base path left out. */
export const placesPath = (report: string): string => `/places/${report}.json`;

export interface Places {
  /** Section slug → numbers of the figures that stand there. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
  /** Number → address, of figures that were published and stand elsewhere or are no more. */
  readonly moved?: Readonly<Record<string, string>>;
}

/** The id in an address below /f/, or behind its `#`, for hosts that know no rewriting; or ''. */
export function shortId({ pathname, hash }: { pathname: string; hash: string }): string {
  const start = `${base}/f/`;
  if (!pathname.startsWith(start)) return '';
  const rest = pathname.slice(start.length).replace(/(?:index\.html)?\/?$/, '');
  return decodeURIComponent(rest === '' ? hash.slice(1) : rest);
}

/**
 * @example resolveShort('chengdu-2024.review-2.p3') // => the address /reports/chengdu-2024/review-2/#p3
 * @example resolveShort('chengdu-2024.f8471') // => figure 8471 of chengdu-2024
 */
export function resolveShort(id: string): ShortTarget {
  const [, report, slug, paragraph] = pattern.exec(id) ?? [];
  if (report === undefined) return { kind: 'unknown' };
  if (slug === undefined) return { kind: 'address', path: reportPath(report) };
  if (/^f\d+$/.test(slug) && paragraph === undefined)
    return { kind: 'figure', report, number: Number(slug.slice(1)) };
  const fragment = paragraph === undefined ? '' : `#p${paragraph}`;
  return { kind: 'address', path: sectionPath(report, slug) + fragment };
}

/** The address of a figure; null where there never was one. */
export function placeOfFigure(
  report: string,
  number: number,
  { figures, moved }: Places,
): string | null {
  const slug = Object.keys(figures).find((key) => figures[key]?.includes(number));
  if (slug !== undefined) return `${sectionPath(report, slug)}#f${number}`;
  return moved?.[number] ?? null;
}
