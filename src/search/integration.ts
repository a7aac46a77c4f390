/** The Astro integration of the dev server that serves the index and `/search.js`. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadSummary } from '../archive/index.ts';
import { bundleSearch } from './bundle.ts';
import { FOLDER } from './files.ts';
import { indexContent } from './site-index.ts';

/** `content` is the folder that the site is made from. */
export function search(content: string): AstroIntegration {
  let root = '';
  let out = '';
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        out = fileURLToPath(new URL('./search-dev/', config.cacheDir));
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        let ready: Promise<unknown> | null = null;
        server.watcher.add(content);
        server.watcher.on('all', (_, file) => {
          if (resolve(file).startsWith(resolve(content))) ready = null;
        });
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          if (path !== 'search.js' && !path.startsWith(`${FOLDER}/`)) return next();
          try {
            ready ??= Promise.all([
              indexContent(loadSummary(), { content, out, root }),
              bundleSearch(out),
            ]);
            await ready;
            const file = await readFile(join(out, path));
            response.setHeader(
              'content-type',
              path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
            );
            response.end(file);
          } catch (error) {
            ready = null;
            next(error);
          }
        });
      },
    },
  };
}
