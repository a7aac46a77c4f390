/**
 * On every page: `/`, Ctrl/⌘ K and links marked `data-search-open` open the search. Nothing else of
 * it is loaded before; a pointer over or focus on such a link begins to load it.
 */
const links = document.querySelectorAll<HTMLElement>('[data-search-open]');
const load = () => import('./dialog.ts');

function open(event: Event): void {
  // On the search page the page's own field is the search.
  const field = document.querySelector<HTMLInputElement>('#search-page input');
  event.preventDefault();
  if (field) return field.select();
  void load().then(({ openSearch }) => openSearch());
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (event.isComposing || altKey) return;
  const writing = (target as Element).closest?.('input, textarea, select, [contenteditable]');
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') open(event);
  else if (key === '/' && !ctrlKey && !metaKey && !writing) open(event);
});

for (const link of links) {
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  for (const hint of ['pointerenter', 'focus']) {
    link.addEventListener(hint, () => void load().then(({ warm }) => warm()), { once: true });
  }
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
}

if (new URLSearchParams(location.search).has('hl')) void import('./hits.ts');
