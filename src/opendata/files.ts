/** All files under /data/, in publishing order. The site and `export` share them byte for byte. */
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { DataVersion } from '../schemas/versions.ts';
import type { DataFile } from './bytes.ts';
import { blockFile, textFile } from './bytes.ts';
import { citations } from './citations.ts';
import type { Edition } from './datapackage.ts';
import { datapackage } from './datapackage.ts';
import type { Table } from './dictionary.ts';
import { tables } from './dictionary.ts';
import { parquet } from './parquet.ts';
import { licenceText, readme } from './readme.ts';
import type { DataSource } from './source.ts';
import { csvFile, heldSource } from './source.ts';
import type { OpenData } from './tables.ts';
import { jsonFiles, reportHashes, reportVersions, versionOf } from './versions.ts';
import { zip } from './zip.ts';

export const zipName = 'youju.zip';
export const descriptorName = 'datapackage.json';

export const parquetName = ({ name }: Pick<Table, 'name'>): string => `${name}.parquet`;

export interface Published {
  readonly edition: Edition;
  readonly files: readonly DataFile[];
}

/** `site` is the public address with a trailing slash; `log` the published versions, oldest first. */
export function openDataFiles(
  data: OpenData,
  site: string,
  log: readonly DataVersion[] = [],
): Published {
  const source = heldSource(data);
  const { edition, files } = siteDataFiles(source, reportHashes(data), site, log);
  const { texts } = source;
  return { edition, files: [...files, ...perReport(data), ...texts] };
}

/** What is known already of the files about the whole archive. */
interface Known {
  readonly json?: readonly DataFile[];
  readonly version?: string;
  /** The bytes of a table's Parquet file. */
  readonly columnsOf?: (table: Table) => Uint8Array;
}

/** Those of them that are about the whole archive; `hashes` are those of the reports' rows. */
export function siteDataFiles(
  source: DataSource,
  hashes: ReadonlyMap<string, string>,
  site: string,
  log: readonly DataVersion[] = [],
  known: Known = {},
): Published {
  const json = known.json ?? jsonFiles(source);
  const version = known.version ?? versionOf(json);
  const columnsOf = known.columnsOf ?? ((table) => parquet(table, source.rows(table)));
  const date = log.findLast((entry) => entry.version === version)?.date ?? null;
  const year = Number(date?.slice(0, 4) ?? source.reports[0]?.year ?? 0);
  const edition: Edition = { version, date, year, site };
  const described = tables.flatMap((table): DataFile[] => {
    const rows = source.rows(table);
    return [
      ...json.filter(({ name }) => name === `${table.name}.json`),
      blockFile(`${table.name}.csv`, 'text/csv', () => csvFile(table, rows)),
      parquetFile(table, columnsOf),
    ];
  });
  const byName = new Map(described.map((file) => [file.name, file]));
  const packaged: DataFile[] = [
    ...described,
    textFile(descriptorName, 'application/json', () => [
      `${JSON.stringify(datapackage(byName, edition), null, 2)}\n`,
    ]),
    ...citations(source.reports, edition, reportVersions(hashes, log)),
    textFile('README.md', 'text/markdown', () => [readme(edition)]),
    textFile('LICENCE.txt', 'text/plain', () => [licenceText]),
  ];
  const folder = `youju-${version}`;
  const files: DataFile[] = [
    ...packaged,
    {
      name: zipName,
      mediaType: 'application/zip',
      chunks: () => zip([...packaged, ...source.texts], folder),
    },
    textFile('versions.json', 'application/json', () => [
      `${JSON.stringify({ current: version, published: date, log: log.toReversed() }, null, 2)}\n`,
    ]),
  ];
  return { edition, files };
}

/** Columns of a table. They are small, slow to make and asked for thrice: descriptor, zip, file. */
export function parquetFile(table: Table, columnsOf: (table: Table) => Uint8Array): DataFile {
  let columns: Uint8Array[] | undefined;
  return {
    name: parquetName(table),
    mediaType: 'application/vnd.apache.parquet',
    chunks: () => (columns ??= [columnsOf(table)]),
  };
}

/** The file of one report: all its rows. */
export function reportFile(rows: {
  readonly report: ReportRow;
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
}): string {
  return `${JSON.stringify(rows)}\n`;
}

/** One file a report: `reports/<id>.json` with the report, its sections and its figures. */
function perReport({ reports, sections, figures }: OpenData): DataFile[] {
  const sectionsOf = Map.groupBy(sections, (row) => row.report);
  const figuresOf = Map.groupBy(figures, (row) => row.report);
  return reports.map((report) =>
    textFile(`reports/${report.id}.json`, 'application/json', () => [
      reportFile({
        report,
        sections: sectionsOf.get(report.id) ?? [],
        figures: figuresOf.get(report.id) ?? [],
      }),
    ]),
  );
}
