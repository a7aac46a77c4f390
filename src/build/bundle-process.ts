/** Bundles all that browsers and the build run; its memory is given back with this process. */
import { bundleSearch } from '../search/bundle.ts';
import { answerWith } from '../worker.ts';
import type { BundleJob } from './bundle.ts';
import { assetsIn } from './bundle.ts';

/** What Vite writes into programs as it finds it in the environment, where test runners put their own. */
const ofVite = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

async function bundle({ root, dir }: BundleJob): Promise<void> {
  for (const name of ofVite) Reflect.deleteProperty(process.env, name);
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['BUNDLE_DIR'] = dir;
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  await bundleSearch(assetsIn(dir));
}

answerWith(bundle);
