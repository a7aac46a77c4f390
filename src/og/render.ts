import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import { kept } from './kept.ts';

/** Nearly as small as 9 makes it, in half the time. */
const options = { compressionLevel: 7 } as const;

/** A PNG of the drawing, kept by its content: the same drawing is not rendered twice. */
export async function renderPng(svg: string, cache: string): Promise<Uint8Array<ArrayBuffer>> {
  const made = [sharp.versions.vips, 'opaque', JSON.stringify(options), svg];
  const name = createHash('sha256').update(made.join('\0')).digest('hex');
  const file = path.join(cache, `${name.slice(0, 32)}.png`);
  return kept(file, () => sharp(Buffer.from(svg)).removeAlpha().png(options).toBuffer());
}
