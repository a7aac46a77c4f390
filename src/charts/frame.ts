/** From a finished drawing to markup: the picture and, over it, the marks one can walk and follow. */
import { el, serialise } from './svg.ts';
import type { Markup } from './svg.ts';
import type { Mark, Picture } from './types.ts';

/** What is drawn as one piece of markup. */
export const drawing = ({ nodes }: Picture): Markup => ({ markup: nodes.map(serialise).join('') });

/** A drawing to keep: its markup takes less memory than its tree. */
export const serialised = (drawn: Picture): Picture => ({ ...drawn, nodes: [drawing(drawn)] });

/**
 * The drawing as one image for assistive technology, with title and description; hidden from it where
 * nothing is told about it because the text beside it says the same. `id` must be unique on the page.
 */
export function picture(
  drawn: Picture,
  about?: { id: string; title: string; desc: string },
): string {
  const frame = { viewBox: viewBox(drawn), width: drawn.width, height: drawn.height };
  if (about === undefined)
    return serialise(
      el('svg', { class: 'chart-picture', ...frame, 'aria-hidden': 'true' }, drawing(drawn)),
    );
  const { id, title, desc } = about;
  return serialise(
    el(
      'svg',
      {
        class: 'chart-picture',
        ...frame,
        role: 'img',
        'aria-labelledby': `${id}-title`,
        'aria-describedby': `${id}-desc`,
      },
      el('title', { id: `${id}-title` }, title),
      el('desc', { id: `${id}-desc` }, desc),
      drawing(drawn),
    ),
  );
}

/**
 * The layer of marks over a picture: links (or, without an address, named spots) of which only the
 * first takes part in the tab order; the arrow keys reach the others. '' where there is none.
 */
export function marks(drawn: Picture, label: string): string {
  if (drawn.marks.length === 0) return '';
  const spots = drawn.marks.map((mark, i) => spot(mark, i === 0));
  return serialise(
    el(
      'svg',
      {
        class: 'chart-marks',
        viewBox: viewBox(drawn),
        width: drawn.width,
        height: drawn.height,
        role: 'group',
        'aria-label': label,
      },
      ...spots,
    ),
  );
}

function spot(mark: Mark, first: boolean) {
  const { x, y, width, height } = mark;
  return el(
    mark.url === undefined ? 'g' : 'a',
    {
      class: 'chart-mark',
      href: mark.url,
      role: mark.url === undefined ? 'img' : undefined,
      tabindex: first ? 0 : -1,
      'aria-label': mark.label,
    },
    el('rect', { x, y, width, height, rx: 3 }),
  );
}

function viewBox(drawn: Picture): string {
  return `0 0 ${drawn.width} ${Math.round(drawn.height * 100) / 100}`;
}
