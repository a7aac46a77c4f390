/** Reads content/issuers/*.yaml, already loaded as text. */
import { ConvertError } from '../convert/convert-error.ts';
import { issuerSlug } from '../convert/issuer-slug.ts';
import { readYaml } from '../convert/told.ts';
import type { IssuerEntry } from '../schemas/issuers.ts';
import { issuerFile } from '../schemas/issuers.ts';

export interface IssuerText {
  /** The file as the user knows it. */
  readonly name: string;
  readonly text: string;
}

const help = 'content/issuers/README.md says what an entry may hold';

/**
 * The entries of all files, in their order.
 * @throws ConvertError with file and line for what is not as the schema has it, and for an id or a
 * name used twice
 */
export function parseIssuers(files: readonly IssuerText[]): IssuerEntry[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ name: file, text }) => {
    const { value, lineOf } = readYaml(text, file, issuerFile.nullable(), help);
    const claim = (entry: string | IssuerEntry, path: readonly PropertyKey[]): void => {
      const { name, id, within }: IssuerEntry = typeof entry === 'string' ? { name: entry } : entry;
      for (const key of [`id ${id ?? issuerSlug(name)}`, `name ${name}`]) {
        const other = owners.get(key);
        if (other !== undefined)
          throw new ConvertError(
            { file, line: lineOf(path) },
            `the ${key} of ${name} is taken by ${other}`,
            key.startsWith('id') ? 'give one of the two another `id`' : 'remove one of the two',
          );
        owners.set(key, name);
      }
      (within ?? []).forEach((child, index) => claim(child, [...path, 'within', index]));
    };
    (value ?? []).forEach((entry, index) => claim(entry, [index]));
    return value ?? [];
  });
}
