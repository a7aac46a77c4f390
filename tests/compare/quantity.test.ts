import { expect, test } from 'vitest';
import { decimalsKept, saidAlone, type Stated } from '../../src/compare/quantity.ts';

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
  [{ text: '10' }, '10万家'],
  [{ comparator: 'gte', text: '10以上' }, '10万家以上'],
  [{ comparator: 'gte', text: '10' }, '不低于10万家'],
  [{ unit: '微克/m3', text: '30微克/m3' }, '30微克/m3'],
  [{ measure: 'rank', text: '5位' }, '第5位'],
  [{ measure: 'rank', text: '第5位' }, '第5位'],
])('a figure away from its sentence keeps what bounds it: %j is %s', (own, said) => {
  expect(saidAlone({ ...figure, ...own })).toBe(said);
});

test.each<[Partial<Stated>, number]>([
  [{ text: '6.0%左右', value: 6 }, 1],
  [{ text: '６．０％', value: 6 }, 1],
  [{ text: '6.0—6.5%', value: 6, valueMax: 6.5 }, 1],
  [{ text: '1,234.50元', value: 1234.5 }, 2],
  [{ text: '6.5%', value: 6.5 }, 0],
  [{ text: '60%', value: 60 }, 0],
  // set by a correction: the number printed is not the figure's
  [{ text: '6.0%', value: 7 }, 0],
])('the zeros that a report prints after the point are counted: of %j %i', (own, kept) => {
  expect(decimalsKept({ ...figure, ...own })).toBe(kept);
});
