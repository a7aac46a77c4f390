/** A published chart as a picture that needs nothing from the site. */
import type { APIRoute } from 'astro';
import { standalone } from '../../../charts/index.ts';
import { chartsText } from '../../../i18n/charts.ts';
import { embedText } from '../../../i18n/embed.ts';
import { chartPaths } from '../../../site/charts/index.ts';
import type { PublishedChart } from '../../../site/charts/index.ts';
import { loadLatestVersion } from '../../../site/publication.ts';
import { href } from '../../../site/urls.ts';
import type { Lang } from '../../../site/urls.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ published: PublishedChart; lang: Lang }> = ({ props, site }) => {
  const { published, lang } = props;
  const { chart, source, path } = published;
  const svg = standalone(chart.draw({ width: 720, lang }), {
    title: chart.finding(lang),
    caption: chart.caption(lang),
    source: chartsText(lang).source(source),
    address: new URL(href(path, lang), site).href,
    version: `${embedText(lang).version} ${loadLatestVersion()}`,
    lang,
  });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
