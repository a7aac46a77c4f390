/** Makes the Pagefind index of some sections: the edge to Pagefind's Node API. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readMeta } from './meta.ts';
import type { NumberInText } from '../numbers.ts';
import { END, letters } from './letters.ts';

/** What of a section is looked up: its canonical texts and its figures. */
export interface IndexedDocument {
  readonly texts: readonly string[];
  readonly figures: readonly NumberInText[];
}

export interface PagefindFiles {
  /** Pagefind's engine, unpacked. */
  readonly engine: Uint8Array;
  /** In the order of their words: the first word of each, and the file, packed by gzip. */
  readonly chunks: readonly { readonly first: string; readonly content: Uint8Array }[];
}

/** Characters from which on larger chunks make fewer bytes to load. */
const LARGE = 500_000;

/** The pages of the index are the documents by their numbers. Call it once at a time. */
export async function indexDocuments(
  documents: readonly IndexedDocument[],
  marks: string,
): Promise<PagefindFiles> {
  const { words, figure } = letters(marks);
  const contents = documents.map(({ texts, figures }) => {
    const written = [...texts.map(words), figures.map(figure).join(' ')];
    // a section without text is a page nonetheless: Pagefind leaves out empty ones
    return written.join(` ${END}${END} `).trim();
  });
  if (contents.length === 0) contents.push(END + END); // Pagefind makes no index of nothing
  const characters = contents.reduce((sum, content) => sum + content.length / 3, 0);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = characters < LARGE ? '1000' : '2500';
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const [page, content] of contents.entries()) {
      const added = await index.addCustomRecord({ url: urlOf(page), content, language: 'und' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return sorted(files, contents.length);
  } finally {
    await close();
  }
}

const urlOf = (page: number): string => `/${String(page).padStart(7, '0')}`;

interface WrittenFile {
  readonly path: string;
  readonly content: Uint8Array;
}

function sorted(files: readonly WrittenFile[], pages: number): PagefindFiles {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const file = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (content === undefined) throw new Error(`Pagefind: no file ${path}`);
    return content;
  };
  const metaPath = [...byPath.keys()].find((path) => path.endsWith('.pf_meta'));
  const meta = readMeta(gunzipSync(file(metaPath ?? '.pf_meta')));
  const inOrder =
    meta.pages.length === pages &&
    meta.pages.every((id, page) => {
      const fragment = gunzipSync(file(`fragment/${id}.pf_fragment`)).toString('utf8');
      return fragment.includes(`"url":"${urlOf(page)}"`);
    });
  if (!inOrder) throw new Error('Pagefind: the pages of the index are out of order');
  const edges = meta.chunks.flatMap(({ first, last }) => [first, last]);
  if (edges.some((word, at) => at > 0 && word < (edges[at - 1] ?? '')))
    throw new Error('Pagefind: the chunks of the index are out of order');
  return {
    engine: unsigned(gunzipSync(file('wasm.unknown.pagefind'))),
    chunks: meta.chunks.map(({ first, id }) => ({ first, content: file(`index/${id}.pf_index`) })),
  };
}

/** Without the signature that stands before the module. */
function unsigned(engine: Uint8Array): Uint8Array {
  return engine.subarray(Buffer.from(engine).indexOf('\0asm'));
}
