/** Reads the YAML that people write into a content folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface YamlText {
  /** Path of the file. */
  readonly name: string;
  readonly text: string;
}

/** The YAML files of a folder in the order of their names; none where there is no such folder. */
export function yamlIn(folder: string): YamlText[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      return { name: file, text: readFileSync(file, 'utf8') };
    });
}

/** Those of a part of a content folder; one without the part leaves it to the repository's own. */
export function yamlOf(dir: string, part: 'indicators' | 'issuers'): YamlText[] {
  const own = path.join(dir, part);
  return yamlIn(existsSync(own) ? own : path.join('content', part));
}
