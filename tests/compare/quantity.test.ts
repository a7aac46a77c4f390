import { expect, test } from 'vitest';
import { saidAlone, type Stated } from '../../src/compare/quantity.ts';

const figure: Stated = {
  text: '10万家',
  value: 10,
  valueMax: null,
  unit: '万家',
  base: 100_000,
  comparator: 'eq',
  measure: 'amount',
};

test.each<[Partial<Stated>, string]>([
  [{}, '10万家'],
  [{ comparator: 'gt' }, '超10万家'],
  [{ comparator: 'gt', text: '10余万家' }, '10余万家'],
  [{ comparator: 'gte', text: '500家以上' }, '500家以上'],
  [{ comparator: 'lte', text: '3%' }, '不超过3%'],
  [{ measure: 'rank', text: '5位' }, '第5位'],
  [{ measure: 'rank', text: '第5位' }, '第5位'],
])('a figure away from its sentence keeps what bounds it: %j is %s', (own, said) => {
  expect(saidAlone({ ...figure, ...own })).toBe(said);
});
