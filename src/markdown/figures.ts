import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import type { FigureEntry } from '../schemas/content.ts';
import { frontMatter } from './front-matter.ts';
import { markStretches } from './stretches.ts';

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
      if (figures) node.children = markStretches(node.children, figures.map(stretch));
    }
  };
}

const stretch = (figure: FigureEntry) => ({
  in: figure.in,
  element: (text: string) => element(figure, text),
});

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
