/**
 * Renders units, one at a time, as it is told them. A process of its own, because all the memory that
 * rendering takes is given back only with its end.
 */
import { enter } from '../archive/scope.ts';
import type { Unit } from '../archive/units.ts';
import { answerWith } from '../worker.ts';
import type { App } from './app.ts';
import { openApp } from './app.ts';
import type { Bundle } from './bundle.ts';
import { collectGarbage } from './garbage.ts';
import type { UnitSettings } from './unit.ts';
import { buildUnit } from './unit.ts';

export interface UnitOrder {
  readonly unit: Unit;
  readonly settings: UnitSettings;
  readonly bundle: Bundle;
}

let app: Promise<App> | undefined;

async function render({ unit, settings, bundle }: UnitOrder): Promise<void> {
  const opened = await (app ??= openApp(bundle));
  await buildUnit(opened, unit, settings);
  // between two units little is alive: what is cheap now would be dear in the midst of the next
  opened.routeCache.clearAll();
  enter({ kind: 'whole' });
  collectGarbage();
}

answerWith(render);
