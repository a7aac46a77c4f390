/** Annotated text to measure extraction against: the fixtures of the repository, or a folder of gold rows. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { convertSeed } from '../../../src/convert/seed.ts';
import { extractFigures } from '../../../src/convert/figures/index.ts';
import type { ExtractedFigure } from '../../../src/convert/types.ts';
import { comparator, kind, measure, part, role } from '../../../src/schemas/values.ts';
import { readKnowledge } from '../../lib/knowledge.ts';

/** A figure as a careful reader wrote it down. */
export interface TrueFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly base: number;
  readonly comparator: string;
  readonly measure: string;
  readonly role: string;
  readonly year: number | null;
  readonly indicator: string;
}

/** One annotated text with what the program found in it; offsets of both count in `text`. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly core: readonly TrueFigure[];
  /** Spans that may be found or not. */
  readonly optional: readonly (readonly [number, number])[];
  readonly found: readonly ExtractedFigure[];
}

const fixture = z.array(
  z.object({
    kind,
    part,
    year: z.int(),
    text: z.string(),
    figures: z.array(
      z.object({
        at: z.int(),
        text: z.string(),
        value: z.number(),
        valueMax: z.number().nullable().default(null),
        unit: z.string(),
        base: z.number().optional(),
        comparator: comparator.default('eq'),
        measure,
        role,
        year: z.int().nullable(),
        indicator: z.string(),
      }),
    ),
  }),
);

/** The annotated sentences of a folder of fixtures, each file one case a sentence. */
export function fixtureCases(folder: string): Case[] {
  return files(folder, '.json').flatMap((file) =>
    fixture.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))).map((sentence) => ({
      name: file.replace('.json', ''),
      text: sentence.text,
      core: sentence.figures.map(({ at, ...figure }) => ({
        ...figure,
        start: at,
        end: at + figure.text.length,
        base: figure.base ?? figure.value,
      })),
      optional: [],
      found: extractFigures(sentence.text, {
        kind: sentence.kind,
        part: sentence.part,
        reportYear: sentence.year,
        heading: null,
      }),
    })),
  );
}

const goldRow = z.object({
  class: z.enum(['core', 'optional', 'none']),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  value: z.number().optional(),
  valueMax: z.number().nullish(),
  unit: z.string().optional(),
  base: z.number().optional(),
  comparator: z.string().optional(),
  measure: z.string().optional(),
  role: z.string().optional(),
  year: z.int().nullish(),
  indicator: z.string().optional(),
});

/** Whole seeds against `<seed>.figures.jsonl`, through every stage of convert. */
export function goldCases(gold: string, seeds: string, content: string): Case[] {
  const knowledge = readKnowledge(seeds, content);
  return files(gold, '.figures.jsonl').map((file) => {
    const name = file.replace('.figures.jsonl', '');
    const bytes = readFileSync(path.join(seeds, `${name}.txt`));
    const { seed, documents } = convertSeed(`${name}.txt`, bytes, name, knowledge);
    const rows = readFileSync(path.join(gold, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => goldRow.parse(JSON.parse(line)));
    return {
      name,
      text: seed.text,
      core: rows.filter((row) => row.class === 'core').map(toTrue),
      optional: rows
        .filter((row) => row.class === 'optional')
        .map(({ start, end }) => [start, end] as const),
      found: documents.flatMap(({ sections }) =>
        sections.flatMap(({ data }) =>
          data.figures.map(({ at: [start, end], ...figure }) => ({ ...figure, start, end })),
        ),
      ),
    };
  });
}

function toTrue(row: z.infer<typeof goldRow>): TrueFigure {
  return {
    start: row.start,
    end: row.end,
    text: row.text,
    value: row.value ?? NaN,
    valueMax: row.valueMax ?? null,
    unit: row.unit ?? '',
    base: row.base ?? NaN,
    comparator: row.comparator ?? '',
    measure: row.measure ?? '',
    role: row.role ?? '',
    year: row.year ?? null,
    indicator: row.indicator ?? '',
  };
}

function files(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
