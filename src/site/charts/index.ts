/** The published charts of the build, made once a language. */
import { loadArchive, loadComparison } from '../../archive/index.ts';
import type { Lang } from '../../charts/types.ts';
import { languages } from '../locales.ts';
import type { PublishedChart } from './published.ts';
import { publishedCharts } from './published.ts';

export { chartIds } from './published.ts';
export type { PublishedChart } from './published.ts';

const made = new Map<Lang, Promise<Map<string, PublishedChart>>>();

/** By id. The same object at every call. */
export function loadCharts(lang: Lang): Promise<ReadonlyMap<string, PublishedChart>> {
  let charts = made.get(lang);
  if (charts === undefined) {
    charts = Promise.all([loadArchive(), loadComparison()]).then(
      ([archive, comparison]) =>
        new Map(publishedCharts(archive, comparison, lang).map((chart) => [chart.id, chart])),
    );
    made.set(lang, charts);
  }
  return charts;
}

/** Static paths of everything under /embed/, in both languages. */
export async function chartPaths() {
  const paths = await Promise.all(
    languages.map(async (lang) =>
      [...(await loadCharts(lang)).values()].map((published) => ({
        params: { chart: published.id, locale: lang === 'zh' ? undefined : lang },
        props: { published, lang },
      })),
    ),
  );
  return paths.flat();
}
