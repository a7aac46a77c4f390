/** Rows of cells as lines with aligned columns; those of `right` (from 0) are set flush right. */
export function align(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - width(cell));
        return right.includes(column) ? gap + cell : cell + gap;
      })
      .join('  '),
  );
}

/** Columns on a terminal: a full-width character takes two. */
function width(text: string): number {
  return [...text].reduce((columns, char) => columns + (/[\u1100-\uffe6]/u.test(char) ? 2 : 1), 0);
}
