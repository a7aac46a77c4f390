/** From content files to the rows of the open data. Pure; the same for the site and for `export`. */
import type { SectionContent } from '../content/files.ts';
import { lineCounter } from '../content/lines.ts';
import type { ReportFile, SourceFile } from '../schemas/content.ts';
import type {
  CorrectionRow,
  FigureRow,
  ReportRow,
  SectionRow,
  SetAsideRow,
} from '../schemas/opendata.ts';
import { reportPath, sectionPath, sourcePath } from '../site/urls.ts';

export interface Source extends SourceFile {
  /** Name of its folder and of its page. */
  readonly id: string;
  /** The decoded text, offsets of the archive count in it. */
  readonly text: string;
}

export const sectionId = (report: string, slug: string): string => `${report}.${slug}`;
export const paragraphId = (section: string, number: number): string => `${section}.p${number}`;
export const figureId = (report: string, start: number): string => `${report}.f${start}`;

export function toReportRow(file: ReportFile): ReportRow {
  return {
    id: file.id,
    title: file.title,
    titleSpans: file.titleSpans,
    kind: file.kind,
    issuer: file.issuer,
    year: file.year,
    date: file.date,
    seed: file.seed,
    complete: file.complete,
    continuesFrom: file.continuesFrom,
    continuesTo: file.continuesTo,
    inferred: file.inferred,
    url: reportPath(file.id),
  };
}

export function toSectionRow({ data, paragraphs }: SectionContent): SectionRow {
  const id = sectionId(data.report, data.slug);
  const url = sectionPath(data.report, data.slug);
  return {
    id,
    report: data.report,
    part: data.part,
    number: data.number,
    heading: data.heading,
    level: data.level,
    headingSpans: data.headingSpans,
    order: data.order,
    url,
    paragraphs: data.paragraphs.map((paragraph, index) => ({
      id: paragraphId(id, index + 1),
      lead: paragraph.lead,
      text: paragraphs[index] ?? '',
      spans: paragraph.spans,
      url: `${url}#p${index + 1}`,
    })),
  };
}

export function toFigureRows({ data }: SectionContent, seed: string): FigureRow[] {
  const section = sectionId(data.report, data.slug);
  return data.figures.map(({ p, at: [start, end], ...figure }) => ({
    id: figureId(data.report, start),
    report: data.report,
    section,
    paragraph: paragraphId(section, p),
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
    seed,
    start,
    end,
    url: `${sectionPath(data.report, data.slug)}#f${start}`,
  }));
}

export function toSetAsideRows(source: Source): SetAsideRow[] {
  return source.setAside.map(({ at: [start, end], why }) => ({
    seed: source.seed,
    start,
    end,
    text: source.text.slice(start, end),
    why,
  }));
}

export function toCorrectionRows({ id, seed, text, corrections }: Source): CorrectionRow[] {
  if (corrections === undefined) return [];
  const lineOf = lineCounter(text);
  return corrections.map((made) => {
    const { kind, reports, reason, source } = made;
    const told = { reports, before: null, after: null, reason, source };
    if (made.kind === 'arrange')
      return {
        id: `${id}.arranged`,
        seed,
        kind,
        start: null,
        end: null,
        text: null,
        figure: null,
        ...told,
        url: sourcePath(id),
      };
    const [start, end] = made.at;
    return {
      id: `${id}.c${start}`,
      seed,
      kind,
      start,
      end,
      text: made.text,
      figure: made.kind === 'set' ? figureId(reports[0]!, start) : null,
      ...told,
      before: made.before,
      after: made.kind === 'set' ? made.after : null,
      url: sourcePath(id, lineOf(start)),
    };
  });
}
