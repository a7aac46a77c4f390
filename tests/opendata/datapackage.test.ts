import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readAll } from '../../src/opendata/bytes.ts';
import { openDataFiles } from '../../src/opendata/files.ts';
import { data } from './rows.ts';

interface Descriptor {
  version: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema?: {
      fields: { name: string; constraints: { required?: boolean; enum?: string[] } }[];
      primaryKey: string[];
      foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

/**
 * What the Data Package standard 2.0 requires of a package, its resources and table schemas, in the
 * words of its specification: required members, types, closed vocabularies, relative paths.
 */
const profile = {
  type: 'object',
  required: ['$schema', 'resources', 'name', 'licenses'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string' },
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    profile: false,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' } },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: {
          title: { type: 'string' },
          roles: { type: 'array', minItems: 1, items: { type: 'string' } },
          role: false,
        },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)(?!.*\\\\)(?!.*://).+$' },
          type: { const: 'table' },
          data: false,
          profile: false,
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: { type: 'string' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    type: { enum: ['string', 'number', 'integer', 'boolean'] },
                    title: { type: 'string', minLength: 1 },
                    description: { type: 'string', minLength: 1 },
                    constraints: {
                      type: 'object',
                      properties: {
                        required: { type: 'boolean' },
                        enum: { type: 'array', minItems: 1, uniqueItems: true },
                      },
                    },
                  },
                },
              },
              primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
              foreignKeys: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: { type: 'array', minItems: 1 },
                    reference: { type: 'object', required: ['resource', 'fields'] },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

const { files, edition } = openDataFiles(data, 'https://example.org/archive/');
const byName = new Map(files.map((file) => [file.name, readAll(file)]));
const descriptor = JSON.parse(
  new TextDecoder().decode(byName.get('datapackage.json')),
) as Descriptor;

describe('datapackage.json', () => {
  test('is a Data Package 2.0', () => {
    const ajv = addFormats.default(new Ajv({ allErrors: true, strictTypes: false }));
    const valid = ajv.validate(profile, descriptor);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
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
    for (const [name, { fields, primaryKey, foreignKeys }] of schemas) {
      const names = fields.map((field) => field.name);
      expect(names, name).toEqual(expect.arrayContaining(primaryKey));
      for (const key of foreignKeys) {
        expect(names, name).toEqual(expect.arrayContaining(key.fields));
        expect(schemas.get(key.reference.resource)?.primaryKey).toEqual(key.reference.fields);
      }
    }
  });
});
