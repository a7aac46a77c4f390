/** Writes the index to disk: the edge of the search module at build time. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Said } from '../compare/index.ts';
import type { ComparisonRow } from '../schemas/opendata.ts';
import { buildCommon } from './common.ts';
import { FOLDER, HEAD } from './files.ts';
import { encodeHead, type ShardPlace } from './head.ts';
import { countInShard } from './kept-counts.ts';
import { isPlaced, place } from './place.ts';
import { planShards, shardSize, type PlannedReport, type ShardSize } from './plan.ts';
import type { PlaceRow } from './places-file.ts';
import { keptFiles, type ReportSource } from './shard-process.ts';
import type { ShardFacts } from './shard.ts';
import { keptShards, makeShards, type KeptShard } from './shards.ts';

export interface WriteOptions {
  /** All reports, in any order; their texts are read by the processes that make the shards. */
  readonly reports: readonly PlannedReport[];
  readonly source: ReportSource;
  readonly comparisons: readonly ComparisonRow[];
  /** A figure of the comparisons by its id, in the words of its report. */
  textOf(figure: string): Said;
  /** What English pages call an issuer. */
  issuerEn(issuer: string): string;
  /** Governments with a page of their own, in their order. */
  readonly places?: readonly PlaceRow[];
  /** Folder of the finished site. */
  readonly out: string;
  /** Folder of the site that was built last. */
  readonly previous?: string;
  /** Folder in which shards are kept from one build to the next. */
  readonly cache: string;
  readonly size?: ShardSize;
  /** Shards made at a time; by default two, or one on a machine of one processor. */
  readonly processes?: number;
  /** Told how many of the shards that had to be made are done. */
  readonly progress?: (made: number, of: number) => void;
}

export interface WrittenIndex {
  readonly sections: number;
  readonly shards: number;
  /** Folders of shards, relative to the site, that stand in the last one and are not in the new one yet. */
  readonly taken: readonly string[];
}

/**
 * Writes `<out>/search-data/`: `head.bin`, always under this name, and folders named by their
 * content, so that an old page never mixes two versions: one a shard, one of what is about the whole
 * archive, one of Pagefind's engine. Files but the engine are gzip inside and open on any host. Same
 * reports, same bytes.
 * @throws Error when a report cannot be read
 */
export async function writeSearchIndex(options: WriteOptions): Promise<WrittenIndex> {
  const { reports, source, out, cache, previous, size = shardSize } = options;
  const shards = keptShards(planShards(reports, size), cache);
  const root = path.join(out, FOLDER);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const making = makeShards(shards, {
    source,
    cache,
    processes: options.processes ?? Math.min(2, availableParallelism()),
    progress: options.progress ?? (() => undefined),
  });
  // what is there already is put into the site while the rest is made
  const made = shards.filter(({ isMade }) => isMade);
  const last = path.join(previous ?? out, FOLDER);
  const taken = made.filter((shard) => isPlaced(siteOf(shard), path.join(last, shard.key)));
  for (const shard of made) if (!taken.includes(shard)) placeShard(shard, root);
  await making;
  for (const shard of shards) if (!shard.isMade) placeShard(shard, root);
  const facts = shards.map(factsOf);
  const issuers = new Map(reports.map(({ id, issuer }) => [id, issuer]));
  const common = buildCommon({
    facts,
    comparisons: options.comparisons,
    places: options.places ?? [],
    textOf: (figure) => options.textOf(figure),
    issuerOf: (report) => issuers.get(report) ?? '',
    issuerEn: (issuer) => options.issuerEn(issuer),
    count: (words) => shards.map(({ folder }) => countInShard(folder, words)),
  });
  const head = encodeHead({
    ...common.head,
    hasPlaces: (options.places ?? []).length > 0,
    common: writeCommon([common.files, common.placeFiles], root),
    engine: writeEngine(shards[0], root),
    reports: shards.flatMap(({ reports: own }) =>
      own.map((report) => ({ ...report, issuerEn: options.issuerEn(report.issuer) })),
    ),
    shards: shards.map(({ key }, index) => placeOf(key, facts[index])),
  });
  writeFileSync(path.join(root, HEAD), gzipSync(head, { level: 9 }));
  return {
    sections: facts.flatMap((one) => one.sections).reduce((sum, count) => sum + count, 0),
    shards: shards.length,
    taken: taken.map(({ key }) => `${FOLDER}/${key}`),
  };
}

function factsOf({ folder }: KeptShard<PlannedReport>): ShardFacts {
  return JSON.parse(readFileSync(path.join(folder, keptFiles.facts), 'utf8')) as ShardFacts;
}

function placeOf(folder: string, facts: ShardFacts | undefined): ShardPlace {
  const sections = facts?.sections ?? [];
  return {
    folder,
    reports: sections.length,
    sections: sections.reduce((sum, count) => sum + count, 0),
  };
}

/** @returns the folder's name */
function writeCommon(groups: readonly Iterable<readonly [string, string]>[], root: string): string {
  const packed = groups.flatMap((files) =>
    Array.from(files, ([name, text]) => [name, gzipSync(text, { level: 9 })] as const),
  );
  const hash = createHash('sha256');
  for (const [name, content] of packed) hash.update(name).update(content);
  const folder = hash.digest('hex').slice(0, 12);
  for (const [name, content] of packed) {
    const file = path.join(root, folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** @returns its path, '' where there is nothing to search */
function writeEngine(shard: KeptShard<PlannedReport> | undefined, root: string): string {
  if (shard === undefined) return '';
  const engine = readFileSync(path.join(shard.folder, keptFiles.engine));
  const folder = createHash('sha256').update(engine).digest('hex').slice(0, 12);
  mkdirSync(path.join(root, folder));
  writeFileSync(path.join(root, folder, keptFiles.engine), engine);
  return `${folder}/${keptFiles.engine}`;
}

type Shard = KeptShard<PlannedReport>;

const siteOf = ({ folder }: Shard): string => path.join(folder, keptFiles.site);

const placeShard = (shard: Shard, root: string): void =>
  place(siteOf(shard), path.join(root, shard.key));
