import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { frontMatter } from './front-matter.ts';

/**
 * rehype: behind each paragraph a link to itself and one to its line in the original.
 * Both are outside the paragraph, so that its text stays the text of the report;
 * `base` is the base path of the site without a trailing slash.
 */
export function rehypePermalinks({ base }: { base: string }) {
  return (tree: Root, file: VFile): void => {
    const { paragraphs, source } = frontMatter(file);
    tree.children = tree.children.flatMap((node) => {
      if (node.type !== 'element' || node.tagName !== 'p') return [];
      const number = Number(String(node.properties['id']).slice(1));
      const line = paragraphs[number - 1]?.line;
      return [
        wrap([
          node,
          link(['permalink'], `#p${number}`, `¶${number}`),
          link(['origin'], `${base}/sources/${source}/#L${line}`, `L${line}`),
        ]),
      ];
    });
  };
}

function wrap(children: Element[]): Element {
  return { type: 'element', tagName: 'div', properties: { className: ['paragraph'] }, children };
}

function link(className: string[], href: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className, href },
    children: [{ type: 'text', value: text }],
  };
}
