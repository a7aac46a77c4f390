/** A tiny element tree for SVG and its serialisation: escaped, rounded, the same bytes every time. */

import { escapeMarkup } from '../markup/escape.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
}

/** Markup that was serialised before. */
export interface Markup {
  readonly markup: string;
}

export type Node = Element | Markup | string;

/** An element; attributes that are undefined are left out. */
export function el(tag: string, attributes: Attributes = {}, ...children: Node[]): Element {
  return { tag, attributes, children };
}

/** A number with at most two decimals, without trailing zeros or a negative zero. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/**
 * The tree as markup, safe inside HTML and as a file of its own.
 * Numbers in path data are the caller's to round (d3-path does, `digits`).
 */
export function serialise(node: Node): string {
  if (typeof node === 'string') return escapeMarkup(node);
  if ('markup' in node) return node.markup;
  let open = `<${node.tag}`;
  for (const name in node.attributes) {
    const value = node.attributes[name];
    if (value === undefined) continue;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${node.tag} ${name} is ${value}`);
    }
    open += ` ${name}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`;
  }
  if (node.children.length === 0) return `${open}/>`;
  open += '>';
  for (const child of node.children) open += serialise(child);
  return `${open}</${node.tag}>`;
}

/** Path data from commands and numbers: `path('M', 0, 1.005, 'L', 2, 3)` // => 'M0,1L2,3' */
export function path(...parts: readonly (string | number)[]): string {
  let out = '';
  let number = false;
  for (const part of parts) {
    if (typeof part === 'string') {
      out += part;
      number = false;
    } else {
      out += (number ? ',' : '') + round(part);
      number = true;
    }
  }
  return out;
}
