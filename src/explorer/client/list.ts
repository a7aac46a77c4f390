/**
 * Rows of one height in the page's own scroll: only those in view, the one in focus and the one
 * opened exist. One row at a time can be opened.
 */
import { tallest } from './tallest.ts';

const beyond = 8;

/** Rows that a print holds at most: about a hundred sheets. */
const printable = 2_000;

export interface RowSource {
  /** HTML of the row at a place of the list. */
  row(index: number): string;
  /** HTML of what an opened row shows beneath. */
  detail(index: number): string;
  /** Called for the places in view. */
  seen(indexes: readonly number[]): void;
}

export class RowList {
  readonly #element: HTMLElement;
  readonly #source: RowSource;
  readonly #rows = new Map<number, HTMLElement>();
  #count = 0;
  #height = 60;
  #open = -1;
  #extra = 0;
  #active = 0;
  #frame = 0;
  #isPrinting = false;

  constructor(element: HTMLElement, source: RowSource) {
    this.#element = element;
    this.#source = source;
    addEventListener('scroll', () => this.#soon(), { passive: true });
    new ResizeObserver(() => this.#measure()).observe(element.parentElement ?? element);
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addEventListener('focusin', (event) => {
      const row = (event.target as Element).closest<HTMLElement>('[data-index]');
      if (row) this.#active = Number(row.dataset['index']);
    });
    element.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('.fx-more button');
      const row = button?.closest<HTMLElement>('[data-index]');
      if (row) this.#toggle(Number(row.dataset['index']));
    });
  }

  /** Rows that can be shown; a list longer than this is cut. */
  get limit(): number {
    return Math.floor(tallest / this.#height);
  }

  /** Rows that a print has of the list. */
  get printed(): number {
    return Math.min(this.#count, this.limit, printable);
  }

  /** For paper, which has no scroll, draws all rows that a print has; afterwards those in view. */
  print(isPrinting: boolean): void {
    if (this.#isPrinting === isPrinting) return;
    this.#isPrinting = isPrinting;
    if (isPrinting) this.#draw();
    else this.#measure();
  }

  /** Shows a new list from its beginning. Where things stand is read before anything is changed. */
  show(count: number): void {
    const { top } = this.#element.getBoundingClientRect();
    const under = top - this.#header();
    this.#open = -1;
    this.#extra = 0;
    this.#active = 0;
    this.#clear();
    this.#count = count;
    if (!this.#element.classList.contains('is-live')) {
      this.#element.classList.add('is-live');
      this.#measure();
    }
    this.#draw(under < 0 ? top - under : top);
    if (under < 0) scrollBy({ top: under, behavior: 'instant' });
  }

  /** The same list, with more known of its rows. */
  refresh(count: number): void {
    const focused = this.#element.contains(document.activeElement);
    this.#count = count;
    this.#clear();
    this.#draw();
    if (focused) this.#linkOf(this.#active)?.focus({ preventScroll: true });
  }

  #clear(): void {
    this.#rows.clear();
    this.#element.replaceChildren();
  }

  #soon(): void {
    if (this.#frame === 0)
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
  }

  #measure(): void {
    if (this.#isPrinting) return;
    const probe = document.createElement('div');
    probe.className = 'fx-row';
    this.#element.append(probe);
    this.#height = probe.getBoundingClientRect().height || this.#height;
    probe.remove();
    const open = this.#rows.get(this.#open);
    if (open) this.#extra = open.getBoundingClientRect().height - this.#height;
    for (const [index, row] of this.#rows) this.#place(index, row);
    this.#draw();
  }

  #top(index: number): number {
    return index * this.#height + (this.#open >= 0 && index > this.#open ? this.#extra : 0);
  }

  /** The row at a distance from the top of the list. */
  #at(offset: number): number {
    const below = (this.#open + 1) * this.#height;
    const folded =
      this.#open >= 0 && offset > below ? Math.max(below, offset - this.#extra) : offset;
    return Math.floor(folded / this.#height);
  }

  /** Draws the rows in view, `top` being where the list begins in the window. */
  #draw(top = this.#element.getBoundingClientRect().top): void {
    const shown = Math.min(this.#count, this.limit);
    this.#element.style.height = `${shown * this.#height + this.#extra}px`;
    const first = Math.max(0, this.#at(-top));
    const last = Math.min(shown - 1, this.#at(innerHeight - top));
    const [from, to] = this.#isPrinting
      ? [0, this.printed]
      : [Math.max(0, first - beyond), Math.min(shown, last + beyond + 1)];
    const wanted = new Set<number>();
    for (let index = from; index < to; index += 1) wanted.add(index);
    const hasFocus = this.#rows.get(this.#active)?.contains(document.activeElement) ?? false;
    if (hasFocus && this.#active < shown) wanted.add(this.#active);
    else if (!wanted.has(this.#active)) this.#active = Math.min(first, Math.max(0, shown - 1));
    for (const [index, row] of this.#rows)
      if (!wanted.has(index)) {
        row.remove();
        this.#rows.delete(index);
      }
    const fresh = [...wanted].filter((index) => !this.#rows.has(index));
    if (fresh.length > 0) this.#add(fresh);
    for (const [index, row] of this.#rows)
      row.querySelector('a')?.setAttribute('tabindex', index === this.#active ? '0' : '-1');
    this.#source.seen([...wanted]);
  }

  /** Rows stand in the document in the order of the list, for those who read it by ear. */
  #add(indexes: readonly number[]): void {
    const template = document.createElement('template');
    template.innerHTML = indexes.map((index) => this.#source.row(index)).join('');
    const rows = [...template.content.children] as HTMLElement[];
    for (const [at, row] of rows.entries()) {
      const index = indexes[at] ?? 0;
      this.#rows.set(index, row);
      this.#place(index, row);
      this.#element.insertBefore(row, this.#following(index));
      if (index === this.#open) this.#unfold(index, row);
    }
  }

  #following(index: number): Element | null {
    for (const row of this.#element.children)
      if (Number((row as HTMLElement).dataset['index']) > index) return row;
    return null;
  }

  #place(index: number, row: HTMLElement): void {
    row.style.transform = `translateY(${this.#top(index)}px)`;
  }

  #toggle(index: number): void {
    const before = this.#rows.get(this.#open);
    before?.classList.remove('is-open');
    before?.querySelector('.fx-detail')?.remove();
    before?.querySelector('.fx-more button')?.setAttribute('aria-expanded', 'false');
    this.#extra = 0;
    this.#open = this.#open === index ? -1 : index;
    const row = this.#rows.get(this.#open);
    if (row) this.#unfold(index, row);
    for (const [at, other] of this.#rows) this.#place(at, other);
    this.#draw();
    this.#reveal(index);
  }

  #unfold(index: number, row: HTMLElement): void {
    row.classList.add('is-open');
    row.insertAdjacentHTML('beforeend', this.#source.detail(index));
    row.querySelector('.fx-more button')?.setAttribute('aria-expanded', 'true');
    this.#extra = row.getBoundingClientRect().height - this.#height;
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const page = Math.max(1, Math.floor((innerHeight - this.#header()) / this.#height) - 1);
    const shown = Math.min(this.#count, this.limit);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: shown - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) this.#focus(Math.max(0, Math.min(shown - 1, to)));
    else if (event.key === 'ArrowRight' && this.#open !== this.#active) this.#toggle(this.#active);
    else if (event.key === 'ArrowLeft' && this.#open === this.#active) this.#toggle(this.#active);
    else return;
    event.preventDefault();
  }

  #focus(index: number): void {
    this.#active = index;
    this.#reveal(index);
    this.#draw();
    this.#linkOf(index)?.focus({ preventScroll: true });
  }

  #linkOf(index: number): HTMLElement | null {
    return this.#rows.get(index)?.querySelector('a') ?? null;
  }

  /** Scrolls as little as brings a row into view. */
  #reveal(index: number): void {
    const top = this.#element.getBoundingClientRect().top + this.#top(index);
    const bottom = top + this.#height + (index === this.#open ? this.#extra : 0);
    const above = top - this.#header();
    if (above < 0) scrollBy({ top: above, behavior: 'instant' });
    else if (bottom > innerHeight)
      scrollBy({ top: Math.min(above, bottom - innerHeight), behavior: 'instant' });
  }

  /** Height of the column names that stay at the top of the window. */
  #header(): number {
    const header = this.#element.previousElementSibling;
    return header ? header.getBoundingClientRect().height : 0;
  }
}
