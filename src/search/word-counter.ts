/**
 * Counts words in texts, all of them in one pass: a tree of their units in flat memory. Every place
 * where a word stands counts, also within another.
 */
export class WordCounter {
  readonly #words: readonly string[];
  /** The nodes below the root, by their unit; 0 where no word begins so. */
  readonly #begins = new Uint32Array(0x10000);
  /** The other nodes in a hash table by the node above and their unit. */
  readonly #keys: Float64Array;
  readonly #nodes: Uint32Array;
  readonly #shift: number;
  /** For each node the word that ends there, counted from 1. */
  readonly #ends: Uint32Array;
  readonly #counts: Uint32Array;

  /** @param words different ones, none empty */
  constructor(words: readonly string[]) {
    this.#words = words;
    const ends = [0];
    this.#counts = new Uint32Array(words.length + 1);
    const most = words.reduce((sum, { length }) => sum + length, 0);
    const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1);
    this.#keys = new Float64Array(2 ** bits);
    this.#nodes = new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
    for (const [index, word] of words.entries()) ends[this.#node(word, ends)] = index + 1;
    this.#ends = Uint32Array.from(ends);
  }

  add(text: string): void {
    const [begins, keys, nodes, ends, counts] = [
      this.#begins,
      this.#keys,
      this.#nodes,
      this.#ends,
      this.#counts,
    ];
    const [shift, mask] = [this.#shift, this.#keys.length - 1];
    for (let from = 0; from < text.length; from++) {
      let node = begins[text.charCodeAt(from)] ?? 0;
      for (let at = from + 1; node !== 0; at++) {
        const end = ends[node] ?? 0;
        if (end !== 0) counts[end] = (counts[end] ?? 0) + 1;
        if (at === text.length) break;
        const unit = text.charCodeAt(at);
        const key = node * 0x10000 + unit;
        let slot = slotOf(node, unit, shift);
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
        node = nodes[slot] ?? 0;
      }
    }
  }

  /** Of each word in the order given. */
  counts(): number[] {
    return this.#words.map((_, index) => this.#counts[index + 1] ?? 0);
  }

  /** The node of a word, which is made, with those above it, as one more in `ends`. */
  #node(word: string, ends: number[]): number {
    const first = word.charCodeAt(0);
    let node = (this.#begins[first] ||= ends.push(0) - 1);
    for (let at = 1; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const key = node * 0x10000 + unit;
      let slot = slotOf(node, unit, this.#shift);
      while (this.#keys[slot] !== 0 && this.#keys[slot] !== key)
        slot = (slot + 1) & (this.#keys.length - 1);
      this.#keys[slot] = key;
      node = this.#nodes[slot] ||= ends.push(0) - 1;
    }
    return node;
  }
}

function slotOf(node: number, unit: number, shift: number): number {
  return (Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)) >>> shift;
}
