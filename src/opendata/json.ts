/** One row a piece. */
export function* jsonRows(rows: readonly object[]): Generator<string> {
  for (const row of rows) yield JSON.stringify(row);
}

/** A JSON array with one row a line, so that diffs and `grep` work. */
export function* jsonPieces(rows: readonly object[]): Generator<string> {
  if (rows.length === 0) {
    yield '[]\n';
    return;
  }
  let before = '[\n';
  for (const row of jsonRows(rows)) {
    yield before + row;
    before = ',\n';
  }
  yield '\n]\n';
}
