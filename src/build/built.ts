/** What later steps of a build know of the pages that were made. */
import type { IssuerDirectory } from '../issuers/directory.ts';
import { issuerDirectory } from '../issuers/directory.ts';
import type { ComparisonRow } from '../schemas/opendata.ts';
import type { PlannedReport } from '../search/plan.ts';
import type { PageHead } from '../publish/html.ts';
import type { PublishedUnit } from './units.ts';

/** What the search index is made of. */
export interface Searched {
  readonly reports: readonly PlannedReport[];
  /** Folder that holds the reports as the index takes them. */
  readonly folder: string;
  readonly comparisons: readonly ComparisonRow[];
  /** Figure of the comparisons → as printed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly directory: IssuerDirectory;
}

export const built: {
  records: readonly PublishedUnit[];
  /** Of the pages of the whole archive. */
  heads: readonly PageHead[];
  /** Whether pages get compressed companions. */
  compress: boolean;
  searched: Searched;
  /** Called when all of this is there and there is memory for the index. */
  onTold: () => void;
} = {
  records: [],
  heads: [],
  compress: true,
  searched: {
    reports: [],
    folder: '',
    comparisons: [],
    texts: new Map(),
    directory: issuerDirectory([]),
  },
  onTold: () => undefined,
};
