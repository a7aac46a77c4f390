/**
 * The Astro integration that has Astro's build end with the bundle of the pages, which is kept: a
 * site is rendered from it by `npm run build`, unit by unit and in several processes.
 */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { AppNeeds } from '../build/bundle.ts';
import { keepProgram } from '../build/bundle.ts';

/** `dir` is the folder to bundle in, which only `npm run build` names. */
export function bundle(dir: string | undefined): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'bundle',
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (dir === undefined)
          throw new Error('astro build makes no site of this archive — run `npm run build`');
        setPrerenderer((own) => ({
          ...own,
          name: 'bundle',
          getStaticPaths: () => {
            const { app } = own as unknown as { app: BuildApp };
            keepProgram(dir, fileURLToPath(new URL('./.prerender/', config.outDir)), needsOf(app));
            return Promise.resolve([]); // nothing is left for Astro to render
          },
        }));
      },
    },
  };
}

/** What Astro's app knows of the build. */
interface BuildApp {
  getOptions(): {
    readonly allPages: Readonly<
      Record<string, { readonly key: string; readonly styles: object[] }>
    >;
    readonly settings: { readonly scripts: readonly object[] };
  };
}

function needsOf(app: BuildApp): AppNeeds {
  const { allPages, settings } = app.getOptions();
  const pages = Object.values(allPages);
  return {
    internals: {
      pagesByKeys: new Map(pages.map(({ key, styles }) => [key, { styles }] as const)),
      entrySpecifierToBundleMap: new Map(),
    },
    scripts: settings.scripts,
  };
}
