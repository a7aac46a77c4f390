/** Reads content/issuers/*.yaml. */
import type { IssuerDirectory } from '../issuers/directory.ts';
import { issuerDirectory } from '../issuers/directory.ts';
import { parseIssuers } from '../issuers/parse.ts';
import { yamlOf } from './by-hand.ts';

/**
 * The issuers of a content folder; one without the folder leaves them to the repository's own, as
 * it does with indicators.
 * @throws ConvertError for what is not as the schema says
 */
export function readIssuers(dir: string): IssuerDirectory {
  return issuerDirectory(parseIssuers(yamlOf(dir, 'issuers')));
}
