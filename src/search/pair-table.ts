/** Numbers pairs of units, for loops over all texts: a hash table in flat memory. */
export class PairTable {
  readonly #keys: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #shift: number;
  /** Whether any pair begins with the unit. */
  readonly #begins = new Uint8Array(0x10000);
  #size = 0;

  /** @param most pairs that will be added at most */
  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1);
    this.#keys = new Uint32Array(2 ** bits);
    this.#numbers = new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  /** The number of a pair, counted from 0 in the order they came. */
  add(first: number, second: number): number {
    const key = keyOf(first, second);
    const slot = this.#slot(key);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key;
      this.#numbers[slot] = this.#size++;
      this.#begins[first] = 1;
    }
    return this.#numbers[slot] ?? 0;
  }

  /** -1 for a pair that was not added. */
  find(first: number, second: number): number {
    if (this.#begins[first] === 0) return -1;
    const slot = this.#slot(keyOf(first, second));
    return this.#keys[slot] === 0 ? -1 : (this.#numbers[slot] ?? -1);
  }

  /** Where the pair is, or would be. */
  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key)
      slot = (slot + 1) & (this.#keys.length - 1);
    return slot;
  }
}

/** Not 0, which marks what is empty: no text holds two units of code 0. */
function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}
