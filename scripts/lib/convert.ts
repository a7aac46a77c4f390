import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ConvertError } from '../../src/convert/convert-error.ts';
import { asciiSlug } from '../../src/convert/issuer-slug.ts';
import type { ConvertedSeed, Knowledge } from '../../src/convert/seed.ts';
import { convertSeed } from '../../src/convert/seed.ts';
import { writeReport, writeSection, writeSource } from '../../src/content/files.ts';
import { ledgerOf, mergeLedgers, parseLedger, writeLedger } from '../../src/content/ledger.ts';
import { recover, Replacement } from '../../src/content/replace.ts';
import { readKnowledge, shown } from './knowledge.ts';
import { Progress } from './progress.ts';

export interface Folders {
  readonly seeds: string;
  readonly content: string;
}

/** What convert tells of a seed. */
export interface SeedSummary {
  readonly name: string;
  readonly documents: readonly DocumentSummary[];
  readonly kept: number;
  readonly setAside: number;
  readonly lost: number;
  readonly doubts: ConvertedSeed['doubts'];
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly parts: string;
  readonly sections: number;
  readonly paragraphs: number;
  readonly figures: number;
  readonly recognised: number;
}

/**
 * Seeds → content, all or nothing: on an error the old content stays as it was.
 * @throws ConvertError for what the user can mend
 */
export function convertSeeds({ seeds, content }: Folders): SeedSummary[] {
  const files = seedFiles(seeds);
  const knowledge = readKnowledge(seeds, content);
  checkSeedsExist(
    knowledge,
    files.map((file) => path.basename(file)),
  );
  mkdirSync(content, { recursive: true });
  recover(content);
  const replacement = new Replacement(content);
  try {
    const summaries = convertInto(replacement, files, knowledge, content);
    replacement.commit();
    return summaries;
  } catch (error) {
    replacement.abandon();
    throw error;
  }
}

function convertInto(
  replacement: Replacement,
  files: readonly string[],
  knowledge: Knowledge,
  content: string,
): SeedSummary[] {
  const claimed = new Map<string, string>();
  const claim = (id: string, file: string): void => {
    const other = claimed.get(id);
    if (other !== undefined)
      throw new ConvertError(
        { file: shown(file), line: 1 },
        `claims the id ${id}, as ${path.basename(other)} does`,
        'remove one of the two, or give one another `id` in seeds/catalog.yaml',
      );
    claimed.set(id, file);
  };
  const progress = new Progress('converting', files.length);
  const summaries = files.map((file) => {
    const bytes = readFileSync(file);
    const name = path.basename(file);
    const source = asciiSlug(name.replace(/\.[^.]+$/, ''));
    claim(`sources/${source}`, file);
    const converted = inFile(file, () => convertSeed(name, bytes, source, knowledge));
    for (const { report } of converted.documents) claim(report.id, file);
    writeSeed(
      replacement,
      converted,
      source,
      createHash('sha256').update(bytes).digest('hex'),
      content,
    );
    progress.step();
    return summarise(converted);
  });
  progress.end();
  return summaries;
}

/** Errors name the seed by the path that the user gave. */
function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ConvertError && error.file === path.basename(file))
      throw new ConvertError({ file: shown(file), line: error.line }, error.what, error.todo);
    throw error;
  }
}

function writeSeed(
  replacement: Replacement,
  { seed, setAside, documents }: ConvertedSeed,
  source: string,
  sha256: string,
  content: string,
): void {
  replacement.write(`sources/${source}/source.txt`, seed.text);
  replacement.write(
    `sources/${source}/source.yaml`,
    writeSource({
      seed: seed.name,
      sha256,
      encoding: seed.encoding,
      setAside: setAside.map(({ span: [start, end], why }) => ({ at: [start, end], why })),
    }),
  );
  for (const { report, sections } of documents) {
    const folder = `reports/${report.id}`;
    replacement.write(`${folder}/report.yaml`, writeReport(report));
    for (const section of sections)
      replacement.write(`${folder}/${section.data.slug}.md`, writeSection(section));
    const name = `ledger/${report.id}.txt`;
    const old = path.join(content, name);
    const known = existsSync(old) ? parseLedger(readFileSync(old, 'utf8')) : new Map();
    replacement.write(
      name,
      writeLedger(
        mergeLedgers(
          known,
          ledgerOf(
            report.id,
            sections.map(({ data }) => data),
          ),
        ),
      ),
    );
  }
}

function summarise({ seed, documents, account, doubts }: ConvertedSeed): SeedSummary {
  return {
    name: seed.name,
    documents: documents.map(({ report, sections }) => {
      const figures = sections.flatMap(({ data }) => data.figures);
      return {
        id: report.id,
        title: report.title,
        issuer: report.issuer,
        year: report.year,
        parts: [...new Set(sections.map(({ data }) => data.part))].join('+'),
        sections: sections.length,
        paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
        figures: figures.length,
        recognised: figures.filter(({ indicatorId }) => indicatorId !== null).length,
      };
    }),
    kept: account.kept,
    setAside: account.setAside,
    lost: account.lost,
    doubts,
  };
}

function seedFiles(seeds: string): string[] {
  const files = readdirSync(seeds, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .filter((entry) => !/^(?:catalog\.ya?ml|readme(?:\..*)?)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new ConvertError(
      { file: shown(seeds), line: 1 },
      'the folder holds no seed',
      'put the text of a report into it, or name another folder with --seeds',
    );
  return files;
}

/** Entries about seeds that are not there are mistakes of spelling, or leftovers. */
function checkSeedsExist({ catalog, corrections }: Knowledge, names: readonly string[]): void {
  const known = new Set(names);
  for (const entry of [...catalog, ...corrections])
    if (!known.has(entry.seed))
      throw new ConvertError(
        { file: entry.file ?? 'seeds/catalog.yaml', line: entry.line ?? 1 },
        `there is no seed ${entry.seed}`,
        'correct the file name or remove the entry',
      );
}
