import { buildIndex, type IndexRows } from '../../src/search/build.ts';
import { createEngine, type Engine } from '../../src/search/engine.ts';
import { HEAD } from '../../src/search/files.ts';
import { encodeHead } from '../../src/search/head.ts';

/** An engine over an index held in memory, and the paths it has loaded. */
export function engineOf(rows: IndexRows): Engine & { readonly loaded: string[] } {
  const index = buildIndex(rows);
  const files = new Map<string, Uint8Array>([[HEAD, encodeHead({ ...index.head, version: 'v' })]]);
  for (const [path, content] of index.files) {
    files.set(
      `v/${path}`,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
  }
  const loaded: string[] = [];
  const engine = createEngine(async (path) => {
    loaded.push(path);
    const file = files.get(path);
    if (file === undefined) throw new Error(`no file ${path}`);
    return file;
  });
  return { ...engine, loaded };
}
