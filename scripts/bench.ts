/**
 * npm run bench [-- --only figures,convert,search,scale,fuzz --seeds DIR --sizes 5,500,3000 --peers 500]
 *
 * Every measurement, each beside its peer in the same run. `--seeds` measures the texts of a folder
 * instead of synthetic ones. The parts take further options of their own: see scripts/bench/figures.ts,
 * convert.ts, search.ts, scale.ts and fuzz.ts.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readArgs, refuse } from './lib/args.ts';
import { main } from './lib/main.ts';
import { existingFolder, root } from './lib/paths.ts';

/** Each part with the options that are handed on to it. */
const parts: Readonly<Record<string, readonly ('seeds' | 'sizes' | 'peers')[]>> = {
  figures: [],
  convert: ['seeds'],
  search: [],
  scale: ['seeds', 'sizes', 'peers'],
  fuzz: [],
};

const all = Object.keys(parts).join(',');

await main(() => {
  const args = readArgs('bench', {
    only: { type: 'string', default: all },
    seeds: { type: 'string' },
    sizes: { type: 'string' },
    peers: { type: 'string' },
  });
  existingFolder(args.seeds, 'seeds', 'name the folder of your texts with --seeds');
  for (const part of args.only.split(',')) {
    const options = parts[part];
    if (options === undefined)
      return refuse('bench', `there is no part ${part}`, `choose from ${all}`);
    process.stdout.write(`\n${part}\n`);
    const script = path.join(root, 'scripts', 'bench', `${part}.ts`);
    const handed = options.flatMap((name) => {
      const value = args[name];
      return value === undefined ? [] : [`--${name}`, value];
    });
    const { status } = spawnSync(process.execPath, [script, ...handed], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
});
