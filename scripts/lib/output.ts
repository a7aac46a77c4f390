/** Where the site and the data files may be written: no folder that holds anything else is touched. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../../src/content/error.ts';
import { descriptorName } from '../../src/opendata/files.ts';
import { FOLDER, HEAD } from '../../src/search/files.ts';
import { folder, root } from './paths.ts';

/** Folders of the repository that are no output. */
const own = ['.git', 'content', 'node_modules', 'public', 'scripts', 'seeds', 'src', 'tests'];

/** What is written, with what tells an earlier one. */
const kinds = { site: isSite, data: isData } as const;

/**
 * The folder to write to: a missing or empty one, or an earlier output of the same kind.
 * @param content the folder that is read
 * @throws ContentError where anything else would be replaced or mixed with the output
 */
export function outputFolder(
  kind: keyof typeof kinds,
  given: string | undefined,
  fallback: string,
  content: string,
): string {
  const dir = folder(given, fallback);
  const refuse = (what: string): never => {
    throw new ContentError(given ?? fallback, 1, what, 'name a new or empty folder with --out');
  };
  const at = real(dir);
  const sources = [content, ...own.map((name) => path.join(root, name))].map(real);
  if ([real(root), ...sources].some((source) => isWithin(source, at)))
    refuse('the folder holds what the archive is made of');
  if (sources.some((source) => isWithin(at, source)))
    refuse('the folder is part of what the archive is made of');
  if (existsSync(dir) && readdirSync(dir).length > 0 && !kinds[kind](dir))
    refuse(
      `the folder holds something else than an earlier ${kind === 'site' ? 'site' : 'export'}`,
    );
  return dir;
}

/** A site, or the start of one: `npm run export` puts its files where the site has them. */
function isSite(dir: string): boolean {
  const names = readdirSync(dir);
  if (names.includes('.git')) return false; // a build would take its history away
  return (
    existsSync(path.join(dir, FOLDER, HEAD)) ||
    (names.length === 1 && names[0] === 'data' && isData(path.join(dir, 'data')))
  );
}

function isData(dir: string): boolean {
  try {
    const { name } = JSON.parse(readFileSync(path.join(dir, descriptorName), 'utf8')) as {
      name?: unknown;
    };
    return name === 'youju';
  } catch {
    return false;
  }
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);

/** A path without links, as far as it is there. */
function real(file: string): string {
  if (existsSync(file)) return realpathSync.native(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(real(parent), path.basename(file));
}
