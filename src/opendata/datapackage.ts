import { sha256 } from './sha256.ts';
import { tables } from './dictionary.ts';

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The Data Package 2.0 descriptor of the files given; its version is the hash of their contents. */
export function datapackage(files: ReadonlyMap<string, string>, site: string): object {
  return {
    $schema: profile,
    name: 'youju',
    title: '有据：政府工作报告数据',
    description:
      'Reports, sections, figures and indicators, each figure with the place in the text it was read from.',
    version: version(files),
    homepage: new URL('data/', site).href,
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'CC0 1.0 for what the archive adds; the report texts belong to their issuers',
      },
    ],
    contributors: [{ title: '有据 Youju', roles: ['creator', 'publisher'] }],
    resources: tables.flatMap((table) => [
      {
        name: table.name,
        title: `${table.zh} ${table.en}`,
        type: 'table',
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...integrity(files, `${table.name}.csv`),
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: table.fields
            .filter((field) => field.type !== 'array')
            .map((field) => ({
              name: field.name,
              type: field.type,
              title: field.zh,
              description: field.en,
              constraints: {
                required: field.required,
                ...(field.values ? { enum: field.values } : {}),
              },
            })),
          primaryKey: table.primaryKey,
          foreignKeys: Object.entries(table.foreignKeys).map(([field, resource]) => ({
            fields: [field],
            reference: { resource, fields: ['id'] },
          })),
        },
      },
      {
        name: `${table.name}-json`,
        title: `${table.zh} ${table.en}, with nested lists`,
        path: `${table.name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        ...integrity(files, `${table.name}.json`),
      },
    ]),
  };
}

/** Twelve hexadecimal digits that change whenever any row of any file does. */
export function version(files: ReadonlyMap<string, string>): string {
  const parts = tables.map((table) => sha256(files.get(`${table.name}.json`) ?? ''));
  return sha256(parts.join('\n')).slice(0, 12);
}

function integrity(files: ReadonlyMap<string, string>, name: string): object {
  const text = files.get(name) ?? '';
  return { bytes: new TextEncoder().encode(text).length, hash: `sha256:${sha256(text)}` };
}
