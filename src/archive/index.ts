/** The archive for Astro pages, as far as the scope that is being rendered reaches. */
import type { Comparison } from '../compare/index.ts';
import { compareArchive, comparisonRow } from '../compare/index.ts';
import { readIndicators } from '../content/indicators.ts';
import { readContent } from '../content/read.ts';
import type { Catalogue } from '../schemas/indicators.ts';
import type { Archive, ArchiveInput, HeldArchive } from './archive.ts';
import { assemble } from './archive.ts';
import { holdsTexts, once, onceForAll, scope } from './scope.ts';
import { stream } from './stream.ts';
import type { Summary } from './summary.ts';
import { summarise, summedHistories } from './summary.ts';

export type { Archive, HeldArchive } from './archive.ts';
export type { Source } from './rows.ts';

/** Folder that the site is built from. */
export const contentDir = (): string => process.env['CONTENT_DIR'] ?? 'content';

/** All that is held in the scope; on pages of a big archive, rows are read as they are asked for. */
export function loadArchive(): Archive {
  return once('archive', () => {
    return holdsTexts() ? heldArchive() : stream(contentDir(), loadSummary());
  });
}

/**
 * Content files of the scope.
 * @throws RangeError on pages of the whole archive, where it is too big to hold
 */
export function loadContent(): ArchiveInput {
  return once('content', () => {
    const here = scope();
    if (here.kind === 'unit') return here.content;
    if (holdsTexts()) return readContent(contentDir());
    throw new RangeError('a page of the whole archive asks for all texts — take the summary');
  });
}

function heldArchive(): HeldArchive {
  return once('held archive', () => assemble(loadContent()));
}

/** What indicators there are. */
export function loadCatalogue(): Catalogue {
  return onceForAll('catalogue', () => readIndicators(contentDir()));
}

/**
 * What the figures of the scope say of one another. On pages of a big archive its states, pairs and
 * related figures are empty: they stand on the pages of their unit, and in the summary as counts.
 */
export function loadComparison(): Comparison {
  return once('comparison', () => {
    if (holdsTexts()) return compareArchive({ ...heldArchive(), catalogue: loadCatalogue() });
    const histories = summedHistories(loadSummary(), loadCatalogue());
    return {
      histories,
      comparisons: histories.map(comparisonRow),
      states: [],
      named: [],
      pairs: [],
    };
  });
}

/** The whole archive in short; on pages of one unit, that unit. */
export function loadSummary(): Summary {
  return once('summary', () => {
    const here = scope();
    return here.kind === 'site' ? here.summary : summarise(heldArchive(), loadComparison());
  });
}
