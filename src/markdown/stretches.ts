import type { Element, ElementContent } from 'hast';
import type { Span } from '../schemas/values.ts';

/** A stretch of a paragraph's text, in UTF-16 units, and the element that it becomes. */
export interface Stretch {
  readonly in: Span;
  element(text: string): Element;
}

/**
 * Replaces stretches of a paragraph's text by elements, within whatever elements it has already.
 * `stretches` are in order and disjoint; one that begins in one element and ends in another is
 * passed over.
 */
export function markStretches(
  nodes: readonly ElementContent[],
  stretches: readonly Stretch[],
): ElementContent[] {
  return mark(nodes, stretches, 0).children;
}

function mark(
  nodes: readonly ElementContent[],
  stretches: readonly Stretch[],
  offset: number,
): { children: ElementContent[]; end: number } {
  const children: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      children.push(...split(node.value, stretches, offset));
      offset += node.value.length;
    } else if (node.type === 'element') {
      const inner = mark(node.children, stretches, offset);
      children.push({ ...node, children: inner.children });
      offset = inner.end;
    } else children.push(node);
  }
  return { children, end: offset };
}

function split(text: string, stretches: readonly Stretch[], offset: number): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const stretch of stretches) {
    const start = stretch.in[0] - offset;
    const end = stretch.in[1] - offset;
    if (start < done || end > text.length) continue;
    if (start > done) parts.push({ type: 'text', value: text.slice(done, start) });
    parts.push(stretch.element(text.slice(start, end)));
    done = end;
  }
  if (done < text.length) parts.push({ type: 'text', value: text.slice(done) });
  return parts;
}
