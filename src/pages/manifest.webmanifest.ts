import type { APIRoute } from 'astro';
import { t } from '../i18n/index.ts';
import { asset, href } from '../site/urls.ts';

export const GET: APIRoute = () => {
  const { site } = t('zh');
  const manifest = {
    name: `${site.name} · ${site.tagline}`,
    short_name: site.name,
    lang: 'zh-CN',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fdfdfb',
    theme_color: '#fdfdfb',
    icons: [{ src: asset('/mark.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
