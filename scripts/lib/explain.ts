import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../../src/content/error.ts';
import { decode, explain } from '../../src/convert/index.ts';
import type { Folders } from './convert.ts';
import { readKnowledge } from './knowledge.ts';

/**
 * What convert does to a line, a sentence a step.
 * @param place `FILE:LINE`, the file by its path or by its name in the seeds folder
 * @throws ContentError when there is no such file or line
 */
export function explainLine(place: string, { seeds, content }: Folders): readonly string[] {
  const [, name = '', number = ''] = /^(.+):(\d+)$/.exec(place) ?? [];
  const file = [name, path.join(seeds, name)].find((candidate) => name && existsSync(candidate));
  const line = Number(number);
  if (number && file === undefined)
    throw new ContentError(
      name,
      1,
      'there is no such file',
      `name a seed, as they are in ${seeds}`,
    );
  if (file === undefined)
    throw new ContentError(
      'npm run convert',
      1,
      `${place} names no line of a seed`,
      'write it as FILE:LINE, for instance chengdu.txt:12',
    );
  const seed = decode(path.basename(file), readFileSync(file));
  const lines = seed.text.split(/\r\n?|\n/).length;
  if (line < 1 || line > lines)
    throw new ContentError(file, line, `the file has ${lines} lines`, 'name one of them');
  return explain(seed, readKnowledge(seeds, content), line);
}
