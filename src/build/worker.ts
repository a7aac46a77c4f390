/**
 * A thread that brings units into the site, one at a time, as it is given them: an unchanged one is
 * taken over from the site that was built last, any other is rendered.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Fault } from '../content/fault.ts';
import { toFault } from '../content/fault.ts';
import type { App } from './app.ts';
import { PlainResponse } from './plain-response.ts';
import type { PlannedUnit } from './plan.ts';
import { takeOver } from './take-over.ts';
import type { UnitSettings } from './unit.ts';
import { buildUnit, currentRecord } from './unit.ts';

export interface WorkerData {
  /** Address of the bundle's entry. */
  readonly entry: string;
  /** What Astro's app asks of the build: styles and scripts of each page. */
  readonly internals: object;
  readonly scripts: readonly object[];
  readonly settings: UnitSettings;
}

/** What the thread says when it is ready for a unit. */
export interface Answer {
  /** What the last unit failed with. */
  readonly fault?: Fault;
}

globalThis.Response = PlainResponse;
const { entry, internals, scripts, settings } = workerData as WorkerData;

async function openApp(): Promise<App> {
  const { app } = (await import(entry)) as { app: App };
  app.setInternals(internals);
  app.setOptions({
    settings: { scripts },
    logger: { options: { destination: { write: () => {} } } },
  });
  return app;
}

let app: Promise<App> | undefined;

async function bring(unit: PlannedUnit): Promise<void> {
  const record = currentRecord(unit, settings);
  if (record !== null && takeOver(record, settings.previous, settings.out)) return;
  await buildUnit(await (app ??= openApp()), unit, settings);
}

parentPort!.on('message', (unit: PlannedUnit) => {
  bring(unit).then(
    () => parentPort!.postMessage({} satisfies Answer),
    (error: unknown) => parentPort!.postMessage({ fault: toFault(error) } satisfies Answer),
  );
});
parentPort!.postMessage({} satisfies Answer);
