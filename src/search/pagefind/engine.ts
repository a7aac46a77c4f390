/**
 * Pagefind's engine in the browser: its WebAssembly as it comes, without its script, which would load
 * it once for every index, read its list of pages twice, and is larger than all of this search.
 * The calls are those of the script of the version that package.json names.
 */
import { SIGNATURE } from './meta.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  __wbindgen_start(): void;
  __wbindgen_malloc(bytes: number, align: number): number;
  __wbindgen_free(at: number, bytes: number, align: number): void;
  init_pagefind(meta: number, bytes: number): number;
  load_index_chunk(index: number, chunk: number, bytes: number): number;
  /** Each text as place and length. */
  search(
    index: number,
    ...rest: readonly [
      ...query: [number, number],
      ...written: [number, number],
      ...filters: [number, number],
      ...sorting: [number, number],
      exact: 0 | 1,
      diacritics: 0 | 1,
    ]
  ): [at: number, bytes: number];
}

/** One index in the engine. What is searched for must lie in its loaded chunks. */
export interface EngineIndex {
  /** @param chunk an unpacked chunk file */
  load(chunk: Uint8Array): void;
  /** Places of the word on the page, ascending; where it is not there, of the words that begin so. */
  search(word: string): readonly number[];
}

export interface PagefindEngine {
  /** An index of one page, nothing loaded. */
  index(): EngineIndex;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @param wasm Pagefind's engine, unpacked */
export async function startEngine(wasm: Uint8Array<ArrayBuffer>): Promise<PagefindEngine> {
  const { instance } = await WebAssembly.instantiate(wasm, {
    // The engine keeps no references to objects of the page: their table stays empty.
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined },
  });
  const engine = instance.exports as unknown as Exports;
  engine.__wbindgen_start();
  const give = (bytes: Uint8Array): [number, number] => {
    const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const giveText = (text: string): [number, number] => give(encoder.encode(text));
  const take = ([at, bytes]: [number, number]): string => {
    const text = decoder.decode(new Uint8Array(engine.memory.buffer, at >>> 0, bytes));
    engine.__wbindgen_free(at, bytes, 1);
    return text;
  };
  return {
    index() {
      let index = checked(engine.init_pagefind(...give(META)));
      return {
        load(chunk) {
          index = checked(
            engine.load_index_chunk(index, ...give(chunk.subarray(SIGNATURE.length))),
          );
        },
        search(word) {
          const found = take(
            engine.search(
              index,
              ...giveText(word),
              ...giveText(word),
              ...giveText('{}'),
              ...giveText(''),
              0,
              0,
            ),
          );
          const { results } = JSON.parse(found) as {
            results: readonly { l: readonly { l: number }[] }[];
          };
          return results.flatMap(({ l }) => l.map(({ l: place }) => place));
        },
      };
    },
  };
}

function checked(index: number): number {
  if (index === 0) throw new Error('search: Pagefind cannot read its index');
  return index >>> 0;
}

/**
 * The meta file of an index of one page whose chunks are chosen elsewhere:
 * `['', [['0', 1, '']], [], [], [], []]` in CBOR.
 */
const META = Uint8Array.of(
  ...[0x86, 0x60],
  ...[0x81, 0x83, 0x61, 0x30, 1, 0x60],
  ...[0x80, 0x80, 0x80, 0x80],
);
