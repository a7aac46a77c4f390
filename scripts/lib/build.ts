import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildArchive } from '../../src/build/archive.ts';
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
  const building = path.join(path.dirname(out), `.${path.basename(out)}.building`);
  process.env['CONTENT_DIR'] = content;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  await buildArchive({ root, content, out: building, previous: out });
  replaceFolder(building, out);
}

/** Puts `fresh` in the place of `out`; copies where `out` cannot be renamed, as a mount point. */
function replaceFolder(fresh: string, out: string): void {
  if (!existsSync(out)) {
    mkdirSync(path.dirname(out), { recursive: true });
    renameSync(fresh, out);
    return;
  }
  const old = path.join(path.dirname(out), `.${path.basename(out)}.old-${process.pid}`);
  try {
    renameSync(out, old);
  } catch {
    for (const name of readdirSync(out)) rmSync(path.join(out, name), { recursive: true });
    cpSync(fresh, out, { recursive: true });
    rmSync(fresh, { recursive: true });
    return;
  }
  renameSync(fresh, out);
  removeLater(old);
}

/** Removing thousands of files can take longer than a build: another process does it. */
function removeLater(dir: string): void {
  const remove = `require('node:fs').rmSync(${JSON.stringify(dir)}, { recursive: true, force: true })`;
  spawn(process.execPath, ['-e', remove], { detached: true, stdio: 'ignore' }).unref();
}
