/** The data dictionary, read off the schemas: what every file and every field means. */
import { z } from 'zod';
import * as rows from '../schemas/opendata.ts';

export interface Field {
  readonly name: string;
  /** Table Schema type. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly required: boolean;
  readonly values: readonly string[] | null;
  readonly zh: string;
  readonly en: string;
}

export interface Table {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
  /** The table whose JSON holds these rows as a nested list; null where it has a JSON file itself. */
  readonly within: string | null;
}

interface JsonSchema {
  type?: string | string[];
  anyOf?: JsonSchema[];
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  description?: string;
  zh?: string;
}

const { id, lead, text, spans, url } = rows.paragraphRow.shape;
const { report, section } = rows.figureRow.shape;
const indicator = rows.comparisonRow.shape.id;

/** All tables of /data/ in publishing order. Every one has CSV and Parquet. */
export const tables: readonly Table[] = [
  table('reports', '报告', 'Reports', rows.reportRow, {
    primaryKey: ['id'],
    foreignKeys: { seed: 'sources' },
  }),
  table('sections', '章节', 'Sections with their paragraphs', rows.sectionRow, {
    primaryKey: ['id'],
    foreignKeys: { report: 'reports' },
  }),
  table(
    'paragraphs',
    '段落',
    'Paragraphs',
    z.object({ id, report, section, lead, text, spans, url }),
    {
      primaryKey: ['id'],
      foreignKeys: { report: 'reports', section: 'sections' },
      within: 'sections',
    },
  ),
  table('figures', '数字', 'Figures', rows.figureRow, {
    primaryKey: ['id'],
    foreignKeys: {
      report: 'reports',
      section: 'sections',
      paragraph: 'paragraphs',
      seed: 'sources',
    },
  }),
  table(
    'comparisons',
    '指标对照',
    'Indicators with observations and verdicts',
    rows.comparisonRow,
    { primaryKey: ['id'] },
  ),
  table(
    'observations',
    '观测值',
    'Observations of indicators',
    z.object({ comparison: indicator, ...rows.observationRow.shape }),
    {
      primaryKey: ['comparison', 'figure'],
      foreignKeys: { comparison: 'comparisons', figure: 'figures', report: 'reports' },
      within: 'comparisons',
    },
  ),
  table(
    'verdicts',
    '指标的结论（没有列出的目标，见 targets）',
    'Outcomes against the targets of indicators (for all other targets see targets)',
    z.object({ comparison: indicator, ...rows.verdictRow.shape }),
    {
      primaryKey: ['comparison', 'target', 'outcome'],
      foreignKeys: { comparison: 'comparisons', target: 'figures', outcome: 'figures' },
      within: 'comparisons',
    },
  ),
  table(
    'targets',
    '目标的下落：每个有数的目标一行',
    'What became of every target with a number',
    rows.targetRow,
    {
      primaryKey: ['figure'],
      foreignKeys: {
        figure: 'figures',
        report: 'reports',
        outcome: 'figures',
        previous: 'figures',
      },
    },
  ),
  table('set-aside', '移出正文的文字', 'Text taken out of the reading text', rows.setAsideRow, {
    primaryKey: ['seed', 'start'],
    foreignKeys: { seed: 'sources' },
  }),
  table(
    'corrections',
    '更正：编者改过的读法',
    'Corrections that editors made of what the rules read',
    rows.correctionRow,
    { primaryKey: ['id'], foreignKeys: { seed: 'sources', figure: 'figures' } },
  ),
  table('sources', '原文', 'Source files with their decoded text', rows.sourceRow, {
    primaryKey: ['seed'],
  }),
];

/** What a row of another table is referred to by. */
export function keyOf(name: string): readonly string[] {
  return tables.find((table) => table.name === name)!.primaryKey;
}

/** The fields of a table's flat forms, CSV and Parquet: nested lists left out. */
export function flatFields({ fields }: Table): readonly Field[] {
  return fields.filter((field) => field.type !== 'array');
}

interface Keys {
  primaryKey: readonly string[];
  foreignKeys?: Readonly<Record<string, string>>;
  within?: string;
}

function table(
  name: string,
  zh: string,
  en: string,
  schema: z.ZodObject,
  { primaryKey, foreignKeys = {}, within }: Keys,
): Table {
  const { properties = {} } = z.toJSONSchema(schema) as JsonSchema;
  const fields = Object.entries(properties).map(([field, property]) => toField(field, property));
  return { name, zh, en, primaryKey, foreignKeys, fields, within: within ?? null };
}

function toField(name: string, property: JsonSchema): Field {
  // zod writes `T | null` as a list of schemas, or of types where nothing else is said of T
  const options = property.anyOf ?? [property];
  const types = options.flatMap(({ type }) => type ?? 'string');
  const value = options.find(({ type }) => type !== 'null') ?? property;
  return {
    name,
    type: types.find((type) => type !== 'null') as Field['type'],
    required: !types.includes('null'),
    values: value.enum ?? null,
    zh: property.zh ?? value.zh ?? '',
    en: property.description ?? value.description ?? '',
  };
}
