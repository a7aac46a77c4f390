import { defineConfig } from 'astro/config';
import { assetsIn } from './src/build/bundle.ts';
import { bundle } from './src/integrations/bundle.ts';
import { content } from './src/integrations/content.ts';
import { search } from './src/search/integration.ts';
import { publicAddress } from './src/site/address.ts';

const { origin, base } = publicAddress();
const contentDir = process.env.CONTENT_DIR ?? './content';
const bundleDir = process.env.BUNDLE_DIR;

export default defineConfig({
  site: origin,
  base: `${base}/`,
  outDir: bundleDir === undefined ? './.cache/bundle' : assetsIn(bundleDir),
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [content(contentDir), search(contentDir), bundle(bundleDir)],
});
