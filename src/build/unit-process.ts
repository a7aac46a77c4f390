/**
 * Brings units into the site, one at a time, as it is told them: an unchanged one is taken over from
 * the site that was built last, any other is rendered. A process of its own, because all the memory
 * that rendering takes is given back only with its end.
 */
import { enter } from '../archive/scope.ts';
import { answerWith } from '../worker.ts';
import type { App } from './app.ts';
import { collectGarbage } from './garbage.ts';
import { PlainResponse } from './plain-response.ts';
import type { PlannedUnit } from './plan.ts';
import { takeOver } from './take-over.ts';
import type { UnitSettings } from './unit.ts';
import { buildUnit, currentRecord } from './unit.ts';

/** What all units of a build have in common. */
export interface RenderJob {
  /** Address of the bundle's entry. */
  readonly entry: string;
  /** What Astro's app asks of the build: styles and scripts of each page. */
  readonly internals: object;
  readonly scripts: readonly object[];
  readonly settings: UnitSettings;
}

export interface UnitOrder {
  readonly job: RenderJob;
  readonly unit: PlannedUnit;
}

let app: Promise<App> | undefined;

async function openApp({ entry, internals, scripts }: RenderJob): Promise<App> {
  const { app: opened } = (await import(entry)) as { app: App };
  opened.setInternals(internals);
  opened.setOptions({
    settings: { scripts },
    logger: { options: { destination: { write: () => {} } } },
  });
  return opened;
}

/** @returns whether it had to be rendered */
async function bring({ job, unit }: UnitOrder): Promise<boolean> {
  const { settings } = job;
  const record = currentRecord(unit, settings);
  if (record !== null && takeOver(record, settings.previous, settings.out)) return false;
  const opened = await (app ??= openApp(job));
  await buildUnit(opened, unit, settings);
  // between two units little is alive: what is cheap now would be dear in the midst of the next
  opened.routeCache.clearAll();
  enter({ kind: 'whole' });
  collectGarbage();
  return true;
}

globalThis.Response = PlainResponse;
answerWith(bring);
