/** Blank lines that stand between all lines of a text and so tell nothing of its paragraphs. */
import { headingForm } from './numbering.ts';
import { endsClause, endsSentence } from './sentences.ts';
import type { Row } from './types.ts';

const fewest = 20;
/** A shorter line in mid-sentence may be a heading. */
const shortest = 12;

/** The rows with one blank line less before each, where one stands between nearly all lines in mid-sentence. */
export function evenGaps(rows: readonly Row[]): readonly Row[] {
  let inner = 0;
  let apart = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const { text, gap, table, afterFurniture } = rows[i]!;
    const before = rows[i - 1]!;
    if (table || before.table || before.text.text.length < shortest) continue;
    if (endsSentence(before.text.text) || endsClause(before.text.text)) continue;
    if (headingForm(text.text) !== null) continue;
    inner += 1;
    if (gap > 0 || afterFurniture) apart += 1;
  }
  if (inner < fewest || inner * 3 < rows.length || apart < inner * 0.95) return rows;
  return rows.map((row) => (row.gap > 0 ? { ...row, gap: row.gap - 1 } : row));
}
