import { describe, expect, it } from 'vitest';
import { ConvertError, decode } from '../../src/convert/index.ts';

const text =
  '政府工作报告\n各位代表：现在，我代表市人民政府报告工作。\n2024年，地区生产总值增长6%。\n';
const utf8 = new TextEncoder().encode(text);
const utf16 = (bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};
// 政府工作报告。的发展 in GB18030
const gb18030 = Uint8Array.from([
  0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6, 0xa1, 0xa3, 0xb5, 0xc4,
  0xb7, 0xa2, 0xd5, 0xb9,
]);
const failure = (bytes: Uint8Array): ConvertError => {
  try {
    decode('a.txt', bytes);
  } catch (error) {
    if (error instanceof ConvertError) return error;
    throw error;
  }
  throw new Error('decode did not throw');
};

describe('decode', () => {
  it('reads UTF-8 and removes a byte order mark', () => {
    expect(decode('a.txt', utf8)).toEqual({ name: 'a.txt', text, encoding: 'utf-8' });
    expect(decode('a.txt', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])).text).toBe(text);
  });

  it('reads UTF-16 of either order with and without a byte order mark', () => {
    for (const bigEndian of [false, true]) {
      const encoding = bigEndian ? 'utf-16be' : 'utf-16le';
      const mark = bigEndian ? [0xfe, 0xff] : [0xff, 0xfe];
      expect(decode('a.txt', utf16(bigEndian))).toMatchObject({ text, encoding });
      expect(decode('a.txt', Uint8Array.from([...mark, ...utf16(bigEndian)]))).toMatchObject({
        text,
        encoding,
      });
    }
  });

  it('reads GB18030', () => {
    expect(decode('a.txt', gb18030)).toMatchObject({
      text: '政府工作报告。的发展',
      encoding: 'gb18030',
    });
  });

  it('leaves line ends and control characters as they are', () => {
    const odd = '报告\r\n一、回顾\r二、安排\u2028三、其他\u0000\f完';
    expect(decode('a.txt', new TextEncoder().encode(odd)).text).toBe(odd);
  });

  it('names the line of the first byte that is not UTF-8', () => {
    const broken = new TextEncoder().encode(text.repeat(20));
    broken[new TextEncoder().encode(text.slice(0, text.indexOf('2024'))).length] = 0xff;
    expect(failure(broken).message).toMatch(
      /^a\.txt:3: a byte here is not UTF-8.* — save the report/,
    );
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of white space', new TextEncoder().encode(' \n\u3000\n'), 'white space'],
    ['a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), 'not text'],
    ['zeros', new Uint8Array(100), 'not text'],
  ])('refuses %s and says what to do', (_, bytes, what) => {
    const error = failure(bytes);
    expect(error.what).toContain(what);
    expect(error.message).toMatch(/^a\.txt:1: .+ — .+/);
  });
});
