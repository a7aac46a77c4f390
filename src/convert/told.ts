/** Reads what people wrote — seeds/catalog.yaml and content/corrections — keeping line numbers. */
import type { Document } from 'yaml';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { CatalogEntry } from '../schemas/catalog.ts';
import { catalog } from '../schemas/catalog.ts';
import type { Arrangement, FigureCorrection } from '../schemas/corrections.ts';
import { correction } from '../schemas/corrections.ts';
import { bestFit, complaint } from './complaint.ts';
import { ConvertError } from './convert-error.ts';

interface Read<T> {
  readonly value: T;
  /** Line of the node at a path, or of the nearest node above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * The entries of a catalog file.
 * @throws ConvertError naming file and line if it is not as the schema has it or names a seed twice.
 */
export function parseCatalog(text: string, file: string): CatalogEntry[] {
  const { value, lineOf } = readYaml(text, file, z.union([z.null(), catalog]), catalogHelp);
  const seen = new Set<string>();
  return (value ?? []).map((entry, index) => {
    const line = lineOf([index]);
    if (seen.has(entry.seed)) {
      throw new ConvertError(
        { file, line },
        `${entry.seed} has two entries`,
        'merge them into one',
      );
    }
    seen.add(entry.seed);
    return { ...entry, file, line };
  });
}

/**
 * The corrections of a file: a list, or one entry by itself.
 * @throws ConvertError naming file and line if one is not as the schema has it.
 */
export function parseCorrections(text: string, file: string): (Arrangement | FigureCorrection)[] {
  const { value, lineOf } = readYaml(text, file, corrections, correctionsHelp);
  if (value === null) return [];
  if (!Array.isArray(value)) return [{ ...value, file, line: lineOf([]) }];
  return value.map((entry, index) => ({ ...entry, file, line: lineOf([index]) }));
}

const catalogHelp = 'seeds/README.md says what an entry may hold';
const correctionsHelp = 'content/corrections/README.md says what an entry may hold';

const corrections = z.union([z.null(), correction, z.array(correction)]);

/**
 * Text of a YAML file as a schema has it.
 * @param help where to read what may stand in it
 * @throws ConvertError naming file and line
 */
export function readYaml<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  help: string,
): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : nodeAt(document, path.slice(0, length));
      const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
      if (range) return lines.linePos(range[0] as number).line;
    }
    return 1;
  };
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line ?? 1;
    throw new ConvertError({ file, line }, `no valid YAML (${error.code})`, 'correct its syntax');
  }
  const result = schema.safeParse(document.toJS() ?? null);
  if (!result.success) {
    const issue = bestFit(result.error.issues);
    const path = [...(issue?.path ?? [])];
    if (issue?.code === 'unrecognized_keys') path.push(issue.keys[0] as string);
    throw new ConvertError({ file, line: lineOf(path) }, complaint(issue, path, document), help);
  }
  return { value: result.data, lineOf };
}

/** The key of a pair where a path ends in one, so that a line is that of the key; else the node. */
function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  const last = path.at(-1);
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return document.getIn(path, true);
  return parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key;
}
