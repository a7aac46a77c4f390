/** One seed from file to staged content: what a run does for each, in whichever thread. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeReport, writeSection, writeSource } from '../../src/content/files.ts';
import type { Ledger } from '../../src/content/ledger.ts';
import { ledgerOf, mergeLedgers, parseLedger, writeLedger } from '../../src/content/ledger.ts';
import type { IsReleased } from '../../src/content/published.ts';
import { ConvertError } from '../../src/convert/convert-error.ts';
import type { SectionContent } from '../../src/content/files.ts';
import type { ConvertedSeed, Knowledge } from '../../src/convert/seed.ts';
import { convertSeed } from '../../src/convert/seed.ts';
import type { Seed } from '../../src/convert/types.ts';
import type { ReportFile, SectionFile } from '../../src/schemas/content.ts';
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
  /** Of what was set aside, characters by reason. */
  readonly aside: Readonly<Record<string, number>>;
  readonly corrected: ConvertedSeed['corrected'];
  readonly doubts: ConvertedSeed['doubts'];
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly kind: string;
  /** As `2024-01-18`. */
  readonly date: string | null;
  /** Whether the date is that of the page it was printed on, not of its delivery. */
  readonly printed: boolean;
  readonly speaker: string | null;
  readonly outline: readonly PartSummary[];
  readonly sections: number;
  readonly paragraphs: number;
  readonly figures: number;
  readonly recognised: number;
}

/** A part of a document, its sections counted in. */
export interface PartSummary {
  readonly part: string;
  /** Number and heading as printed, or a word in brackets for what has none. */
  readonly heading: string;
  readonly sections: number;
  readonly paragraphs: number;
  readonly figures: number;
  /** Terms that it explains. */
  readonly terms: number;
}

/** Writes one file of the new content; `name` is relative to the content folder. */
export type Write = (name: string, text: string) => void;

/** The content folder as it stands, and which of its addresses were promised to readers. */
export interface Before {
  readonly content: string;
  readonly isReleased: IsReleased;
}

/**
 * Converts one seed and writes its content.
 * @throws ConvertError naming the seed by the path that the user gave
 */
export function convertFile(
  { file, source }: SeedJob,
  knowledge: Knowledge,
  before: Before,
  write: Write,
): SeedSummary {
  const bytes = readFileSync(file);
  const converted = inFile(file, () => convertSeed(path.basename(file), bytes, source, knowledge));
  const { seed, setAside, documents, corrections } = converted;
  write(`sources/${source}/source.txt`, seed.text);
  write(
    `sources/${source}/source.yaml`,
    writeSource({
      seed: seed.name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: seed.encoding,
      setAside: setAside.map(({ span: [start, end], why }) => ({ at: [start, end], why })),
      ...(corrections.length > 0 ? { corrections: [...corrections] } : {}),
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
    write(name, writeLedger(mergeLedgers(published(report.id, before), ledger)));
  }
  return summarise(converted);
}

/** What was promised of a report; of one that was never released, nothing. */
function published(report: string, { content, isReleased }: Before): Ledger {
  const file = path.join(content, 'ledger', `${report}.txt`);
  const ledger = existsSync(file)
    ? parseLedger(readFileSync(file, 'utf8'))
    : new Map<string, never>();
  return isReleased(report, ledger) ? ledger : new Map();
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

function summarise(converted: ConvertedSeed): SeedSummary {
  const { seed, documents, printed, setAside, account, corrected, doubts } = converted;
  return {
    name: seed.name,
    documents: documents.map(({ report, sections }) => {
      const figures = sections.flatMap(({ data }) => data.figures);
      return {
        id: report.id,
        title: report.title,
        issuer: report.issuer,
        year: report.year,
        kind: report.kind,
        date: report.date,
        printed: printed.has(report.id),
        speaker: report.speaker,
        outline: partsOf(sections, report),
        sections: sections.length,
        paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
        figures: figures.length,
        recognised: figures.filter(({ indicatorId }) => indicatorId !== null).length,
      };
    }),
    kept: account.kept,
    setAside: account.setAside,
    lost: account.lost,
    aside: asideOf(setAside, seed),
    corrected,
    doubts,
  };
}

function partsOf(sections: readonly SectionContent[], { definitions }: ReportFile): PartSummary[] {
  const entries = new Set(definitions.map(({ spans }) => spans[0]?.[0]));
  const parts: PartSummary[] = [];
  for (const { data, paragraphs } of sections) {
    const within = data.level === 2 ? parts.pop() : undefined;
    const own = data.paragraphs.filter(({ spans }) => entries.has(spans[0]?.[0])).length;
    parts.push({
      part: within?.part ?? data.part,
      heading: within ? within.heading : nameOf(data, sections.length),
      sections: (within?.sections ?? 0) + (data.level === 2 ? 1 : 0),
      paragraphs: (within?.paragraphs ?? 0) + paragraphs.length,
      figures: (within?.figures ?? 0) + data.figures.length,
      terms: (within?.terms ?? 0) + own,
    });
  }
  return parts;
}

function nameOf({ level, number, heading }: SectionFile, sections: number): string {
  if (level === 0) return sections > 1 ? '(before the first part)' : '(the whole text)';
  return heading === null ? '(heading not held)' : `${number ?? ''}${heading}`;
}

function asideOf(setAside: ConvertedSeed['setAside'], { text }: Seed): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { span, why } of setAside)
    counts[why] = (counts[why] ?? 0) + text.slice(...span).replace(/\s/g, '').length;
  return counts;
}
