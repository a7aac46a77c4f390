/** What later steps of a build know of the pages that were made. */
import type { Summary } from '../archive/summary.ts';
import type { PlannedReport } from '../search/plan.ts';
import type { PageHead } from '../publish/html.ts';
import type { PublishedUnit } from './units.ts';

export const built: {
  records: readonly PublishedUnit[];
  /** Of the pages of the whole archive. */
  heads: readonly PageHead[];
  /** Whether pages get compressed companions. */
  compress: boolean;
  summary: Summary | null;
  /** Reports for the search index, and the folder that holds them as it takes them. */
  searched: { readonly reports: readonly PlannedReport[]; readonly folder: string };
  /** Called when all of this is there and there is memory for the index. */
  onTold: () => void;
} = {
  records: [],
  heads: [],
  compress: true,
  summary: null,
  searched: { reports: [], folder: '' },
  onTold: () => undefined,
};
