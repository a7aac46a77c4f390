/**
 * npm run convert -- [--seeds DIR] [--content DIR] [--explain FILE:LINE]
 * Seeds → content, all or nothing. With --explain nothing is written: it tells which rule did what
 * to a line of a seed.
 */
import { readArgs } from './lib/args.ts';
import { convertSeeds } from './lib/convert.ts';
import { explainLine } from './lib/explain.ts';
import { main } from './lib/main.ts';
import { existingFolder, folder } from './lib/paths.ts';
import { printSummary } from './lib/summary.ts';

await main(async () => {
  const args = readArgs('convert', {
    seeds: { type: 'string' },
    content: { type: 'string' },
    explain: { type: 'string' },
  });
  const seeds = existingFolder(
    args.seeds,
    'seeds',
    'put the texts of reports into a folder and name it with --seeds',
  );
  const content = folder(args.content, 'content');
  if (args.explain === undefined) printSummary(await convertSeeds({ seeds, content }));
  else process.stdout.write(`${explainLine(args.explain, { seeds, content }).join('\n')}\n`);
});
