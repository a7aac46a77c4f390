/** From a structured seed to the files of content/. Pure. */
import { writeReport, writeSection, writeSource } from '../content/files.ts';
import type { Ledger } from '../content/ledger.ts';
import { lineCounter } from '../content/lines.ts';
import type { FigureEntry, SectionFile } from '../schemas/content.ts';
import { reportPath, sectionPath } from '../site/urls.ts';
import { spansOf } from './mapped.ts';
import type { ExtractedFigure, Paragraph, StructuredDocument, StructuredSeed } from './types.ts';

/** A figure with the indicator it was recognised as. */
export interface IndexedFigure extends ExtractedFigure {
  readonly indicatorId: string | null;
}

/** Figures by document, section and paragraph, in the order of the structured seed. */
export type FiguresOf = (paragraph: Paragraph) => readonly IndexedFigure[];

export interface SeedContent {
  /** Path relative to the content folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Addresses of the seed's documents, by report. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
}

export interface SourceInfo {
  /** Folder name in content/sources, ASCII. */
  readonly id: string;
  readonly sha256: string;
}

/** The content files of one seed. */
export function toContent(
  structured: StructuredSeed,
  source: SourceInfo,
  figuresOf: FiguresOf,
): SeedContent {
  const { seed, documents, setAside } = structured;
  const files = new Map<string, string>();
  const ledgers = new Map<string, Ledger>();
  files.set(`sources/${source.id}/source.txt`, seed.text);
  files.set(
    `sources/${source.id}/source.yaml`,
    writeSource({
      seed: seed.name,
      sha256: source.sha256,
      encoding: seed.encoding,
      setAside: setAside.map(({ span: [start, end], why }) => ({ at: [start, end], why })),
    }),
  );
  const lineOf = lineCounter(seed.text);
  for (const document of documents) {
    const pages = new Map<string, Set<string>>([[reportPath(document.id), new Set()]]);
    files.set(`reports/${document.id}/report.yaml`, reportYaml(document, seed.name, source.id));
    document.sections.forEach((section, index) => {
      const figures = section.paragraphs.flatMap((paragraph, p) =>
        figuresOf(paragraph).map((figure) => toEntry(figure, paragraph, p + 1)),
      );
      const data: SectionFile = {
        report: document.id,
        source: source.id,
        slug: section.slug,
        part: section.part,
        number: section.number,
        heading: section.heading,
        headingSpans: section.headingSpans.map(([a, b]) => [a, b]),
        level: section.level,
        order: index + 1,
        paragraphs: section.paragraphs.map(({ lead, text }) => ({
          line: lineOf(text.at[0] ?? 0),
          lead,
          spans: spansOf(text, seed.text).map(([a, b]) => [a, b]),
        })),
        figures,
      };
      const paragraphs = section.paragraphs.map(({ text }) => text.text);
      files.set(`reports/${document.id}/${section.slug}.md`, writeSection({ data, paragraphs }));
      pages.set(
        sectionPath(document.id, section.slug),
        new Set([
          ...section.paragraphs.map((_, p) => `p${p + 1}`),
          ...figures.map(({ at }) => `f${at[0]}`),
        ]),
      );
    });
    ledgers.set(document.id, pages);
  }
  return { files, ledgers };
}

function reportYaml(document: StructuredDocument, seed: string, source: string): string {
  return writeReport({
    id: document.id,
    kind: document.kind,
    title: document.title,
    titleSpans: document.titleSpans.map(([a, b]) => [a, b]),
    issuer: document.issuer,
    year: document.year,
    date: document.date,
    seed,
    source,
    complete: document.complete,
    continuesFrom: document.continuesFrom,
    continuesTo: document.continuesTo,
    inferred: [...document.inferred],
    missing: [...document.missing],
    definitions: [],
  });
}

function toEntry(figure: IndexedFigure, { text }: Paragraph, p: number): FigureEntry {
  return {
    p,
    in: [figure.start, figure.end],
    at: [text.at[figure.start] ?? 0, (text.at[figure.end - 1] ?? 0) + 1],
    text: figure.text,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    base: figure.base,
    comparator: figure.comparator,
    measure: figure.measure,
    role: figure.role,
    year: figure.year,
    indicator: figure.indicator,
    indicatorId: figure.indicatorId,
  };
}
