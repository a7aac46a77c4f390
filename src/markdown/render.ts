/** A section's Markdown as HTML. */
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { SectionContent } from '../content/files.ts';
import { toMarkdown } from '../content/verbatim.ts';
import { rehypeFigures } from './figures.ts';
import { remarkParagraphs } from './paragraphs.ts';
import { rehypePermalinks } from './permalinks.ts';
import { rehypeTerms } from './terms.ts';

/**
 * A function from a section's content to the HTML of its paragraphs; `base` is the base path of the
 * site without a trailing slash. The section's Markdown is the one that its file holds, and no
 * character of a text is ever read as markup.
 */
export async function sectionRenderer(
  base: string,
): Promise<(section: SectionContent) => Promise<string>> {
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [remarkParagraphs],
    rehypePlugins: [rehypeFigures, rehypeTerms, [rehypePermalinks, { base }]],
  });
  return async ({ data, paragraphs }) => {
    const body = paragraphs.map(toMarkdown).join('\n\n');
    const { code } = await processor.render(body, {
      frontmatter: data,
      fileURL: new URL(`${data.report}/${data.slug}.md`, 'file:///'),
    });
    return code;
  };
}
