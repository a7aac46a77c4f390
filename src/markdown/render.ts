/** A section's Markdown as HTML. */
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { SectionContent } from '../content/files.ts';
import { toMarkdown } from '../content/verbatim.ts';
import { rehypeFigures } from './figures.ts';
import { remarkParagraphs } from './paragraphs.ts';
import { rehypePermalinks } from './permalinks.ts';
import { rehypeRows } from './rows.ts';
import { rehypeTerms } from './terms.ts';

/**
 * A function from a section's content to the HTML of its paragraphs; `base` is the base path of the
 * site without a trailing slash. The section's Markdown is the one that its file holds, and no
 * character of a text is ever read as markup.
 * @throws Error when the Markdown is anything but paragraphs of plain text
 */
export function sectionRenderer(base: string): (section: SectionContent) => string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkParagraphs)
    .use(remarkRehype)
    .use(rehypeFigures)
    .use(rehypeTerms)
    .use(rehypePermalinks, { base })
    .use(rehypeRows)
    .use(rehypeStringify)
    .freeze();
  return ({ data, paragraphs }) => {
    const file = new VFile({
      value: paragraphs.map(toMarkdown).join('\n\n'),
      path: `${data.report}/${data.slug}.md`,
      data: { section: data },
    });
    return String(processor.processSync(file));
  };
}
