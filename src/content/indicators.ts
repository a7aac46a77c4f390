/** Reads content/indicators/*.yaml. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCatalogue } from '../convert/indicators/index.ts';
import type { Catalogue } from '../schemas/indicators.ts';

/**
 * The indicators of a content folder; one without the folder leaves them to the repository's own,
 * as convert does.
 * @throws CatalogueError for what is not as the schema says
 */
export function readIndicators(dir: string): Catalogue {
  const own = path.join(dir, 'indicators');
  const folder = existsSync(own) ? own : path.join('content', 'indicators');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
    : [];
  return readCatalogue(
    names.sort().map((name) => {
      const file = path.join(folder, name);
      return { name: file, text: readFileSync(file, 'utf8') };
    }),
  );
}
