/** 01, 02, 03 on lines of their own, each before the heading that it numbers. */
import { isPartHeading } from './parts.ts';
import { endsClause, endsSentence } from './sentences.ts';
import type { Row } from './types.ts';

const fewest = 3;

/** The rows with such numbers put before their headings: `01 交通畅行`. */
export function withNumbers(rows: readonly Row[]): Row[] {
  const numbers = loneNumbers(rows);
  if (numbers.size === 0) return [...rows];
  return rows.flatMap((row, i): Row[] => {
    if (numbers.has(row)) return [];
    const before = rows[i - 1];
    if (before === undefined || !numbers.has(before)) return [row];
    const { text, at } = before.text;
    // The line end is the space between them.
    const joined = {
      text: `${text} ${row.text.text}`,
      at: [...at, (at.at(-1) as number) + 1, ...row.text.at],
    };
    return [{ ...before, text: joined, bold: 0, hash: row.hash }];
  });
}

/**
 * 01, 02, 03… in order, each before a short line; none where the count breaks off before three,
 * unless both of two head parts. */
function loneNumbers(rows: readonly Row[]): ReadonlySet<Row> {
  const found = new Set<Row>();
  for (const [i, row] of rows.entries()) {
    if (row.text.text !== String(found.size + 1).padStart(2, '0')) continue;
    const next = rows[i + 1]?.text.text ?? '';
    const heads = next.length > 1 && next.length <= 40 && /^(?:[一-鿿“《]|20\d\d年)/.test(next);
    if (heads && !endsSentence(next) && !endsClause(next)) found.add(row);
  }
  const parts = rows.filter((_, i) => i > 0 && found.has(rows[i - 1]!));
  const isParts = found.size === 2 && parts.every(({ text }) => isPartHeading(text.text));
  return found.size >= fewest || isParts ? found : new Set();
}
