/**
 * Makes shards and keeps them, one at a time as they are told to it. A process of its own, because
 * strings of whole shards pass through it; Pagefind is a process below it, a new one for every shard.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerWith } from '../worker.ts';
import { shardFiles } from './files.ts';
import { letters } from './pagefind/letters.ts';
import { pageOf } from './pagefind/page.ts';
import { indexPage } from './pagefind/write.ts';
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
export type ReportReader = (argument: string) => (at: string) => IndexedReport;

export interface ShardJob {
  readonly source: ReportSource;
  /** Where the source finds its reports. */
  readonly reports: readonly string[];
  /** Folder to be made: see `keptFiles`. */
  readonly folder: string;
}

/** What is kept of a shard. */
export const keptFiles = {
  /** Folder of what the site gets. */
  site: 'site',
  facts: 'facts.json',
  /** Canonical texts, one a line, in UTF-16. */
  texts: 'texts.txt',
  /** Words that were counted in the texts, with their counts. */
  counts: 'counts.json',
  engine: 'engine.wasm',
} as const;

async function makeShard({ source, reports, folder }: ShardJob): Promise<void> {
  const { reportReader } = (await import(source.module)) as { reportReader: ReportReader };
  const shard = buildShard(reports.map(reportReader(source.argument)));
  const unfinished = `${folder}.${process.pid}`;
  const made = new Set<string>();
  const write = (name: string, content: Uint8Array): void => {
    const file = path.join(unfinished, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
  const site = (name: string, content: Uint8Array): void =>
    write(path.join(keptFiles.site, name), content);
  const pack = (content: Uint8Array): Uint8Array => gzipSync(content, { level: 9 });
  const indexed = indexPage(pageOf(shard.documents, letters(shard.file.marks)));
  for (const [name, content] of shard.files) site(name, pack(content));
  write(keptFiles.facts, Buffer.from(JSON.stringify(shard.facts)));
  const texts = shard.documents.flatMap((document) => document.texts).join('\n');
  write(keptFiles.texts, Buffer.from(texts, 'utf16le'));
  const { engine, chunks } = await indexed;
  const file = encodeShard({ ...shard.file, chunks: chunks.map(({ first }) => first) });
  site(shardFiles.shard, pack(file));
  for (const [chunk, { content }] of chunks.entries()) site(shardFiles.chunk(chunk), content);
  write(keptFiles.engine, engine);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

if (import.meta.main) answerWith(makeShard);
