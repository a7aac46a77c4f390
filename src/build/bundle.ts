/**
 * The program that renders pages, as Astro makes it of their sources: made once, and kept for every
 * build of the same sources and public address.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { publicAddress } from '../site/address.ts';
import { Worker } from '../worker.ts';
import { fingerprint } from './fingerprint.ts';

export interface Bundle {
  /** Changes with everything that the program is made of. */
  readonly key: string;
  /** Folder of what it brings into the site: styles, scripts, the files of public/. */
  readonly assets: string;
  /** Address of its first module. */
  readonly entry: string;
  readonly needs: AppNeeds;
}

/** What Astro's app asks of the build: styles and scripts of each page. */
export interface AppNeeds {
  readonly internals: object;
  readonly scripts: readonly object[];
}

/** What the sources of the pages and of the builder lie in. */
const inputs = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** Bundles that are kept beside the newest: of other addresses, or of a state someone goes back to. */
const others = 7;

/** Name of what a bundle is made of below the folder it is made in. */
const names = { assets: 'assets', program: 'program', needs: 'needs.bin' } as const;

/** Folder of the assets while Astro bundles in `dir`. */
export const assetsIn = (dir: string): string => path.join(dir, names.assets);

/** Keeps in `dir` the program that Astro left in a folder which it will remove. */
export function keepProgram(dir: string, program: string, needs: AppNeeds): void {
  cpSync(program, path.join(dir, names.program), { recursive: true });
  writeFileSync(path.join(dir, names.needs), serialize(needs));
}

export const bundleKey = (root: string): string =>
  fingerprint(root, inputs, [process.version, root, publicAddress()]);

/**
 * The bundle of the sources as they are; Astro makes one in a process of its own where none is kept.
 * @throws what Astro failed with
 */
export async function bundlePages(root: string, key: string): Promise<Bundle> {
  const folder = path.join(root, '.cache', 'bundles');
  const dir = path.join(folder, key);
  if (!existsSync(dir)) await make(root, dir);
  const now = new Date();
  utimesSync(dir, now, now);
  sweep(folder, dir);
  const program = path.join(dir, names.program);
  const entry = readdirSync(program).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`${program}: Astro left no bundle of the pages here`);
  return {
    key,
    assets: assetsIn(dir),
    entry: pathToFileURL(path.join(program, entry)).href,
    needs: deserialize(readFileSync(path.join(dir, names.needs))) as AppNeeds,
  };
}

/** Whole or not at all: a build may be killed, and another may make the same bundle at the same time. */
async function make(root: string, dir: string): Promise<void> {
  const building = `${dir}.${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  const astro = new Worker<BundleJob, void>(path.join(import.meta.dirname, 'bundle-process.ts'));
  try {
    await astro.ask({ root, dir: building });
    renameSync(building, dir);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  } finally {
    astro.end();
  }
}

export interface BundleJob {
  readonly root: string;
  /** Folder to bundle in. */
  readonly dir: string;
}

/** Removes the bundles that were used longest ago, none of the last day, and what killed builds left. */
function sweep(folder: string, current: string): void {
  const day = Date.now() - 24 * 3600 * 1000;
  readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((dir) => dir !== current)
    .map((dir) => ({ dir, used: statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
    .filter(({ used }, index) => index >= others && used < day)
    .forEach(({ dir }) => rmSync(dir, { recursive: true, force: true }));
}
