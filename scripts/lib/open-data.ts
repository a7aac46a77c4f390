import type { HeldArchive } from '../../src/archive/archive.ts';
import { assemble } from '../../src/archive/archive.ts';
import type { Comparison } from '../../src/compare/index.ts';
import { compareArchive } from '../../src/compare/index.ts';
import { readIndicators } from '../../src/content/indicators.ts';
import { readContent } from '../../src/content/read.ts';
import { recover } from '../../src/content/replace.ts';
import type { OpenData } from '../../src/opendata/tables.ts';
import { openData } from '../../src/opendata/tables.ts';

export interface Compared {
  readonly archive: HeldArchive;
  readonly comparison: Comparison;
}

/**
 * A content folder in memory, with what its figures say of one another.
 * @throws ContentError when the folder is empty or damaged
 */
export function readCompared(content: string): Compared {
  recover(content);
  const archive = assemble(readContent(content));
  const catalogue = readIndicators(content);
  return { archive, comparison: compareArchive({ ...archive, catalogue }) };
}

/** All rows of it, as the site publishes them. */
export function rowsOf({ archive, comparison }: Compared): OpenData {
  return openData(archive, comparison);
}
