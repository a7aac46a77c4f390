/**
 * Waits for the reader to do something before the explorer itself is loaded: the page already shows
 * the first rows and all counts. An address with a state in it is answered at once, and a button that
 * was pressed meanwhile is pressed again.
 */
import { tallest } from './tallest.ts';

const root = document.getElementById('explorer');
const signs = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'beforeprint',
];
let pressed: (() => Element | null) | null = null;
/** Whether the reader set a filter or typed a word before the explorer was there. */
let isSet = false;

function press(event: Event): void {
  const button = (event.target as Element).closest('button:not([popovertarget])');
  const row = button?.closest<HTMLElement>('[data-index]')?.dataset['index'];
  if (row !== undefined) pressed = () => document.querySelector(`[data-index="${row}"] button`);
  else if (button) pressed = () => button;
}

/** What is typed to find a choice of a list sets nothing. */
function set({ target }: Event): void {
  const { id, type } = target as HTMLInputElement;
  isSet ||= id === 'fx-q' || type !== 'search';
}

/** Gives the list the height of all its rows, so that nothing below it moves when they come. */
function makeRoom(rows: number): void {
  const list = document.getElementById('fx-rows');
  const row = list?.firstElementChild?.getBoundingClientRect().height ?? 0;
  if (list && row > 0) list.style.height = `${Math.min(rows, Math.floor(tallest / row)) * row}px`;
}

async function start(): Promise<void> {
  for (const sign of signs) removeEventListener(sign, start);
  if (!root) return;
  if (location.search === '') makeRoom(Number(root.dataset['rows']));
  // what a browser puts back into the form comes before any sign of use
  root.addEventListener('input', set);
  root.addEventListener('click', press);
  const { explore } = await import('./explorer.ts');
  await explore(root, () => isSet);
  root.removeEventListener('input', set);
  root.removeEventListener('click', press);
  (pressed?.() as HTMLElement | null | undefined)?.click();
}

if (location.search !== '') void start();
else for (const sign of signs) addEventListener(sign, start, { passive: true });
