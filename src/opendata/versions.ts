/**
 * Versions of the data. A version is the hash of its rows, so that the same rows always bear the
 * same version; `content/versions.yaml` is the log of those that were published.
 */
import { createHash } from 'node:crypto';
import type { DataFile } from './bytes.ts';
import { blockFile, digest } from './bytes.ts';
import { tables } from './dictionary.ts';
import type { DataSource } from './source.ts';
import { heldSource, jsonFile } from './source.ts';
import type { OpenData } from './tables.ts';
import { rowsOf } from './tables.ts';
import type { DataVersion } from '../schemas/versions.ts';

/** The JSON files of the tables that have one, in publishing order. */
export function jsonFiles(source: DataSource): DataFile[] {
  return tables
    .filter(({ within }) => within === null)
    .map((table) =>
      blockFile(`${table.name}.json`, 'application/json', () => jsonFile(source.rows(table))),
    );
}

/** Bytes of a JSON file without rows. */
const empty = '[]\n'.length;

/**
 * Twelve hexadecimal digits that change whenever any row of any file does. A table without rows has no
 * part in it: that there is one more of them makes no other data.
 */
export function versionOf(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const { bytes, sha256 } of files.map(digest)) if (bytes > empty) hash.update(`${sha256}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** What a page of a report cites. */
export interface ReportVersion {
  /**
   * The published version of the data that gave the report its present form; the hash of its rows
   * where the log does not know it. What happens to other reports does not change it.
   */
  readonly version: string;
  /** ISO date of that version, or null where it is not in the log. */
  readonly date: string | null;
}

/** Report id → hash of all its rows. */
export function reportHashes({
  reports,
  sections,
  figures,
}: Pick<OpenData, 'reports' | 'sections' | 'figures'>): Map<string, string> {
  const sectionsOf = Map.groupBy(sections, (row) => row.report);
  const figuresOf = Map.groupBy(figures, (row) => row.report);
  return new Map(
    reports.map((report) => {
      const hash = createHash('sha256').update(JSON.stringify(report));
      for (const row of sectionsOf.get(report.id) ?? []) hash.update(JSON.stringify(row));
      for (const row of figuresOf.get(report.id) ?? []) hash.update(JSON.stringify(row));
      return [report.id, hash.digest('hex').slice(0, 12)];
    }),
  );
}

/** Report id → the hash it had at the end of the log. `log` is oldest first. */
function loggedHashes(log: readonly DataVersion[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { changed } of log)
    for (const [report, hash] of Object.entries(changed))
      if (hash === null) known.delete(report);
      else known.set(report, hash);
  return known;
}

/** The version of each report; `hashes` are those of its rows now. */
export function reportVersions(
  hashes: ReadonlyMap<string, string>,
  log: readonly DataVersion[],
): Map<string, ReportVersion> {
  const known = loggedHashes(log);
  const logged = new Map(
    log.flatMap(({ version, date, changed }) =>
      Object.keys(changed).map((report) => [report, { version, date }] as const),
    ),
  );
  return new Map(
    [...hashes].map(([report, hash]) => [
      report,
      (known.get(report) === hash ? logged.get(report) : undefined) ?? {
        version: hash,
        date: null,
      },
    ]),
  );
}

/**
 * The entry to add to the log for these rows.
 * @returns null where the log ends with this very version
 */
export function nextVersion(
  data: OpenData,
  log: readonly DataVersion[],
  { date, zh, en }: { date: string; zh: string; en: string },
): DataVersion | null {
  const version = versionOf(jsonFiles(heldSource(data)));
  if (log.at(-1)?.version === version) return null;
  const now = reportHashes(data);
  const before = loggedHashes(log);
  const changed: Record<string, string | null> = {};
  for (const [report, hash] of now) if (before.get(report) !== hash) changed[report] = hash;
  for (const report of before.keys()) if (!now.has(report)) changed[report] = null;
  const rows = Object.fromEntries(tables.map((table) => [table.name, rowsOf(data, table).length]));
  return { version, date, zh, en, rows, changed };
}
