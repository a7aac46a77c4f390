import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockOf, decodeUnit, encodeUnits } from '../../src/search/units-file.ts';

/** Enough sections for several blocks. */
const texts = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 3 }), {
  minLength: 1,
  maxLength: 80,
});

test('every unit is found in its sections, as often as it stands there', () => {
  fc.assert(
    fc.property(texts, (sections) => {
      const blocks = encodeUnits(sections);
      const firsts = blocks.map(({ first }) => first).join('');
      for (const unit of new Set(`${sections.flat(2).join('')}\u0000\uffff城`)) {
        for (const half of unit.split('')) {
          const block = blocks[blockOf(half, firsts)]?.content ?? new Uint8Array();
          const wanted = sections.flatMap((own, section): [number, number][] => {
            const count = own.reduce((sum, text) => sum + text.split(half).length - 1, 0);
            return count > 0 ? [[section, count]] : [];
          });
          expect(decodeUnit(block, half)).toEqual(wanted);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a large archive is spread over blocks', () => {
  const sections = Array.from({ length: 3000 }, (_, at) => [
    `城中村${String.fromCharCode(0x4e00 + at)}`,
  ]);
  expect(encodeUnits(sections).length).toBeGreaterThan(2);
});
