/** Parts of text files that are deflated each by itself, so that both forms can be kept. */
import { constants, deflateRawSync } from 'node:zlib';

export interface Block {
  /** The text in UTF-8. */
  readonly bytes: () => Uint8Array;
  /** The same as part of a raw deflate stream, which any other part may follow. */
  readonly deflated: () => Uint8Array<ArrayBuffer>;
}

export function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateRawSync(bytes, { level: 4, finishFlush: constants.Z_SYNC_FLUSH });
}

/** What ends a raw deflate stream. */
export const deflateEnd: Uint8Array<ArrayBuffer> = deflateRawSync(new Uint8Array(0));

export function block(text: string): Block {
  let bytes: Uint8Array | undefined;
  const encoded = (): Uint8Array => (bytes ??= Buffer.from(text));
  return { bytes: encoded, deflated: () => deflate(encoded()) };
}

/** Characters of a block of rows that belong to nobody. */
const ownerless = 1 << 18;

/**
 * Rows as blocks: one for each stretch of rows of one owner; rows without an owner in blocks of one
 * size. The same rows give the same blocks.
 */
export function* blocksOf(
  rows: Iterable<readonly [owner: string | null, text: string]>,
  between: string,
): Generator<Block> {
  let texts: string[] = [];
  let length = 0;
  let current: string | null = null;
  for (const [owner, text] of rows) {
    const isFull = owner === null ? length >= ownerless : owner !== current;
    if (texts.length > 0 && isFull) {
      yield block(texts.join(between));
      texts = [];
      length = 0;
    }
    current = owner;
    texts.push(text);
    length += text.length;
  }
  if (texts.length > 0) yield block(texts.join(between));
}
