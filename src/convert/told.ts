/** Reads what people wrote — seeds/catalog.yaml and content/corrections — keeping line numbers. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { CatalogEntry } from '../schemas/catalog.ts';
import { catalog } from '../schemas/catalog.ts';
import type { FigureCorrection, StructuralCorrection } from '../schemas/corrections.ts';
import { correction } from '../schemas/corrections.ts';
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
  const { value, lineOf } = readYaml(text, file, z.union([z.null(), catalog]));
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
export function parseCorrections(
  text: string,
  file: string,
): (StructuralCorrection | FigureCorrection)[] {
  const { value, lineOf } = readYaml(text, file, corrections);
  if (value === null) return [];
  if (!Array.isArray(value)) return [{ ...value, file, line: lineOf([]) }];
  return value.map((entry, index) => ({ ...entry, file, line: lineOf([index]) }));
}

const corrections = z.union([z.null(), correction, z.array(correction)]);

/** Text of a YAML file as a schema has it. @throws ConvertError naming file and line */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
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
    const issue = deepest(result.error.issues);
    const path = issue?.path ?? [];
    throw new ConvertError(
      { file, line: lineOf(path) },
      `${path.join('.') || 'the file'}: ${issue?.message ?? 'not as expected'}`,
      'see src/schemas for what may stand here',
    );
  }
  return { value: result.data, lineOf };
}

/** Of a union's complaints that of the alternative that fits best, with its whole path. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .map((alternative) => deepest(alternative))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner && { ...inner, path: [...issue.path, ...inner.path] };
}
