import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { frontMatter } from './front-matter.ts';

/**
 * remark: the n-th paragraph becomes `#p<n>` and its run-in lead a `<b class="lead">`.
 * A section's body holds nothing but paragraphs of verbatim text; anything else is an error,
 * because it would mean that a text was read as markup.
 */
export function remarkParagraphs() {
  return (tree: Root, file: VFile): void => {
    const { paragraphs } = frontMatter(file);
    tree.children.forEach((node, index) => {
      const entry = paragraphs[index];
      const text = node.type === 'paragraph' ? onlyText(node) : undefined;
      if (!entry || !text || node.type !== 'paragraph')
        throw new Error(`${file.path}: block ${index + 1} is not a paragraph of plain text`);
      node.data = { hProperties: { id: `p${index + 1}` } };
      if (entry.lead !== null) node.children = withLead(text.value, entry.lead, file);
    });
    if (tree.children.length !== paragraphs.length)
      throw new Error(`${file.path}: ${paragraphs.length} paragraphs expected`);
  };
}

function onlyText(paragraph: Paragraph): Text | undefined {
  const [child, ...rest] = paragraph.children;
  return rest.length === 0 && child?.type === 'text' ? child : undefined;
}

function withLead(text: string, lead: string, file: VFile): PhrasingContent[] {
  if (!text.startsWith(lead))
    throw new Error(`${file.path}: lead ${lead} does not open its paragraph`);
  const rest = text.slice(lead.length);
  return [
    {
      type: 'strong',
      data: { hName: 'b', hProperties: { className: ['lead'] } },
      children: [{ type: 'text', value: lead }],
    },
    ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]),
  ];
}
