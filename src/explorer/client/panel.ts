/** The choices beside the table: counts kept up to date in place, lists searched and unfolded. */
import type { Dimension } from '../columns.ts';
import { facetHtml } from '../facet-rows.ts';
import type { Facet, Listing } from '../facets.ts';
import type { Words } from '../labels.ts';

export type Listings = Partial<Record<Dimension, Listing>>;

export class Panel {
  readonly listings: Listings = {};
  readonly #element: HTMLElement;
  readonly #words: Words;

  /** `changed` is called when a list is to be drawn anew. */
  constructor(element: HTMLElement, words: Words, changed: () => void) {
    this.#element = element;
    this.#words = words;
    element.addEventListener('input', (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || !target.matches('.fx-find')) return;
      event.stopPropagation();
      const dimension = dimensionOf(target);
      if (dimension) this.listings[dimension] = { ...this.listings[dimension], find: target.value };
      changed();
    });
    element.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('.fx-options .fx-link');
      const dimension = button && dimensionOf(button);
      if (!dimension) return;
      this.listings[dimension] = { ...this.listings[dimension], all: true };
      changed();
      button.closest('details')?.querySelector<HTMLElement>('.fx-find, input')?.focus();
    });
  }

  /** The check boxes of all lists, each with what it filters by. */
  boxes(): [Dimension, HTMLInputElement][] {
    return [...this.#element.querySelectorAll<HTMLInputElement>('[type="checkbox"]')].flatMap(
      (input): [Dimension, HTMLInputElement][] => {
        const dimension = dimensionOf(input);
        return dimension ? [[dimension, input]] : [];
      },
    );
  }

  draw(facets: readonly Facet[]): void {
    for (const facet of facets) {
      const group = this.#element.querySelector(`[data-dimension="${facet.dimension}"]`);
      const list = group?.querySelector<HTMLElement>('.fx-options');
      if (list && !update(list, facet)) this.#redraw(list, facet);
    }
  }

  #redraw(list: HTMLElement, facet: Facet): void {
    const focused = list.contains(document.activeElement)
      ? (document.activeElement as HTMLInputElement).value
      : null;
    list.innerHTML = facetHtml(this.#words, facet).html;
    list.classList.toggle('is-long', facet.options.length > 10);
    if (focused === null) return;
    for (const input of list.querySelectorAll('input')) if (input.value === focused) input.focus();
  }
}

/** Writes new counts into a list of the same options; false if the options are others. */
function update(list: HTMLElement, { options, more }: Facet): boolean {
  const inputs = [...list.querySelectorAll('input')];
  const isSame =
    inputs.length === options.length &&
    options.every(({ value }, index) => inputs[index]?.value === value) &&
    (list.querySelector<HTMLElement>('.fx-link')?.dataset['more'] ?? '0') === String(more);
  if (!isSame) return false;
  for (const [index, { count, isChosen }] of options.entries()) {
    const input = inputs[index];
    if (!input) continue;
    input.checked = isChosen;
    input.parentElement?.classList.toggle('is-none', count === 0);
    const shown = input.parentElement?.querySelector('.fx-count');
    if (shown) shown.textContent = count.toLocaleString('en');
  }
  return true;
}

function dimensionOf(element: Element): Dimension | undefined {
  return element.closest<HTMLElement>('[data-dimension]')?.dataset['dimension'] as
    Dimension | undefined;
}
