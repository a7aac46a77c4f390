import type { SeedSummary } from './seed-job.ts';

/** The table of a run on stdout: a row a seed, a line a document, doubts with line numbers. */
export function printSummary(seeds: readonly SeedSummary[]): void {
  const header = [
    'seed',
    'documents',
    'sections',
    'paragraphs',
    'figures',
    'kept',
    'set aside',
    'lost',
  ];
  const rows = seeds.map((seed) => [
    seed.name,
    seed.documents.length,
    sum(seed.documents.map((document) => document.sections)),
    sum(seed.documents.map((document) => document.paragraphs)),
    sum(seed.documents.map((document) => document.figures)),
    seed.kept,
    seed.setAside,
    seed.lost,
  ]);
  const table = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) =>
    Math.max(...table.map((row) => width(row[column] ?? ''))),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - width(cell));
        return column === 0 ? cell + gap : gap + cell;
      })
      .join('  '),
  );
  const understood = seeds.flatMap((seed) => [
    ...seed.documents.map(
      ({ id, issuer, year, title, parts, figures, recognised }) =>
        `${seed.name}: ${id}  ${issuer} ${year}  ${title}  ${parts}  ${recognised} of ${figures} figures have an indicator`,
    ),
    ...seed.doubts.map(({ line, what }) => `${seed.name}:${line}: ${what}`),
  ]);
  process.stdout.write(`${[...lines, '', ...understood].join('\n')}\n`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Columns on a terminal: a full-width character takes two. */
function width(text: string): number {
  return [...text].reduce((columns, char) => columns + (/[\u1100-\uffe6]/u.test(char) ? 2 : 1), 0);
}
