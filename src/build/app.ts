/** Renders routes of the bundle that Astro made of the pages. */
import type { APIContext, APIRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Bundle } from './bundle.ts';
import { PageRoute } from './page-route.ts';
import { bytesOf, PlainResponse } from './plain-response.ts';
import { utf8 } from './utf8.ts';

/** As much of a route as is used here. */
export interface Route {
  readonly route: string;
  readonly component: string;
  readonly type: string;
  readonly params: readonly string[];
  readonly prerender: boolean;
}

/** As much of Astro's app for static builds as is used here. */
export interface App {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: Route }[];
    /** Component of a route → what opens its module. */
    readonly pageMap: Map<string, () => Promise<{ page(): Promise<unknown> }>>;
  };
  readonly routeCache: {
    clearAll(): void;
    get(route: Route): { mod: unknown; readonly staticPaths: readonly StaticProps[] } | undefined;
  };
  getComponentByRoute(route: Route): Promise<unknown>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

/** Loads the program of the pages; from now on all responses of this process are those of files. */
export async function openApp({ entry, needs }: Bundle): Promise<App> {
  globalThis.Response = PlainResponse;
  const { app } = (await import(entry)) as { app: App };
  app.setInternals(needs.internals);
  app.setOptions({
    settings: { scripts: needs.scripts },
    logger: { options: { destination: { write: () => {} } } },
  });
  return app;
}

/** What a route's `getStaticPaths` says of one path. */
interface StaticProps {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

export interface StaticPath extends StaticProps {
  /** `/reports/chengdu-2024`, without base path. */
  readonly pathname: string;
  readonly route: Route;
}

/** All paths of the routes wanted; what the last scope answered is forgotten. */
export async function pathsOf(
  app: App,
  isWanted: (route: Route) => boolean,
): Promise<StaticPath[]> {
  app.routeCache.clearAll();
  const routes = app.manifest.routes.filter(({ routeData }) => isWanted(routeData));
  const view = {
    manifest: { ...app.manifest, routes },
    routeCache: app.routeCache,
    getComponentByRoute: (route: Route) => app.getComponentByRoute(route),
  };
  const found = (await new StaticPaths(view as never).getAll()) as unknown as StaticPath[];
  return [...Map.groupBy(found, ({ route }) => route)].flatMap(([route, own]) => {
    const answered = app.routeCache.get(route)?.staticPaths ?? [];
    return own.map((at, index) => ({ ...at, ...(answered[index] ?? { params: {}, props: {} }) }));
  });
}

/** File of a path, relative to the output folder. */
export function fileOf({ pathname, route }: StaticPath): string {
  const name = trimmed(pathname);
  if (route.type === 'endpoint') return name;
  return name === notFound ? `${name}.html` : `${name === '' ? '' : `${name}/`}index.html`;
}

/** The page that hosts send for what is not there. */
const notFound = '404';

const trimmed = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

interface Address {
  readonly origin: string;
  /** Base path without a trailing slash. */
  readonly base: string;
}

/** Pages of a route that take Astro's own way before it is learned: many routes have no more of them. */
const few = 2;

/**
 * How the other pages of a route are rendered: how many took Astro's own way as yet, then what was
 * learned of it; null where all have to take it.
 */
const pageRoutes = new WeakMap<Route, number | PageRoute | null>();

/**
 * Renders a path. An endpoint is asked itself: all that Astro's pipeline would add for it is sessions,
 * cookies and middleware, which a static file has none of.
 */
export async function render(app: App, at: StaticPath, address: Address): Promise<Buffer> {
  const { pathname, route, params, props } = at;
  const known = pageRoutes.get(route);
  if (known instanceof PageRoute) return utf8(await known.render(at));
  const site = new URL(address.origin);
  if (route.type === 'endpoint') {
    const { GET } = (await app.getComponentByRoute(route)) as { GET: APIRoute };
    const context = { params, props, site } as unknown as APIContext;
    return answered(pathname, await GET(context));
  }
  const pipeline = (): Promise<Buffer> => throughPipeline(app, at, address);
  if (known === null) return pipeline();
  const before = known ?? 0;
  if (before < few) {
    pageRoutes.set(route, before + 1);
    return pipeline();
  }
  const learned = await PageRoute.learn(app, at, pipeline, site);
  pageRoutes.set(route, learned.route);
  if (learned.route === null)
    process.stderr.write(`${route.route}: every page takes the long way through Astro\n`);
  return learned.page;
}

async function throughPipeline(
  app: App,
  { pathname, route }: StaticPath,
  { origin, base }: Address,
): Promise<Buffer> {
  const name = trimmed(pathname);
  const url = new URL(`${base}/${name}${name === '' ? '' : '/'}`, origin);
  return answered(pathname, await app.render(new Request(url), { routeData: route }));
}

function answered(pathname: string, response: Response): Promise<Buffer> {
  const expected = trimmed(pathname) === notFound ? 404 : 200;
  if (response.status !== expected)
    throw new Error(`${pathname} was answered with ${response.status}`);
  return bytesOf(response);
}
