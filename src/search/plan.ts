/** Which reports are indexed together: a shard holds whole issuers, as far as they fit. */
import { createHash } from 'node:crypto';

/** What the plan must know of a report. */
export interface PlannedReport {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  /** Characters of its texts, about. */
  readonly characters: number;
  /** Changes with anything that the index takes of it. */
  readonly fingerprint: string;
  /** Where its source finds it; by default its id. */
  readonly at?: string;
}

export interface ShardSize {
  /** Characters from which on a shard may end. */
  readonly least: number;
  /** Characters that a shard does not exceed, unless a single report does. */
  readonly most: number;
}

/**
 * A query asks every shard, so they are large; a report that is added makes one anew, so they are not
 * larger. While one is made its two processes take about 0.4 GB a million characters.
 */
export const shardSize: ShardSize = { least: 1_800_000, most: 3_600_000 };

/**
 * The reports of each shard, by issuer and newest first. Where a shard ends depends on the issuers'
 * names, so that a report that is added changes the shard it belongs to and, rarely, its neighbour.
 */
export function planShards<R extends PlannedReport>(
  reports: readonly R[],
  { least, most }: ShardSize = shardSize,
): R[][] {
  const sorted = reports.toSorted(
    (a, b) => order(a.issuer, b.issuer) || b.year - a.year || order(a.id, b.id),
  );
  const shards: R[][] = [];
  let open: R[] = [];
  let held = 0;
  for (const [index, report] of sorted.entries()) {
    if (open.length > 0 && held + report.characters > most) {
      shards.push(open);
      [open, held] = [[], 0];
    }
    open.push(report);
    held += report.characters;
    const isLastOfIssuer = sorted[index + 1]?.issuer !== report.issuer;
    if (isLastOfIssuer && held >= least && mayEnd(report.issuer)) {
      shards.push(open);
      [open, held] = [[], 0];
    }
  }
  if (open.length > 0) shards.push(open);
  return shards;
}

/** True of every fourth issuer. */
function mayEnd(issuer: string): boolean {
  return (createHash('sha256').update(issuer).digest()[0] ?? 0) % 4 === 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
