/** The search dialog, on every page: made when it is first opened. */
import { searchText, type SearchText } from '../../i18n/search.ts';
import { h } from './dom.ts';
import { searchPage } from './links.ts';
import { loadSearch, warmUp } from './module.ts';
import { rememberSearch } from './recent.ts';
import style from './search.css?url';
import { readState, writeState } from './state.ts';
import { loadStyle } from './style.ts';
import { createView } from './view.ts';

let dialog: HTMLDialogElement | null = null;

export { warmUp as warm } from './module.ts';

/** Opens the dialog, the cursor in its field; what was found before is still there. */
export async function openSearch(): Promise<void> {
  warmUp();
  await loadStyle(style);
  dialog ??= makeDialog(searchText(document.documentElement.lang === 'en' ? 'en' : 'zh'));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(text: SearchText): HTMLDialogElement {
  let state = readState(new URLSearchParams());
  const close = (): void => {
    made.close();
    // Where nothing else takes the focus, the hidden field would keep it, and with it the next key,
    // until the browser draws again.
    if (made.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  };
  const input = h('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: text.hint,
    'aria-label': text.label,
  });
  const body = h('div', { class: 'search-body' });
  const status = h('p', { class: 'visually-hidden', role: 'status' });
  const whole = h('a', { href: searchPage('') }, text.wholePage);
  const form = h(
    'form',
    { role: 'search', class: 'search-row', action: searchPage(''), method: 'get' },
    input,
    h('button', { type: 'button', class: 'text-button', click: close }, text.close),
  );
  const foot = h('p', { class: 'search-foot note' }, h('span', {}, text.keys), ' ', whole);
  const made = h(
    'dialog',
    { class: 'search-dialog', 'aria-label': text.title },
    form,
    status,
    body,
    foot,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(state.q);
    location.assign(searchPage(writeState({ ...state, q: input.value })));
  });
  made.addEventListener('keydown', (event) => {
    // Browsers let the first Escape empty a search field; here it closes, and the search stays.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close();
  });
  made.addEventListener('click', (event) => {
    if (event.target === made) close();
    // A result on this very page: the fragment moves it, the dialog must not cover it.
    if ((event.target as Element).closest('a[data-result]')) close();
  });
  document.body.append(made);
  createView({
    root: made,
    input,
    body,
    status,
    text,
    load: loadSearch,
    state,
    changed: (next) => {
      state = next;
      whole.href = searchPage(writeState(next));
    },
  });
  return made;
}
