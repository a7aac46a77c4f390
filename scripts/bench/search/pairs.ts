/** Pairs of characters of a text as tokens, its last character alone. */
export function pairsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .flatMap((run) => [...run].map((char, index, all) => char + (all[index + 1] ?? '')));
}
