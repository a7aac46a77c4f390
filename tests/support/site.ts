import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/serve.ts';
import { builtSite } from './build.ts';
import { manySite } from './many.ts';

export interface BuiltSite {
  /** Folder of the built site. */
  readonly dir: string;
  /** Address that serves it, with a trailing slash. */
  readonly address: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: BuiltSite;
    /** Folder of the built site of a made-up archive of thirty governments. */
    many: string;
  }
}

/**
 * Builds the site of the repository's content and serves it on the loopback interface for the tests,
 * which get it by `inject('site')`; builds that of the made-up archive, which they get by `inject('many')`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = builtSite('site', '');
  const server = await serve(dir);
  project.provide('site', { dir, address: server.address });
  project.provide('many', manySite());
  return () => server.close();
}
