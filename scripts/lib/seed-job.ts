/** One seed from file to staged content: what a run does for each, in whichever thread. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeReport, writeSection, writeSource } from '../../src/content/files.ts';
import type { Ledger } from '../../src/content/ledger.ts';
import { ledgerOf, mergeLedgers, parseLedger, writeLedger } from '../../src/content/ledger.ts';
import { ConvertError } from '../../src/convert/convert-error.ts';
import type { ConvertedSeed, Knowledge } from '../../src/convert/seed.ts';
import { convertSeed } from '../../src/convert/seed.ts';
import { shown } from './knowledge.ts';

export interface SeedJob {
  /** Path of the seed. */
  readonly file: string;
  /** Folder of the source in the content. */
  readonly source: string;
}

/** What convert tells of a seed. */
export interface SeedSummary {
  readonly name: string;
  readonly documents: readonly DocumentSummary[];
  readonly kept: number;
  readonly setAside: number;
  readonly lost: number;
  readonly doubts: ConvertedSeed['doubts'];
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly parts: string;
  readonly sections: number;
  readonly paragraphs: number;
  readonly figures: number;
  readonly recognised: number;
}

/** Writes one file of the new content; `name` is relative to the content folder. */
export type Write = (name: string, text: string) => void;

/**
 * Converts one seed and writes its content.
 * @throws ConvertError naming the seed by the path that the user gave
 */
export function convertFile(
  { file, source }: SeedJob,
  knowledge: Knowledge,
  content: string,
  write: Write,
): SeedSummary {
  const bytes = readFileSync(file);
  const converted = inFile(file, () => convertSeed(path.basename(file), bytes, source, knowledge));
  const { seed, setAside, documents } = converted;
  write(`sources/${source}/source.txt`, seed.text);
  write(
    `sources/${source}/source.yaml`,
    writeSource({
      seed: seed.name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: seed.encoding,
      setAside: setAside.map(({ span: [start, end], why }) => ({ at: [start, end], why })),
    }),
  );
  for (const { report, sections } of documents) {
    write(`reports/${report.id}/report.yaml`, writeReport(report));
    for (const section of sections)
      write(`reports/${report.id}/${section.data.slug}.md`, writeSection(section));
    const ledger = ledgerOf(
      report.id,
      sections.map(({ data }) => data),
    );
    const name = `ledger/${report.id}.txt`;
    write(name, writeLedger(mergeLedgers(published(path.join(content, name)), ledger)));
  }
  return summarise(converted);
}

function published(file: string): Ledger {
  return existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : new Map();
}

function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ConvertError && error.file === path.basename(file))
      throw new ConvertError({ file: shown(file), line: error.line }, error.what, error.todo);
    throw error;
  }
}

function summarise({ seed, documents, account, doubts }: ConvertedSeed): SeedSummary {
  return {
    name: seed.name,
    documents: documents.map(({ report, sections }) => {
      const figures = sections.flatMap(({ data }) => data.figures);
      return {
        id: report.id,
        title: report.title,
        issuer: report.issuer,
        year: report.year,
        parts: [...new Set(sections.map(({ data }) => data.part))].join('+'),
        sections: sections.length,
        paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
        figures: figures.length,
        recognised: figures.filter(({ indicatorId }) => indicatorId !== null).length,
      };
    }),
    kept: account.kept,
    setAside: account.setAside,
    lost: account.lost,
    doubts,
  };
}
