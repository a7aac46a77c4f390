/** The distinct values of a column; rows keep their places. */
export class Dictionary {
  readonly values: string[] = [];
  readonly #places = new Map<string, number>();

  constructor(values: readonly string[] = []) {
    for (const value of values) this.place(value);
  }

  /** The place of a value, a new one if it was not known. */
  place(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  find(value: string): number | undefined {
    return this.#places.get(value);
  }
}
