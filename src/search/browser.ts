/** `/search.js`: the search as a module that any page of the site may import. */
import { lookAround, type Around } from './around.ts';
import type { Fold } from './canon.ts';
import { createEngine, type Exploration } from './engine.ts';
import { FOLDER, HEAD } from './files.ts';
import { startEngine } from './pagefind/engine.ts';
import { postingsOf } from './pagefind/postings.ts';
import type { Load } from './reader.ts';

const root = new URL(`${FOLDER}/`, import.meta.url);

const load: Load = async (path) => {
  // The head names the current version: always ask whether it changed. The rest never changes.
  const cache = path === HEAD ? 'no-cache' : 'default';
  const response = await fetch(new URL(path, root), { cache });
  if (!response.ok) throw new Error(`search: ${path} answers ${response.status}`);
  return unpacked(new Uint8Array(await response.arrayBuffer()));
};

const base = root.pathname.slice(0, -FOLDER.length - 2);
const engine = createEngine(
  load,
  async (wasm, sources) => postingsOf(await startEngine(await wasm), sources),
  base,
);

export const { search, explore } = engine;

/** What stands around the passages of an exploration. */
export async function around(found: Exploration): Promise<Around> {
  return lookAround(await engine.reader(), found, base, document.documentElement.lang === 'en');
}

/**
 * Traditional characters and what they are folded to, all and those that the texts themselves write:
 * for what reads a query as the search does.
 */
export async function folds(): Promise<{ readonly all: Fold; readonly written: Fold }> {
  const reader = await engine.reader();
  return { all: await reader.fold(), written: reader.head.folds };
}

/** Loads what every query needs; harmless to call more than once. */
export async function preload(): Promise<void> {
  await (await engine.reader()).openPostings();
}

/** A host may have unpacked the file already. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
