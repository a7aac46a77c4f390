/**
 * npm run release -- --zh 说明 --en NOTE [--date YYYY-MM-DD] [--content DIR]: enters the present data
 * into the log of published versions, content/versions.yaml. Nothing is done where it stands there.
 */
import { ContentError } from '../src/content/error.ts';
import { publishAddresses } from '../src/content/published.ts';
import { readVersions, writeVersions } from '../src/content/versions.ts';
import { addressesOf } from '../src/opendata/addresses.ts';
import { nextVersion } from '../src/opendata/versions.ts';
import { readArgs } from './lib/args.ts';
import { main } from './lib/main.ts';
import { readOpenData } from './lib/open-data.ts';
import { existingFolder } from './lib/paths.ts';

await main(() => {
  const args = readArgs('release', {
    content: { type: 'string' },
    date: { type: 'string' },
    zh: { type: 'string', default: '' },
    en: { type: 'string', default: '' },
  });
  if (!args.zh || !args.en)
    throw new ContentError(
      'npm run release',
      1,
      'the note for readers is missing',
      'say in both languages what changed: --zh 说明 --en NOTE',
    );
  const date = args.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new ContentError('npm run release', 1, `${date} is not a date`, 'write it as 2026-03-05');
  const content = existingFolder(args.content, 'content', 'run `npm run convert` first');
  const data = readOpenData(content);
  const log = readVersions(content);
  const entry = nextVersion(data, log, {
    date,
    zh: args.zh,
    en: args.en,
  });
  if (entry === null) {
    process.stdout.write(`${log.at(-1)?.version} is in the log already\n`);
    return;
  }
  writeVersions(content, [...log, entry]);
  publishAddresses(content, addressesOf(data));
  process.stdout.write(
    `${entry.version} of ${entry.date}: ${Object.keys(entry.changed).length} reports changed\n`,
  );
});
