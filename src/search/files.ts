/** Names of the index files, relative to the folder that holds the head. */
export const HEAD = 'head.bin';
export const FOLDER = 'search-data';

/** In the folder of a shard. */
export const shardFiles = {
  shard: 'shard.bin',
  chunk: (chunk: number) => `i/${chunk}.bin`,
  units: (block: number) => `u/${block}.bin`,
  /** Texts of a section, by its number in the shard. */
  section: (section: number) => `s/${section}.bin`,
} as const;

/** In the folder of what is about the whole archive. */
export const commonFiles = {
  /** Columns of the indicators, see `encodeColumn`. */
  names: 'names.bin',
  namesEn: 'names-en.bin',
  ids: 'ids.bin',
  card: (indicator: number) => `c/${indicator}.bin`,
  /** Governments with a page of their own. */
  places: 'places.bin',
  /** What the reports of a government say of all indicators, by its number in `places`. */
  place: (place: number) => `p/${place}.bin`,
  words: 'words.bin',
  fold: 'fold.bin',
  /** Words whose reading begins with this letter. */
  pinyin: (letter: string) => `y/${letter}.bin`,
} as const;
