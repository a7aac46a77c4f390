import { readFileSync } from 'node:fs';
import { indexedReport, type IndexedReport, type RowsOfReport } from '../../src/search/records.ts';

/** Reports out of a JSON file that holds them all. */
export function reportReader(file: string): (id: string) => IndexedReport {
  const reports = JSON.parse(readFileSync(file, 'utf8')) as RowsOfReport[];
  return (id) => {
    const found = reports.find(({ report }) => report.id === id);
    if (found === undefined) throw new Error(`no report ${id}`);
    return indexedReport(found);
  };
}
