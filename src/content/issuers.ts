/** Reads content/issuers/*.yaml. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IssuerDirectory } from '../issuers/directory.ts';
import { issuerDirectory } from '../issuers/directory.ts';
import { parseIssuers } from '../issuers/parse.ts';

/**
 * The issuers of a content folder; one without the folder leaves them to the repository's own, as
 * it does with indicators.
 * @throws ConvertError for what is not as the schema says
 */
export function readIssuers(dir: string): IssuerDirectory {
  const own = path.join(dir, 'issuers');
  const folder = existsSync(own) ? own : path.join('content', 'issuers');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
    : [];
  return issuerDirectory(
    parseIssuers(
      names.sort().map((name) => {
        const file = path.join(folder, name);
        return { name: file, text: readFileSync(file, 'utf8') };
      }),
    ),
  );
}
