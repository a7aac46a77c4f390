import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SSRResult } from 'astro';
import {
  createComponent,
  render as template,
  renderHead,
  renderToString,
} from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import type { App, Route, StaticPath } from '../../src/build/app.ts';
import { PageRoute } from '../../src/build/page-route.ts';

type Seen = { readonly props: { readonly title: string }; readonly url?: URL; readonly site: URL };
type Write = (astro: Seen) => string;

const route: Route = {
  route: '/reports/[report]',
  component: 'src/pages/reports/[report].astro',
  type: 'page',
  params: ['report'],
  prerender: true,
};
const site = new URL('https://example.org');
const pathTo = (title: string): StaticPath => ({
  pathname: `/reports/${title}`,
  route,
  params: { report: title },
  props: { title },
});

/** As much of an app as renders one page, with a pipeline that gives its components an address. */
function appWith(write: Write) {
  const component = createComponent((result: SSRResult, props: unknown, slots: unknown) => {
    const astro = result.createAstro(props as never, slots as never) as unknown as Seen;
    return template`<html><head>${renderHead()}</head><body>${write(astro)}</body></html>`;
  });
  const module = { default: component };
  const pageMap: App['manifest']['pageMap'] = new Map([
    [route.component, async () => ({ page: async () => module })],
  ]);
  const opened = async () => (await pageMap.get(route.component)!()).page();
  const app = {
    manifest: { routes: [], pageMap },
    routeCache: { clearAll: () => undefined, get: () => undefined },
    getComponentByRoute: opened,
  } as unknown as App;
  const pipeline =
    ({ props, pathname }: StaticPath) =>
    async (): Promise<Buffer> => {
      const page = (await opened()) as typeof module;
      const result = {
        styles: new Set([{ props: { rel: 'stylesheet', href: '/a.css' }, children: '' }]),
        scripts: new Set(),
        links: new Set(),
        componentMetadata: new Map(),
        compressHTML: true,
        _metadata: {
          hasHydrationScript: false,
          rendererSpecificHydrationScripts: new Set(),
          renderedScripts: new Set(),
          hasDirectives: new Set(),
          extraHead: [],
          extraStyleHashes: [],
          extraScriptHashes: [],
          propagators: new Set(),
          pendingSlotEvaluations: [],
          templateDepth: 0,
        },
        createAstro: (own: unknown) => ({ props: own, site, url: new URL(pathname, site) }),
      } as unknown as SSRResult;
      return Buffer.from((await renderToString(result, page.default, props, {}, true)) as string);
    };
  return { app, pipeline };
}

async function learn(write: Write) {
  const { app, pipeline } = appWith(write);
  const first = pathTo('first');
  const learned = await PageRoute.learn(app, first, pipeline(first), site);
  return { ...learned, pipeline };
}

test('other pages of a route are what the pipeline would have made of them, head and all', async () => {
  const {
    page,
    route: known,
    pipeline,
  } = await learn(({ props, site: { host } }) => `${props.title} on ${host}`);
  expect(page.toString()).toContain('<link rel="stylesheet" href="/a.css"');
  expect(page.toString()).toContain('first on example.org');
  for (const title of ['second', 'third']) {
    const at = pathTo(title);
    expect(await known?.render(at)).toBe((await pipeline(at)()).toString());
  }
});

test('a page that asks for what only the pipeline knows is left to it', async () => {
  const { page, route: known } = await learn(({ url }) => `at ${url?.pathname}`);
  expect(page.toString()).toContain('at /reports/first');
  expect(known).toBeNull();
});

test('an error of the first page is the error of the build', async () => {
  await expect(
    learn(() => {
      throw new Error('no such report');
    }),
  ).rejects.toThrow('no such report');
});

test('pages of the archive ask Astro for nothing else', () => {
  const root = path.join(import.meta.dirname, '../../src');
  const components = globSync('**/*.astro', { cwd: root });
  expect(components.length).toBeGreaterThan(50);
  for (const name of components) {
    const asked = readFileSync(path.join(root, name), 'utf8').matchAll(/\bAstro\.(\w+(?:\.\w+)?)/g);
    for (const [, what = ''] of asked)
      expect([name, what]).toEqual([
        name,
        expect.stringMatching(/^(?:props|site|slots\.render)\b/),
      ]);
  }
});
