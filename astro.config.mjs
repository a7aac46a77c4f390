import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rehypeFigures } from './src/markdown/figures.ts';
import { remarkParagraphs } from './src/markdown/paragraphs.ts';
import { rehypePermalinks } from './src/markdown/permalinks.ts';
import { rehypeTerms } from './src/markdown/terms.ts';
import { publish } from './src/integrations/publish.ts';
import { search } from './src/search/integration.ts';

// SITE_URL is the public address of the archive, path included: https://example.org/archive/
const address = new URL(process.env.SITE_URL || 'http://127.0.0.1:4321/');
const base = address.pathname.replace(/\/*$/, '/');

const contentDir = process.env.CONTENT_DIR ?? './content';

/** Rendered Markdown is kept between builds of the same content with the same plugins and address. */
function cacheKey() {
  const hash = createHash('sha256').update(`${contentDir}\0${base}`);
  const plugins = new URL('./src/markdown/', import.meta.url);
  for (const name of readdirSync(plugins).sort()) hash.update(readFileSync(new URL(name, plugins)));
  return hash.digest('hex').slice(0, 12);
}

export default defineConfig({
  site: address.origin,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: `./.cache/astro/${cacheKey()}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [search(contentDir), publish(contentDir)],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkParagraphs],
      rehypePlugins: [
        rehypeFigures,
        rehypeTerms,
        [rehypePermalinks, { base: base.replace(/\/$/, '') }],
      ],
    }),
  },
});
