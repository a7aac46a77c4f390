import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { buildArchive } from '../../src/build/archive.ts';
import { abandonSite, buildingFolder, recoverSite, replaceSite } from '../../src/build/replace.ts';
import { reportIds } from '../../src/content/read.ts';
import { recover } from '../../src/content/replace.ts';
import { ContentError } from '../../src/content/error.ts';
import { root } from './paths.ts';

/**
 * Builds the site from a content folder. The output folder is replaced when the new site is whole;
 * on an error the old one stays.
 * @throws ContentError when the content is missing or damaged
 */
export async function buildSite(content: string, out: string): Promise<void> {
  recover(content);
  if (reportIds(content).length === 0)
    throw new ContentError(
      path.join(content, 'reports'),
      1,
      'no report is held here',
      'run `npm run convert` first, or name another folder with --content',
    );
  const site = existsSync(out) ? realpathSync(out) : out;
  const building = buildingFolder(site);
  process.env['CONTENT_DIR'] = content;
  recoverSite(site);
  mkdirSync(building, { recursive: true });
  const job = { root, content, out: building, previous: site };
  const taken = await buildArchive(job).catch((error: unknown) => {
    abandonSite(site);
    throw error;
  });
  replaceSite(site, taken);
}
