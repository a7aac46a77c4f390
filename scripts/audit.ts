/**
 * npm run audit -- [--dir DIST] [--runs N] [--only PART-OF-ADDRESS]: Lighthouse on the built site, on
 * the heaviest page of every kind that readers land on. Prints the median of each category and ends
 * with 1 where one is below 100.
 */
import { median } from 'd3';
import { readPages } from '../tests/support/pages.ts';
import { readArgs, refuse, wholeNumber } from './lib/args.ts';
import type { Scores } from './lib/lighthouse.ts';
import { audit, categories, ensureLighthouse } from './lib/lighthouse.ts';
import { main } from './lib/main.ts';
import { existingFolder } from './lib/paths.ts';
import { serve } from './lib/serve.ts';

const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['home', /^\/$/],
  ['report', /^\/reports\/[^/]+\/$/],
  ['section', /^\/reports\/[^/]+\/[^/]+\/$/],
  ['indicator', /^\/indicators\/[^/]+\/$/],
  ['compare', /^\/compare\/[^/]+\/$/],
  ['figures', /^\/figures\/$/],
  ['search', /^\/search\/$/],
];

await main(async () => {
  const args = readArgs('audit', {
    dir: { type: 'string' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  });
  const wanted = wholeNumber(['audit', 'runs'], args.runs, [1, 99]);
  const dir = existingFolder(args.dir, 'dist', 'run `npm run build` first');
  const pages = [...readPages(dir)];
  const heaviest = kinds.flatMap(([name, pattern]) => {
    const [first] = pages
      .filter(([page]) => pattern.test(page) && page.includes(args.only))
      .sort((a, b) => b[1].length - a[1].length);
    return first === undefined ? [] : [[name, first[0]] as const];
  });
  if (heaviest.length === 0)
    refuse(
      'audit',
      `no page of ${dir} has "${args.only}" in its address`,
      'write a part of one, as reports',
    );
  process.stdout.write(`Lighthouse ${ensureLighthouse()}, mobile, median of ${wanted}\n\n`);
  process.stdout.write(row(['', ...categories]));
  const server = await serve(dir);
  let perfect = true;
  try {
    for (const [name, page] of heaviest) {
      const runs: Scores[] = [];
      for (let run = 0; run < wanted; run++)
        runs.push(await audit(new URL(page.slice(1), server.address).href));
      const scores = categories.map((category) => median(runs, (run) => run.scores[category]) ?? 0);
      process.stdout.write(row([name, ...scores.map(String), page]));
      if (scores.every((score) => score === 100)) continue;
      perfect = false;
      for (const lost of new Set(runs.flatMap((run) => run.lost)))
        process.stdout.write(`  ${lost}\n`);
    }
  } finally {
    await server.close();
  }
  if (!perfect) process.exitCode = 1;
});

function row([name = '', ...cells]: readonly string[]): string {
  const [page = '', numbers] = [cells[categories.length], cells.slice(0, categories.length)];
  return (
    `${name.padEnd(11)}${numbers.map((cell) => cell.padStart(15)).join('')}  ${page}`.trimEnd() +
    '\n'
  );
}
