import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readAll } from '../../src/opendata/bytes.ts';
import { tables } from '../../src/opendata/dictionary.ts';
import { openDataFiles } from '../../src/opendata/files.ts';
import { dataPackageProfile } from './profile.ts';
import { data } from './rows.ts';

interface Descriptor {
  $schema: string;
  version: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    dialect?: object;
    schema?: {
      fields: {
        name: string;
        missingValues?: string[];
        constraints: { required?: boolean; enum?: string[] };
      }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

const { files, edition } = openDataFiles(data, 'https://example.org/archive/');
const byName = new Map(files.map((file) => [file.name, readAll(file)]));
const descriptor = JSON.parse(
  new TextDecoder().decode(byName.get('datapackage.json')),
) as Descriptor;

describe('datapackage.json', () => {
  const ajv = addFormats.default(
    new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }),
  );
  const validate = ajv.compile(dataPackageProfile);

  test('is a Data Package 2.0 by the standard’s profile', () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['a foreign key list without a key', { foreignKeys: [] }],
    ['a field without a name', { fields: [{ type: 'string' }] }],
    ['a type that there is not', { fields: [{ name: 'a', type: 'text' }] }],
    ['no field', { fields: [] }],
  ])('the profile refuses %s', (_, change) => {
    const resources = descriptor.resources.map((resource) =>
      resource.schema ? { ...resource, schema: { ...resource.schema, ...change } } : resource,
    );
    expect(validate({ ...descriptor, resources })).toBe(false);
  });

  test('keeps to what the standard asks beyond its profile', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    // Names of 1.0 that 2.0 has done away with.
    expect(JSON.stringify(descriptor)).not.toMatch(/"(?:profile|role)":/);
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  test('bears the version of the data', () => {
    expect(descriptor.version).toBe(edition.version);
  });

  test('gives size and hash of every file as it is', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = byName.get(path);
      expect(content, path).toBeDefined();
      expect(bytes).toBe(content!.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content!).digest('hex')}`);
    }
  });

  test('says of every empty cell whether it is null or an empty text', () => {
    for (const { name, path, schema, dialect } of descriptor.resources) {
      if (schema === undefined) continue;
      expect(dialect, name).toEqual({ lineTerminator: '\n' });
      const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(byName.get(path));
      expect(csv.startsWith(schema.fields[0]!.name), path).toBe(true);
      const table = tables.find((one) => one.name === name)!;
      for (const { name: own, missingValues } of schema.fields) {
        const { type, required } = table.fields.find((field) => field.name === own)!;
        const hasEmpty = type === 'string' && required;
        expect(missingValues, `${name}.${own}`).toEqual(hasEmpty ? [] : undefined);
      }
    }
  });

  test('describes every table file once', () => {
    const paths = descriptor.resources.map(({ path }) => path).sort();
    const tableFiles = [...byName.keys()].filter((name) =>
      /^(?!datapackage|versions|citations)[a-z-]+\.(?:json|csv|parquet)$/.test(name),
    );
    expect(paths).toEqual(tableFiles.sort());
  });

  test('its keys exist and lead to keys', () => {
    const schemas = new Map(
      descriptor.resources.flatMap(({ name, schema }) => (schema ? [[name, schema] as const] : [])),
    );
    for (const [name, { fields, primaryKey, foreignKeys = [] }] of schemas) {
      const names = fields.map((field) => field.name);
      expect(names, name).toEqual(expect.arrayContaining(primaryKey));
      for (const key of foreignKeys) {
        expect(names, name).toEqual(expect.arrayContaining(key.fields));
        expect(schemas.get(key.reference.resource)?.primaryKey).toEqual(key.reference.fields);
      }
    }
  });
});
