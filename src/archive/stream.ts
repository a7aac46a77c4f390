/** An archive too big to hold: rows are read from the content folder as they are asked for. */
import { readUnit } from '../content/read.ts';
import type { ReportFile } from '../schemas/content.ts';
import type { Archive, HeldArchive } from './archive.ts';
import { assemble, inPublishingOrder, must } from './archive.ts';
import { order } from './order.ts';
import { toReportRow } from './rows.ts';
import type { Summary } from './summary.ts';

/** Reports that are kept for the next question. */
const kept = 8;

/** The archive behind a summary. Every pass over all rows reads all files: prefer the summary. */
export function stream(dir: string, summary: Summary): Archive {
  const files = new Map(summary.reports.map((file) => [file.id, file]));
  const reports = inPublishingOrder(summary.reports.map(toReportRow));
  const byId = new Map(reports.map((row) => [row.id, row]));
  const fileOf = (id: string): ReportFile => must(files.get(id), id);
  const held = new Map<string, HeldArchive>();
  const read = (id: string): HeldArchive => {
    const known = held.get(id);
    if (known !== undefined) return known;
    const one = assemble(readUnit(dir, { reports: [id], sources: [fileOf(id).source] }));
    held.set(id, one);
    for (const old of [...held.keys()].slice(0, Math.max(0, held.size - kept))) held.delete(old);
    return one;
  };
  const reportOf = (id: string): string => id.slice(0, id.indexOf('.'));
  const sources = [...new Map(summary.reports.map((file) => [file.source, file])).values()].sort(
    (a, b) => order(a.seed, b.seed),
  );
  return {
    reports,
    files,
    sections: each(reports, ({ id }) => read(id).sections),
    figures: each(reports, ({ id }) => read(id).figures),
    setAside: each(sources, ({ id }) => read(id).setAside),
    corrections: each(sources, ({ id }) => read(id).corrections),
    sources: each(sources, ({ id }) => read(id).sources),
    tallyOf: (id) => must(summary.tallies.get(id), id),
    report: (id) => must(byId.get(id), id),
    sectionsOf: (id) => read(id).sections,
    figuresOf: (section) => read(reportOf(section)).figuresOf(section),
    figuresOfReport: (id) => read(id).figures,
    termsOf: (section) => read(reportOf(section)).termsOf(section),
    placeInParagraph: (figure) => read(reportOf(figure)).placeInParagraph(figure),
    missingOf: (id) => fileOf(id).missing,
    sourceOf: (id) => read(id).sourceOf(id),
  };
}

function each<T, R>(items: readonly T[], rows: (item: T) => readonly R[]): Iterable<R> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield* rows(item);
    },
  };
}
