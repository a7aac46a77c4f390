import { expect, test } from 'vitest';
import { nearestWords } from '../../src/search/nearest.ts';

const words = ['充电桩', '政策', '财政', '行政', '绿道', '双城经济圈', '世园会', '双城'].map(
  (text, index) => ({
    text,
    count: 10 - index,
  }),
);
const nearest = (part: string): string[] => nearestWords(part, words).map(({ text }) => text);

test('words that the part contains come first, the longer before the shorter', () => {
  expect(nearest('充电桩补贴政策').slice(0, 2)).toEqual(['充电桩', '政策']);
});

test('a slip of one character leads to the word', () => {
  expect(nearest('双成经济圈')[0]).toBe('双城经济圈');
});

test('a short word leads to those that share a character', () => {
  expect(nearest('廉政')).toEqual(['政策', '财政', '行政']);
});

test('nothing is offered where nothing is near', () => {
  expect(nearest('癌')).toEqual([]);
});

test('a page of text is answered at once', () => {
  const start = performance.now();
  nearestWords('长'.repeat(10_000), words);
  expect(performance.now() - start).toBeLessThan(200);
});
