/**
 * node shard-process.ts < job.json: makes one shard and keeps it. A process of its own, because
 * Pagefind's memory is given back only with it.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { shardFiles } from './files.ts';
import { indexDocuments } from './pagefind/write.ts';
import type { IndexedReport } from './records.ts';
import { encodeShard } from './shard-file.ts';
import { buildShard } from './shard.ts';

/** Where the reports of a shard come from. */
export interface ReportSource {
  /** Address of a module that exports `reportReader`. */
  readonly module: string;
  /** What `reportReader` is called with. */
  readonly argument: string;
}

/** Opens a source of reports for a process of its own. */
export type ReportReader = (argument: string) => (id: string) => IndexedReport;

export interface ShardJob {
  readonly source: ReportSource;
  /** Reports by their ids. */
  readonly reports: readonly string[];
  /** Folder to be made: see `keptFiles`. */
  readonly folder: string;
}

/** What is kept of a shard. */
export const keptFiles = {
  /** Folder of what the site gets. */
  site: 'site',
  facts: 'facts.json',
  /** Canonical texts, one a line. */
  texts: 'texts.txt',
  engine: 'engine.wasm',
} as const;

async function makeShard({ source, reports, folder }: ShardJob): Promise<void> {
  const { reportReader } = (await import(source.module)) as { reportReader: ReportReader };
  const read = reportReader(source.argument);
  const shard = buildShard(reports.map(read));
  const { engine, chunks } = await indexDocuments(shard.documents, shard.file.marks);
  const unfinished = `${folder}.${process.pid}`;
  const write = (name: string, content: string | Uint8Array): void => {
    const file = path.join(unfinished, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const site = (name: string, content: Uint8Array): void =>
    write(path.join(keptFiles.site, name), content);
  const pack = (content: Uint8Array): Uint8Array => gzipSync(content, { level: 9 });
  const file = encodeShard({ ...shard.file, chunks: chunks.map(({ first }) => first) });
  site(shardFiles.shard, pack(file));
  for (const [chunk, { content }] of chunks.entries()) site(shardFiles.chunk(chunk), content);
  for (const [name, content] of shard.files) site(name, pack(content));
  write(keptFiles.facts, JSON.stringify(shard.facts));
  write(keptFiles.texts, shard.documents.flatMap(({ texts }) => texts).join('\n'));
  write(keptFiles.engine, engine);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

if (import.meta.main) {
  try {
    await makeShard(JSON.parse(await text(process.stdin)) as ShardJob);
  } catch (error) {
    process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
