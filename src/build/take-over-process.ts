/** Takes unchanged units over from the site that was built last, one at a time, as it is told them. */
import type { Unit } from '../archive/units.ts';
import { answerWith } from '../worker.ts';
import { takeOver } from './take-over.ts';
import type { UnitSettings } from './unit.ts';
import { isAsBuilt, readRecord } from './unit.ts';

export interface TakeOverOrder {
  /** First to look whether a unit is as it was when it was built, then to take it over. */
  readonly wish: 'look' | 'take';
  readonly unit: Unit;
  readonly settings: UnitSettings;
}

/** Of `take` the names of what can be moved, when the rest is in the new site. */
export type TakeOverAnswer = readonly string[] | null;

/** @returns null where the unit has to be rendered */
function answer({ wish, unit, settings }: TakeOverOrder): TakeOverAnswer {
  if (wish === 'look') return isAsBuilt(unit, settings) ? [] : null;
  const record = readRecord(unit, settings);
  return record && takeOver(record, settings.previous, settings.out);
}

answerWith(answer);
