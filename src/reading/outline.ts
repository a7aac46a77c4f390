/** The plan of a document: its parts with their sections, in reading order, and what is missing. */
import { memo } from '../memo.ts';
import type { Missing } from '../schemas/content.ts';
import type { ParagraphRow, SectionRow } from '../schemas/opendata.ts';

export interface OutlineNode {
  readonly section: SectionRow;
  readonly children: readonly SectionRow[];
  /** First and last number of the sections that the text announces and the archive does not hold. */
  readonly missing: readonly [from: string, to: string] | null;
}

/** Level 2 sections under the level 0 or 1 section before them; one without stands for itself. */
export function outlineOf(
  sections: readonly SectionRow[],
  missing: readonly Missing[] = nothing,
): readonly OutlineNode[] {
  return outlines(sections)(missing);
}

const nothing: readonly Missing[] = [];

// every page of a report asks for the same outline
const outlines = memo((sections: readonly SectionRow[]) =>
  memo((missing: readonly Missing[]) => nodesOf(sections, missing)),
);

function nodesOf(
  sections: readonly SectionRow[],
  missing: readonly Missing[],
): readonly OutlineNode[] {
  const nodes: { section: SectionRow; children: SectionRow[] }[] = [];
  for (const section of sections) {
    const parent = nodes.at(-1);
    if (section.level === 2 && parent && parent.section.level < 2) parent.children.push(section);
    else nodes.push({ section, children: [] });
  }
  const announced = missing.find((entry) => entry.what === 'announced');
  return nodes.map((node) => ({
    ...node,
    missing:
      announced && announced.held === node.children.length
        ? announcedRange(announced.held, announced.announced)
        : null,
  }));
}

/** Numbers as reports print them: 8 of 10 held → （九） to （十）. */
function announcedRange(held: number, announced: number): readonly [string, string] | null {
  if (held >= announced) return null;
  return [`（${chineseNumber(held + 1)}）`, `（${chineseNumber(announced)}）`];
}

const digits = '零一二三四五六七八九';

/** 1 to 99 as section numbers are written: 8 → 八, 12 → 十二, 20 → 二十. */
export function chineseNumber(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (
    (tens > 1 ? digits[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? (digits[ones] ?? '') : '')
  );
}

/**
 * A part's own paragraphs before its sections and those behind them, by their place in the source:
 * closing paragraphs such as 一年来… belong to the part and are read after its last section.
 */
export function aroundChildren(
  paragraphs: readonly ParagraphRow[],
  children: readonly SectionRow[],
): number {
  const first = Math.min(...children.map(startOf).filter((start) => start !== undefined));
  const closing = paragraphs.findIndex(({ spans }) => (spans[0]?.[0] ?? 0) > first);
  return closing === -1 ? paragraphs.length : closing;
}

function startOf({ headingSpans, paragraphs }: SectionRow): number | undefined {
  return (headingSpans[0] ?? paragraphs[0]?.spans[0])?.[0];
}

/** Slug of a section within its report. */
export const slugOf = ({ id, report }: Pick<SectionRow, 'id' | 'report'>): string =>
  id.slice(report.length + 1);
