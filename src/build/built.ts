/** What later steps of a build know of the units that were brought into the site. */
import type { Summary } from '../archive/summary.ts';
import type { UnitRecord } from './unit.ts';

export const built: { records: readonly UnitRecord[]; summary: Summary | null } = {
  records: [],
  summary: null,
};
