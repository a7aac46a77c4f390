/** Reads content/indicators/*.yaml. */
import { readCatalogue } from '../convert/indicators/index.ts';
import type { Catalogue } from '../schemas/indicators.ts';
import { yamlOf } from './by-hand.ts';

/**
 * The indicators of a content folder; one without the folder leaves them to the repository's own,
 * as convert does.
 * @throws CatalogueError for what is not as the schema says
 */
export function readIndicators(dir: string): Catalogue {
  return readCatalogue(yamlOf(dir, 'indicators'));
}
