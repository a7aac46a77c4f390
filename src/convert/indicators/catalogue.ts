/** Reads content/indicators/*.yaml, already loaded as text, into one catalogue. */
import { LineCounter, parseDocument } from 'yaml';
import { themeIds } from '../../compare/themes.ts';
import type { Catalogue, Indicator } from '../../schemas/indicators.ts';
import { indicatorFile } from '../../schemas/indicators.ts';
import { ConvertError } from '../convert-error.ts';
import { normalise } from './names.ts';

/** A mistake in an indicator file; `message` reads `FILE:LINE: what is wrong — what to do`. */
export class CatalogueError extends ConvertError {
  constructor(file: string, line: number, what: string, todo: string) {
    super({ file, line }, what, todo);
    this.name = 'CatalogueError';
  }
}

export interface IndicatorText {
  readonly name: string;
  readonly text: string;
}

/**
 * The catalogue of all files, by theme, then in the order of the files' names.
 * @throws CatalogueError for broken YAML, unknown keys, a missing key, an id or a name used twice.
 */
export function readCatalogue(files: readonly IndicatorText[]): Catalogue {
  const seen = new Map<string, string>();
  const indicators = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((file) => readFile(file, seen));
  const rank = new Map<string, number>(themeIds.map((id, index) => [id, index]));
  return {
    indicators: indicators.toSorted((a, b) => (rank.get(a.theme) ?? 0) - (rank.get(b.theme) ?? 0)),
  };
}

function readFile({ name, text }: IndicatorText, seen: Map<string, string>): Indicator[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      const range = node && typeof node === 'object' && 'range' in node ? node.range : null;
      if (Array.isArray(range)) return lines.linePos(Number(range[0])).line;
    }
    return 1;
  };
  const broken = document.errors[0];
  if (broken)
    throw new CatalogueError(
      name,
      broken.linePos?.[0].line ?? 1,
      `not YAML (${broken.message.split('\n')[0]})`,
      'compare with the neighbouring entries',
    );
  const parsed = indicatorFile.safeParse(document.toJS());
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new CatalogueError(
      name,
      lineOf(issue.path),
      `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      'see content/indicators/README.md',
    );
  }
  const { theme, indicators } = parsed.data;
  return indicators.map((entry, index) => {
    const claim = (key: string, what: string): void => {
      const other = seen.get(key);
      if (other !== undefined)
        throw new CatalogueError(
          name,
          lineOf(['indicators', index]),
          `${what} is taken by ${other}`,
          'keep one of the two',
        );
      seen.set(key, entry.id);
    };
    claim(`id ${entry.id}`, `the id ${entry.id}`);
    for (const word of new Set(entry.names.map(normalise)))
      for (const unit of entry.units ?? [entry.unit])
        claim(
          `name ${word} ${unit} ${entry.kind} ${entry.with?.join() ?? ''} ${entry.position ?? ''}`,
          `the name ${word} (${unit}, ${entry.kind})`,
        );
    return { ...entry, theme };
  });
}
