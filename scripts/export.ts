/**
 * npm run export -- [--content DIR] [--out DIR]: content → the open data files, without building the site.
 * The folder of --out is new, empty or an earlier export. SITE_URL sets the address that the files name.
 */
import path from 'node:path';
import { readVersions } from '../src/content/versions.ts';
import { openDataFiles } from '../src/opendata/files.ts';
import { writeFiles } from '../src/opendata/write.ts';
import { publicAddress } from '../src/site/address.ts';
import { readArgs } from './lib/args.ts';
import { main } from './lib/main.ts';
import { readCompared, rowsOf } from './lib/open-data.ts';
import { outputFolder } from './lib/output.ts';
import { existingFolder } from './lib/paths.ts';

await main(() => {
  const args = readArgs('export', { content: { type: 'string' }, out: { type: 'string' } });
  const content = existingFolder(
    args.content,
    'content',
    'run `npm run convert` first, or name another folder with --content',
  );
  const out = outputFolder('data', args.out, 'dist/data', content);
  const data = rowsOf(readCompared(content));
  const { origin, base } = publicAddress();
  const { edition, files } = openDataFiles(data, `${origin}${base}/`, readVersions(content));
  writeFiles(files, out);
  const names = files.map(({ name }) => name).filter((name) => !name.includes('/'));
  process.stdout.write(
    `${path.relative(process.cwd(), out) || '.'}: data version ${edition.version}: ${names.join(' ')} reports/ with ${data.reports.length} files and sources/ with ${data.texts.length}\n`,
  );
});
