import { assemble } from '../../src/archive/archive.ts';
import { compareArchive } from '../../src/compare/index.ts';
import { readIndicators } from '../../src/content/indicators.ts';
import { readContent } from '../../src/content/read.ts';
import { recover } from '../../src/content/replace.ts';
import type { OpenData } from '../../src/opendata/tables.ts';
import { openData } from '../../src/opendata/tables.ts';

/**
 * All rows of a content folder, as the site publishes them.
 * @throws ContentError when the folder is empty or damaged
 */
export function readOpenData(content: string): OpenData {
  recover(content);
  const archive = assemble(readContent(content));
  const catalogue = readIndicators(content);
  return openData(archive, compareArchive({ ...archive, catalogue }).comparisons);
}
