import type { DataFile } from './bytes.ts';
import { digest } from './bytes.ts';
import type { Field, Table } from './dictionary.ts';
import { flatFields, keyOf, tables } from './dictionary.ts';

export interface Edition {
  readonly version: string;
  /** ISO date on which this version was published, or null where it is not in the log. */
  readonly date: string | null;
  /** Year of publication in citations: of the version, else of the newest report. */
  readonly year: number;
  /** Public address of the site, with a trailing slash. */
  readonly site: string;
}

const profiles = 'https://datapackage.org/profiles/2.0';

/** Licences of the data as the descriptor and schema.org name them. */
export const licence = {
  name: 'CC0-1.0',
  path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  title: 'CC0 1.0 for what the archive adds; the report texts belong to their issuers',
} as const;

/** What differs from RFC 4180, and from the standard's default, is the end of the line. */
const csvDialect = { lineTerminator: '\n' } as const;

/** The Data Package 2.0 descriptor of the files given. */
export function datapackage(
  files: ReadonlyMap<string, DataFile>,
  { version, date, site }: Edition,
): object {
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'youju',
    title: '有据：政府工作报告数据',
    description:
      'Reports, sections, figures and indicators, each figure with the place in the text it was read from.',
    version,
    ...(date === null ? {} : { created: `${date}T00:00:00Z` }),
    homepage: new URL('data/', site).href,
    keywords: ['政府工作报告', 'government work report', 'China', 'targets', 'outcomes'],
    licenses: [licence],
    contributors: [{ title: '有据 Youju', roles: ['creator', 'publisher'] }],
    resources: tables.flatMap((table) => resources(table, files)),
  };
}

function resources(table: Table, files: ReadonlyMap<string, DataFile>): object[] {
  const { name, zh, en, within } = table;
  const file = (ending: string, mediaType: string): object => ({
    path: `${name}.${ending}`,
    format: ending,
    mediatype: mediaType,
    ...integrity(files, `${name}.${ending}`),
  });
  const rows: object[] = [
    {
      name,
      title: `${zh} ${en}`,
      type: 'table',
      ...file('csv', 'text/csv'),
      encoding: 'utf-8',
      dialect: csvDialect,
      schema: schema(table),
    },
    {
      name: `${name}-parquet`,
      title: `${zh} ${en}, typed columns`,
      ...file('parquet', 'application/vnd.apache.parquet'),
    },
  ];
  if (within === null)
    rows.push({
      name: `${name}-json`,
      title: `${zh} ${en}, with nested lists`,
      ...file('json', 'application/json'),
      encoding: 'utf-8',
    });
  return rows;
}

function schema(table: Table): object {
  const foreignKeys = Object.entries(table.foreignKeys).map(([field, resource]) => ({
    fields: [field],
    reference: { resource, fields: keyOf(resource) },
  }));
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: flatFields(table).map((field) => ({
      name: field.name,
      type: field.type,
      title: field.zh,
      description: field.en,
      // An empty cell is null, but in a column of text that has no null: there it is an empty text.
      ...(field.required && field.type === 'string' ? { missingValues: [] } : {}),
      constraints: {
        ...(field.required ? { required: true } : {}),
        ...(isNeverEmpty(field, table) ? { minLength: 1 } : {}),
        ...(field.values ? { enum: field.values } : {}),
      },
    })),
    primaryKey: table.primaryKey,
    // The profile allows no empty list.
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function isNeverEmpty({ name, type, required }: Field, table: Table): boolean {
  const isKey = table.primaryKey.includes(name) || name in table.foreignKeys;
  return required && type === 'string' && isKey;
}

function integrity(files: ReadonlyMap<string, DataFile>, name: string): object {
  const file = files.get(name);
  if (!file) throw new RangeError(`${name} is described and not there`);
  const { bytes, sha256 } = digest(file);
  return { bytes, hash: `sha256:${sha256}` };
}
