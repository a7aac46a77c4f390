/** Citations of the rows of the open data. */
import type { FigureRow, ParagraphRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import { authorOf } from './author.ts';
import type { Citable } from './citable.ts';
import { archiveName } from './citable.ts';

/** What a citation takes from the site it stands on. */
export interface CiteContext {
  /** Absolute address of a path of the site. */
  readonly absolute: (path: string) => string;
  readonly version: string;
  /** ISO date of the data version, or null. */
  readonly accessed: string | null;
}

export function citeReport(report: ReportRow, context: CiteContext): Citable {
  return {
    id: report.id,
    kind: report.kind,
    author: authorOf(report),
    title: report.title,
    section: null,
    place: null,
    quote: null,
    year: report.year,
    date: report.date,
    pages: printedPages(report),
    url: context.absolute(report.url),
    version: context.version,
    accessed: context.accessed,
  };
}

export function citeSection(report: ReportRow, section: SectionRow, context: CiteContext): Citable {
  return {
    ...citeReport(report, context),
    id: section.id,
    section: sectionTitle(section),
    url: context.absolute(section.url),
  };
}

export function citeParagraph(
  section: Citable,
  paragraph: Pick<ParagraphRow, 'id' | 'text'>,
): Citable {
  const fragment = paragraph.id.slice(paragraph.id.lastIndexOf('.') + 1);
  return {
    ...section,
    id: paragraph.id,
    place: `第${fragment.slice(1)}段`,
    quote: paragraph.text,
    url: `${pageOf(section.url)}#${fragment}`,
  };
}

/** `sentence` is the one that the figure stands in. */
export function citeFigure(
  section: Citable,
  figure: Pick<FigureRow, 'id' | 'paragraph' | 'text'>,
  sentence: string | null,
): Citable {
  const fragment = figure.id.slice(figure.id.lastIndexOf('.') + 1);
  const { place } = citeParagraph(section, { id: figure.paragraph, text: '' });
  return {
    ...section,
    id: figure.id,
    place: `${place}“${figure.text}”`,
    quote: sentence,
    url: `${pageOf(section.url)}#${fragment}`,
  };
}

/** The data as a whole; `year` is the year of the version, or of the newest report. */
export function citeDataset(year: number, context: CiteContext): Citable {
  return citeOwn(year, context, {
    id: `youju-${context.version}`,
    kind: 'dataset',
    title: '有据：政府工作报告数据',
    path: '/data/',
  });
}

/** What the archive put together of one indicator. */
export function citeIndicator(
  { name, url }: { name: string; url: string },
  year: number,
  context: CiteContext,
): Citable {
  return citeCompilation(`${name}：历年目标与结果`, url, year, context);
}

/** What the archive put together of two years of an issuer. */
export function citeYears(
  { from, to, issuer, url }: { from: number; to: number; issuer: string; url: string },
  year: number,
  context: CiteContext,
): Citable {
  return citeCompilation(`${issuer}政府工作报告对照：${from}年与${to}年`, url, year, context);
}

function citeCompilation(title: string, path: string, year: number, context: CiteContext): Citable {
  const id = `youju${path.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`;
  return citeOwn(year, context, { id, kind: 'compilation', title, path });
}

function citeOwn(
  year: number,
  context: CiteContext,
  { id, kind, title, path }: { path: string } & Pick<Citable, 'id' | 'kind' | 'title'>,
): Citable {
  return {
    id,
    kind,
    author: archiveName,
    title,
    section: null,
    place: null,
    quote: null,
    year,
    date: context.accessed,
    pages: null,
    url: context.absolute(path),
    version: context.version,
    accessed: context.accessed,
  };
}

const partNames = {
  review: '工作回顾',
  plan: '工作安排',
  body: '正文',
  attachment: '附件',
} as const;

/** Number and heading as printed; the name of the part where the heading's page is not held. */
export function sectionTitle({
  number,
  heading,
  part,
}: Pick<SectionRow, 'number' | 'heading' | 'part'>): string {
  return heading === null
    ? `${number ?? ''}${partNames[part]}（标题未收录）`
    : `${number ?? ''}${heading}`;
}

function printedPages({ continuesFrom, continuesTo }: ReportRow): string | null {
  const parts = [
    continuesFrom === null ? null : `上接${continuesFrom}`,
    continuesTo === null ? null : `下转${continuesTo}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('，');
}

function pageOf(url: string): string {
  return url.split('#')[0] ?? url;
}
