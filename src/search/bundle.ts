/** Makes the scripts of the search for the browser: the edge to esbuild. */
import { build } from 'esbuild';
import { join } from 'node:path';

/** Writes `<out>/search.js`, the search as a module. */
export async function bundleSearch(out: string): Promise<void> {
  await build({
    entryPoints: { search: join(import.meta.dirname, 'browser.ts') },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
}
