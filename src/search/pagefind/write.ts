/** Makes the Pagefind index of a page: the edge to Pagefind's Node API. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readMeta } from './meta.ts';

export interface PagefindFiles {
  /** Pagefind's engine, unpacked. */
  readonly engine: Uint8Array;
  /** In the order of their words: the first word of each, and the file, packed by gzip. */
  readonly chunks: readonly { readonly first: string; readonly content: Uint8Array }[];
}

/**
 * Places a chunk: larger chunks have fewer names, which are all loaded, and are more to load for each
 * word. What is best grows with the content, by its units.
 */
const chunkSize = (units: number): number => (units < 1_500_000 ? 500 : 1200);

/** @param content words separated by blanks. Call it once at a time. */
export async function indexPage(content: string): Promise<PagefindFiles> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(content.length));
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const added = await index.addCustomRecord({ url: '/', content, language: 'und' });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    const { files } = await index.getFiles();
    return sorted(files);
  } finally {
    await close();
  }
}

interface WrittenFile {
  readonly path: string;
  readonly content: Uint8Array;
}

function sorted(files: readonly WrittenFile[]): PagefindFiles {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const file = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (content === undefined) throw new Error(`Pagefind: no file ${path}`);
    return content;
  };
  const metaPath = [...byPath.keys()].find((path) => path.endsWith('.pf_meta'));
  const { chunks } = readMeta(gunzipSync(file(metaPath ?? '.pf_meta')));
  const edges = chunks.flatMap(({ first, last }) => [first, last]);
  if (edges.some((word, at) => at > 0 && word < (edges[at - 1] ?? '')))
    throw new Error('Pagefind: the chunks of the index are out of order');
  return {
    engine: unsigned(gunzipSync(file('wasm.unknown.pagefind'))),
    chunks: chunks.map(({ first, id }) => ({ first, content: file(`index/${id}.pf_index`) })),
  };
}

/** Without the signature that stands before the module. */
function unsigned(engine: Uint8Array): Uint8Array {
  return engine.subarray(Buffer.from(engine).indexOf('\0asm'));
}
