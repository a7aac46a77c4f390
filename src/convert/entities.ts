/** Characters that HTML writes as names or numbers: &ldquo;十四五&rdquo;. */
import type { Mapped } from './types.ts';
import type { Span } from '../schemas/values.ts';

const named: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  permil: '‰',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
};
const entity = /&(?:([a-z]{2,6})|#(\d{2,5})|#x([0-9a-f]{2,4}));/gi;
const first = new RegExp(`^${entity.source}`, 'i');

/** The character of a match of `entity`, or null for what is none, or no single one. */
function characterOf([, name, decimal, hex]: RegExpExecArray | RegExpMatchArray): string | null {
  if (name !== undefined) return named[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0xa0 && (code < 0xd800 || (code > 0xf8ff && code <= 0xffff))
    ? String.fromCharCode(code)
    : null;
}

/** Of each entity of a line all but its first unit, which stands for the character. */
export function entityTails(line: string): Span[] {
  const found: Span[] = [];
  for (const match of line.matchAll(entity)) {
    if (characterOf(match) !== null) found.push([match.index + 1, match.index + match[0].length]);
  }
  return found;
}

/** The text of a row with the characters that such first units stand for. */
export function withCharacters(mapped: Mapped, seed: string): Mapped {
  if (!mapped.text.includes('&')) return mapped;
  const text = mapped.text.replace(/&/g, (char, at: number) => {
    const from = mapped.at[at] as number;
    const found = first.exec(seed.slice(from, from + 10));
    return (found && characterOf(found)) ?? char;
  });
  return { text, at: mapped.at };
}
