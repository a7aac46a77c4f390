import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../src/build/utf8.ts';

test('encodes as every TextEncoder does, broken text too', () => {
  const plain = new TextEncoder();
  for (const text of ['', 'a', '政府工作报告', '𠮷🙂', '\ud83d', 'a\udc00b', '0\u0000'])
    expect([...utf8(text)]).toEqual([...plain.encode(text)]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...plain.encode(text)]);
    }),
  );
});
