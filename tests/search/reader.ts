import { readFileSync } from 'node:fs';
import type { IndexedReport } from '../../src/search/records.ts';

/** Reports out of a JSON file that holds them all. */
export function reportReader(file: string): (id: string) => IndexedReport {
  const reports = JSON.parse(readFileSync(file, 'utf8')) as IndexedReport[];
  return (id) => {
    const found = reports.find(({ report }) => report.id === id);
    if (found === undefined) throw new Error(`no report ${id}`);
    return found;
  };
}
