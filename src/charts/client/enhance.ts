/**
 * What script adds to a chart: a note beside the mark under the pointer or in focus, the arrow keys,
 * PNG files, and bars that grow when a chart comes into view. Without it everything can still be
 * read: the marks are links and the table holds the numbers.
 */
import { savePng } from './png.ts';
import { nearest, next } from './walk.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) enhance(figure);

function enhance(figure: HTMLElement): void {
  const canvas = figure.querySelector<HTMLElement>('.chart-canvas');
  if (!canvas) return;
  const tip = document.createElement('p');
  tip.className = 'chart-tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  canvas.append(tip);

  const show = (mark: Element | undefined): void => {
    figure.querySelector('.chart-mark[data-lit]')?.removeAttribute('data-lit');
    tip.hidden = mark === undefined;
    if (mark === undefined) return;
    mark.setAttribute('data-lit', '');
    tip.textContent = mark.getAttribute('aria-label');
    place(tip, mark.getBoundingClientRect(), canvas.getBoundingClientRect());
  };

  for (const layer of figure.querySelectorAll<SVGElement>('.chart-marks')) {
    const marks = [...layer.querySelectorAll<SVGElement>('.chart-mark')];
    const boxes = () => marks.map((mark) => mark.getBoundingClientRect());
    layer.addEventListener('pointermove', (event) => {
      const near = nearest(boxes(), event.clientX, event.clientY, 16);
      show(near === null ? undefined : marks[near]);
    });
    layer.addEventListener('pointerleave', () => show(undefined));
    layer.addEventListener('click', (event) => {
      // A click that falls just beside a small mark counts for it.
      if ((event.target as Element).closest('a')) return;
      const near = nearest(boxes(), event.clientX, event.clientY, 16);
      if (near !== null) marks[near]?.dispatchEvent(new MouseEvent('click', event));
    });
    layer.addEventListener('focusin', (event) => {
      const mark = (event.target as Element).closest<SVGElement>('.chart-mark');
      if (!mark) return;
      for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
      show(mark);
    });
    layer.addEventListener('focusout', () => show(undefined));
    layer.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') return show(undefined);
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const spots = boxes().map((b) => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 }));
      const to = next(spots, marks.indexOf(event.target as SVGElement), event.key);
      if (to === null) return;
      event.preventDefault();
      marks[to]?.focus();
    });
  }

  const png = figure.querySelector<HTMLButtonElement>('button[data-png]');
  if (png) {
    png.hidden = false;
    const { png: address = '', name = 'chart.png' } = png.dataset;
    png.addEventListener('click', () => void savePng(address, name));
  }

  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  if (figure.getBoundingClientRect().top < innerHeight) return;
  figure.dataset['await'] = '';
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      delete figure.dataset['await'];
      observer.disconnect();
    },
    { rootMargin: '0px 0px -15% 0px' },
  ).observe(figure);
}

/** Above the mark, inside the canvas; below it where there is no room above. */
function place(tip: HTMLElement, mark: DOMRect, canvas: DOMRect): void {
  const middle = mark.width > 160 ? mark.right - 80 : mark.left + mark.width / 2;
  const half = tip.offsetWidth / 2;
  const x = Math.max(half, Math.min(canvas.width - half, middle - canvas.left));
  const above = mark.top - canvas.top - tip.offsetHeight - 6;
  const y = above > -28 ? above : mark.bottom - canvas.top + 6;
  tip.style.left = `${x - half}px`;
  tip.style.top = `${y}px`;
}
