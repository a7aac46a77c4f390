/** Compressed companions of text, for hosts that send them as they are. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Text that hosts send; what is packed by itself gains nothing. */
const texts = /\.(?:html|css|js|json|csv|md|txt|xml|svg|webmanifest|bib|ris|wasm)$/;
/** Few, and loaded by everybody: the best level is worth its time. */
const program = /\.(?:css|js|wasm)$/;
const smallest = 1024;
/** Above this many bytes the best levels take longer than they bring. */
const large = 1_000_000;
/** Above this many bytes a file is downloaded once and not read on a page. */
const largest = 16_000_000;

export const isCompressed = (name: string): boolean => texts.test(name);

/** Whether a file is part of the program that pages load. */
export const isProgram = (name: string): boolean => program.test(name);

/**
 * `.br` and `.gz` of a file's contents, where they are smaller; by the ending of their names. Same
 * bytes, same companions.
 */
export function companions(name: string, text: Uint8Array): [ending: string, packed: Uint8Array][] {
  if (text.length < smallest || text.length > largest) return [];
  const br = brotliCompressSync(text, {
    params: {
      // From level 8 on every file costs megabytes of memory to be cleared, for one hundredth of its size.
      [constants.BROTLI_PARAM_QUALITY]: isProgram(name) ? 11 : text.length > large ? 5 : 7,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(text.length)))),
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  const gz = gzipSync(text, { level: text.length > large ? 6 : 9 });
  return [['.br', br] as [string, Uint8Array], ['.gz', gz] as [string, Uint8Array]].filter(
    ([, packed]) => packed.length < text.length,
  );
}
