/** The elements of the page that the explorer writes to. */

/** @throws if the page has no such element */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id} on this page`);
  return element;
}

/** Writes text only where it changes, so that live regions speak of changes alone. */
export function setText(id: string, text: string): void {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

/** A line beside the count, '' for none; `action` puts a button behind it. */
export function note(text: string, action?: { label: string; run: () => void }): void {
  const line = byId('fx-note');
  const label = action?.label ?? '';
  line.hidden = text === '';
  if (line.textContent === text + label && label === '') return;
  line.textContent = text;
  if (!action) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fx-link';
  button.textContent = label;
  button.addEventListener('click', action.run);
  line.append(button);
}
