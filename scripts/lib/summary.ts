import { align } from './columns.ts';
import type { Run, RunSummary } from './convert.ts';
import { understood } from './understood.ts';

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

/** A run on stdout: a row a seed, what was understood of those converted anew, doubts with lines. */
export function printSummary({ seeds, ledgers }: Run): void {
  const rows = seeds.map(({ name, documents, kept, setAside, lost }) => [
    name,
    ...[
      documents.length,
      sum(documents.map(({ sections }) => sections)),
      sum(documents.map(({ paragraphs }) => paragraphs)),
      sum(documents.map(({ figures }) => figures)),
      kept,
      setAside,
      lost,
    ].map(String),
  ]);
  const lines = [
    ...align([header, ...rows], [1, 2, 3, 4, 5, 6, 7]),
    ...seeds.filter(({ changed }) => changed).flatMap(understood),
    ...doubts(seeds, ledgers),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function doubts(seeds: readonly RunSummary[], ledgers: readonly string[]): string[] {
  const lines = [
    ...seeds.flatMap(({ name, doubts }) =>
      doubts.map(({ line, what }) => `${name}:${line}: ${what}`),
    ),
    ...ledgers,
  ];
  return lines.length === 0 ? [] : ['', 'doubts', ...lines];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
