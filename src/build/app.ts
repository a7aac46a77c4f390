/** Renders routes of the bundle that Astro made of the pages. */
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

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
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly routeCache: { clearAll(): void };
  getComponentByRoute(route: Route): Promise<unknown>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

export interface StaticPath {
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
  return (await new StaticPaths(view as never).getAll()) as unknown as StaticPath[];
}

/** File of a path, relative to the output folder. */
export function fileOf({ pathname, route }: StaticPath): string {
  const name = trimmed(pathname);
  return route.type === 'endpoint' ? name : `${name === '' ? '' : `${name}/`}index.html`;
}

const trimmed = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

/** Renders a path; `base` is the base path without a trailing slash. */
export async function render(
  app: App,
  { pathname, route }: StaticPath,
  { origin, base }: { readonly origin: string; readonly base: string },
): Promise<Buffer> {
  const name = trimmed(pathname);
  const slash = route.type === 'endpoint' || name === '' ? '' : '/';
  const url = new URL(`${base}/${name}${slash}`, origin);
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status !== 200) throw new Error(`${pathname} was answered with ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
