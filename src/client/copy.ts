/**
 * Links that copy themselves: `<a data-copy="Link copied" href="#p3">`. The link still works as a
 * link; the words are announced once the address is on the clipboard. A button copies the address
 * of the page as it stands.
 */
document.addEventListener('click', (event) => {
  const control = (event.target as Element).closest<HTMLElement>('[data-copy]');
  if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = control instanceof HTMLAnchorElement ? control.href : location.href;
  navigator.clipboard?.writeText(address).then(
    () => announce(control),
    () => undefined,
  );
});

let timer: ReturnType<typeof setTimeout> | undefined;

function announce(link: HTMLElement): void {
  const status = document.getElementById('announce')!;
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
