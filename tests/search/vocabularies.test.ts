import { expect, test } from 'vitest';
import { part, role } from '../../src/schemas/values.ts';
import { PARTS, ROLES } from '../../src/search/facet-values.ts';

test('the browser knows every part and role of the schemas', () => {
  expect([...PARTS].sort()).toEqual([...part.options].sort());
  expect([...ROLES].sort()).toEqual([...role.options].sort());
});
