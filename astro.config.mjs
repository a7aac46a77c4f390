import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { publish } from './src/integrations/publish.ts';
import { units } from './src/integrations/units.ts';
import { search } from './src/search/integration.ts';

// SITE_URL is the public address of the archive, path included: https://example.org/archive/
const address = new URL(process.env.SITE_URL || 'http://127.0.0.1:4321/');
const base = address.pathname.replace(/\/*$/, '/');

const contentDir = process.env.CONTENT_DIR ?? './content';
const siteDir = process.env.OUT_DIR ?? './dist';

export default defineConfig({
  site: address.origin,
  base,
  // Astro bundles here; pages are written into the site, which may lie on another file system
  outDir: process.env.BUNDLE_DIR ?? './.cache/bundle',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [
    content(contentDir),
    units({ content: contentDir, out: siteDir, previous: process.env.PREVIOUS_DIR ?? './dist' }),
    search({ content: contentDir, out: siteDir }),
    publish({ content: contentDir, out: siteDir }),
  ],
});
