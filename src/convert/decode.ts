/** Bytes → seed. */
import { ConvertError } from './convert-error.ts';
import type { Seed } from './types.ts';

/**
 * Reads UTF-8, GB18030 and UTF-16 in either order, with or without a byte order mark (removed).
 * Line ends, control characters and all else stay as in the file.
 * @throws ConvertError if the file is empty, blank, or no text; with the line of the first byte that
 *   is wrong where the rest is UTF-8.
 */
export function decode(name: string, bytes: Uint8Array): Seed {
  if (bytes.length === 0) throw unusable(name, 1, 'the file is empty');
  const [encoding, text] = read(bytes) ?? [null, ''];
  if (encoding === null || looksBinary(text)) {
    const broken = new TextDecoder('utf-8').decode(bytes);
    const at = broken.indexOf('\ufffd');
    if (encoding === null && !looksBinary(broken)) {
      throw new ConvertError(
        { file: name, line: broken.slice(0, at).split(/\r\n?|\n/).length },
        'a byte here is not UTF-8, and the file is neither GB18030 nor UTF-16',
        'save the report as plain text in UTF-8',
      );
    }
    throw new ConvertError(
      { file: name, line: 1 },
      'the file is not text in UTF-8, GB18030 or UTF-16',
      'save the report as plain text in UTF-8',
    );
  }
  if (text.trim() === '') throw unusable(name, 1, 'the file holds nothing but white space');
  return { name, text, encoding };
}

function unusable(file: string, line: number, what: string): ConvertError {
  return new ConvertError({ file, line }, what, 'put the text of a report into it or remove it');
}

function read(bytes: Uint8Array): [Seed['encoding'], string] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt('utf-16be', bytes);
  const wide = guessUtf16(bytes);
  const found = (wide && attempt(wide, bytes)) ?? attempt('utf-8', bytes);
  if (found) return found;
  const chinese = attempt('gb18030', bytes);
  return chinese && looksChinese(chinese[1]) ? chinese : null;
}

function attempt<E extends Seed['encoding']>(encoding: E, bytes: Uint8Array): [E, string] | null {
  try {
    return [encoding, new TextDecoder(encoding, { fatal: true }).decode(bytes)];
  } catch {
    return null;
  }
}

/** Broken UTF-8 often decodes as GB18030, to rare characters; in Chinese these are everywhere. */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出会年发展工业全建设政府加推进，。、',
);

function looksChinese(text: string): boolean {
  let wide = 0;
  let usual = 0;
  for (let i = 0; i < Math.min(text.length, 20_000); i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    wide += 1;
    if (common.has(text[i] as string)) usual += 1;
  }
  return usual > wide * 0.06;
}

/**
 * UTF-16 without a mark shows by its high bytes: those of Chinese text lie in 4E–9F, those of
 * line ends, digits and Latin letters are 00, and the low bytes are spread over the whole range.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, 65_536);
  const high: [number, number] = [0, 0];
  const zero: [number, number] = [0, 0];
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i] as number;
    const side = (i & 1) as 0 | 1;
    if (byte === 0) zero[side] += 1;
    const usual = byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff;
    if (usual || (byte >= 0x4e && byte <= 0x9f)) high[side] += 1;
  }
  const units = end / 2;
  if (zero[0] + zero[1] === 0) return null;
  if (high[1] > units * 0.95 && zero[1] > zero[0]) return 'utf-16le';
  if (high[0] > units * 0.95 && zero[0] > zero[1]) return 'utf-16be';
  return null;
}

/** A stray control character may stand in a text; many of them, or many private ones, do not. */
function looksBinary(text: string): boolean {
  if (!/[\0-\x08\x0e-\x1f\ue000-\uf8ff\ufffd]/.test(text)) return false;
  let odd = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13)) odd += 1;
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) odd += 1;
  }
  return odd > text.length * 0.02 && odd > 1;
}
