import { readContent } from '../../src/content/read.ts';
import { recover } from '../../src/content/replace.ts';
import { root } from './paths.ts';

/**
 * Builds the site from a content folder. The output folder is replaced.
 * @throws ContentError when the content is missing or damaged, before Astro starts
 */
export async function buildSite(content: string, out: string): Promise<void> {
  recover(content);
  readContent(content);
  process.env['CONTENT_DIR'] = content;
  process.env['OUT_DIR'] = out;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
}
