/** The search as it is seen: asks the engine, shows what it says, keeps the reader's place. */
import type { SearchText } from '../../i18n/search.ts';
import type { Around } from '../around.ts';
import type * as Browser from '../browser.ts';
import type { Exploration, SearchOptions } from '../engine.ts';
import { FACETS } from '../facets.ts';
import { aroundElements } from './cards.ts';
import { h } from './dom.ts';
import { filtersElement, VALUES, type FilterLimits } from './filters.ts';
import { placeElement, searchWithin, withinElement, type Within } from './government.ts';
import { arrowKeys } from './keys.ts';
import { localised } from './links.ts';
import { nothingElement, readingElement } from './messages.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { resultsElement } from './results.ts';
import { chosenCount, toggle, withoutFilters, type SearchState } from './state.ts';
import { onTyped } from './typing.ts';
import { yearsElement } from './years.ts';

/** The government that a query names: what its reports hold of the other words, and what is shown. */
interface Government {
  readonly within: Within | null;
  readonly card: () => HTMLElement;
  readonly notice: (isShown: boolean) => HTMLElement | null;
}

export type SearchModule = Pick<typeof Browser, 'explore' | 'around' | 'folds' | 'preload'>;

export interface ViewOptions {
  /** Holds form and body; arrow keys work inside. */
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Where results are put. */
  readonly body: HTMLElement;
  /** A live region: how much was found. */
  readonly status: HTMLElement;
  readonly text: SearchText;
  readonly load: () => Promise<SearchModule>;
  readonly state: SearchState;
  /** What stands in `body` while nothing is asked; a few words by default. */
  readonly start?: readonly Element[];
  /** Called when the search has changed. */
  readonly changed: (state: SearchState) => void;
}

/** Sections shown at first, and added by each press of the button. */
const PAGE = 10;
/** Screen readers hear the count when typing has rested. */
const STATUS_PAUSE = 500;

const FIRST_VALUES = Object.fromEntries(FACETS.map((facet) => [facet, VALUES])) as FilterLimits;

export interface SearchView {
  /** Shows another search, as when the reader goes back. */
  show(state: SearchState): void;
}

export function createView(options: ViewOptions): SearchView {
  const { root, input, body, status, text, load, changed } = options;
  const start = options.start ?? [
    h('p', { class: 'note' }, text.how),
    h('p', {}, h('a', { href: localised('/terms/') }, text.terms)),
  ];
  let state = options.state;
  let limit = PAGE;
  let filtersOpen = matchMedia('(min-width: 56rem)').matches;
  let limits = FIRST_VALUES;
  let running = new AbortController();
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const ask = (q: string): void => {
    input.value = q;
    input.focus();
    turnTo({ ...state, q });
  };
  const turnTo = (next: SearchState): void => {
    if (next.q !== state.q) {
      limits = FIRST_VALUES;
      if (input.value !== next.q) input.value = next.q;
    }
    state = next;
    limit = PAGE;
    changed(state);
    void run();
  };

  async function run(): Promise<void> {
    running.abort();
    const { signal } = (running = new AbortController());
    if (state.q.trim() === '') return render(startElements());
    try {
      const { explore, around } = await load();
      const { q, sort, filters } = state;
      const found = await explore(q, { sort, filters, limit, signal });
      const beside = await around(found);
      const options = { limit: found.total === 0 ? limit : 0, signal };
      const government = await governmentOf(beside, explore, options);
      if (signal.aborted) return;
      render(foundElements(found, beside, government));
      const shown = found.total === 0 && government?.within ? government.within.found : found;
      speak(shown.total === 0 ? text.nothing(q.slice(0, 20)) : said(shown));
    } catch {
      if (!signal.aborted) render([failure()]);
    }
  }

  /** What is shown of the government that the query names. */
  async function governmentOf(
    { place }: Around,
    explore: SearchModule['explore'],
    options: Pick<SearchOptions, 'limit' | 'signal'>,
  ): Promise<Government | null> {
    if (place === null) return null;
    const within = await searchWithin(explore, state, place, options);
    return {
      within,
      card: () => placeElement(place, text),
      notice: (isShown) =>
        within && withinElement(within, isShown, text, () => turnTo(within.state)),
    };
  }

  function said({ total, occurrences }: Exploration): string {
    return text.found(total, occurrences);
  }

  function speak(words: string): void {
    clearTimeout(speaking);
    speaking = setTimeout(() => (status.textContent = words), STATUS_PAUSE);
  }

  /** Puts the elements in place and the focus back on what had it; from a result, into the field. */
  function render(elements: readonly (Element | null)[]): void {
    const { key, result } = body.querySelector<HTMLElement>(':focus')?.dataset ?? {};
    body.replaceChildren(...elements.filter((element) => element !== null));
    body.removeAttribute('aria-busy');
    if (result !== undefined) input.focus();
    if (key !== undefined) {
      body.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    }
  }

  function foundElements(
    found: Exploration,
    around: Around,
    government: Government | null,
  ): (HTMLElement | null)[] {
    // where only the government's reports have it, choices start from the search of those
    const within = found.total === 0 ? (government?.within ?? null) : null;
    const [shown, from] = within === null ? [found, state] : [within.found, within.state];
    const chooseYear = (year: string): void => turnTo(toggle(from, 'year', year));
    const clear = (): void => turnTo(withoutFilters(from));
    const filters = filtersElement(
      shown,
      from,
      text,
      { open: filtersOpen, limits },
      {
        toggle: (facet, value) => turnTo(toggle(from, facet, value)),
        clear,
        opened: (open) => (filtersOpen = open),
        more: (facet) => {
          limits = { ...limits, [facet]: limits[facet] + VALUES };
          render(foundElements(found, around, government));
        },
      },
    );
    const named = aroundElements(around, found, text);
    if (government) named.unshift(government.card());
    if (shown.total === 0) {
      const nothing = nothingElement(found, around, state, text, ask, clear);
      return [...named, nothing, chosenCount(state) > 0 ? filters : null];
    }
    return [
      readingElement(found, text, ask),
      government && government.notice(within !== null),
      h(
        'div',
        { class: 'found-summary' },
        h('p', { class: 'found-total' }, said(shown)),
        sortElement(from),
      ),
      h(
        'div',
        { class: 'found-sides' },
        h('div', { class: 'found-aside' }, yearsElement(shown, from, text, chooseYear), filters),
        h('div', { class: 'found-main' }, ...named, resultsElement(shown, text), moreButton(shown)),
      ),
    ];
  }

  function sortElement(from: SearchState): HTMLElement {
    const select = h(
      'select',
      {
        'data-key': 'sort',
        change: () => turnTo({ ...from, sort: select.value === 'year' ? 'year' : 'relevance' }),
      },
      ...(['relevance', 'year'] as const).map((sort) =>
        h('option', { value: sort, selected: sort === from.sort }, text.sort[sort]),
      ),
    );
    return h('label', {}, text.sortLabel, ' ', select);
  }

  function moreButton({ total, results }: Exploration): HTMLElement | null {
    const rest = Math.min(PAGE, total - results.length);
    if (rest <= 0) return null;
    const more = (): void => {
      const shown = body.querySelectorAll('.found-section').length;
      limit += PAGE;
      void run().then(() =>
        body.querySelectorAll('.found-section')[shown]?.querySelector('a')?.focus(),
      );
    };
    return h('button', { type: 'button', class: 'button', click: more }, text.more(rest));
  }

  function startElements(): Element[] {
    const recent = recentSearches();
    const forget = (): void => {
      forgetSearches();
      render(startElements());
      input.focus();
    };
    return [
      ...start,
      ...(recent.length === 0
        ? []
        : [
            h(
              'section',
              { class: 'found-recent' },
              h('h2', {}, text.recent),
              h(
                'ul',
                {},
                ...recent.map((query) =>
                  h(
                    'li',
                    {},
                    h(
                      'button',
                      { type: 'button', class: 'word-button', click: () => ask(query) },
                      query,
                    ),
                  ),
                ),
              ),
              h(
                'p',
                { class: 'note' },
                text.recentNote,
                ' ',
                h(
                  'button',
                  { type: 'button', class: 'text-button', click: forget },
                  text.clearRecent,
                ),
              ),
            ),
          ]),
    ];
  }

  function failure(): HTMLElement {
    const again = h(
      'button',
      { type: 'button', class: 'button', click: () => void run() },
      text.retry,
    );
    return h('div', { class: 'found-nothing', role: 'alert' }, h('p', {}, text.failed), again);
  }

  onTyped(input, (q) => turnTo({ ...state, q }));
  arrowKeys(root, input);
  body.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a[data-result]') !== null) rememberSearch(state.q);
  });
  void run();
  return {
    show(next) {
      state = next;
      limit = PAGE;
      input.value = next.q;
      void run();
    },
  };
}
