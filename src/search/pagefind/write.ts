/** Writes the Pagefind index of all sections: the edge to Pagefind's Node API. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Shard } from '../head.ts';
import { END, letters } from './letters.ts';
import { pagesOf } from './pages.ts';

/** Characters in one index: Pagefind takes about 0.45 GB a million while it indexes. */
const SHARD = 7_000_000;
/** Bodies that an archive of few reports fills; larger chunks suit larger archives. */
const SMALL = 4_000_000;

/** What of Pagefind's output a site needs: its engine, not its interfaces. */
const needed =
  /^(?:pagefind\.js|wasm\.unknown\.pagefind|pagefind-entry\.json|.+\.pf_meta|index\/.+)$/;

/**
 * Writes `<out>/0/`, `<out>/1/`, … and returns what each holds, in the order of the sections.
 * @param documents canonical texts of every section
 */
export async function writePagefind(
  documents: readonly (readonly string[])[],
  marks: string,
  out: string,
): Promise<Shard[]> {
  await rm(out, { recursive: true, force: true });
  const { words } = letters(marks);
  const size = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + text.length, 0);
  const all = documents.reduce((sum, texts) => sum + size(texts), 0);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = all < SMALL ? '1000' : '5000';
  const shards: Shard[] = [];
  for (let first = 0; first < documents.length;) {
    let last = first;
    for (let held = 0; last < documents.length && (held === 0 || held < SHARD); last += 1)
      held += size(documents[last] ?? []);
    const shard = documents
      .slice(first, last)
      .map((texts) => texts.map(words).join(` ${END}${END} `))
      // a section without text is a page nonetheless: Pagefind leaves out empty ones
      .map((content) => (content.trim() === '' ? END + END : content));
    const pages = await writeShard(shard, join(out, String(shards.length)));
    shards.push({ sections: last - first, pages });
    first = last;
  }
  return shards;
}

/** @returns name of the file that lists the pages */
async function writeShard(contents: readonly string[], out: string): Promise<string> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const [doc, content] of contents.entries()) {
      const url = `/${String(doc).padStart(7, '0')}`;
      const added = await index.addCustomRecord({ url, content, language: 'und' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    checkOrder(files, contents.length);
    for (const { path, content } of files) {
      if (!needed.test(path)) continue;
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), path.endsWith('.js') ? await minified(content) : content);
    }
    return files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
  } finally {
    await close();
  }
}

async function minified(script: Uint8Array): Promise<string> {
  const { code } = await transform(Buffer.from(script).toString('utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return code;
}

/** The browser tells a section by the place of its page in the index: that place must be its number. */
function checkOrder(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  sections: number,
): void {
  const open = (content: Uint8Array): Buffer => gunzipSync(content);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const pages = pagesOf(meta === undefined ? new Uint8Array() : open(meta.content), sections);
  const urls = new Map<string, number>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    const url = id === undefined ? null : /"url":"\/(\d+)"/.exec(open(content).toString('utf8'));
    if (id !== undefined && url) urls.set(id, Number(url[1]));
  }
  pages.forEach((id, doc) => {
    if (urls.get(id) !== doc) throw new Error('Pagefind: the pages of the index are out of order');
  });
}
