/**
 * npm run bench [-- --only figures,convert,search,scale,fuzz]
 *
 * Every measurement, each beside its peer in the same run. The parts take options of their own:
 * see scripts/bench/figures.ts, convert.ts, search.ts, scale.ts and fuzz.ts.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ContentError } from '../src/content/error.ts';
import { readArgs } from './lib/args.ts';
import { main } from './lib/main.ts';
import { root } from './lib/paths.ts';

const parts = ['figures', 'convert', 'search', 'scale', 'fuzz'];

await main(() => {
  const { only } = readArgs('bench', { only: { type: 'string', default: parts.join(',') } });
  for (const part of only.split(',')) {
    if (!parts.includes(part))
      throw new ContentError(
        'npm run bench',
        1,
        `there is no part ${part}`,
        `choose from ${parts.join(', ')}`,
      );
    process.stdout.write(`\n${part}\n`);
    const script = path.join(root, 'scripts', 'bench', `${part}.ts`);
    const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
});
