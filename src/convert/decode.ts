/** Bytes → seed. */
import { ConvertError } from './convert-error.ts';
import type { Seed } from './types.ts';

/**
 * Reads UTF-8, GB18030 and UTF-16 in either order, with or without a byte order mark (removed).
 * Line ends, control characters and all else stay as in the file.
 * @throws ConvertError if the file is empty, blank, or no text.
 */
export function decode(name: string, bytes: Uint8Array): Seed {
  const place = { file: name, line: 1 };
  if (bytes.length === 0) {
    throw new ConvertError(
      place,
      'the file is empty',
      'put the text of a report into it or remove it',
    );
  }
  const encoding = guess(bytes);
  const text =
    encoding === null
      ? null
      : new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  if (encoding === null || text === null || looksBinary(text)) {
    throw new ConvertError(
      place,
      'the file is not text in UTF-8, GB18030 or UTF-16',
      'save the report as plain text in UTF-8',
    );
  }
  if (text.trim() === '') {
    throw new ConvertError(
      place,
      'the file holds nothing but white space',
      'put the text of a report into it or remove it',
    );
  }
  return { name, text, encoding };
}

function guess(bytes: Uint8Array): Seed['encoding'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodes('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodes('utf-16be', bytes);
  const wide = guessUtf16(bytes);
  if (wide && decodes(wide, bytes)) return wide;
  return decodes('utf-8', bytes) ?? decodes('gb18030', bytes);
}

/**
 * UTF-16 without a mark shows by its high bytes: those of Chinese text lie in 4E–9F, those of
 * line ends, digits and Latin letters are 00, and the low bytes are spread over the whole range.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, 65_536);
  const high = [0, 0];
  const zero = [0, 0];
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i] as number;
    const side = i & 1;
    if (byte === 0) zero[side] = (zero[side] as number) + 1;
    if (
      byte === 0 ||
      byte === 0x30 ||
      byte === 0xff ||
      byte === 0x20 ||
      (byte >= 0x4e && byte <= 0x9f)
    )
      high[side] = (high[side] as number) + 1;
  }
  const units = end / 2;
  if ((zero[0] as number) + (zero[1] as number) === 0) return null;
  if ((high[1] as number) > units * 0.95 && (zero[1] as number) > (zero[0] as number))
    return 'utf-16le';
  if ((high[0] as number) > units * 0.95 && (zero[0] as number) > (zero[1] as number))
    return 'utf-16be';
  return null;
}

function decodes<E extends Seed['encoding']>(encoding: E, bytes: Uint8Array): E | null {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding;
  } catch {
    return null;
  }
}

/** A stray control character may stand in a text; many of them, or many private ones, do not. */
function looksBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13)) odd += 1;
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) odd += 1;
  }
  return odd > text.length * 0.02 && odd > 1;
}
