/** The search page: the form that stands in its HTML, with results as one types. */
import { searchText } from '../../i18n/search.ts';
import { loadSearch, warmUp } from './module.ts';
import { rememberSearch } from './recent.ts';
import { readState, writeState, type SearchState } from './state.ts';
import { createView } from './view.ts';

const root = document.querySelector<HTMLElement>('#search-page');
const form = root?.querySelector('form');
const input = root?.querySelector('input');
const body = root?.querySelector<HTMLElement>('.search-body');
const status = root?.querySelector<HTMLElement>('[role="status"]');

if (root && form && input && body && status) {
  const text = searchText(document.documentElement.lang === 'en' ? 'en' : 'zh');
  const asked = readState(new URLSearchParams(location.search));
  const initial = { ...asked, q: asked.q || input.value };
  input.value = initial.q;
  // Not at every key: browsers refuse too many changes of the address.
  let pending: ReturnType<typeof setTimeout> | undefined;
  const address = (state: SearchState): void => {
    clearTimeout(pending);
    pending = setTimeout(
      () => history.replaceState(null, '', location.pathname + writeState(state)),
      150,
    );
  };
  const view = createView({
    root,
    input,
    body,
    status,
    text,
    load: loadSearch,
    state: initial,
    start: [...body.querySelectorAll(':scope > :not(.search-running)')],
    changed: address,
  });
  if (initial.q !== asked.q) address(initial);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
    history.pushState(null, '', location.href);
    root.querySelector<HTMLElement>('a[data-result]')?.focus();
  });
  addEventListener('popstate', () => view.show(readState(new URLSearchParams(location.search))));
  warmUp();
}
