/** The units that occur in texts. */
export class Units {
  readonly #held = new Uint8Array(0x10000);

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#held[text.charCodeAt(at)] = 1;
  }

  /** Each once, in order of code. */
  toString(): string {
    let units = '';
    for (const [unit, held] of this.#held.entries())
      if (held === 1) units += String.fromCharCode(unit);
    return units;
  }
}
