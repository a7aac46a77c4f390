/**
 * Renders the pages of a route. For each page Astro's pipeline makes what a server needs to answer a
 * request (the request, its address, cookies, a context for middleware) and looks the page up among all
 * of the route: a fifth of the time of a build. So only a few pages of a route pass through it; what
 * Astro rendered the last of them with serves the others.
 */
import type { SSRResult } from 'astro';
import { chunkToString, renderSlotToString, renderToString } from 'astro/runtime/server/index.js';
import type { App, Route, StaticPath } from './app.ts';

type Factory = Parameters<typeof renderToString>[1];
type Slots = Readonly<Record<string, Parameters<typeof renderSlotToString>[1]>>;

/** What is new for each page: the elements of its head, which are taken out as they are printed. */
type Head = 'styles' | 'scripts' | 'links';

export class PageRoute {
  readonly #factory: Factory;
  readonly #site: URL;
  readonly #common: SSRResult;
  readonly #head: Readonly<Record<Head, readonly unknown[]>>;

  private constructor(factory: Factory, result: SSRResult, site: URL) {
    const { styles, scripts, links } = result;
    this.#factory = factory;
    this.#site = site;
    this.#common = { ...result };
    this.#head = { styles: [...styles], scripts: [...scripts], links: [...links] };
  }

  /**
   * Watches `pipeline` render a page of the route.
   * @returns what it renders, and what renders the other pages of the route; null where it would not
   *   have rendered this one alike
   */
  static async learn(
    app: App,
    at: StaticPath,
    pipeline: () => Promise<Buffer>,
    site: URL,
  ): Promise<{ readonly page: Buffer; readonly route: PageRoute | null }> {
    const module = (await app.getComponentByRoute(at.route)) as { readonly default: Factory };
    const { default: factory } = module;
    let route: PageRoute | null = null;
    const watched = Object.assign((...given: Parameters<Factory>) => {
      route ??= new PageRoute(factory, given[0] as SSRResult, site);
      return factory(...given);
    }, factory);
    const restore = replaceModule(app, at.route, { ...module, default: watched });
    try {
      const page = await pipeline();
      const again = await (route as PageRoute | null)?.render(at).catch(() => '');
      return { page, route: again === page.toString() ? route : null };
    } finally {
      restore();
    }
  }

  /** The HTML of a page. Its components see `Astro.props`, `Astro.site` and `Astro.slots.render`. */
  async render({ pathname, params, props, route }: StaticPath): Promise<string> {
    const { styles, scripts, links } = this.#head;
    const result = {
      ...this.#common,
      params,
      pathname,
      styles: new Set(styles),
      scripts: new Set(scripts),
      links: new Set(links),
      _metadata: this.#metadata(),
      createAstro: (own: unknown, slots: Slots | null) => ({
        props: own,
        self: null,
        site: this.#site,
        slots: {
          render: async (name: string) =>
            slots?.[name] && chunkToString(result, await renderSlotToString(result, slots[name])),
        },
      }),
    } as unknown as SSRResult;
    const page = await renderToString(result, this.#factory, props, {}, true, route as never);
    if (typeof page !== 'string') throw new Error(`${pathname} is no page but a redirect`);
    return page;
  }

  /** As Astro has it before a page is begun. */
  #metadata(): SSRResult['_metadata'] {
    const { moduleId = '' } = this.#factory;
    return {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: false,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedServerIslandRuntime: false,
      headInTree: this.#common.componentMetadata.get(moduleId)?.containsHead ?? false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    };
  }
}

/**
 * Gives the pipeline another module for a route.
 * @returns gives it the old one again
 */
function replaceModule({ manifest: { pageMap }, routeCache }: App, route: Route, module: unknown) {
  const open = pageMap.get(route.component);
  // its paths are known; the pipeline asks for them anew where they are another module's
  const paths = routeCache.get(route);
  const own = paths?.mod;
  pageMap.set(route.component, async () => ({ page: async () => module }));
  if (paths) paths.mod = module;
  return () => {
    if (open) pageMap.set(route.component, open);
    if (paths) paths.mod = own;
  };
}
