/** Arrow keys between the input and the results; Enter opens what is focused, as links do. */
export function arrowKeys(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = [...root.querySelectorAll<HTMLElement>('a[data-result]')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const onInput = document.activeElement === input;
    if (at < 0 && !onInput) return;
    if (onInput && step < 0) return;
    event.preventDefault();
    const next = onInput ? links[0] : (links[at + step] ?? (step < 0 ? input : undefined));
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  });
}
