/**
 * The card of a figure or an explained term, opened beside it: on hover and keyboard focus for a
 * look, on click or tap to stay, and for the figure that the address names, now or under an earlier
 * number, beside its sentence. Its content is the entry in the list at the end of the page. Escape, a
 * click elsewhere and, for touch, a button close it.
 */
import { sentenceAt } from '../explorer/sentence.ts';

const marked = 'a.figure, a.term';
const card = document.getElementById('figure-card') as HTMLElement;
const article = document.querySelector('article')!;
/** For touch: there is no Escape, and much of what lies outside the card are links. */
const closer = card.querySelector('button')!;
let owner: HTMLAnchorElement | null = null;
let pinned = false;
/** Whether the card leaves the whole sentence of its figure free. */
let whole = false;
/** Set while focus returns to a figure whose card was just closed. */
let quiet = false;
let timer: ReturnType<typeof setTimeout> | undefined;

for (const figure of article.querySelectorAll(marked)) figure.ariaHasPopup = 'dialog';

function open(figure: HTMLAnchorElement, stay: boolean): void {
  clearTimeout(timer);
  pinned = stay;
  whole = !stay && figure === named();
  if (owner !== figure) {
    const entry = document.getElementById(figure.hash.slice(1));
    if (!entry) return;
    card.innerHTML = entry.innerHTML;
    card.prepend(closer);
    card.scrollTop = 0;
    card.className = `panel figure-card ${entry.className}`;
    card.ariaLabel = figure.textContent;
    delete owner?.dataset['open'];
    owner = figure;
  }
  figure.dataset['open'] = '';
  card.togglePopover(true);
  place(figure);
}

/** Whether the style sheet makes the card a sheet along the lower edge, from side to side. */
const isSheet = (): boolean => card.offsetLeft === 0;

/** Beside the figure; above a sheet the text gives way so that the figure stays in sight. */
function place(figure: HTMLAnchorElement): void {
  if (!isSheet()) return beside(figure);
  const hidden = placeOf(figure).bottom - card.getBoundingClientRect().top;
  if (hidden > -16) scrollBy(0, hidden + 48);
}

/**
 * Below the figure, or its sentence, where there is room, else above; where neither has room for the
 * whole of it, on the side that has more, and the card scrolls.
 */
function beside(figure: HTMLAnchorElement): void {
  const height = card.scrollHeight + card.offsetHeight - card.clientHeight;
  const at = placeOf(figure);
  const sentence = whole ? rangeOf(figure).getBoundingClientRect() : at;
  const rooms = ({ top, bottom }: DOMRect) => [innerHeight - bottom - 16, top - 16] as const;
  const free = Math.max(...rooms(sentence)) < height ? at : sentence;
  const [under, over] = rooms(free);
  const above = Math.min(height, over);
  const [y, room] = under < above ? [free.top - above - 8, above] : [free.bottom + 8, under];
  card.style.cssText = `--x: ${at.left}px; --y: ${y}px; --room: ${room}px`;
}

const placeOf = (figure: HTMLAnchorElement): DOMRect =>
  figure.getClientRects()[0] ?? figure.getBoundingClientRect();

/** The sentence in which a figure stands. */
function rangeOf(figure: HTMLAnchorElement): Range {
  const range = document.createRange();
  const paragraph = figure.closest('p');
  range.selectNodeContents(figure);
  if (!paragraph) return range;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEndBefore(figure);
  const start = before.toString().length;
  const [from, to] = sentenceAt(paragraph.textContent, [start, start + figure.textContent.length]);
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const end = at + text.length;
    if (from >= at && from < end) range.setStart(text, from - at);
    if (to > at && to <= end) range.setEnd(text, to - at);
    at = end;
  }
  return range;
}

const fragment = (): string => decodeURIComponent(location.hash.slice(1));

/** The figure that the address names, now or by an earlier number. */
function named(): HTMLAnchorElement | null {
  const target = document.getElementById(fragment());
  const figure = target?.matches('.moved') ? target.querySelector(marked) : target;
  return figure?.matches(marked) ? (figure as HTMLAnchorElement) : null;
}

/** Opens the card of the figure that the address names; of notes, only that on its number shows. */
function arrive(): void {
  const figure = named();
  if (figure) open(figure, false);
  for (const note of document.querySelectorAll<HTMLElement>('.was'))
    note.hidden = note.dataset['was'] !== fragment();
}

function close(): void {
  clearTimeout(timer);
  pinned = false;
  delete owner?.dataset['open'];
  owner = null;
  card.togglePopover(false);
}

/** Closes the card and goes back to its figure. */
function leave(): void {
  const back = owner!;
  close();
  quiet = true;
  back.focus();
  quiet = false;
}

function later(action: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(action, wait);
}

/** The document itself can be a target, which has no `closest`. */
function figureOf(target: EventTarget | null): HTMLAnchorElement | null | undefined {
  return (target as Partial<Element>).closest?.<HTMLAnchorElement>(marked);
}

article.addEventListener('pointerover', (event) => {
  const figure = figureOf(event.target);
  if (figure && event.pointerType === 'mouse' && !pinned) later(() => open(figure, false), 180);
});
article.addEventListener('pointerout', (event) => {
  if (figureOf(event.target) && !pinned) later(close, 250);
});
article.addEventListener('focusin', (event) => {
  const figure = figureOf(event.target);
  if (!quiet && figure?.matches(':focus-visible')) open(figure, false);
});
article.addEventListener('focusout', () => {
  if (!pinned) later(close, 100);
});
article.addEventListener('click', (event) => {
  const figure = figureOf(event.target);
  if (!figure || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (pinned && owner === figure) return close();
  open(figure, true);
  card.querySelector('a')?.focus({ preventScroll: event.detail > 0 });
});

card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', () => {
  if (!pinned) later(close, 250);
});
card.addEventListener('focusout', (event) => {
  const to = event.relatedTarget as Node | null;
  if (to && !card.contains(to)) close();
});
// The card stands at the end of the page and is left by Tab as if it stood behind its figure.
addEventListener('keydown', (event) => {
  const edge = [...card.querySelectorAll('a')].at(event.shiftKey ? 0 : -1);
  const stays = event.key === 'Tab' ? event.target !== edge : event.key !== 'Escape';
  if (stays || !owner) return;
  if (event.shiftKey) event.preventDefault();
  leave();
});
closer.addEventListener('click', leave);
addEventListener('click', ({ target }) => {
  if (owner && !card.contains(target as Element) && !figureOf(target)) close();
});
addEventListener('resize', close);
// It stays beside its figure while the page moves, as it does when it goes to its address.
addEventListener('scroll', () => owner && !isSheet() && beside(owner));
addEventListener('hashchange', arrive);
arrive();
