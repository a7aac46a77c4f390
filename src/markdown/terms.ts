import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import type { TermEntry } from '../schemas/content.ts';
import { frontMatter } from './front-matter.ts';
import { markStretches } from './stretches.ts';

/**
 * rehype: marks the first use of each term that the report's glossary explains.
 *
 * `<a class="term" id="t512" href="#term-3">三线一单</a>`
 *
 * The link leads to the definition in the list that the section page prints, so that it works
 * without script.
 */
export function rehypeTerms() {
  return (tree: Root, file: VFile): void => {
    const byParagraph = Map.groupBy(frontMatter(file).terms ?? [], (term) => term.p);
    for (const node of tree.children) {
      if (node.type !== 'element' || node.tagName !== 'p') continue;
      const number = Number(String(node.properties['id']).slice(1));
      const terms = byParagraph.get(number);
      if (terms) node.children = markStretches(node.children, terms.map(stretch));
    }
  };
}

const stretch = (term: TermEntry) => ({
  in: term.in,
  element: (text: string): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], id: `t${term.at}`, href: `#term-${term.definition + 1}` },
    children: [{ type: 'text', value: text }],
  }),
});
