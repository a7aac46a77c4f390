import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/lib/paths.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { Stamp } from '../../scripts/lib/stamp.ts';

export interface BuiltSite {
  /** Folder of the built site. */
  readonly dir: string;
  /** Address that serves it, with a trailing slash. */
  readonly address: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: BuiltSite;
  }
}

/**
 * Builds the site of the repository's content as users do and serves it on the loopback interface
 * for the tests of the project `site`, which get it by `inject('site')`. Unchanged inputs are not built again.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = path.join(root, '.cache', 'site');
  const stamp = new Stamp('test-site', [
    'content',
    'src',
    'public',
    'scripts',
    'astro.config.mjs',
    'package-lock.json',
  ]);
  if (!stamp.isCurrent(dir)) {
    const { status } = spawnSync(
      process.execPath,
      [path.join(root, 'scripts', 'build.ts'), '--out', dir],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, NODE_ENV: 'production', SITE_URL: '' },
      },
    );
    if (status !== 0) throw new Error('the site could not be built; see the output above');
    stamp.renew();
  }
  const server = await serve(dir);
  project.provide('site', { dir, address: server.address });
  return () => server.close();
}
