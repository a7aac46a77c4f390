import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHits, decodePositions, encodePostings } from '../../src/search/postings.ts';
import { ByteReader, ByteWriter } from '../../src/search/varint.ts';

test('a number is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      const reader = new ByteReader(writer.bytes());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
    }),
  );
});

test('a truncated file is an error, not a wrong number', () => {
  expect(() => new ByteReader(Uint8Array.of(0x80)).varint()).toThrow(RangeError);
});

const places = fc
  .uniqueArray(fc.tuple(fc.nat(50), fc.nat(1000)), {
    minLength: 1,
    selector: ([doc, position]) => doc * 2000 + position,
  })
  .map((list) => list.sort((a, b) => a[0] - b[0] || a[1] - b[1]));

test('postings are read as they were written', () => {
  fc.assert(
    fc.property(places, (list) => {
      const [hits, positions] = [new ByteWriter(), new ByteWriter()];
      const docs = Uint32Array.from(list, ([doc]) => doc);
      encodePostings(
        docs,
        Uint32Array.from(list, ([, position]) => position),
        hits,
        positions,
      );
      const read = decodeHits(hits.bytes());
      const { starts, at } = decodePositions(positions.bytes(), read.counts);
      const back = [...read.docs].flatMap((doc, index) =>
        [...at.subarray(starts[index], starts[index + 1])].map((position) => [doc, position]),
      );
      expect(back).toEqual(list);
    }),
  );
});
