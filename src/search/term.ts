/**
 * Offsets at which pairs cover the whole part, ends first: [0, n-2, 2, 4, …]. Every unit lies in at
 * least one pair, so a place where all pairs stand is an occurrence. One offset for a part of up to
 * two units.
 */
export function cover(length: number): number[] {
  if (length <= 2) return [0];
  const offsets = [0, length - 2];
  for (let at = 2; at < length - 2; at += 2) offsets.push(at);
  return offsets;
}
