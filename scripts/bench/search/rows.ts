/** Crude rows from plain text, where text is needed and no structure. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexRows } from '../../../src/search/build.ts';
import type { ReportRow, SectionRow } from '../../../src/schemas/opendata.ts';

export function reportRow(id: string, year: number, title = '政府工作报告'): ReportRow {
  return {
    id,
    title,
    titleSpans: [],
    kind: 'government-work-report',
    issuer: '某市',
    year,
    date: null,
    seed: `${id}.txt`,
    complete: true,
    continuesFrom: null,
    continuesTo: null,
    inferred: [],
    url: `/reports/${id}/`,
  };
}

/** A section of `report` with these paragraphs; `slug` ends in its order. */
export function sectionRow(
  report: string,
  order: number,
  heading: string | null,
  texts: readonly string[],
): SectionRow {
  const id = `${report}.plan-${order}`;
  const url = `/reports/${report}/plan-${order}/`;
  return {
    id,
    report,
    part: 'plan',
    number: null,
    heading,
    level: 2,
    headingSpans: [],
    order,
    url,
    paragraphs: texts.map((text, index) => ({
      id: `${id}.p${index + 1}`,
      lead: null,
      text,
      spans: [],
      url: `${url}#p${index + 1}`,
    })),
  };
}

const SEEDS = join(import.meta.dirname, '../../../seeds');

/** The seeds' texts by file name. */
export function seedTexts(): Map<string, string> {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(SEEDS, name), 'utf8')]));
}

/** Each seed as a report of sections of `size` paragraphs, cut at blank lines; Infinity for one text a seed. */
export function crudeRows(texts: ReadonlyMap<string, string>, size: number): IndexRows {
  const reports = [...texts.keys()].map((_, index) => reportRow(`r${index}`, 2020 + index));
  const sections = [...texts.values()].flatMap((text, index) => {
    if (size === Infinity) return [sectionRow(`r${index}`, 1, null, [text.replace(/\s+/gu, '')])];
    const paragraphs = text
      .split(/\r?\n\s*\r?\n/u)
      .map((paragraph) => paragraph.replace(/\s+/gu, ''))
      .filter((paragraph) => paragraph !== '');
    const count = Math.ceil(paragraphs.length / size);
    return Array.from({ length: count }, (_, order) =>
      sectionRow(`r${index}`, order + 1, null, paragraphs.slice(order * size, (order + 1) * size)),
    );
  });
  return { reports, sections, figures: [], comparisons: [], placeOf: () => [0, 1] };
}
