/** From a structured seed to what its content files hold. Pure. */
import type { SectionContent } from '../content/files.ts';
import { lineCounter } from '../content/lines.ts';
import type { FigureEntry, ReportFile } from '../schemas/content.ts';
import type { Span } from '../schemas/values.ts';
import { isAccountTitle, yearSummedUp } from './accounts.ts';
import { aboutYear, announcedYear, extractFigures, tellsPast } from './figures/index.ts';
import { spansOf } from './mapped.ts';
import { isLate, partYear } from './part-year.ts';
import { withIdeographs } from './radicals.ts';
import { isPast, planBegin, planEnd } from './plan-title.ts';
import { rowFigures } from './table-figures.ts';
import { tableAt } from './table-layout.ts';
import type { Table } from './table-layout.ts';
import { isTableRow } from './tables.ts';
import type {
  ExtractedFigure,
  Paragraph,
  Section,
  StructuredDocument,
  StructuredSeed,
} from './types.ts';

/** What one folder of content/reports holds. */
export interface DocumentContent {
  readonly report: ReportFile;
  readonly sections: readonly SectionContent[];
}

/** The documents of a seed with their figures; no figure has its indicator yet. */
export function toDocuments(
  { seed, documents }: StructuredSeed,
  source: string,
): DocumentContent[] {
  const lineOf = lineCounter(seed.text);
  return documents.map((document) => ({
    report: toReport(document, seed.name, source),
    sections: document.sections.map((section, index) => ({
      data: {
        report: document.id,
        source,
        slug: section.slug,
        part: section.part,
        number: section.number,
        heading: section.heading,
        headingSpans: section.headingSpans.map(pair),
        level: section.level,
        order: index + 1,
        paragraphs: section.paragraphs.map(({ lead, text }) => ({
          line: lineOf(text.at[0] ?? 0),
          lead,
          spans: spansOf(text, seed.text).map(pair),
        })),
        figures: figuresOf(document, section, seed.text),
      },
      paragraphs: section.paragraphs.map(({ text }) => text.text),
    })),
  }));
}

function toReport(document: StructuredDocument, seed: string, source: string): ReportFile {
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    titleSpans: document.titleSpans.map(pair),
    issuer: document.issuer,
    year: document.year,
    date: document.date,
    speaker: document.speaker,
    seed,
    source,
    complete: document.complete,
    continuesFrom: document.continuesFrom,
    continuesTo: document.continuesTo,
    inferred: [...document.inferred],
    missing: [...document.missing],
    definitions: [...document.definitions],
  };
}

/** The figures of a section as its content holds them, in reading order. */
export function figuresOf(
  document: StructuredDocument,
  section: Section,
  seed: string,
): FigureEntry[] {
  const { summed, reportYear } = yearsOf(document);
  const past = isPast(headingsOf(document, section));
  // 发展基础 of a five-year plan: of what came before it.
  const before = past && planBegin(document.title) !== null;
  // A bulletin tells, as an article does; only what rules (措施, 通知) sets targets throughout.
  const kind = before || isAccountTitle(document.title) ? 'feature' : document.kind;
  const late = summed || isLate(document);
  const told = late
    ? (partYear(document.sections, section, reportYear + 1) ?? lateYear(section, reportYear))
    : partYear(document.sections, section, reportYear);
  // In the last year of a plan what news tells of it may well be done.
  const open = kind === 'notice' ? reportYear - 1 : reportYear;
  const end = past ? null : planEnd(document.title, open);
  const context = {
    kind,
    part: section.part,
    reportYear,
    heading: section.heading,
    ...(told === undefined ? {} : { partYear: told }),
    ...(late ? { late } : {}),
    ...(end === null ? {} : { planEnd: end }),
    ...(kind === 'feature' || kind === 'news'
      ? {
          aboutYear: before ? reportYear - 1 : yearToldOf(document, reportYear),
          early: !summed && /^\d{4}-0[12]/.test(document.date ?? ''),
        }
      : {}),
    // a work report of spring tells of the year before, also on affairs abroad or of the army
    ...(kind === 'government-work-report' && /^(?:$|\d{4}-0[1-4])/.test(document.date ?? '')
      ? { aboutYear: reportYear - 1 }
      : {}),
  };
  let announced: number | null = null;
  let table: Table | null = null;
  return section.paragraphs.flatMap((paragraph, index) => {
    const { text } = paragraph.text;
    if (announced !== null && tellsPast(text, context)) announced = null;
    const own = announced === null ? context : { ...context, announcedYear: announced };
    const isRow = isTableRow(text);
    if (isRow && index >= (table?.to ?? 0)) table = tableAt(index, { seed, reportYear, section });
    const figures = isRow
      ? rowFigures(text, own, table?.rows.get(index))
      : extractFigures(text, own);
    announced = announcedYear(text, figures, context) ?? announced;
    return figures.map((figure) =>
      toEntry(withinDate(figure, document), paragraph, index + 1, seed),
    );
  });
}

/** The heading of a section and the one of the part it belongs to. */
function headingsOf({ sections }: StructuredDocument, section: Section): (string | null)[] {
  const above = sections.slice(0, sections.indexOf(section)).findLast(({ level }) => level === 1);
  return section.level === 2 ? [above?.heading ?? null, section.heading] : [section.heading];
}

/** Nothing of a year after the one in which a text was given has come about in it. */
function withinDate(figure: ExtractedFigure, { date }: StructuredDocument): ExtractedFigure {
  const given = Number(date?.slice(0, 4) ?? Infinity);
  return figure.role === 'outcome' && (figure.year ?? 0) > given
    ? { ...figure, role: 'target' }
    : figure;
}

/** What a report given late in its year is about where its headings name no year. */
function lateYear({ part, heading }: Section, reportYear: number): number | undefined {
  if (part === 'review') return reportYear;
  if (part !== 'plan') return undefined;
  return heading?.includes('下半年') === true ? reportYear : reportYear + 1;
}

/** In a summary given in January 今年 is the year that it sums up, as in one of December. */
function yearsOf({ title, year }: StructuredDocument): { summed: boolean; reportYear: number } {
  const summed = isAccountTitle(title) ? yearSummedUp(title) : null;
  return { summed: summed !== null, reportYear: Math.min(summed ?? year, year) };
}

function yearToldOf({ title, sections }: StructuredDocument, year: number): number {
  const texts = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.text));
  return aboutYear([title, ...texts], year);
}

/** Text and unit are those of the seed, 1万套(间) where the reading text has 1万套（间）, but for radicals in the unit. */
function toEntry(
  figure: ExtractedFigure,
  { text }: Paragraph,
  p: number,
  seed: string,
): FigureEntry {
  const start = text.at[figure.start] ?? 0;
  const end = (text.at[figure.end - 1] ?? 0) + 1;
  const printed = seed.slice(start, end).replace(/\s/g, '');
  const unitAt = figure.text.indexOf(figure.unit);
  return {
    p,
    in: [figure.start, figure.end],
    at: [start, end],
    text: printed,
    value: figure.value,
    valueMax: figure.valueMax,
    // 16883|- 2 -|元: what is set aside inside it, the foot of a page, is no unit.
    unit:
      unitAt < 0 || printed.length > figure.text.length
        ? figure.unit
        : withIdeographs(printed.slice(unitAt, unitAt + figure.unit.length)),
    base: figure.base,
    comparator: figure.comparator,
    measure: figure.measure,
    role: figure.role,
    year: figure.year,
    indicator: figure.indicator,
    indicatorId: null,
  };
}

const pair = ([start, end]: Span): [number, number] => [start, end];
