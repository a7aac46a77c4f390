import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/reading/source-lines.ts';
import { sourceLines } from '../../src/reading/source-lines.ts';

const text = '上接04版\n推动消费\n强劲复苏。下转\n';
const marks: Mark[] = [
  { span: [6, 16], kind: 'paragraph', url: '/r/#p1', label: '¶1' },
  { span: [0, 5], kind: 'aside', url: null, label: 'page jump' },
];

test('a line that was set aside has its reason and leads nowhere', () => {
  const [line] = sourceLines(text, marks);
  expect(line).toMatchObject({ number: 1, mark: null, pieces: [{ text: '上接04版' }] });
  expect(line?.pieces[0]?.mark?.label).toBe('page jump');
});

test('every line of a paragraph leads to it, and its first line opens it', () => {
  const [, second, third] = sourceLines(text, marks);
  expect([second?.mark?.url, third?.mark?.url]).toEqual(['/r/#p1', '/r/#p1']);
  expect([second?.opens, third?.opens]).toEqual([true, false]);
});

test('what belongs to nothing on a line stands unmarked', () => {
  const third = sourceLines(text, marks)[2];
  expect(third?.pieces.map((piece) => [piece.text, piece.mark?.kind])).toEqual([
    ['强劲复苏。', 'paragraph'],
    ['下转', undefined],
  ]);
});

test('the pieces of all lines are the text, whatever the marks', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('文', '\n', 'a', '，')), spans, (chars, list) => {
      const source = chars.join('');
      const some = list.map(([at, length]): Mark => ({
        span: [at, at + length],
        kind: 'paragraph',
        url: '/',
        label: '',
      }));
      const lines = sourceLines(source, some);
      const joined = lines
        .map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
        .join('\n');
      return joined === source;
    }),
  );
});
