/** Takes unchanged units over from the site that was built last, one at a time, as it is told them. */
import type { Unit } from '../archive/units.ts';
import { answerWith } from '../worker.ts';
import { takeOver } from './take-over.ts';
import type { UnitSettings } from './unit.ts';
import { currentRecord } from './unit.ts';

export interface TakeOverOrder {
  readonly unit: Unit;
  readonly settings: UnitSettings;
}

/** @returns whether the unit is in the new site now */
function bring({ unit, settings }: TakeOverOrder): boolean {
  const record = currentRecord(unit, settings);
  return record !== null && takeOver(record, settings.previous, settings.out);
}

answerWith(bring);
