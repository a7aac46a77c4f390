import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createEngine, type Engine } from '../../src/search/engine.ts';
import { startEngine } from '../../src/search/pagefind/engine.ts';
import { postingsOf } from '../../src/search/pagefind/postings.ts';

/** The search over a written index, as the browser runs it, with Pagefind's own engine. */
export function engineOn(root: string): Engine {
  const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = readFileSync(path.join(root, name));
    return Uint8Array.from(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  };
  return createEngine(load, async (wasm, sources) =>
    postingsOf(await startEngine(await wasm), sources),
  );
}
