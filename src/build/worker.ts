/** A thread that renders units, one at a time, as it is given them. */
import { parentPort, workerData } from 'node:worker_threads';
import type { App } from './app.ts';
import { PlainResponse } from './plain-response.ts';
import type { PlannedUnit } from './plan.ts';
import type { UnitSettings } from './unit.ts';
import { buildUnit } from './unit.ts';

export interface WorkerData {
  /** Address of the bundle's entry. */
  readonly entry: string;
  /** What Astro's app asks of the build: styles and scripts of each page. */
  readonly internals: object;
  readonly scripts: readonly object[];
  readonly settings: UnitSettings;
}

globalThis.Response = PlainResponse;
const { entry, internals, scripts, settings } = workerData as WorkerData;
const { app } = (await import(entry)) as { app: App };
app.setInternals(internals);
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: () => {} } } },
});

parentPort!.on('message', (unit: PlannedUnit) => {
  buildUnit(app, unit, settings).then(
    () => parentPort!.postMessage({ unit: unit.id }),
    (error: unknown) => parentPort!.postMessage({ unit: unit.id, error }),
  );
});
parentPort!.postMessage({});
