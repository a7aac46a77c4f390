import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import type { FigureEntry } from '../schemas/content.ts';
import { frontMatter } from './front-matter.ts';

/**
 * rehype: marks each figure of a section.
 *
 * `<a class="figure" id="f847" href="#about-f847" data-role="target"><data value="2448">2448户</data></a>`
 *
 * The link leads to the figure's entry in the list that the section page prints, so that it works
 * without script. A figure that begins in a lead and ends behind it is an error of extraction.
 */
export function rehypeFigures() {
  return (tree: Root, file: VFile): void => {
    const byParagraph = Map.groupBy(frontMatter(file).figures, (figure) => figure.p);
    for (const node of tree.children) {
      if (node.type !== 'element' || node.tagName !== 'p') continue;
      const number = Number(String(node.properties['id']).slice(1));
      const figures = byParagraph.get(number);
      if (figures) node.children = mark(node.children, figures, 0).children;
    }
  };
}

/** Replaces the stretches of text that are figures; `offset` counts UTF-16 units of the paragraph. */
function mark(
  nodes: readonly ElementContent[],
  figures: readonly FigureEntry[],
  offset: number,
): { children: ElementContent[]; end: number } {
  const children: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      children.push(...split(node.value, figures, offset));
      offset += node.value.length;
    } else if (node.type === 'element') {
      const inner = mark(node.children, figures, offset);
      children.push({ ...node, children: inner.children });
      offset = inner.end;
    } else children.push(node);
  }
  return { children, end: offset };
}

function split(text: string, figures: readonly FigureEntry[], offset: number): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const figure of figures) {
    const start = figure.in[0] - offset;
    const end = figure.in[1] - offset;
    if (start < done || end > text.length) continue;
    if (start > done) parts.push({ type: 'text', value: text.slice(done, start) });
    parts.push(element(figure, text.slice(start, end)));
    done = end;
  }
  if (done < text.length) parts.push({ type: 'text', value: text.slice(done) });
  return parts;
}

function element(figure: FigureEntry, text: string): Element {
  const id = `f${figure.at[0]}`;
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['figure'],
      id,
      href: `#about-${id}`,
      dataRole: figure.role,
    },
    children: [
      {
        type: 'element',
        tagName: 'data',
        properties: { value: String(figure.base) },
        children: [{ type: 'text', value: text }],
      },
    ],
  };
}
