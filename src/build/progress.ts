/** Work that goes on at the same time, the longest at it first: a terminal shows its bar alone. */
const open: Progress[] = [];

/**
 * Progress of long work on stderr: a bar with rate and time left on a terminal, a plain line now and
 * then elsewhere. Silent for work that ends within two seconds.
 */
export class Progress {
  readonly #label: string;
  readonly #total: number;
  readonly #started = performance.now();
  #done = 0;
  #shown = 0;

  constructor(label: string, total: number) {
    this.#label = label;
    this.#total = total;
    open.push(this);
  }

  step(count = 1): void {
    this.#done += count;
    const now = performance.now();
    const pause = process.stderr.isTTY ? 100 : 5000;
    if (now - this.#started < 2000 || now - this.#shown < pause) return;
    if (process.stderr.isTTY && open[0] !== this) return;
    this.#shown = now;
    const seconds = (now - this.#started) / 1000;
    const rate = this.#done / seconds;
    const left = Math.max(0, Math.round((this.#total - this.#done) / rate));
    const share = this.#done / this.#total;
    const text = `${this.#label} ${this.#done}/${this.#total}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${left} s left`;
    process.stderr.write(
      process.stderr.isTTY
        ? `\r\u001B[K${'█'.repeat(Math.round(share * 20)).padEnd(20, '░')} ${text}`
        : `${text}\n`,
    );
  }

  end(): void {
    open.splice(open.indexOf(this), 1);
    if (this.#shown > 0 && process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  }
}
