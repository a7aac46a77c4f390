/** One row a piece. */
export function* jsonRows(rows: readonly object[]): Generator<string> {
  for (const row of rows) yield JSON.stringify(row);
}
