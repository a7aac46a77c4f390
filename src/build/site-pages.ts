/** Renders the pages of the whole archive: those that belong to no single unit. */
import { isUnitRoute } from '../archive/routes.ts';
import type { PageHead } from '../publish/html.ts';
import { readHead } from '../publish/html.ts';
import type { SiteFiles } from '../publish/old-addresses.ts';
import type { App, StaticPath } from './app.ts';
import { fileOf, pathsOf, render } from './app.ts';
import { Progress } from './progress.ts';

interface Settings {
  /** Base path without a trailing slash. */
  readonly base: string;
  readonly origin: string;
}

/**
 * Writes them among the files of the site, one after the other.
 * @returns what the pages say of themselves
 */
export async function buildSitePages(
  app: App,
  files: SiteFiles,
  settings: Settings,
): Promise<PageHead[]> {
  const paths = await pathsOf(app, ({ params }) => !isUnitRoute(params));
  const progress = new Progress('rendering pages of the archive', paths.length);
  const heads: PageHead[] = [];
  for (const at of [...paths].sort((a, b) => Number(tellsSizes(a)) - Number(tellsSizes(b)))) {
    const name = fileOf(at);
    if (files.has(name)) throw new Error(`two pages want to be ${name}`);
    const contents = await render(app, at, settings);
    files.write(name, contents);
    const head = name.endsWith('.html') ? readHead(contents) : null;
    if (head !== null) heads.push(head);
    progress.step();
  }
  progress.end();
  return heads;
}

/** The page about the data files tells how big they are: all others are rendered while these are written. */
const tellsSizes = ({ route }: StaticPath): boolean => route.route.endsWith('/data');
