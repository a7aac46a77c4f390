import { buildIndex, type IndexRows } from '../../src/search/build.ts';
import { createEngine, type Engine } from '../../src/search/engine.ts';
import { HEAD } from '../../src/search/files.ts';
import { encodeHead } from '../../src/search/head.ts';
import { toPlaces, type Postings } from '../../src/search/postings.ts';

/** The places of terms, looked up in the texts themselves. */
export function postingsOf(documents: readonly (readonly string[])[]): Postings {
  return {
    places: (term) => {
      const found = documents.flatMap((texts, doc): [number, number[]][] => {
        const positions: number[] = [];
        let base = 0;
        for (const text of texts) {
          for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
            positions.push(base + at);
          base += text.length + 1;
        }
        return positions.length > 0 ? [[doc, positions]] : [];
      });
      return Promise.resolve(toPlaces(found));
    },
  };
}

/** An engine over an index held in memory, and the paths it has loaded. */
export function engineOf(rows: IndexRows): Engine & { readonly loaded: string[] } {
  const index = buildIndex(rows);
  const files = new Map<string, Uint8Array>([
    [HEAD, encodeHead({ ...index.head, version: 'v', shards: [] })],
  ]);
  for (const [path, content] of index.files) {
    files.set(
      `v/${path}`,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
  }
  const loaded: string[] = [];
  const load = async (path: string): Promise<Uint8Array> => {
    loaded.push(path);
    const file = files.get(path);
    if (file === undefined) throw new Error(`no file ${path}`);
    return file;
  };
  const engine = createEngine(load, async () => postingsOf(index.documents));
  return { ...engine, loaded };
}
