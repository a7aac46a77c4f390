/** The Astro integration: writes the index and `/search.js` into the built site, serves both in dev. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assemble } from '../archive/archive.ts';
import { compareArchive } from '../compare/index.ts';
import { readIndicators } from '../content/indicators.ts';
import { readContent } from '../content/read.ts';
import { bundleSearch } from './bundle.ts';
import { plannedReport } from './content-reports.ts';
import { FOLDER } from './files.ts';
import { writeSearchIndex } from './write.ts';

async function writeSearch(content: string, out: string, cache: string): Promise<number> {
  const archive = assemble(readContent(content));
  const { comparisons } = compareArchive({ ...archive, catalogue: readIndicators(content) });
  const texts = new Map(archive.figures.map(({ id, text }) => [id, text]));
  const [written] = await Promise.all([
    writeSearchIndex({
      reports: archive.reports.map((report) => plannedReport(content, report)),
      source: { module: import.meta.resolve('./content-reports.ts'), argument: resolve(content) },
      comparisons,
      textOf: (figure) => texts.get(figure) ?? '',
      out,
      cache,
    }),
    bundleSearch(out),
  ]);
  return written.sections;
}

/** `content` is the folder that the site is built from. */
export function search(content: string): AstroIntegration {
  let cache = '';
  let dev = '';
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('./.cache/search/', config.root));
        dev = fileURLToPath(new URL('./search-dev/', config.cacheDir));
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        let ready: Promise<number> | null = null;
        server.watcher.add(content);
        server.watcher.on('all', (_, file) => {
          if (resolve(file).startsWith(resolve(content))) ready = null;
        });
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          if (path !== 'search.js' && !path.startsWith(`${FOLDER}/`)) return next();
          try {
            await (ready ??= writeSearch(content, dev, cache));
            const file = await readFile(join(dev, path));
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
      'astro:build:done': async ({ dir, logger }) => {
        const sections = await writeSearch(content, fileURLToPath(dir), cache);
        logger.info(`${sections} sections can be searched`);
      },
    },
  };
}
