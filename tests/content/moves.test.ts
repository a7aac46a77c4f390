import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/content/ledger.ts';
import { parseLedger, writeLedger } from '../../src/content/ledger.ts';
import { enterWords, movesOf } from '../../src/content/moves.ts';
import { figureFingerprint, fingerprint } from '../../src/content/wording.ts';

const page = '/reports/linan-2024/plan-1/';
const text = '全年改造城中村120户，新建学校20所以上。建成公园20个以上，新增绿道120公里左右。';

/** What stands where a page's only paragraph begins at an offset: its numbers are its figures. */
function standing(paragraph: string, from = 0, on = page): Ledger {
  const figures = [...paragraph.matchAll(/\d+/g)].map(({ index, 0: numeral }) => [
    `f${from + index}`,
    figureFingerprint(numeral, paragraph, index),
  ]);
  return new Map([
    [on, new Map([['p1', fingerprint(paragraph)], ...(figures as [string, string][])])],
  ]);
}
const released = standing(text);
const numbers = [...text.matchAll(/\d+/g)].map(({ index }) => index);
const at = (number: number, on = page): string => `${on}#f${number}`;

describe('a released figure', () => {
  test('is found where the text before it has grown', () => {
    const { now } = movesOf(released, standing(text, 11));
    expect(numbers.map((number) => now(at(number)))).toEqual(
      numbers.map((number) => at(number + 11)),
    );
  });

  test('is found where its number names another figure of the same numeral now', () => {
    const [, school = 0, park = 0] = numbers;
    const { now } = movesOf(released, standing(text, park - school));
    expect(now(at(park))).toBe(at(park + park - school));
    expect(now(at(school))).toBe(at(park));
  });

  test('is found where words are put in right before or right behind it', () => {
    for (const edited of [
      text.replace('公园20', '公园和小游园20'),
      text.replace('20个以上', '20个（含改建）以上'),
    ]) {
      const place = edited.indexOf('20', edited.indexOf('公园')) + 3;
      const { now } = movesOf(released, standing(edited, 3));
      expect(now(at(numbers[2]!))).toBe(at(place));
    }
  });

  test('is found in the section that it went to', () => {
    const other = '/reports/linan-2024/plan-2/';
    const published = new Map([...released, [other, new Map()]]);
    const { now } = movesOf(published, new Map([[page, new Map()], ...standing(text, 30, other)]));
    expect(now(at(numbers[0]!))).toBe(at(numbers[0]! + 30, other));
  });

  test('is in doubt where its number was corrected, and its paragraph moved as its neighbours did', () => {
    const { now, shiftAt } = movesOf(released, standing(text.replace('20所', '21所'), 11));
    expect(now(at(numbers[1]!))).toBeNull();
    expect(shiftAt('linan-2024', numbers[1]!)).toBe(11);
  });

  test('is in doubt where one of two of the same words is left', () => {
    const twice = `${text}${text}`;
    const { now } = movesOf(standing(twice), standing(text, 7));
    expect(now(at(numbers[2]!))).toBeNull();
  });

  test('keeps its place in the order of its equals', () => {
    const twice = `${text}${text}`;
    const { now } = movesOf(standing(twice), standing(twice, 7));
    const second = numbers[2]! + text.length;
    expect(now(at(second))).toBe(at(second + 7));
  });

  test('of a ledger of before, which knows the numeral alone, stays in doubt', () => {
    const old = parseLedger(`${page} f${numbers[0]}:${fingerprint('120')}\n`);
    expect(movesOf(old, standing(text, 11)).now(at(numbers[0]!))).toBeNull();
    expect(movesOf(old, standing(text)).now(at(numbers[0]!))).toBe(at(numbers[0]!));
  });
});

test('a paragraph is found under its new number', () => {
  const words = fingerprint('甲。');
  const { now } = movesOf(
    parseLedger(`${page} p1:${words}\n`),
    parseLedger(`${page} p1:000000 p2:${words}\n`),
  );
  expect(now(`${page}#p1`)).toBe(`${page}#p2`);
});

describe('a release', () => {
  const [first = 0, school = 0, park = 0] = numbers;
  const gap = park - school;
  const second = enterWords(released, standing(text, gap));

  test('writes down what moved, and what a number named before', () => {
    const written = writeLedger(second);
    expect(written).toMatch(new RegExp(` f${first}:[0-9a-f-]+>plan-1#f${first + gap} `));
    expect(written).toMatch(new RegExp(` f${park}:[0-9a-f-]+<plan-1#f${park + gap} `));
    expect(writeLedger(parseLedger(written))).toBe(written);
  });

  test('loses no address when the text moves again', () => {
    const both = new Map([
      [page, new Map([...standing(text, gap).get(page)!, ...second.get(page)!])],
    ]);
    const third = standing(text, gap + 5);
    const { now } = movesOf(both, third);
    expect(now(at(first))).toBe(at(first + gap + 5));
    expect(now(at(first + gap))).toBe(at(first + gap + 5));
    expect(writeLedger(enterWords(both, third))).toContain(`>plan-1#f${first + gap + 5} `);
  });

  test('makes fingerprints of before into those of today', () => {
    const old = parseLedger(`${page} f${first}:${fingerprint('120')}\n`);
    expect(enterWords(old, released).get(page)?.get(`f${first}`)).toBe(
      released.get(page)?.get(`f${first}`),
    );
  });
});
