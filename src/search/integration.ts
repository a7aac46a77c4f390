/** The Astro integration: writes the index and `/search.js` into the built site, serves both in dev. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadSummary } from '../archive/index.ts';
import type { Summary } from '../archive/summary.ts';
import { Progress } from '../build/progress.ts';
import { built } from '../build/built.ts';
import { comparisonsOf, textsOf } from '../compare/index.ts';
import { readIssuers } from '../content/issuers.ts';
import type { IssuerDirectory } from '../issuers/directory.ts';
import { bundleSearch } from './bundle.ts';
import { plannedReport } from './content-reports.ts';
import { FOLDER } from './files.ts';
import { writeSearchIndex, type WriteOptions } from './write.ts';

type Searched = Pick<WriteOptions, 'reports' | 'source' | 'comparisons' | 'textOf' | 'issuerEn'>;

async function writeSearch(
  searched: Searched,
  { out, cache }: { readonly out: string; readonly cache: string },
): Promise<number> {
  let progress: Progress | undefined;
  let done = 0;
  const [written] = await Promise.all([
    writeSearchIndex({
      ...searched,
      out,
      cache,
      progress: (made, of) => {
        progress ??= new Progress('indexing', of);
        progress.step(made - done);
        done = made;
      },
    }),
    bundleSearch(out),
  ]);
  progress?.end();
  return written.sections;
}

/** What a figure and an issuer are called. */
function namesIn(
  texts: ReadonlyMap<string, string>,
  directory: IssuerDirectory,
): Pick<Searched, 'textOf' | 'issuerEn'> {
  return {
    textOf: (figure) => texts.get(figure) ?? '',
    issuerEn: (issuer) => directory.of(issuer).nameEn,
  };
}

/** The reports as the build of their units left them. */
function ofUnits({
  reports,
  folder,
  comparisons,
  texts,
  directory,
}: typeof built.searched): Searched {
  return {
    reports,
    source: { module: import.meta.resolve('./unit-reports.ts'), argument: folder },
    comparisons,
    ...namesIn(texts, directory),
  };
}

/** The reports as they lie in the content. */
function ofContent(content: string, { reports, lines }: Summary): Searched {
  return {
    reports: reports.map((report) => plannedReport(content, report)),
    source: { module: import.meta.resolve('./content-reports.ts'), argument: resolve(content) },
    comparisons: comparisonsOf(lines),
    ...namesIn(textsOf(lines), readIssuers(content)),
  };
}

interface Options {
  /** Folder that the site is built from. */
  readonly content: string;
  /** Folder of the site that is being built. */
  readonly out: string;
}

export function search({ content, out }: Options): AstroIntegration {
  let cache = '';
  let dev = '';
  let searching: Promise<number> | undefined;
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
            if (ready === null) {
              ready = writeSearch(ofContent(content, loadSummary()), { out: dev, cache });
            }
            await ready;
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
      // the index needs no page: its processes work while the pages of the whole archive are rendered
      'astro:build:start': () => {
        built.onTold = () => {
          searching = writeSearch(ofUnits(built.searched), { out, cache });
          searching.catch(() => undefined); // whoever waits for it is told
        };
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await searching} sections can be searched`);
      },
    },
  };
}
