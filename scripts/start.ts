/**
 * npm start -- [--port N]: converts, builds, indexes and serves the finished archive.
 * Later runs redo only what changed since the last one.
 */
import path from 'node:path';
import { publicAddress } from '../src/site/address.ts';
import { readArgs, wholeNumber } from './lib/args.ts';
import { buildSite } from './lib/build.ts';
import { convertSeeds } from './lib/convert.ts';
import { main } from './lib/main.ts';
import { outputFolder } from './lib/output.ts';
import { root } from './lib/paths.ts';
import { serve } from './lib/serve.ts';
import { Stamp } from './lib/stamp.ts';

await main(async () => {
  const { port } = readArgs('start', { port: { type: 'string', default: '4321' } });
  const number = wholeNumber(['start', 'port'], port, [0, 65535]);
  const base = `${publicAddress().base}/`;
  const content = path.join(root, 'content');
  const out = outputFolder('site', undefined, 'dist', content);
  await (await serve(out, base, number)).close(); // a taken port is told at once, not after the build
  const converted = new Stamp('convert', [
    'seeds',
    'content',
    'src',
    'scripts',
    'package-lock.json',
  ]);
  if (!converted.isCurrent()) {
    await convertSeeds({ seeds: path.join(root, 'seeds'), content });
    converted.renew();
  }
  const built = new Stamp(
    'build',
    ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'],
    [process.env['SITE_URL'] ?? ''],
  );
  if (!built.isCurrent(out)) {
    process.stderr.write('Building the site …\n');
    await buildSite(content, out);
    built.renew();
  }
  const server = await serve(out, base, number);
  process.stdout.write(`${server.address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
});
