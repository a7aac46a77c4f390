import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FastEncoder } from '../../src/build/fast-encoder.ts';

test('encodes as every TextEncoder does, broken text too', () => {
  const [fast, plain] = [new FastEncoder(), new TextEncoder()];
  for (const text of ['', 'a', '政府工作报告', '𠮷🙂', '\ud83d', 'a\udc00b', '0\u0000'])
    expect(fast.encode(text)).toEqual(plain.encode(text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...fast.encode(text)]).toEqual([...plain.encode(text)]);
    }),
  );
});
