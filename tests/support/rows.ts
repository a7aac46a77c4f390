/** Rows for tests: figures made by hand, and the five seeds converted in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readKnowledge } from '../../scripts/lib/knowledge.ts';
import type { HeldArchive } from '../../src/archive/archive.ts';
import { assemble } from '../../src/archive/archive.ts';
import { convertSeed } from '../../src/convert/seed.ts';
import type { FigureRow, ReportRow, SectionRow } from '../../src/schemas/opendata.ts';
import type { Catalogue } from '../../src/schemas/indicators.ts';

/** A figure with only what a test is about; the rest is unremarkable. */
export function figure(of: Partial<FigureRow> & Pick<FigureRow, 'text'>): FigureRow {
  const value = of.value ?? Number.parseFloat(of.text);
  return {
    id: `r.${of.text}`,
    report: 'chengdu-2023',
    section: 'chengdu-2023.plan',
    paragraph: 'chengdu-2023.plan.p1',
    value,
    valueMax: null,
    unit: of.text.replace(/^[\d.—]+/, '').replace(/以上|以内|左右/, ''),
    base: value,
    comparator: 'eq',
    measure: 'amount',
    role: 'target',
    year: 2023,
    indicator: '',
    indicatorId: null,
    seed: 's.txt',
    start: 0,
    end: of.text.length,
    url: '/x/',
    ...of,
  };
}

export function report(of: Partial<ReportRow> & Pick<ReportRow, 'id' | 'year'>): ReportRow {
  return {
    title: '政府工作报告',
    titleSpans: [],
    kind: 'government-work-report',
    issuer: '成都市',
    date: null,
    seed: 's.txt',
    complete: false,
    continuesFrom: null,
    continuesTo: null,
    inferred: [],
    url: `/reports/${of.id}/`,
    ...of,
  };
}

export function section(id: string, heading: string | null, texts: readonly string[]): SectionRow {
  return {
    id,
    report: id.split('.')[0]!,
    part: 'plan',
    number: null,
    heading,
    level: 2,
    headingSpans: [],
    order: 1,
    url: `/reports/${id}/`,
    paragraphs: texts.map((text, index) => ({
      id: `${id}.p${index + 1}`,
      lead: null,
      text,
      spans: [],
      url: `/reports/${id}/#p${index + 1}`,
    })),
  };
}

const root = path.join(import.meta.dirname, '../..');
const knowledge = readKnowledge(path.join(root, 'seeds'), path.join(root, 'content'));
export const catalogue: Catalogue = knowledge.indicators;

let converted: HeldArchive | undefined;

/** The archive of the five seeds. */
export function seedArchive(): HeldArchive {
  if (converted) return converted;
  const dir = path.join(root, 'seeds');
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const documents = names.flatMap(
    (name) => convertSeed(name, readFileSync(path.join(dir, name)), name, knowledge).documents,
  );
  converted = assemble({
    reports: documents.map((document) => document.report),
    sections: documents.flatMap((document) => document.sections),
    sources: [],
  });
  return converted;
}
