/** The form of the page: the field for words, the order, and the boxes of the panel. */
import type { State } from '../state.ts';
import { printSort, readState } from '../state.ts';
import { byId } from './dom.ts';
import type { Panel } from './panel.ts';

export class Form {
  readonly element = byId('fx-form') as HTMLFormElement;
  readonly query = byId('fx-q') as HTMLInputElement;
  readonly #sort = byId('fx-sort') as HTMLSelectElement;
  readonly #panel: Panel;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /** The state that the form asks for. */
  read(): State {
    const params = new URLSearchParams({ q: this.query.value, sort: this.#sort.value });
    for (const [dimension, input] of this.#panel.boxes())
      if (input.checked) params.append(dimension, input.value);
    return readState(params);
  }

  /** Makes the form ask for a state. */
  write({ words, sort, filters }: State): void {
    if (this.query.value.trim() !== words) this.query.value = words;
    this.#sort.value = printSort(sort);
    for (const [dimension, input] of this.#panel.boxes())
      input.checked = filters[dimension]?.includes(input.value) ?? false;
  }
}
