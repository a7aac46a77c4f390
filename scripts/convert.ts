/** npm run convert -- [--seeds DIR] [--content DIR]: seeds → content, all or nothing. */
import { readArgs } from './lib/args.ts';
import { convertSeeds } from './lib/convert.ts';
import { main } from './lib/main.ts';
import { existingFolder, folder } from './lib/paths.ts';
import { printSummary } from './lib/summary.ts';

await main(async () => {
  const args = readArgs('convert', { seeds: { type: 'string' }, content: { type: 'string' } });
  const seeds = existingFolder(
    args.seeds,
    'seeds',
    'put the texts of reports into a folder and name it with --seeds',
  );
  printSummary(await convertSeeds({ seeds, content: folder(args.content, 'content') }));
});
