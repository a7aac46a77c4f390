/** npm run export -- [--content DIR] [--out DIR]: content → the open data files, without building the site. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assemble } from '../src/archive/archive.ts';
import { readContent } from '../src/content/read.ts';
import { recover } from '../src/content/replace.ts';
import { openDataFiles } from '../src/opendata/files.ts';
import { readArgs } from './lib/args.ts';
import { main } from './lib/main.ts';
import { existingFolder, folder } from './lib/paths.ts';

await main(() => {
  const args = readArgs('export', { content: { type: 'string' }, out: { type: 'string' } });
  const content = existingFolder(
    args.content,
    'content',
    'run `npm run convert` first, or name another folder with --content',
  );
  const out = folder(args.out, 'dist/data');
  recover(content);
  const archive = assemble(readContent(content));
  const files = openDataFiles(
    {
      reports: archive.reports,
      sections: archive.sections,
      figures: archive.figures,
      comparisons: [],
      'set-aside': archive.setAside,
    },
    process.env['SITE_URL'] || 'http://127.0.0.1:4321/',
  );
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) {
    const file = path.join(out, name);
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  }
  process.stdout.write(
    `${path.relative(process.cwd(), out) || '.'}: ${[...files.keys()].join(' ')}\n`,
  );
});
