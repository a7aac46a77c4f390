/** Text and shapes that all charts share, so that a role looks the same everywhere. */
import { el, path } from './svg.ts';
import type { Element } from './svg.ts';
import { paint } from './palette.ts';
import type { Colour } from './palette.ts';

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour | `theme-${string}`;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lang?: 'zh' | 'en';
  /** A rim of paper, for labels that lie on lines. */
  readonly halo?: boolean;
}

/** One line of text with its baseline at y. */
export function text(x: number, y: number, content: string, style: TextStyle = {}): Element {
  return el(
    'text',
    {
      x,
      y,
      'font-size': style.size ?? 13,
      'font-weight': style.bold ? 600 : undefined,
      fill: paint(style.colour ?? 'ink'),
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      lang: style.lang,
      ...(style.halo
        ? {
            'paint-order': 'stroke',
            stroke: paint('paper'),
            'stroke-width': 4,
            'stroke-linejoin': 'round',
          }
        : {}),
    },
    content,
  );
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: Colour | `theme-${string}`,
  width = 1,
  dash?: string,
): Element {
  return el('line', {
    x1,
    y1,
    x2,
    y2,
    stroke: paint(colour),
    'stroke-width': width,
    'stroke-dasharray': dash,
  });
}

/** An outcome that reached its target: a filled disc, lifted off lines by a rim of paper. */
export function disc(x: number, y: number, r = 5.5, colour: Colour = 'outcome'): Element {
  return el('circle', {
    cx: x,
    cy: y,
    r,
    fill: paint(colour),
    stroke: paint('paper'),
    'stroke-width': 1.5,
  });
}

/** A target: an open ring. */
export function ring(x: number, y: number, r = 5, colour: Colour = 'target'): Element {
  return el('circle', {
    cx: x,
    cy: y,
    r: r - 1,
    fill: paint('paper'),
    stroke: paint(colour),
    'stroke-width': 2,
  });
}

/** An outcome that missed its target: a cross, told from a disc without any colour. */
export function cross(x: number, y: number, r = 5, width = 3): Element {
  return el('path', {
    d: path('M', x - r, y - r, 'L', x + r, y + r, 'M', x - r, y + r, 'L', x + r, y - r),
    stroke: paint('missed'),
    'stroke-width': width,
    'stroke-linecap': 'round',
    fill: 'none',
  });
}

/** A small arrowhead without shaft; `angle` in degrees, 0 pointing right, 90 down. */
export function chevron(
  x: number,
  y: number,
  angle: number,
  colour: Colour,
  size = 4,
  width = 2,
): Element {
  return el('path', {
    d: path('M', -size / 2, -size, 'L', size / 2, 0, 'L', -size / 2, size),
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) rotate(${angle})`,
    stroke: paint(colour),
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    fill: 'none',
  });
}
