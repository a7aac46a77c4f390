import type { FigureRow, SectionRow } from '../../src/schemas/opendata.ts';

/** A figure in the paragraph of that index, its number taken from the text. */
export function figureRow(
  section: SectionRow,
  paragraph: number,
  text: string,
  more: Partial<FigureRow> = {},
): FigureRow {
  const start = more.start ?? 100 + paragraph;
  const value = Number.parseFloat(text);
  return {
    id: `${section.report}.f${start}`,
    report: section.report,
    section: section.id,
    paragraph: section.paragraphs[paragraph]?.id ?? '',
    text,
    value,
    valueMax: null,
    unit: text.replace(/^[\d.]+/u, ''),
    base: value,
    comparator: 'eq',
    measure: 'amount',
    role: 'target',
    year: 2024,
    indicator: '项目',
    indicatorId: null,
    seed: 'r.txt',
    start,
    end: start + text.length,
    url: `${section.url}#f${start}`,
    ...more,
  };
}
