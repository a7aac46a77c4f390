/** Names of the index files, relative to the folder that holds the head. */
export const HEAD = 'head.bin';
export const FOLDER = 'search-data';
/** Folder of the Pagefind indexes beside it. */
export const PAGEFIND = 'pagefind';

export const files = {
  section: (doc: number) => `s/${doc}.bin`,
  figures: (shard: number) => `f/${shard}.bin`,
  cardNames: 'cards.bin',
  card: (indicator: number) => `c/${indicator}.bin`,
  words: 'words.bin',
  /** Every unit of the canonical texts once. */
  units: 'units.bin',
  fold: 'fold.bin',
  /** Words whose reading begins with this letter. */
  pinyin: (letter: string) => `y/${letter}.bin`,
} as const;
