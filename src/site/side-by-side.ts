/** The lines of an indicator in the order of the governments, cut into pages, with their scales. */
import { sharedScale } from '../charts/index.ts';
import type { MultipleScale } from '../charts/types.ts';
import type { IndicatorHistory } from '../compare/index.ts';
import { sparkData } from '../compare/index.ts';
import { regionOf } from '../issuers/directory.ts';
import type { Issuer } from '../issuers/directory.ts';
import type { IssuersFile } from '../issuers/lines-file.ts';
import type { Panel } from '../issuers/panel.ts';
import { memo } from '../memo.ts';
import type { IssuerKind } from '../schemas/issuers.ts';
import { issuerKinds } from '../schemas/issuers.ts';
import { syllables } from '../search/pinyin.ts';
import { loadDirectory } from './issuers.ts';
import type { Lang } from './urls.ts';
import { href, issuerThemePath } from './urls.ts';

export interface KindOfPanels {
  readonly kind: IssuerKind;
  /** Holds all lines of the level, those of other pages as well. */
  readonly scale: MultipleScale;
  readonly panels: readonly Panel[];
}

/** Panels on one page. */
const panelsPerPage = 24;

export function panelPages({ lines }: IndicatorHistory): number {
  return Math.max(1, Math.ceil(lines.length / panelsPerPage));
}

/** The lines of an indicator in the order of the governments, and one scale for those of a level. */
const ordered = memo(({ lines }: IndicatorHistory) => {
  const rank = ({ kind }: Issuer): number => issuerKinds.indexOf(kind);
  const all = lines
    .map((line) => ({
      issuer: loadDirectory().of(line.place),
      place: line.place,
      points: sparkData(line, (url) => url).points,
    }))
    .sort(
      (a, b) =>
        rank(a.issuer) - rank(b.issuer) ||
        a.issuer.order - b.issuer.order ||
        (a.issuer.id < b.issuer.id ? -1 : 1),
    );
  const levels = Map.groupBy(all, ({ issuer }) => issuer.kind);
  const scales = new Map(
    [...levels].map(([kind, own]) => [kind, sharedScale(own.map(({ points }) => points))] as const),
  );
  return { all, scales };
});

/** One page (from 1) of the lines of an indicator, by level. */
export function panelsOf(history: IndicatorHistory, page: number, lang: Lang): KindOfPanels[] {
  const { indicator } = history;
  const { all, scales } = ordered(history);
  const shown = all.slice((page - 1) * panelsPerPage, page * panelsPerPage);
  return [...Map.groupBy(shown, ({ issuer }) => issuer.kind)].map(([kind, own]) => ({
    kind,
    scale: scales.get(kind)!,
    panels: own.map(({ issuer, points }) => ({
      ...panelName(issuer),
      url: href(issuerThemePath(issuer.id, indicator.theme, indicator.id), lang),
      points: points.map((point) => {
        const { url } = point.quantity;
        return url === undefined
          ? point
          : { ...point, quantity: { ...point.quantity, url: href(url, lang) } };
      }),
    })),
  }));
}

/** How panels and the list of choices name a government. */
export function panelName(issuer: Issuer): Pick<Panel, 'id' | 'name' | 'region'> {
  const region = regionOf(issuer);
  const above = region === issuer ? null : region;
  return {
    id: issuer.id,
    name: { zh: issuer.name, en: issuer.nameEn },
    region: {
      zh: above === null || issuer.name.startsWith(above.name) ? '' : above.short,
      en: above === null || issuer.nameEn.endsWith(above.nameEn) ? '' : above.nameEn,
    },
  };
}

/** The governments that one can pick, in the order of the pages. */
export function choicesOf(history: IndicatorHistory): IssuersFile {
  return ordered(history).all.map(({ issuer, place }) => ({
    ...panelName(issuer),
    letters: syllables(issuer.name).join(' '),
    ...(place === issuer.name ? {} : { place }),
  }));
}
