/** Short names in ascending order, as numbers that pack well: lengths, steps of the first unit, the rest. */
import type { ByteReader, ByteWriter } from './varint.ts';

/** @param names none of them empty, their first units ascending */
export function writeNames(out: ByteWriter, names: readonly string[]): void {
  out.varint(names.length);
  for (const { length } of names) out.varint(length);
  let before = 0;
  for (const name of names) {
    out.varint(name.charCodeAt(0) - before);
    before = name.charCodeAt(0);
  }
  const rest = names.map((name) => name.slice(1)).join('');
  for (let at = 0; at < rest.length; at += 1) out.byte(rest.charCodeAt(at) >>> 8);
  for (let at = 0; at < rest.length; at += 1) out.byte(rest.charCodeAt(at) % 0x100);
}

export function readNames(reader: ByteReader): string[] {
  const lengths = Array.from({ length: reader.varint() }, () => reader.varint());
  let before = 0;
  const firsts = lengths.map(() => String.fromCharCode((before += reader.varint())));
  const total = lengths.reduce((sum, length) => sum + length - 1, 0);
  const [high, low] = [reader.take(total), reader.take(total)];
  let at = 0;
  return lengths.map((length, index) => {
    let name = firsts[index] ?? '';
    for (const end = at + length - 1; at < end; at += 1)
      name += String.fromCharCode((high[at] ?? 0) * 0x100 + (low[at] ?? 0));
    return name;
  });
}
