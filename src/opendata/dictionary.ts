/** The data dictionary, read off the schemas: what every file and every field means. */
import { z } from 'zod';
import * as rows from '../schemas/opendata.ts';

export interface Field {
  readonly name: string;
  /** Table Schema type. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
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
}

interface JsonSchema {
  type?: string;
  anyOf?: JsonSchema[];
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  description?: string;
  zh?: string;
}

/** All files of /data/ in publishing order. */
export const tables: readonly Table[] = [
  table('reports', '报告', 'Reports', rows.reportRow, ['id']),
  table('sections', '章节与段落', 'Sections and paragraphs', rows.sectionRow, ['id'], {
    report: 'reports',
  }),
  table('figures', '数字', 'Figures', rows.figureRow, ['id'], {
    report: 'reports',
    section: 'sections',
  }),
  table('comparisons', '指标', 'Indicators with observations and verdicts', rows.comparisonRow, [
    'id',
  ]),
  table('set-aside', '移出正文的文字', 'Text taken out of the reading text', rows.setAsideRow, [
    'seed',
    'start',
  ]),
];

function table(
  name: string,
  zh: string,
  en: string,
  schema: z.ZodObject,
  primaryKey: readonly string[],
  foreignKeys: Readonly<Record<string, string>> = {},
): Table {
  const { properties = {} } = z.toJSONSchema(schema) as JsonSchema;
  const fields = Object.entries(properties).map(([field, property]) => toField(field, property));
  return { name, zh, en, primaryKey, foreignKeys, fields };
}

function toField(name: string, property: JsonSchema): Field {
  const options = property.anyOf ?? [property];
  const value = options.find((option) => option.type !== 'null') ?? property;
  return {
    name,
    type: (value.type ?? 'string') as Field['type'],
    required: options.every((option) => option.type !== 'null'),
    values: value.enum ?? null,
    zh: property.zh ?? value.zh ?? '',
    en: property.description ?? value.description ?? '',
  };
}
