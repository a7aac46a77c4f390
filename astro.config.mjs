import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { publish } from './src/integrations/publish.ts';
import { units } from './src/integrations/units.ts';
import { search } from './src/search/integration.ts';

// SITE_URL is the public address of the archive, path included: https://example.org/archive/
const address = new URL(process.env.SITE_URL || 'http://127.0.0.1:4321/');
const base = address.pathname.replace(/\/*$/, '/');

const contentDir = process.env.CONTENT_DIR ?? './content';

export default defineConfig({
  site: address.origin,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [
    content(contentDir),
    units({ content: contentDir, previous: process.env.PREVIOUS_DIR ?? './dist' }),
    search(contentDir),
    publish(contentDir),
  ],
});
