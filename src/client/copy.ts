/**
 * Links that copy themselves: `<a data-copy="Link copied" href="#p3">`. The link still works as a
 * link; the words are announced once the address is on the clipboard.
 */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  navigator.clipboard?.writeText(link.href).then(
    () => announce(link),
    () => undefined,
  );
});

let timer: ReturnType<typeof setTimeout> | undefined;

function announce(link: HTMLAnchorElement): void {
  const status = document.getElementById('announce');
  if (!status) return;
  document.querySelector('[data-copied]')?.removeAttribute('data-copied');
  link.dataset['copied'] = '';
  status.textContent = link.dataset['copy'] ?? '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = '';
    delete link.dataset['copied'];
  }, 2000);
}

export {};
