import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { rehypeFigures } from './src/markdown/figures.ts';
import { remarkParagraphs } from './src/markdown/paragraphs.ts';
import { rehypePermalinks } from './src/markdown/permalinks.ts';

// SITE_URL is the public address of the archive, path included: https://example.org/archive/
const address = new URL(process.env.SITE_URL || 'http://127.0.0.1:4321/');
const base = address.pathname.replace(/\/*$/, '/');

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
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkParagraphs],
      rehypePlugins: [rehypeFigures, [rehypePermalinks, { base: base.replace(/\/$/, '') }]],
    }),
  },
});
