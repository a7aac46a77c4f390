/** Writes the search index of units that are built, in a process of its own: beside the pages. */
import type { Unit } from '../archive/units.ts';
import type { IndexPlace } from '../search/site-index.ts';
import { indexUnits } from '../search/site-index.ts';
import type { WrittenIndex } from '../search/write.ts';
import { answerWith } from '../worker.ts';
import type { UnitSettings } from './unit.ts';
import { allTold, readTold } from './units.ts';

export interface IndexOrder {
  readonly units: readonly Unit[];
  readonly settings: UnitSettings;
  readonly place: IndexPlace;
}

function write({ units, settings, place }: IndexOrder): Promise<WrittenIndex> {
  const told = units.map((unit) => [unit, readTold(unit, settings)] as const);
  const { searched, summary } = allTold(told, settings);
  const said = new Map(told.flatMap(([, own]) => [...own.said]));
  return indexUnits({ searched, said, ...summary }, settings.cache, place);
}

answerWith(write);
