import { expect, test } from 'vitest';
import { mergeLedgers, parseLedger, writeLedger } from '../../src/content/ledger.ts';

test('writeLedger puts paragraphs before figures, each by number', () => {
  const ledger = new Map([['/reports/a-2024/plan/', new Set(['f20', 'p10', 'f3', 'p2'])]]);
  expect(writeLedger(ledger)).toBe('/reports/a-2024/plan/ p2 p10 f3 f20\n');
});

test('parseLedger reads what writeLedger writes', () => {
  const text = '/reports/a/ \n/reports/a/plan/ p1 f7\n'.replace('/ \n', '/\n');
  expect(writeLedger(parseLedger(text))).toBe(text);
});

test('mergeLedgers never drops an address', () => {
  const old = parseLedger('/gone/ p1\n/kept/ p1 p2\n');
  const added = parseLedger('/kept/ p1 f9\n/new/\n');
  expect(writeLedger(mergeLedgers(old, added))).toBe('/gone/ p1\n/kept/ p1 p2 f9\n/new/\n');
});
