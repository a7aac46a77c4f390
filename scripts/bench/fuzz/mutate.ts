/** Damaged seeds: what printers, extraction, editors and accidents do to a text, and worse. */

/** Numbers in [0, 1). */
type Random = () => number;

const junk = [
  '\0',
  '\u0001\u0008\u001b',
  '\u2028',
  '\f',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u202e',
  '😀𠮷',
  '**',
  '<!--',
  '-->',
  '/enpproperty-->',
  '<script>alert(1)</script>',
  '&nbsp;',
  '（',
  '“',
  '”',
  '下转06版',
  '上接04版',
  '政府工作报告',
  '\r',
  '\r\n',
  '\t',
  '　　',
  '。',
  '：',
  '---',
  '######## ',
  '附件',
  '名词解释\n1.一窗通办：一个窗口办完。\n',
  '各位代表：',
  '[1]',
  '９９９９亿元',
  '一百万亿亿元',
  '1.2.3.4',
  '99999999999999999999999%',
];
const numbers = [
  '第一部分 ',
  '一、',
  '（一）',
  '1.',
  '（1）',
  '①',
  '一是',
  '——',
  '十九、',
  '（九十九）',
];

const int = (random: Random, below: number): number => Math.floor(random() * below);
const one = <T>(random: Random, list: readonly T[]): T => list[int(random, list.length)] as T;

type Mutation = (text: string, random: Random, pool: readonly string[]) => string;

const mutations: Readonly<Record<string, Mutation>> = {
  cut(text, random) {
    const [from, to] = stretch(text, random, 400);
    return text.slice(0, from) + text.slice(to);
  },
  double(text, random) {
    const [from, to] = stretch(text, random, 400);
    return text.slice(0, to) + text.slice(from);
  },
  shuffle(text, random) {
    const lines = text.split('\n');
    for (let i = lines.length - 1; i > 0; i -= 1) {
      const j = int(random, i + 1);
      [lines[i], lines[j]] = [lines[j] as string, lines[i] as string];
    }
    return lines.join('\n');
  },
  interleave(text, random, pool) {
    const other = one(random, pool).split('\n');
    return text
      .split('\n')
      .flatMap((line, i) => [line, other[i] ?? ''])
      .join('\n');
  },
  insert(text, random) {
    let out = text;
    for (let n = int(random, 6); n >= 0; n -= 1) {
      const at = int(random, out.length);
      out = out.slice(0, at) + one(random, junk) + out.slice(at);
    }
    return out;
  },
  repeat(text, random) {
    const at = int(random, text.length);
    return (
      text.slice(0, at) +
      one(random, [...junk, ...numbers]).repeat(int(random, 120)) +
      text.slice(at)
    );
  },
  giant: (text, random) => {
    const line = text.replace(/\s+/g, random() < 0.5 ? '' : ' ');
    return line.repeat(1 + int(random, 4));
  },
  wrap(text, random) {
    const width = 1 + int(random, 60);
    return text
      .split('\n')
      .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [''])
      .join('\n');
  },
  space: (text, random) =>
    text
      .split('\n')
      .map((line) => (random() < 0.3 ? [...line].join(' ') : line))
      .join('\n'),
  deepen: (text, random) =>
    text
      .split('\n')
      .map((line) =>
        random() < 0.5 ? numbers.slice(int(random, numbers.length)).join('') + line : line,
      )
      .join('\n'),
  head: (text, random) => text.slice(0, int(random, text.length)),
  tail: (text, random) => text.slice(int(random, text.length)),
};

function stretch(text: string, random: Random, longest: number): [number, number] {
  const from = int(random, text.length);
  return [from, Math.min(text.length, from + 1 + int(random, longest))];
}

/** The bytes of a damaged seed: some text of the pool after one to five mutations. */
export function damagedSeed(pool: readonly string[], random: Random): Uint8Array {
  let text = one(random, pool);
  const names = Object.keys(mutations);
  for (let n = 1 + int(random, 5); n > 0 && text.length < 10_000; n -= 1)
    text = (mutations[one(random, names)] as Mutation)(text, random, pool);
  const bytes = random() < 0.1 ? utf16(text, random() < 0.5) : new TextEncoder().encode(text);
  if (random() < 0.1)
    for (let n = int(random, 20); n >= 0 && bytes.length > 0; n -= 1)
      bytes[int(random, bytes.length)] = int(random, 256);
  return bytes;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  bytes.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i += 1)
    bytes.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}
