/** What is known of the sections by their numbers, filled as the shards are opened. */
import type { Head, HeadReport } from './head.ts';
import type { ShardFile } from './shard-file.ts';

export class Sections {
  readonly total: number;
  /** Mean length. */
  readonly average: number;
  /** All reports of the archive, newest first, then by id. */
  readonly newest: readonly HeadReport[];
  /** For every section: index of its report in the head. */
  readonly report: Uint32Array;
  /** For every section: its characters, about. */
  readonly length: Uint32Array;
  /** For every section: see `packFlags`. */
  readonly flags: Uint8Array;
  readonly #reports: readonly HeadReport[];
  /** For every report its place among the newest. */
  readonly #place: Uint32Array;

  constructor({ reports, shards, average }: Head) {
    this.total = shards.reduce((sum, { sections }) => sum + sections, 0);
    this.average = average;
    this.report = new Uint32Array(this.total);
    this.length = new Uint32Array(this.total);
    this.flags = new Uint8Array(this.total);
    this.#reports = reports;
    const order = [...reports.keys()].sort((a, b) => newer(reports[a], reports[b]));
    this.newest = order.flatMap((index) => reports[index] ?? []);
    this.#place = new Uint32Array(reports.length);
    for (const [place, index] of order.entries()) this.#place[index] = place;
  }

  /** Takes the sections of a shard whose first section and first report have these numbers. */
  add(section: number, report: number, { sections, lengths, flags }: ShardFile): void {
    this.length.set(lengths, section);
    this.flags.set(flags, section);
    let at = section;
    for (const [index, count] of sections.entries())
      this.report.fill(report + index, at, (at += count));
  }

  /** @throws RangeError when there is no such section */
  reportOf(doc: number): HeadReport {
    const report = this.#reports[this.report[doc] ?? -1];
    if (report === undefined) throw new RangeError('search index: section without a report');
    return report;
  }

  /** Order of two sections: the one of the newer report first, then as they stand. */
  newerFirst(a: number, b: number): number {
    const [one = 0, other = 0] = [this.report[a], this.report[b]];
    return (this.#place[one] ?? 0) - (this.#place[other] ?? 0) || a - b;
  }
}

function newer(a: HeadReport | undefined, b: HeadReport | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return b.year - a.year || (a.id < b.id ? -1 : 1);
}
