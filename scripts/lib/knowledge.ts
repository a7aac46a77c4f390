/** Reads what people write: the catalogue of seeds, corrections, indicators. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ConvertError } from '../../src/convert/convert-error.ts';
import { readIndicators } from '../../src/content/indicators.ts';
import type { Knowledge } from '../../src/convert/seed.ts';
import { catalogEntry } from '../../src/schemas/catalog.ts';
import { correction } from '../../src/schemas/corrections.ts';

/** @throws ConvertError with file and line for anything that is not as its schema says */
export function readKnowledge(seeds: string, content: string): Knowledge {
  const catalogFile = path.join(seeds, 'catalog.yaml');
  const catalog = existsSync(catalogFile) ? readList(catalogFile, catalogEntry) : [];
  const corrections = yamlFiles(path.join(content, 'corrections')).flatMap((file) =>
    readList(file, correction),
  );
  return { catalog, corrections, indicators: readIndicators(content) };
}

function yamlFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => path.join(dir, name));
}

/** A path as the user knows it. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}

type Placed<T> = T & { readonly file: string; readonly line: number };

/** The entries of a YAML file that is a list, or one entry by itself; each knows its place. */
function readList<T extends z.ZodType<object>>(file: string, schema: T): Placed<z.output<T>>[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const name = shown(file);
  const broken = document.errors[0];
  if (broken)
    throw new ConvertError(
      { file: name, line: broken.linePos?.[0].line ?? 1 },
      `not YAML (${broken.message.split('\n')[0]})`,
      'compare with the neighbouring entries',
    );
  const value: unknown = document.toJS();
  const isList = Array.isArray(value);
  const entries: unknown[] = isList ? value : value === null ? [] : [value];
  return entries.map((entry, index) => {
    const lineOf = (keys: readonly PropertyKey[]): number => {
      const all = isList ? [index, ...keys] : [...keys];
      for (let depth = all.length; depth > 0; depth -= 1) {
        const node = document.getIn(all.slice(0, depth), true);
        const range = node && typeof node === 'object' && 'range' in node ? node.range : null;
        if (Array.isArray(range)) return lines.linePos(Number(range[0])).line;
      }
      return 1;
    };
    const result = schema.safeParse(entry);
    if (result.success) return { ...result.data, file: name, line: lineOf([]) };
    const issue = result.error.issues[0];
    throw new ConvertError(
      { file: name, line: lineOf(issue?.path ?? []) },
      `${issue?.path.join('.') || 'the entry'}: ${issue?.message ?? 'invalid'}`,
      'see the README on how to write it',
    );
  });
}
