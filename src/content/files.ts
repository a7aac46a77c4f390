/**
 * The files of content/: what convert writes and what build and export read.
 * A file tree is a map from a path relative to the content folder to its text.
 */
import { load } from 'js-yaml';
import type { z } from 'zod';
import type { ReportFile, SectionFile, SourceFile } from '../schemas/content.ts';
import { reportFile, sectionFile, sourceFile } from '../schemas/content.ts';
import { ContentError } from './error.ts';
import { fromMarkdown, toMarkdown } from './verbatim.ts';
import { readWritten, toYaml } from './yaml.ts';

export interface SectionContent {
  readonly data: SectionFile;
  /** Reading texts of the paragraphs, in order. */
  readonly paragraphs: readonly string[];
}

export function writeReport(data: ReportFile): string {
  return toYaml(data, ['missing', 'definitions']);
}

export function writeSource(data: SourceFile): string {
  return toYaml(data, ['setAside', 'corrections']);
}

export function writeSection({ data, paragraphs }: SectionContent): string {
  const front = toYaml(data, ['paragraphs', 'figures', 'terms']);
  const body = paragraphs.map((text) => `${toMarkdown(text)}\n`).join('\n');
  return `---\n${front}---\n${body && `\n${body}`}`;
}

/** @throws ContentError with file and line when the file is not what convert writes */
export function readReport(path: string, text: string): ReportFile {
  return check(path, reportFile, readYaml(path, text));
}

export function readSource(path: string, text: string): SourceFile {
  return check(path, sourceFile, readYaml(path, text));
}

export function readSection(path: string, text: string): SectionContent {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(text);
  if (!match?.[1])
    throw new ContentError(path, 1, 'no front matter', 'run `npm run convert` again');
  const data = check(path, sectionFile, readYaml(path, match[1]));
  const paragraphs = readBody(text.slice(match[0].length));
  if (paragraphs.length !== data.paragraphs.length)
    throw new ContentError(
      path,
      1,
      `front matter lists ${data.paragraphs.length} paragraphs, the text has ${paragraphs.length}`,
      'run `npm run convert` again; corrections belong in content/corrections',
    );
  return { data, paragraphs };
}

/** The reading texts of a Markdown body as `writeSection` writes it. */
function readBody(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map(fromMarkdown);
}

function readYaml(path: string, text: string): unknown {
  try {
    return readWritten(text) ?? load(text);
  } catch (error) {
    const line = (error as { mark?: { line: number } }).mark?.line ?? 0;
    throw new ContentError(
      path,
      line + 1,
      'not readable as YAML',
      'mend the line, or run `npm run convert` again',
    );
  }
}

function check<T extends z.ZodType>(path: string, schema: T, data: unknown): z.output<T> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new ContentError(
    path,
    1,
    `${where}: ${issue?.message ?? 'invalid'}`,
    'run `npm run convert` again',
  );
}
