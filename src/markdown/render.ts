/** A section's paragraphs as HTML. */
import rehypeStringify from 'rehype-stringify';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { SectionContent } from '../content/files.ts';
import { rehypeFigures } from './figures.ts';
import { remarkParagraphs } from './paragraphs.ts';
import { rehypePermalinks } from './permalinks.ts';
import { rehypeTerms } from './terms.ts';

/**
 * A function from a section's content to the HTML of its paragraphs; `base` is the base path of the
 * site without a trailing slash. The texts are verbatim and become the tree as they are: no character
 * of them is ever read as markup.
 */
export function sectionRenderer(base: string): (section: SectionContent) => string {
  const processor = unified()
    .use(remarkParagraphs)
    .use(remarkRehype)
    .use(rehypeFigures)
    .use(rehypeTerms)
    .use(rehypePermalinks, { base })
    .use(rehypeStringify)
    .freeze();
  return ({ data, paragraphs }) => {
    const tree: Root = {
      type: 'root',
      children: paragraphs.map((value) => ({
        type: 'paragraph',
        children: [{ type: 'text', value }],
      })),
    };
    const file = new VFile({
      path: `${data.report}/${data.slug}.md`,
      data: { section: data },
    });
    return processor.stringify(processor.runSync(tree, file), file);
  };
}
