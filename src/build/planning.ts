import path from 'node:path';
import { Worker } from '../worker.ts';
import type { Plan } from './plan.ts';

/**
 * Plans the build of a content folder while Astro bundles the pages.
 * @throws ContentError when the content is damaged
 */
export function planAside(content: string): Promise<Plan> {
  const worker = new Worker<string, Plan>(path.join(import.meta.dirname, 'plan-process.ts'));
  const plan = worker.ask(content).finally(() => worker.end());
  plan.catch(() => undefined); // whoever waits for it is told
  return plan;
}
