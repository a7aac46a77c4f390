/**
 * npm run build -- [--content DIR] [--out DIR]: content → the finished static site with its search index.
 * The folder of --out is new, empty or an earlier site. SITE_URL=https://example.org/archive/ sets the
 * public address; PRECOMPRESS=all or none, whether pages have compressed companions.
 */
import path from 'node:path';
import { readArgs } from './lib/args.ts';
import { buildSite } from './lib/build.ts';
import { main } from './lib/main.ts';
import { outputFolder } from './lib/output.ts';
import { existingFolder } from './lib/paths.ts';

await main(async () => {
  const args = readArgs('build', { content: { type: 'string' }, out: { type: 'string' } });
  const content = existingFolder(
    args.content,
    'content',
    'run `npm run convert` first, or name another folder with --content',
  );
  const out = outputFolder('site', args.out, 'dist', content);
  await buildSite(content, out);
  process.stdout.write(
    `${path.relative(process.cwd(), out) || '.'}: the site is ready for any static host\n`,
  );
});
