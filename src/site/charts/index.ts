/** The published charts of the build, made once a language. */
import { loadArchive, loadComparison } from '../../archive/index.ts';
import { once, holdsTexts } from '../../archive/scope.ts';
import type { Lang } from '../../charts/types.ts';
import { loadPaths } from '../issuers.ts';
import { languages } from '../locales.ts';
import type { PublishedChart } from './published.ts';
import { comparisonCharts, textCharts } from './published.ts';

export { chartIds } from './published.ts';
export type { PublishedChart } from './published.ts';

/** By id; on pages of a big archive those that need no texts. The same object at every call. */
export function loadCharts(lang: Lang): ReadonlyMap<string, PublishedChart> {
  return once(`charts ${lang}`, () => {
    const [archive, comparison] = [loadArchive(), loadComparison()];
    const paths = loadPaths();
    const charts = [
      ...comparisonCharts(archive.reports, comparison, paths, lang),
      ...(holdsTexts() ? textCharts(archive, paths, lang) : []),
    ];
    return new Map(charts.map((chart) => [chart.id, chart]));
  });
}

/** Static paths of everything under /embed/, in both languages. */
export function chartPaths() {
  return languages.flatMap((lang) =>
    [...loadCharts(lang).values()].map((published) => ({
      params: { chart: published.id, locale: lang === 'zh' ? undefined : lang },
      props: { published, lang },
    })),
  );
}
