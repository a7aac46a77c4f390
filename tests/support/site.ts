import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/serve.ts';
import { builtSite } from './build.ts';

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
 * Builds the site of the repository's content and serves it on the loopback interface for the tests
 * of the project `site`, which get it by `inject('site')`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = builtSite('site', '');
  const server = await serve(dir);
  project.provide('site', { dir, address: server.address });
  return () => server.close();
}
