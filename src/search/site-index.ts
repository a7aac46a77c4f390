/** The index of a whole site, from what its units left or from the content. */
import path from 'node:path';
import { toReportRow } from '../archive/rows.ts';
import type { Summary } from '../archive/summary.ts';
import { Progress } from '../build/progress.ts';
import type { Said } from '../compare/index.ts';
import { comparisonsOf, textsOf } from '../compare/index.ts';
import { readIssuers } from '../content/issuers.ts';
import { holdingsOf } from '../issuers/holdings.ts';
import { latinName } from '../issuers/names.ts';
import { plannedReport } from './content-reports.ts';
import { placeRows } from './place-rows.ts';
import type { PlannedReport } from './plan.ts';
import type { ReportSource } from './shard-process.ts';
import type { WrittenIndex } from './write.ts';
import { writeSearchIndex } from './write.ts';

export interface IndexPlace {
  /** Folder that the reports are made of. */
  readonly content: string;
  /** Folder of the site. */
  readonly out: string;
  /** Root of the repository, which keeps what was made. */
  readonly root: string;
  /** Folder of the site that was built last. */
  readonly previous?: string;
}

/** What the units of a site told of it. */
export interface Told {
  readonly searched: readonly PlannedReport[];
  readonly reports: Summary['reports'];
  readonly lines: Summary['lines'];
  /** The figures of the lines by their ids, in the words of their reports. */
  readonly said: ReadonlyMap<string, Said>;
}

/** Writes the index of the reports that units left in the folder `kept`. */
export function indexUnits(told: Told, kept: string, place: IndexPlace): Promise<WrittenIndex> {
  return write(told, { module: import.meta.resolve('./unit-reports.ts'), argument: kept }, place);
}

/** Writes the index of the reports as they lie in the content. */
export function indexContent(
  { reports, lines }: Summary,
  place: IndexPlace,
): Promise<WrittenIndex> {
  const { content } = place;
  return write(
    {
      reports,
      searched: reports.map((report) => plannedReport(content, report)),
      lines,
      said: textsOf(lines),
    },
    { module: import.meta.resolve('./content-reports.ts'), argument: path.resolve(content) },
    place,
  );
}

async function write(
  { searched, reports, lines, said }: Told,
  source: ReportSource,
  { content, out, root, previous }: IndexPlace,
): Promise<WrittenIndex> {
  const issuers = readIssuers(content);
  let progress: Progress | undefined;
  let done = 0;
  const written = await writeSearchIndex({
    reports: searched,
    source,
    comparisons: comparisonsOf(lines),
    textOf: (figure) => said.get(figure) ?? { zh: '', en: '' },
    // an office that nobody has named in English keeps its own name: its letters say nothing
    issuerEn: (issuer) => {
      const { id, kind, nameEn } = issuers.of(issuer);
      return kind === 'other' && nameEn === latinName(id) ? '' : nameEn;
    },
    places: placeRows(holdingsOf(reports.map(toReportRow), issuers)),
    out,
    ...(previous === undefined ? {} : { previous }),
    cache: path.join(root, '.cache', 'search'),
    progress: (made, of) => {
      progress ??= new Progress('indexing', of);
      progress.step(made - done);
      done = made;
    },
  });
  progress?.end();
  return written;
}
