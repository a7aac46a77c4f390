/** Reads content/versions.yaml, and tells what is to stand in it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { DataVersion } from '../schemas/versions.ts';
import { dataVersions } from '../schemas/versions.ts';
import { ContentError } from './error.ts';

const file = (dir: string): string => path.join(dir, 'versions.yaml');

/**
 * The log of published data versions, oldest first; empty where there is none yet.
 * @throws ContentError when the file is damaged
 */
export function readVersions(dir: string): DataVersion[] {
  const name = file(dir);
  if (!existsSync(name)) return [];
  const fail = (line: number, what: string): never => {
    throw new ContentError(name, line, what, 'restore the file from version control');
  };
  try {
    const result = dataVersions.safeParse(parse(readFileSync(name, 'utf8')));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    return fail(1, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1;
    return fail(line, 'not readable as YAML');
  }
}

/** The file and its text for a log. */
export function versionsFile(
  dir: string,
  log: readonly DataVersion[],
): readonly [file: string, text: string] {
  return [file(dir), stringify(log, { lineWidth: 0 })];
}
