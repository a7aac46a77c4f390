/** The decoded texts of the seeds as files, so that an offset can be followed. Pure but for the hash. */
import { createHash } from 'node:crypto';
import type { Source } from '../archive/rows.ts';
import type { SourceRow } from '../schemas/opendata.ts';
import { sourcePath } from '../site/urls.ts';

/** A file below /data/. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** @example textName('chengdu-2024') // => 'sources/chengdu-2024.txt' */
export const textName = (source: string): string => `sources/${source}.txt`;

export const textType = 'text/plain; charset=utf-8';

export const sourceText = ({ id, text }: Pick<Source, 'id' | 'text'>): SourceText => ({
  name: textName(id),
  text,
});

export function toSourceRow({ id, seed, encoding, sha256, text }: Source): SourceRow {
  return {
    seed,
    encoding,
    sha256,
    textFile: textName(id),
    textSha256: createHash('sha256').update(text).digest('hex'),
    length: text.length,
    url: sourcePath(id),
  };
}
