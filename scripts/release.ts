/**
 * npm run release -- --zh 说明 --en NOTE [--date YYYY-MM-DD] [--content DIR]: enters the present data
 * into the log of published versions, content/versions.yaml, and its addresses and words into the
 * ledger, all or nothing. The log stays as it is where the data stand there.
 */
import { ContentError } from '../src/content/error.ts';
import { follow, leads, readAliases } from '../src/content/aliases.ts';
import type { Ledger } from '../src/content/ledger.ts';
import { readIssuers } from '../src/content/issuers.ts';
import { addressLedger, readLedger, wordLedgers, writeTexts } from '../src/content/published.ts';
import { readVersions, versionsFile } from '../src/content/versions.ts';
import { presentWords, untoldChanges } from '../src/content/wording.ts';
import type { OpenData } from '../src/opendata/tables.ts';
import { nextVersion } from '../src/opendata/versions.ts';
import { addressesOf } from '../src/publish/addresses.ts';
import { dataVersion } from '../src/schemas/versions.ts';
import { readArgs } from './lib/args.ts';
import { main } from './lib/main.ts';
import { readCompared, rowsOf } from './lib/open-data.ts';
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
  if (!dataVersion.shape.date.safeParse(date).success)
    throw new ContentError('npm run release', 1, `${date} is not a date`, 'write it as 2026-03-05');
  const content = existingFolder(args.content, 'content', 'run `npm run convert` first');
  const compared = readCompared(content);
  const data = rowsOf(compared);
  const log = readVersions(content);
  const words = presentWords(compared.archive);
  checkPages(content, data);
  checkWords(content, words);
  const entry = nextVersion(data, log, {
    date,
    zh: args.zh,
    en: args.en,
  });
  const last = log.at(-1);
  if (entry && last && entry.date < last.date)
    throw new ContentError(
      'npm run release',
      1,
      `${entry.date} is before the last version, of ${last.date}`,
      'give that day or a later one with --date',
    );
  const { archive, comparison } = compared;
  writeTexts(
    new Map([
      ...wordLedgers(content, words),
      ...addressLedger(content, addressesOf(archive, comparison, readIssuers(content))),
      ...(entry ? [versionsFile(content, [...log, entry])] : []),
    ]),
  );
  process.stdout.write(
    entry
      ? `${entry.version} of ${entry.date}: ${Object.keys(entry.changed).length} reports changed\n`
      : `${last?.version} is in the log already\n`,
  );
});

/** @throws ContentError when a page of a report is gone and no alias tells where it leads */
function checkPages(
  content: string,
  { reports, sections }: Pick<OpenData, 'reports' | 'sections'>,
): void {
  const held = new Set([...reports, ...sections].map(({ url }) => url));
  const moves = leads(readAliases(content));
  const [lost, ...more] = [...readLedger(content).keys()].filter(
    (page) =>
      page.startsWith('/reports/') &&
      page !== '/reports/' &&
      !held.has(page) &&
      follow(page, moves) === null,
  );
  if (lost === undefined) return;
  throw new ContentError(
    `${content}/aliases.yaml`,
    1,
    `${lost}${more.length > 0 ? ` and ${more.length} more` : ''} was published and is gone`,
    `bring its seed back, or add { from: ${lost}, to: …, why: … }, to being the page where its words stand now`,
  );
}

/** @throws ContentError when a published address says something else now and no alias tells of it */
function checkWords(content: string, words: Ledger): void {
  const [change, ...more] = untoldChanges(readLedger(content), words, readAliases(content));
  if (!change) return;
  const { address, was } = change;
  throw new ContentError(
    `${content}/aliases.yaml`,
    1,
    `${address}${more.length > 0 ? ` and ${more.length} more` : ''} no longer says what was published`,
    `add { from: '${address}', was: '${was}', to: …, why: … }, to being where those words stand now, or the address itself if they were only corrected`,
  );
}
