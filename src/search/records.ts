/** From the rows of the open data to the documents of the index, one a section, newest first. */
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Role } from '../schemas/values.ts';
import { PARTS, ROLES } from './facet-values.ts';

export interface SearchRows {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
}

export interface SearchRecord {
  /** Index into the sorted reports. */
  readonly report: number;
  readonly section: SectionRow;
  readonly figures: readonly FigureRow[];
  /** Roles that the figures of the section have. */
  readonly roles: ReadonlySet<Role>;
}

export interface SearchRecords {
  /** Newest first, then by id: the order in which equal scores are listed. */
  readonly reports: readonly ReportRow[];
  readonly records: readonly SearchRecord[];
}

/** The heading as printed, number included; empty where its page is not held. */
export function headingText({ number, heading }: Pick<SectionRow, 'number' | 'heading'>): string {
  return `${number ?? ''}${heading ?? ''}`;
}

/**
 * The texts that are searched: heading first (possibly empty), then the paragraphs. Nothing is
 * found across two of them.
 */
export function searchedTexts(section: SectionRow): string[] {
  return [headingText(section), ...section.paragraphs.map(({ text }) => text)];
}

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Throws when a section names a report that is not there. */
export function toRecords({ reports, sections, figures }: SearchRows): SearchRecords {
  const sorted = [...reports].sort((a, b) => b.year - a.year || byId(a.id, b.id));
  const sectionsOf = groupBy(sections, ({ report }) => report);
  const figuresOf = groupBy(figures, ({ section }) => section);
  const records = sorted.flatMap((report, index) => {
    const own = [...(sectionsOf.get(report.id) ?? [])].sort((a, b) => a.order - b.order);
    sectionsOf.delete(report.id);
    return own.map((section): SearchRecord => {
      const held = [...(figuresOf.get(section.id) ?? [])].sort((a, b) => a.start - b.start);
      return {
        report: index,
        section,
        figures: held,
        roles: new Set(held.map(({ role }) => role)),
      };
    });
  });
  const stray = sectionsOf.keys().next().value;
  if (stray !== undefined) throw new Error(`search: sections of an unknown report: ${stray}`);
  return { reports: sorted, records };
}

/** Part and roles of a section in one byte: two bits and one bit a role. */
export function packFlags({ section, roles: held }: SearchRecord): number {
  const bits = ROLES.map((role, index) => (held.has(role) ? 4 << index : 0));
  return bits.reduce((sum, bit) => sum + bit, PARTS.indexOf(section.part));
}
