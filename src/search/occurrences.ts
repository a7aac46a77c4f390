/**
 * Offsets of `part` in `text`, leftmost first and not overlapping, as a reader counts them and as
 * they are marked. Empty for an empty part.
 */
export function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    found.push(at);
  }
  return found;
}

/** Whether two occurrences of `part` can overlap, as those of 个个 do in 个个个. */
export function overlapsItself(part: string): boolean {
  for (let shift = 1; shift < part.length; shift++) {
    if (part.startsWith(part.slice(shift))) return true;
  }
  return false;
}
