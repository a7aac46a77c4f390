/**
 * The card of a figure or an explained term, opened beside it: on hover and keyboard focus for a
 * look, on click or tap to stay. Its content is the entry in the list at the end of the page. Escape
 * and a click elsewhere close it.
 */
const marked = 'a.figure, a.term';
const card = document.getElementById('figure-card') as HTMLElement;
const prose = document.querySelectorAll<HTMLElement>('.prose');
let owner: HTMLAnchorElement | null = null;
let pinned = false;
/** Set while focus returns to a figure whose card was just closed. */
let quiet = false;
let timer: ReturnType<typeof setTimeout> | undefined;

for (const figure of document.querySelectorAll(marked))
  figure.setAttribute('aria-haspopup', 'dialog');

function open(figure: HTMLAnchorElement, stay: boolean): void {
  clearTimeout(timer);
  pinned = stay;
  if (owner !== figure) {
    const entry = document.getElementById(figure.hash.slice(1));
    if (!entry) return;
    card.innerHTML = entry.innerHTML;
    card.className = `panel figure-card ${entry.className}`;
    card.setAttribute('aria-label', figure.textContent);
    owner?.removeAttribute('data-open');
    owner = figure;
  }
  figure.dataset['open'] = '';
  if (!card.matches(':popover-open')) card.showPopover();
  place(figure);
}

/**
 * Below the figure where there is room, else above; on phones the style sheet makes it a sheet, and
 * the text gives way so that the figure stays in sight above it.
 */
function place(figure: HTMLAnchorElement): void {
  const at = figure.getClientRects()[0] ?? figure.getBoundingClientRect();
  const { top, width, height } = card.getBoundingClientRect();
  if (width >= innerWidth) {
    if (at.bottom > top - 16) scrollBy({ top: at.bottom - top + 48 });
    return;
  }
  const below = at.bottom + 8 + height < innerHeight || at.top < height + 16;
  card.style.setProperty('--x', `${Math.max(8, Math.min(at.left, innerWidth - width - 16))}px`);
  card.style.setProperty('--y', `${below ? at.bottom + 8 : at.top - height - 8}px`);
}

function close(): void {
  clearTimeout(timer);
  pinned = false;
  owner?.removeAttribute('data-open');
  owner = null;
  if (card.matches(':popover-open')) card.hidePopover();
}

function later(action: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(action, wait);
}

function figureOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(marked) : null;
}

for (const text of prose) {
  text.addEventListener('pointerover', (event) => {
    const figure = figureOf(event.target);
    if (figure && event.pointerType === 'mouse' && !pinned) later(() => open(figure, false), 180);
  });
  text.addEventListener('pointerout', (event) => {
    if (figureOf(event.target) && !pinned) later(close, 250);
  });
  text.addEventListener('focusin', (event) => {
    const figure = figureOf(event.target);
    if (!quiet && figure?.matches(':focus-visible')) open(figure, false);
  });
  text.addEventListener('focusout', () => {
    if (!pinned) later(close, 100);
  });
  text.addEventListener('click', (event) => {
    const figure = figureOf(event.target);
    if (!figure || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (pinned && owner === figure) return close();
    open(figure, true);
    card.querySelector('a')?.focus({ preventScroll: true });
  });
}

card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', () => {
  if (!pinned) later(close, 250);
});
card.addEventListener('focusout', (event) => {
  const to = event.relatedTarget;
  if (to instanceof Node && !card.contains(to)) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !owner) return;
  const back = owner;
  close();
  quiet = true;
  back.focus();
  quiet = false;
});
document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (owner && !card.contains(target) && !figureOf(target)) close();
});
addEventListener('resize', close);

export {};
