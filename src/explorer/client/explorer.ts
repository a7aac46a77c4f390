/** The figures page at work: what the reader does changes the state, the state is drawn. */
import { explorerText } from '../../i18n/explorer.ts';
import { toCsv, toJson } from '../download.ts';
import { facetsOf } from '../facets.ts';
import type { Labels, Words } from '../labels.ts';
import { detailHtml, rowHtml } from '../rows.ts';
import type { Select, Selection } from '../select.ts';
import { selector } from '../select.ts';
import type { SortColumn, State } from '../state.ts';
import { everything, nextSort, printState, readState, together } from '../state.ts';
import { partsOf } from '../words.ts';
import { asset } from '../../site/urls.ts';
import { byId, note, setText } from './dom.ts';
import { Form } from './form.ts';
import { RowList } from './list.ts';
import { Panel } from './panel.ts';
import { save } from './save.ts';
import { isNarrow, Source } from './source.ts';
import { chipsOf, drawChips, drawCounts, drawSort } from './summary.ts';

/**
 * Takes over the explorer of the page; resolves once it shows the first rows of its own. `isSet` tells
 * whether the reader has set a filter meanwhile.
 */
export async function explore(root: HTMLElement, isSet: () => boolean): Promise<void> {
  const labels = JSON.parse(byId('fx-labels').textContent ?? '') as Labels;
  const words: Words = { labels, text: explorerText(labels.lang) };
  const source = await open(root.dataset['source'] ?? '', words);
  new Page(source, words).start(isSet());
}

/** Opens the data, again and again if the reader wants it. */
async function open(address: string, { text }: Words): Promise<Source> {
  for (;;)
    try {
      const source = await Source.open(address);
      note('');
      return source;
    } catch {
      await new Promise<void>((run) => {
        note(text.failed, { label: text.again, run });
      });
    }
}

const HAN = /\p{Script=Han}/u;

type Remember = 'push' | 'replace' | 'stay';

class Page {
  readonly #words: Words;
  readonly #source: Source;
  readonly #select: Select;
  readonly #list: RowList;
  readonly #panel: Panel;
  readonly #form: Form;
  #state: State = everything;
  #selection: Selection;
  #parts: readonly string[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the present entry of the history is that of the word being typed, which goes on in it. */
  #isTyped = false;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  /** How often loading was asked for and is not done. */
  #loads = 0;
  /** What to try again, if something could not be loaded. */
  #failed: (() => void) | null = null;
  /** Whether anything was asked yet: until then the page's own counts are those of the whole. */
  #isAsked = false;

  constructor(source: Source, words: Words) {
    this.#source = source;
    this.#words = words;
    this.#select = selector(source.table);
    this.#selection = this.#select(everything);
    const { table } = source;
    this.#list = new RowList(byId('fx-rows'), {
      row: (index) => rowHtml(words, table, this.#row(index), index, this.#parts).html,
      detail: (index) => detailHtml(words, table, this.#row(index), this.#parts).html,
      seen: (indexes) => void this.#loadSentences(indexes),
    });
    this.#panel = new Panel(byId('fx-filters'), words, () => this.#drawPanel());
    this.#form = new Form(this.#panel);
  }

  /**
   * Draws what the address or else the form asks for while the rest is loaded. A filter or word that the
   * reader set is added to the address, as an entry of the history; what the browser put back into the
   * form is the present one.
   */
  start(isSet: boolean): void {
    this.#listen();
    const asked = readState(new URLSearchParams(location.search));
    const own = this.#form.read();
    const state = isSet ? together(asked, own) : printState(asked) === '' ? own : asked;
    void this.#load(state, false);
    this.#go(state, isSet ? 'push' : 'replace');
    this.#isTyped = isSet && state.words !== '';
  }

  /**
   * Loads what is wanted for a state, `all` for every row that fits it, and draws it. False if a part
   * of it cannot be had: the reader is told, and may try `again`.
   */
  async #load(
    { filters, words }: State,
    all: boolean,
    again = (): void => void this.#load(this.#state, all),
  ): Promise<boolean> {
    const soon = (): void => this.#drawSoon();
    this.#loads += 1;
    this.#failed = null;
    try {
      await (all ? this.#source.loadMatching(filters, soon) : this.#source.loadRows(filters, soon));
      // words are looked up in all sentences, so all of them are needed
      if (words !== '') await this.#source.loadAllSentences(soon);
      if (HAN.test(words) && this.#select(this.#state).rows.length === 0) {
        await this.#source.loadFold();
        this.#parts = partsOf(this.#state.words, this.#source.table.fold);
      }
    } catch {
      this.#failed = again;
    }
    this.#loads -= 1;
    clearTimeout(this.#drawing);
    this.#drawing = undefined;
    this.#draw(false);
    return this.#failed !== again;
  }

  get #isLoading(): boolean {
    return this.#loads > 0;
  }

  /** More was loaded: drawn at most four times a second. */
  #drawSoon(): void {
    this.#drawing ??= setTimeout(() => {
      this.#drawing = undefined;
      this.#draw(false);
    }, 250);
  }

  async #loadSentences(indexes: readonly number[]): Promise<void> {
    const rows = indexes.flatMap((index) => this.#selection.rows[index] ?? []);
    await this.#source
      .loadSentencesOf(rows, () => this.#list.refresh(this.#selection.rows.length))
      .catch(() => undefined);
  }

  #listen(): void {
    const { element: form, query } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      byId('fx-filters').hidePopover();
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') return;
      this.#go(this.#form.read());
    });
    query.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#type(), 120);
    });
    query.addEventListener('change', () => {
      if (this.#typing !== undefined) this.#type();
      this.#isTyped = false;
    });
    byId('fx-clear').addEventListener('click', () => {
      this.#go({ ...everything, sort: this.#state.sort });
    });
    byId('fx-chips').addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) this.#removeChip(Number(button.dataset['chip']));
    });
    for (const button of document.querySelectorAll<HTMLElement>('[data-sort]'))
      button.addEventListener('click', () => {
        const column = button.dataset['sort'] as SortColumn;
        this.#go({ ...this.#state, sort: nextSort(this.#state.sort, column) });
      });
    for (const button of document.querySelectorAll<HTMLElement>('[data-format]'))
      button.addEventListener('click', () => void this.#save(button.dataset['format'] ?? ''));
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
    matchMedia('print').addEventListener('change', ({ matches }) => this.#print(matches));
    addEventListener('popstate', () => {
      this.#go(readState(new URLSearchParams(location.search)), 'stay');
    });
  }

  /** A word is one entry of the history, however many keys it takes. */
  #type(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const before = location.search;
    const isTyped = this.#isTyped;
    this.#go(this.#form.read(), isTyped ? 'replace' : 'push');
    this.#isTyped = isTyped || location.search !== before;
  }

  #go(state: State, remember: Remember = 'push'): void {
    this.#isTyped = false;
    const hasNewWords = state.words !== '' && state.words !== this.#state.words;
    const isNew = isNarrow(state.filters) && !this.#source.holds(state.filters);
    this.#state = state;
    this.#isAsked ||= printState(state) !== '';
    this.#parts = partsOf(state.words, this.#source.table.fold);
    this.#form.write(state);
    this.#remember(remember);
    this.#draw(true);
    if (hasNewWords || isNew) void this.#load(state, false);
  }

  #remember(how: Remember): void {
    const search = printState(this.#state);
    const address = location.pathname + (search && `?${search}`);
    if (how === 'push' && address !== location.pathname + location.search)
      history.pushState(null, '', address);
    else if (how === 'replace') history.replaceState(history.state, '', address);
  }

  /** `isNew`: the list begins anew; otherwise more of it is known. */
  #draw(isNew: boolean): void {
    const { table } = this.#source;
    this.#selection = this.#select(this.#state);
    const found = this.#selection.rows.length;
    if (isNew) this.#list.show(found);
    else this.#list.refresh(found);
    if (this.#isAsked || table.isComplete) drawCounts(this.#words, table, this.#selection);
    // of a part that is loaded the choices are fewer than of the whole, and the lists would jump
    if (!this.#isLoading) this.#drawPanel();
    drawChips(this.#words, chipsOf(this.#words, table, this.#state));
    drawSort(this.#state);
    this.#drawNote(found);
    byId('fx-table').setAttribute('aria-rowcount', String(found + 1));
  }

  #drawNote(found: number): void {
    const { table } = this.#source;
    const { text } = this.#words;
    if (this.#failed) note(text.failed, { label: text.again, run: this.#failed });
    else if (this.#isLoading && !table.isComplete) note(text.loading(table.loadedRows, table.size));
    else if (this.#isLoading && this.#state.words !== '') note(text.loadingWords);
    else if (!table.isComplete)
      note(text.loadedOnly(table.loadedRows, this.#source.holds(this.#state.filters)), {
        label: text.loadRest(table.size - table.loadedRows),
        run: () => void this.#load({ ...this.#state, filters: {} }, true),
      });
    else if (found === 0) note(text.nothing);
    else note(found > this.#list.limit ? text.shownOnly(this.#list.limit) : '');
  }

  /** Draws the rows for paper, and says where they are not all. */
  #print(isPrinting: boolean): void {
    this.#list.print(isPrinting);
    const { printed } = this.#list;
    const found = this.#selection.rows.length;
    byId('fx-printed').hidden = printed === found;
    setText('fx-printed', this.#words.text.printedOnly(printed, found));
  }

  #drawPanel(): void {
    const { listings } = this.#panel;
    const { table } = this.#source;
    this.#panel.draw(facetsOf(this.#words, table, this.#selection, this.#state, listings));
  }

  #removeChip(index: number): void {
    const chip = chipsOf(this.#words, this.#source.table, this.#state)[index];
    if (!chip) return;
    this.#go(chip.without);
    const left = byId('fx-chips').querySelectorAll('button');
    (left[Math.min(index, left.length - 1)] ?? this.#form.query).focus({ preventScroll: true });
  }

  #row(index: number): number {
    return this.#selection.rows[index] ?? 0;
  }

  /** All that fits the state, of the whole archive; a part of it is never handed out. */
  async #save(format: string, state = this.#state): Promise<void> {
    const { table } = this.#source;
    if (!(await this.#load(state, true, () => void this.#save(format, state)))) return;
    const figures = Array.from(this.#select(state).rows, (row) => table.figure(row));
    const absolute = (path: string): string => new URL(asset(path), location.origin).href;
    if (format === 'CSV') save('figures.csv', 'text/csv;charset=utf-8', toCsv(figures, absolute));
    else save('figures.json', 'application/json', toJson(figures));
  }
}
