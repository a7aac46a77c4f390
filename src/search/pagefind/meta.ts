/**
 * Pagefind's `.pf_meta`, read at index time: its chunks in the order of their words. CBOR as Pagefind writes it: `[version, [[page, …]…], [[first, last, chunk]…], …]`.
 */
export interface IndexMeta {
  readonly chunks: readonly {
    readonly first: string;
    readonly last: string;
    readonly id: string;
  }[];
}

/** What stands before the CBOR of every unpacked file of Pagefind. */
export const SIGNATURE = 'pagefind_dcd';

/** @throws RangeError when the file is not what this version of Pagefind writes */
export function readMeta(file: Uint8Array): IndexMeta {
  const [, , chunks] = list(readItem(new Cursor(file, SIGNATURE.length)));
  return {
    chunks: list(chunks).map((chunk) => {
      const [first, last, id] = list(chunk);
      return { first: text(first), last: text(last), id: text(id) };
    }),
  };
}

type Item = number | string | readonly Item[];

class Cursor {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  take(length: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, (this.#at += length));
    if (taken.length !== length) throw new RangeError('Pagefind: the meta file ends too early');
    return taken;
  }

  /** A number of so many bytes, the highest first. */
  number(length: number): number {
    return this.take(length).reduce((value, byte) => value * 256 + byte, 0);
  }
}

function readItem(cursor: Cursor): Item {
  const head = cursor.number(1);
  const low = head & 31;
  const value = low < 24 ? low : cursor.number(2 ** (low - 24));
  switch (head >> 5) {
    case 0:
      return value;
    case 1:
      return -1 - value;
    case 3:
      return new TextDecoder().decode(cursor.take(value));
    case 4:
      return Array.from({ length: value }, () => readItem(cursor));
    default:
      throw new RangeError(`Pagefind: the meta file holds an item of kind ${head >> 5}`);
  }
}

function list(item: Item | undefined): readonly Item[] {
  if (!Array.isArray(item)) throw new RangeError('Pagefind: the meta file lacks a list');
  return item as readonly Item[];
}

function text(item: Item | undefined): string {
  if (typeof item !== 'string') throw new RangeError('Pagefind: the meta file lacks a name');
  return item;
}
