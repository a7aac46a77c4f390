import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Replacement } from '../../src/content/replace.ts';
import type { Knowledge } from '../../src/convert/seed.ts';
import type { IssuerDirectory } from '../../src/issuers/directory.ts';
import { root } from './paths.ts';
import type { SeedSummary } from './seed-job.ts';

interface Kept {
  readonly key: string;
  readonly summary: SeedSummary;
  /** Name, size and time of change of each file written. */
  readonly files: readonly (readonly [name: string, size: number, time: number])[];
}

const codeFolders = [
  'archive',
  'compare',
  'content',
  'convert',
  'issuers',
  'schemas',
  'site',
  'values',
];

/**
 * Remembers what each seed of a content folder became. A seed is reused when its bytes, what people
 * wrote about it, the indicators and the program are the same, and nobody touched its files.
 */
export class ConvertCache {
  readonly #content: string;
  readonly #file: string;
  readonly #knowledge: Knowledge;
  readonly #common: string;
  readonly #old: Map<string, Kept>;
  readonly #new = new Map<string, Omit<Kept, 'files'> & { names: readonly string[] }>();

  constructor(content: string, knowledge: Knowledge) {
    this.#content = content;
    this.#knowledge = knowledge;
    const name = createHash('sha256').update(path.resolve(content)).digest('hex').slice(0, 12);
    this.#file = path.join(root, '.cache', 'convert', `${name}.json`);
    this.#common = hashOf(
      JSON.stringify([knowledge.indicators, issuerIds(knowledge.issuers)]),
      program(),
    );
    this.#old = read(this.#file);
  }

  /** Takes the files of an unchanged seed over into the new content; null when it must be converted. */
  reuse(file: string, replacement: Replacement): SeedSummary | null {
    const kept = this.#old.get(file);
    if (kept === undefined || kept.key !== this.#key(file)) return null;
    const untouched = kept.files.every(([name, size, time]) => {
      const stat = statSync(path.join(this.#content, name), { throwIfNoEntry: false });
      return stat?.size === size && stat.mtimeMs === time;
    });
    if (!untouched) return null;
    const names = kept.files.map(([name]) => name);
    for (const name of names) replacement.keep(name);
    this.#new.set(file, { key: kept.key, summary: kept.summary, names });
    return kept.summary;
  }

  remember(file: string, summary: SeedSummary, names: readonly string[]): void {
    this.#new.set(file, { key: this.#key(file), summary, names });
  }

  /** Call when the new content is in place. */
  save(): void {
    const entries = [...this.#new].map(([file, { key, summary, names }]) => {
      const files = names.map((name) => {
        const { size, mtimeMs } = statSync(path.join(this.#content, name));
        return [name, size, mtimeMs] as const;
      });
      return [file, { key, summary, files }] as const;
    });
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.part`, JSON.stringify(entries));
    renameSync(`${this.#file}.part`, this.#file);
  }

  #key(file: string): string {
    const name = path.basename(file);
    const { catalog, corrections } = this.#knowledge;
    const about = [...catalog, ...corrections].filter((entry) => entry.seed === name);
    return hashOf(readFileSync(file), JSON.stringify(about), this.#common);
  }
}

/** All that a seed's content has from the list of issuers. */
function issuerIds({ listed }: IssuerDirectory): readonly (readonly [string, string])[] {
  return listed.map(({ name, id }) => [name, id]);
}

function read(file: string): Map<string, Kept> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Kept][]);
  } catch {
    return new Map();
  }
}

/** A fingerprint of everything that decides what a seed becomes. */
function program(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const folder of codeFolders) {
    const dir = path.join(root, 'src', folder);
    if (!existsSync(dir)) continue;
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(path.join(dir, name)));
  }
  return hash.digest('hex');
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
