/** Titles repeated at the head of every page. */
import { isReportTitle, isSalutation } from './opening.ts';
import { spansOf } from './mapped.ts';
import type { Row, SetAside } from './types.ts';

/** Rows without the repetitions of the report's title; one that opens another report stays. */
export function dropRunningTitles(
  rows: readonly Row[],
  seed: string,
): { rows: readonly Row[]; setAside: readonly SetAside[] } {
  const first = rows.findIndex(({ text }) => text.text.length < 60 && isReportTitle(text.text));
  if (first < 0) return { rows, setAside: [] };
  const title = (rows[first] as Row).text.text;
  const setAside: SetAside[] = [];
  const kept: Row[] = [];
  let after = false;
  rows.forEach((row, i) => {
    const repeated = i > first && withoutPage(row.text.text) === title && !opens(rows, i);
    if (repeated) {
      for (const span of spansOf(row.text, seed)) setAside.push({ span, why: 'running-title' });
      after = true;
      return;
    }
    kept.push(after ? { ...row, afterFurniture: true } : row);
    after = false;
  });
  return setAside.length === 0 ? { rows, setAside } : { rows: kept, setAside };
}

function opens(rows: readonly Row[], at: number): boolean {
  return rows.slice(at + 1, at + 6).some(({ text }) => isSalutation(text.text));
}

/** 政府工作报告（2）: the title above the second page of a text that a web site cut into pages. */
function withoutPage(text: string): string {
  return /\d[)）]$/.test(text) ? text.replace(/\s*[（(]\d{1,2}[)）]$/, '') : text;
}
