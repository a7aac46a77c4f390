/**
 * node scripts/bench/scale.ts [--sizes 5,500,3000] [--years 10] [--seeds DIR] [--peers 500 | 0]
 *
 * From texts to the finished site with its search index, in processes of their own: synthetic reports
 * of 20,000 characters made from the seeds, so many years of every issuer, or the texts of a folder.
 * Then one report is added. Beside it the same texts as plain pages by Starlight with Pagefind and by
 * VitePress.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArgs } from '../lib/args.ts';
import { main } from '../lib/main.ts';
import { existingFolder, root } from '../lib/paths.ts';
import { measure } from './scale/measure.ts';
import { measurePeers } from './scale/peers.ts';
import type { SyntheticReport } from './synthetic.ts';
import { paragraphsOf, syntheticReport } from './synthetic.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function seedTexts(): string[] {
  const seeds = path.join(root, 'seeds');
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(seeds, name), 'utf8'));
}

function run(script: string, args: readonly string[]) {
  return measure(process.execPath, [path.join(root, 'scripts', `${script}.ts`), ...args], {
    cwd: root,
  });
}

/** Bytes of a folder, by ending of the names, and how many pages there are. */
function weigh(dir: string): {
  bytes: number;
  files: number;
  pages: number;
  page: number;
  heaviest: number;
} {
  const total = { bytes: 0, files: 0, pages: 0, page: 0, heaviest: 0 };
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(path.join(entry.parentPath, entry.name));
    total.bytes += size;
    total.files += 1;
    if (!entry.name.endsWith('.html')) continue;
    total.pages += 1;
    total.page += size;
    total.heaviest = Math.max(total.heaviest, size);
  }
  return total;
}

interface Place {
  readonly seeds: string;
  readonly content: string;
  readonly site: string;
}

/** Converts, builds, adds a report, builds again, and prints what each took. */
async function measureArchive(
  label: string,
  reports: number,
  { seeds, content, site }: Place,
  more: { name: string; text: string },
): Promise<void> {
  const convert = (): Promise<{ seconds: number; memory: number }> =>
    run('convert', ['--seeds', seeds, '--content', content]);
  const build = () => run('build', ['--content', content, '--out', site]);
  const converted = await convert();
  const built = await build();
  const weight = weigh(site);
  writeFileSync(path.join(seeds, more.name), more.text);
  const again = await convert();
  const grown = await build();
  const share = ((again.seconds + grown.seconds) / (converted.seconds + built.seconds)) * 100;
  say(
    `${label}: convert ${converted.seconds.toFixed(1)} s, ${megabytes(converted.memory)}; ` +
      `build with index ${built.seconds.toFixed(1)} s (${((1000 * built.seconds) / reports).toFixed(0)} ms a report), ` +
      `${megabytes(built.memory)} (${(built.memory / 1e6 / reports).toFixed(1)} MB a report)`,
  );
  say(
    `  ${weight.files} files, ${megabytes(weight.bytes)}; ${weight.pages} pages of ${(weight.page / weight.pages / 1000).toFixed(1)} kB, the heaviest ${(weight.heaviest / 1000).toFixed(0)} kB; ` +
      `search ${megabytes(weigh(path.join(site, 'search-data')).bytes)}`,
  );
  say(
    `  one report more: convert ${again.seconds.toFixed(1)} s, build ${grown.seconds.toFixed(1)} s, together ${share.toFixed(0)} % of the whole`,
  );
}

await main(async () => {
  const args = readArgs('bench', {
    sizes: { type: 'string', default: '5,500,3000' },
    years: { type: 'string', default: '10' },
    seeds: { type: 'string' },
    peers: { type: 'string', default: '500' },
  });
  const paragraphs = paragraphsOf(seedTexts());
  // of every size the same number of years an issuer: what a report costs depends on its history
  const maker =
    (size: number) =>
    (index: number): SyntheticReport =>
      syntheticReport(paragraphs, index, 20_000, Math.ceil(size / Number(args.years)));
  const scratch = mkdtempSync(path.join(tmpdir(), 'youju-scale-'));
  const place = (name: string): Place => ({
    seeds: path.join(scratch, name, 'seeds'),
    content: path.join(scratch, name, 'content'),
    site: path.join(scratch, name, 'site'),
  });
  try {
    const sizes =
      args.seeds === undefined
        ? args.sizes
            .split(',')
            .map(Number)
            .filter((size) => size > 0)
        : [];
    for (const size of sizes) {
      const make = maker(size);
      const here = place(String(size));
      mkdirSync(here.seeds, { recursive: true });
      for (let index = 0; index < size; index += 1) {
        const { name, text } = make(index);
        writeFileSync(path.join(here.seeds, name), text);
      }
      // nothing is removed before the end: file systems take a while over folders that are gone
      await measureArchive(`${size} reports`, size, here, make(size));
    }
    if (args.seeds !== undefined) {
      const here = place('given');
      cpSync(existingFolder(args.seeds, 'seeds', 'name one'), here.seeds, { recursive: true });
      const count = readdirSync(here.seeds).filter((name) => name.endsWith('.txt')).length;
      await measureArchive(args.seeds, count, here, maker(1)(0));
    }
    const peers = Number(args.peers);
    if (peers > 0) {
      const texts = Array.from({ length: peers }, (_, index) => maker(peers)(index));
      await measurePeers(texts, path.join(scratch, 'peers'), say);
    }
  } finally {
    // a build may still be removing what left its site: a removal beside it ends before it is done
    for (let tries = 0; existsSync(scratch) && tries < 100; tries += 1)
      rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
});
