import { expect, test } from 'vitest';
import { mergeLedgers, parseLedger, writeLedger } from '../../src/content/ledger.ts';

test('writeLedger puts paragraphs before figures, each by number', () => {
  const fragments = new Map([
    ['f20', null],
    ['p10', null],
    ['f3', 'a05c6e'],
    ['p2', null],
  ]);
  expect(writeLedger(new Map([['/reports/a-2024/plan/', fragments]]))).toBe(
    '/reports/a-2024/plan/ p2 p10 f3:a05c6e f20\n',
  );
});

test('parseLedger reads what writeLedger writes', () => {
  const text = '/reports/a/\n/reports/a/plan/ p1:77d0f1 f7\n';
  expect(writeLedger(parseLedger(text))).toBe(text);
});

test('parseLedger reads a ledger without words', () => {
  expect(parseLedger('/reports/a/plan/ p1 f7\n').get('/reports/a/plan/')).toEqual(
    new Map([
      ['p1', null],
      ['f7', null],
    ]),
  );
});

test('mergeLedgers drops neither an address nor its words', () => {
  const old = parseLedger('/gone/ p1:111111\n/kept/ p1:222222 p2\n');
  const added = parseLedger('/kept/ p1 p2:333333 f9\n/new/\n');
  expect(writeLedger(mergeLedgers(old, added))).toBe(
    '/gone/ p1:111111\n/kept/ p1:222222 p2:333333 f9\n/new/\n',
  );
});

test('words of a later release take the place of older ones', () => {
  const merged = mergeLedgers(parseLedger('/a/ p1:111111\n'), parseLedger('/a/ p1:222222\n'));
  expect(writeLedger(merged)).toBe('/a/ p1:222222\n');
});
