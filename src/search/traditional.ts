/** The table of Traditional characters, from OpenCC; only index time loads it. */
import { Converter } from 'opencc-js';
import type { Fold } from './canon.ts';

let table: Fold | null = null;

/** Every Traditional character (one code unit) that has one Simplified form. */
export function traditionalFold(): Fold {
  if (table !== null) return table;
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs: [string, string][] = [];
  for (let code = 0x3400; code < 0xa000; code++) {
    const char = String.fromCharCode(code);
    const simplified = convert(char);
    if (simplified !== char && simplified.length === 1) pairs.push([char, simplified]);
  }
  // One step is enough for every reader of the table: no target is itself folded.
  const direct = new Map(pairs);
  return (table = new Map(pairs.map(([char, to]) => [char, direct.get(to) ?? to])));
}

/** The entries that can matter for texts made of `characters`. */
export function foldFor(characters: ReadonlySet<string>, fold: Fold): Fold {
  return new Map([...fold].filter(([char, to]) => characters.has(to) || characters.has(char)));
}
