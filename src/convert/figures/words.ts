/** A fixed word list that can be asked, in constant time, which of its words stands at a place. */
export interface Words {
  /** Length of the longest word that starts at `pos`, 0 for none. */
  at(text: string, pos: number): number;
  /** Length of the longest word that ends before `pos` (exclusive), 0 for none. */
  before(text: string, pos: number): number;
  has(word: string): boolean;
}

/** Builds a matcher; `list` is blank-separated, so lexicons read as plain text. */
export function words(list: string): Words {
  const all = list.split(/\s+/u).filter((word) => word !== '');
  const set = new Set(all);
  const byFirst = new Map<number, number[]>();
  const byLast = new Map<number, number[]>();
  for (const word of set) {
    note(byFirst, word.charCodeAt(0), word.length);
    note(byLast, word.charCodeAt(word.length - 1), word.length);
  }
  return {
    at(text, pos) {
      const lengths = byFirst.get(text.charCodeAt(pos));
      if (lengths === undefined) return 0;
      for (const length of lengths)
        if (pos + length <= text.length && set.has(text.slice(pos, pos + length))) return length;
      return 0;
    },
    before(text, pos) {
      const lengths = byLast.get(text.charCodeAt(pos - 1));
      if (lengths === undefined) return 0;
      for (const length of lengths)
        if (length <= pos && set.has(text.slice(pos - length, pos))) return length;
      return 0;
    },
    has: (word) => set.has(word),
  };
}

function note(index: Map<number, number[]>, key: number, length: number): void {
  const lengths = index.get(key) ?? [];
  if (!lengths.includes(length)) lengths.push(length);
  index.set(
    key,
    lengths.sort((a, b) => b - a),
  );
}
