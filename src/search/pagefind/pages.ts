/**
 * The ids of an index's pages in their order, from its unpacked `.pf_meta`: what a result of Pagefind
 * is told by before its fragment is loaded.
 * @throws RangeError when the file does not list `count` pages
 */
export function pagesOf(meta: Uint8Array, count: number): string[] {
  const text = new TextDecoder('latin1').decode(meta);
  const ids = [...text.matchAll(/und_[0-9a-f]{7}(?![0-9a-f])/g)].slice(0, count).map(([id]) => id);
  if (ids.length !== count || new Set(ids).size !== count)
    throw new RangeError(`search index: ${ids.length} pages listed, ${count} expected`);
  return ids;
}
