import { describe, expect, test } from 'vitest';
import { flatFields, tables } from '../../src/opendata/dictionary.ts';
import { rowsOf } from '../../src/opendata/tables.ts';
import { data } from './rows.ts';

const field = (table: string, name: string) =>
  tables.find((one) => one.name === table)?.fields.find((one) => one.name === name);

describe('the dictionary', () => {
  test('explains every field in both languages', () => {
    for (const { name, zh, en, fields } of tables) {
      expect(zh && en, name).toBeTruthy();
      for (const one of fields) {
        expect(one.zh, `${name}.${one.name}`).toMatch(/\p{Script=Han}/u);
        expect(one.en, `${name}.${one.name}`).toMatch(/[a-z]/);
      }
    }
  });

  test('tells null from required, and the type of the value either way', () => {
    expect(field('figures', 'valueMax')).toMatchObject({ type: 'number', required: false });
    expect(field('figures', 'year')).toMatchObject({ type: 'integer', required: false });
    expect(field('figures', 'indicatorId')).toMatchObject({ type: 'string', required: false });
    expect(field('figures', 'base')).toMatchObject({ type: 'number', required: true });
    expect(field('reports', 'complete')).toMatchObject({ type: 'boolean', required: true });
    expect(field('sections', 'paragraphs')).toMatchObject({ type: 'array' });
    expect(field('corrections', 'before')).toMatchObject({ type: 'object', required: false });
  });

  test('lists closed vocabularies', () => {
    expect(field('figures', 'role')?.values).toEqual(['target', 'outcome', 'context']);
  });

  test('its flat types are those of the values', () => {
    const is: Record<string, (value: unknown) => boolean> = {
      string: (value) => typeof value === 'string',
      number: (value) => typeof value === 'number',
      integer: Number.isInteger,
      boolean: (value) => typeof value === 'boolean',
      object: (value) => typeof value === 'object' && !Array.isArray(value),
    };
    for (const table of tables)
      for (const row of rowsOf(data, table) as Record<string, unknown>[])
        for (const { name, type, required } of flatFields(table)) {
          const value = row[name];
          const fits = value === null ? !required : is[type]?.(value);
          expect(fits, `${table.name}.${name} = ${String(value)}`).toBe(true);
        }
  });
});
