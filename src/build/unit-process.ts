/**
 * Brings units into the site, one at a time, as it is told them: an unchanged one is taken over from
 * the site that was built last, any other is rendered. A process of its own, because all the memory
 * that rendering takes is given back only with its end.
 */
import type { Fault } from '../content/fault.ts';
import { toFault } from '../content/fault.ts';
import type { App } from './app.ts';
import { PlainResponse } from './plain-response.ts';
import type { PlannedUnit } from './plan.ts';
import { takeOver } from './take-over.ts';
import type { UnitSettings } from './unit.ts';
import { buildUnit, currentRecord } from './unit.ts';

/** What it is told first. */
export interface RenderJob {
  /** Address of the bundle's entry. */
  readonly entry: string;
  /** What Astro's app asks of the build: styles and scripts of each page. */
  readonly internals: object;
  readonly scripts: readonly object[];
  readonly settings: UnitSettings;
}

export type Order = { readonly job: RenderJob } | { readonly unit: PlannedUnit };

/** What it says when it is ready for a unit. */
export interface Answer {
  /** What the last unit failed with. */
  readonly fault?: Fault;
}

globalThis.Response = PlainResponse;
let job: RenderJob;
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

async function bring(unit: PlannedUnit): Promise<void> {
  const { settings } = job;
  const record = currentRecord(unit, settings);
  if (record !== null && takeOver(record, settings.previous, settings.out)) return;
  await buildUnit(await (app ??= openApp(job)), unit, settings);
}

const answer = (said: Answer): void => void process.send!(said);

process.on('message', (order: Order) => {
  if ('job' in order) {
    job = order.job;
    answer({});
  } else
    bring(order.unit).then(
      () => answer({}),
      (error: unknown) => answer({ fault: toFault(error) }),
    );
});
// whoever began this build is gone
process.on('disconnect', () => process.exit());
