/**
 * Puts the cursor into the field of the search page and waits for the reader to do something before
 * the search itself is loaded. An address that asks something is answered at once, and so is a reader who
 * searched before and looks for it; what was typed meanwhile is searched for.
 */
import { recentSearches } from './recent.ts';

const input = document.querySelector<HTMLInputElement>('#search-page input');
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'input'];

function start(): void {
  for (const sign of signs) removeEventListener(sign, start);
  void import('./page.ts');
}

/** Says what is being searched for: on a slow network the search itself comes seconds later. */
function announce(query: string): void {
  const body = document.querySelector('.search-body');
  const said = body?.querySelector('.search-running bdi');
  if (!input || !body || !said) return;
  input.value = query;
  said.textContent = query;
  body.setAttribute('aria-busy', 'true');
}

const asked = new URLSearchParams(location.search).get('q')?.trim();
if (asked) announce(asked);
if (location.search === '') input?.focus();
if (location.search !== '' || recentSearches().length > 0) start();
else {
  for (const sign of signs) addEventListener(sign, start, { passive: true });
}
